import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import { asIssue, asPull, counts, userOf } from './github-answers.ts';
import { describedBy } from './github-description.ts';

/**
 * GitHub as the action sees it, on a real socket, with one pull request. Each request is held against GitHub's own
 * OpenAPI description, and so is each answer: what is not like GitHub fails the test.
 */

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** An answer in place of the usual one; `hang` gives none. */
export type Answer =
  | 'hang'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown };

export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly user: NonNullable<FakeComment['user']>;
  /** Whether it is a pull request, which the list of issues has, too. */
  readonly isPull?: boolean;
}

export interface FakePull extends FakeIssue {
  readonly head: string;
  readonly base: string;
  isMerged: boolean;
}

export interface FakeGithub {
  /** GITHUB_API_URL. */
  readonly address: string;
  readonly comments: FakeComment[];
  readonly issues: FakeIssue[];
  readonly pulls: FakePull[];
  /** Method and path of each request, in order. */
  readonly requests: readonly string[];
  /** What does not follow the description; empty at the end of a good test. */
  readonly faults: readonly string[];
}

export interface FakeSettings {
  readonly server?: 'api.github.com' | 'ghes-3.17';
  /** Where the interface is on the server. */
  readonly base?: string;
  /** Who the token's user is. */
  readonly user?: NonNullable<FakeComment['user']>;
  readonly comments?: readonly FakeComment[];
  readonly issues?: readonly FakeIssue[];
  /** Answers for some requests: gets method and path, and how many of that kind came before. */
  readonly answer?: (request: string, before: number) => Answer | undefined;
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

export const actionsBot = { login: 'github-actions[bot]', type: 'Bot' };

/** Starts one for a test; it stops after it. */
export async function fakeGithub(settings: FakeSettings = {}): Promise<FakeGithub> {
  const { server = 'api.github.com', base = '', user = actionsBot, answer = () => undefined } = settings;
  const state = {
    comments: [...(settings.comments ?? [])],
    issues: [...(settings.issues ?? [])],
    pulls: [] as FakePull[],
    requests: [] as string[],
    faults: [] as string[],
  };
  const operationOf = describedBy(server);
  const http = createServer((request, response) => {
    readAll(request).then((body) => {
      const url = new URL(request.url ?? '', 'http://fake');
      const path = url.pathname.replace(base, '');
      const name = `${request.method} ${path}`;
      const before = state.requests.filter((each) => each === name).length;
      state.requests.push(name);
      const operation = operationOf(request.method ?? '', path);
      const faults = operation?.faultsOf(path, url.searchParams, body) ?? [`no such operation: ${name}`];
      faults.push(...faultsOfHeaders(request, body));
      const given =
        answer(name, before) ??
        withoutRight(name, request.headers.authorization ?? '') ??
        tracked(request.method ?? '', path, url, body, { ...state, user }) ??
        usual(name, url, body, state.comments, user);
      if (given !== 'hang') {
        faults.push(...(operation?.faultsOfAnswer(given) ?? []));
        send(response, given);
      }
      state.faults.push(...faults.map((fault) => `${name}: ${fault}`));
    });
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  closers.push(() => {
    http.closeAllConnections();
    http.close();
  });
  return { address: `http://127.0.0.1:${(http.address() as AddressInfo).port}${base}`, ...state };
}

function usual(
  name: string,
  url: URL,
  body: string,
  comments: FakeComment[],
  user: NonNullable<FakeComment['user']>,
): Answer {
  const [size, page] = [
    Number(url.searchParams.get('per_page') ?? 30),
    Number(url.searchParams.get('page') ?? 1),
  ];
  if (name === 'GET /repos/owner/packaging/issues/7/comments') {
    return { status: 200, body: comments.slice((page - 1) * size, page * size).map(asGiven) };
  }
  if (name === 'POST /repos/owner/packaging/issues/7/comments') {
    const made = { id: 5000 + comments.length, body: JSON.parse(body).body, user };
    comments.push(made);
    return { status: 201, body: asGiven(made) };
  }
  const there = comments.find(({ id }) => name === `PATCH /repos/owner/packaging/issues/comments/${id}`);
  if (there) {
    there.body = JSON.parse(body).body;
    return { status: 200, body: asGiven(there) };
  }
  // An app's token has no user.
  if (name === 'GET /user' && user.type === 'Bot')
    return refusal(403, 'Resource not accessible by integration');
  if (name === 'GET /user')
    return { status: 200, body: { ...userOf(user), user_view_type: 'public', ...counts } };
  return refusal(404, 'Not Found');
}

/** A token of the stand-in runner says what it may: `secret+contents:read+issues:write`. */
function withoutRight(name: string, authorization: string): Answer | undefined {
  const wanted = /^(?:POST|PATCH) \/repos\/owner\/packaging\/(issues|pulls)/.exec(name)?.[1];
  if (wanted === undefined || !authorization.includes('+')) return undefined;
  const right = wanted === 'pulls' ? '+pull-requests:write' : '+issues:write';
  return authorization.includes(right) ? undefined : refusal(403, 'Resource not accessible by integration');
}

/** What a repository has beside comments: issues and pull requests; undefined for another request. */
function tracked(
  method: string,
  path: string,
  url: URL,
  body: string,
  { issues, pulls, user }: Pick<FakeGithub, 'issues' | 'pulls'> & { user: NonNullable<FakeComment['user']> },
): Answer | undefined {
  const [, kind, number] = /^\/repos\/owner\/packaging\/(issues|pulls)(?:\/(\d+))?$/.exec(path) ?? [];
  if (kind === undefined) return undefined;
  const next = issues.length + pulls.length + 1;
  if (method === 'GET' && number === undefined) return listed(kind, url, issues, pulls);
  const given = JSON.parse(body || '{}');
  if (method === 'POST' && kind === 'issues') {
    issues.push({ number: next, title: given.title, body: given.body, state: 'open', user });
    return { status: 201, body: asIssue(issues.at(-1) as FakeIssue, user) };
  }
  if (method === 'POST') {
    if (pulls.some(({ head, base, state }) => state === 'open' && head === given.head && base === given.base))
      return refusal(422, 'Validation Failed');
    pulls.push({ number: next, state: 'open', isMerged: false, user, ...given });
    return { status: 201, body: asPull(pulls.at(-1) as FakePull, user) };
  }
  const all: FakeIssue[] = kind === 'issues' ? issues : pulls;
  const there = all.find((each) => each.number === Number(number));
  if (method !== 'PATCH' || !there) return undefined;
  Object.assign(there, given);
  return { status: 200, body: kind === 'issues' ? asIssue(there, user) : asPull(there as FakePull, user) };
}

function listed(kind: string, url: URL, issues: readonly FakeIssue[], pulls: readonly FakePull[]): Answer {
  const asked = (name: string): string | null => url.searchParams.get(name);
  const isWanted = ({ state }: FakeIssue): boolean =>
    asked('state') === 'all' || state === (asked('state') ?? 'open');
  const [size, page] = [Number(asked('per_page') ?? 30), Number(asked('page') ?? 1)];
  const cut = <Item>(items: readonly Item[]): Item[] => items.slice((page - 1) * size, page * size);
  if (kind === 'issues') {
    return { status: 200, body: cut(issues.filter(isWanted)).map((each) => asIssue(each, each.user)) };
  }
  const some = pulls.filter(
    (each) =>
      isWanted(each) &&
      [null, `owner:${each.head}`].includes(asked('head')) &&
      [null, each.base].includes(asked('base')),
  );
  return { status: 200, body: cut(some).map((each) => asPull(each, each.user)) };
}

/** An error as GitHub words it. */
export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers,
    body: { message, documentation_url: 'https://docs.example/rest', status: String(status) },
  };
}

function asGiven({ id, body, user }: FakeComment): unknown {
  const here = `https://api.example/comments/${id}`;
  const day = '2026-06-01T00:00:00Z';
  return {
    ...{
      id,
      node_id: `C${id}`,
      url: here,
      html_url: here,
      issue_url: here,
      body,
      user: user && userOf(user),
    },
    ...{ created_at: day, updated_at: day, author_association: 'NONE' },
  };
}

function faultsOfHeaders({ headers }: IncomingMessage, body: string): string[] {
  return [
    ...(/^token secret(?:\+|$)/.test(headers.authorization ?? '') ? [] : ['it has not the token']),
    // GitHub turns away who does not say who it is.
    ...(headers['user-agent'] ? [] : ['it has no user agent']),
    ...(/^application\/vnd\.github\.|^application\/json/.test(headers.accept ?? '')
      ? []
      : ['it accepts something else']),
    ...(body === '' || /^application\/json\b/.test(headers['content-type'] ?? '')
      ? []
      : ['its text is not JSON']),
  ];
}

function send(response: ServerResponse, { status, headers, body }: Exclude<Answer, 'hang'>): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
