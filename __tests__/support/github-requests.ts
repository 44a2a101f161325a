import type { Answer, FakeIssue, FakePull, FakeState } from './fake-github-state.ts';
import { asComment, asIssue, asPull, counts, refusal, userOf } from './github-answers.ts';

/** A request, as far as its answer depends on it. */
export interface FakeRequest {
  readonly method: string;
  /** Below the interface's address. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly authorization: string;
}

/** What GitHub does and answers on a request of the repository `owner/packaging`. */
export function answerTo(request: FakeRequest, state: FakeState): Answer {
  return (
    withoutRight(request) ??
    aboutComments(request, state) ??
    aboutTracked(request, state) ??
    aboutUser(request, state) ??
    refusal(404, 'Not Found')
  );
}

/** A token of the stand-in runner says what it may: `secret+contents:read+issues:write`. */
function withoutRight({ method, path, authorization }: FakeRequest): Answer | undefined {
  const wanted = /^\/repos\/owner\/packaging\/(issues|pulls)/.exec(path)?.[1];
  if (method === 'GET' || wanted === undefined || !authorization.includes('+')) return undefined;
  const right = wanted === 'pulls' ? '+pull-requests:write' : '+issues:write';
  return authorization.includes(right) ? undefined : refusal(403, 'Resource not accessible by integration');
}

function aboutComments({ method, path, query, body }: FakeRequest, state: FakeState): Answer | undefined {
  const { comments, user } = state;
  const name = `${method} ${path}`;
  if (name === 'GET /repos/owner/packaging/issues/7/comments')
    return { status: 200, body: pageOf(comments, query).map(asComment) };
  if (name === 'POST /repos/owner/packaging/issues/7/comments') {
    const made = { id: 5000 + comments.length, body: JSON.parse(body).body, user };
    comments.push(made);
    return { status: 201, body: asComment(made) };
  }
  const there = comments.find(({ id }) => name === `PATCH /repos/owner/packaging/issues/comments/${id}`);
  if (!there) return undefined;
  there.body = JSON.parse(body).body;
  return { status: 200, body: asComment(there) };
}

/** An app's token has no user. */
function aboutUser({ method, path }: FakeRequest, { user }: FakeState): Answer | undefined {
  if (`${method} ${path}` !== 'GET /user') return undefined;
  if (user.type === 'Bot') return refusal(403, 'Resource not accessible by integration');
  return { status: 200, body: { ...userOf(user), user_view_type: 'public', ...counts } };
}

/** Issues and pull requests. */
function aboutTracked({ method, path, query, body }: FakeRequest, state: FakeState): Answer | undefined {
  const { issues, pulls, user } = state;
  const [, kind, number] = /^\/repos\/owner\/packaging\/(issues|pulls)(?:\/(\d+))?$/.exec(path) ?? [];
  if (kind === undefined) return undefined;
  const next = issues.length + pulls.length + 1;
  if (method === 'GET' && number === undefined) return listed(kind, query, state);
  const given = JSON.parse(body || '{}');
  if (method === 'POST' && kind === 'issues') {
    issues.push({ number: next, title: given.title, body: given.body, state: 'open', user });
    return { status: 201, body: asIssue(issues.at(-1) as FakeIssue, user) };
  }
  if (method === 'POST') {
    const isSame = ({ head, base, state, fork }: FakePull): boolean =>
      state === 'open' && fork === undefined && head === given.head && base === given.base;
    if (pulls.some(isSame)) return refusal(422, 'Validation Failed');
    pulls.push({ number: next, state: 'open', isMerged: false, user, ...given });
    return { status: 201, body: asPull(pulls.at(-1) as FakePull, user) };
  }
  const all: FakeIssue[] = kind === 'issues' ? issues : pulls;
  const there = all.find((each) => each.number === Number(number));
  if (method !== 'PATCH' || !there) return undefined;
  Object.assign(there, given);
  return { status: 200, body: kind === 'issues' ? asIssue(there, user) : asPull(there as FakePull, user) };
}

function listed(kind: string, query: URLSearchParams, { issues, pulls }: FakeState): Answer {
  const isWanted = ({ state }: FakeIssue): boolean =>
    query.get('state') === 'all' || state === (query.get('state') ?? 'open');
  if (kind === 'issues') {
    const some = pageOf(issues.filter(isWanted), query);
    return { status: 200, body: some.map((each) => asIssue(each, each.user)) };
  }
  const some = pulls.filter(
    (each) =>
      isWanted(each) &&
      [null, `owner:${each.head}`].includes(query.get('head')) &&
      [null, each.base].includes(query.get('base')),
  );
  return { status: 200, body: pageOf(some, query).map((each) => asPull(each, each.user)) };
}

function pageOf<Item>(items: readonly Item[], query: URLSearchParams): Item[] {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  return items.slice((page - 1) * size, page * size);
}
