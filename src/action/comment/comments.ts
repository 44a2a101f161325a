import { getOctokit } from '@actions/github';
import { type Limits, patience, Refusal } from './patience.ts';
import type { PullRequest } from './pull-request.ts';

/** A comment as GitHub gives it, as far as it is used. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string | undefined;
  readonly isByBot: boolean;
}

/** A pull request's comments. Each function throws `Refusal`. */
export interface Comments {
  /** Some comments, oldest first, and whether more follow. Pages count from 1. */
  list(page: number): Promise<{ readonly comments: readonly Comment[]; readonly more: boolean }>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
  /** The name of the token's user. An app's token has none, and is refused. */
  ownName(): Promise<string | undefined>;
}

const pageSize = 100;

/** The client would print a server's words to the log, where the runner could obey them. */
const quiet = (): void => {};
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/**
 * The comments of a pull request, by GitHub's interface.
 * @param server its address: GITHUB_API_URL
 */
export function commentsOf(pull: PullRequest, token: string, server: string, limits: Limits): Comments {
  const { request } = getOctokit(token, { baseUrl: server, userAgent: 'sru-gate', log: silence });
  const patiently = patience(limits);
  const { owner, repository: repo, number: issue_number } = pull;
  const ask = <Data>(
    isRepeatable: boolean,
    expected: number,
    send: (options: { signal: AbortSignal; log: typeof silence }) => Promise<{ status: number; data: Data }>,
  ): Promise<Data> =>
    patiently(async (signal) => {
      const { status, data } = await send({ signal, log: silence }).catch((error) => {
        throw asRefusal(error, signal);
      });
      // A redirect may have turned it into another request, and an answer that broke off has no data.
      if (status === expected && typeof data === 'object' && data !== null) return data;
      throw notAskedFor(status);
    }, isRepeatable);
  return {
    list: async (page) => {
      const data = await ask(true, 200, (options) =>
        request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...{ owner, repo, issue_number, page, per_page: pageSize, request: options },
        }),
      );
      if (!Array.isArray(data)) throw notAskedFor(200);
      return { comments: data.map(commentOf), more: data.length === pageSize };
    },
    create: async (body) => {
      await ask(false, 201, (options) =>
        request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...{ owner, repo, issue_number, body, request: options },
        }),
      );
    },
    update: async (comment_id, body) => {
      await ask(true, 200, (options) =>
        request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...{ owner, repo, comment_id, body, request: options },
        }),
      );
    },
    ownName: async () => {
      const { login } = await ask(true, 200, (options) => request('GET /user', { request: options }));
      return login;
    },
  };
}

/** A proxy or a server of another kind may answer, too: nothing is taken on trust. Throws `Refusal`. */
function commentOf(given: unknown): Comment {
  const { id, body, user } = (given ?? {}) as Record<string, unknown>;
  const { login, type } = (user ?? {}) as Record<string, unknown>;
  if (!Number.isSafeInteger(id) || typeof (body ?? '') !== 'string') throw notAskedFor(200);
  return {
    id: id as number,
    body: (body ?? '') as string,
    author: typeof login === 'string' ? login : undefined,
    isByBot: type === 'Bot',
  };
}

function notAskedFor(status: number): Refusal {
  return new Refusal('not what was asked for', { status, retryAfter: undefined, isRateLimit: false });
}

/** What the client threw, as far as it matters. */
interface ClientError {
  readonly message?: string;
  readonly status?: number;
  readonly response?: {
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly data?: { readonly message?: unknown } | string;
  };
}

function asRefusal(error: ClientError, signal: AbortSignal): Refusal {
  const { status, response, message = '' } = error;
  // The client gives the status 500 to a request without an answer.
  if (response === undefined || status === undefined) {
    const words = signal.aborted ? 'no answer in time' : message;
    return new Refusal(words, { status: undefined, retryAfter: undefined, isRateLimit: false });
  }
  const { headers = {}, data } = response;
  const words = typeof data === 'object' && typeof data?.message === 'string' ? data.message : '';
  const isRateLimit =
    status === 429 ||
    (status === 403 &&
      ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(words)));
  return new Refusal(words, { status, isRateLimit, retryAfter: waitOf(headers) });
}

function waitOf(headers: Readonly<Record<string, unknown>>): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
