import { getOctokit } from '@actions/github';
import { type Limits, notAskedFor, patience, Refusal } from './patience.ts';

/** The client would print a server's words to the log, where the runner could obey them. */
const quiet = (): void => {};
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** What each request is sent with. */
interface RequestOptions {
  readonly signal: AbortSignal;
  readonly log: typeof silence;
}

/** GitHub's interface, with patience and without trust. */
export interface GithubClient {
  readonly request: ReturnType<typeof getOctokit>['request'];
  /**
   * Sends a request, and again where that may help. Throws `Refusal`.
   * @param isRepeatable whether a request that broke off may be sent again
   * @param expected the status of the answer
   */
  readonly ask: <Data>(
    isRepeatable: boolean,
    expected: number,
    send: (options: RequestOptions) => Promise<{ status: number; data: Data }>,
  ) => Promise<Data>;
}

/**
 * A client for GitHub's interface.
 * @param server its address: GITHUB_API_URL
 */
export function githubClient(token: string, server: string, limits: Limits): GithubClient {
  const { request } = getOctokit(token, { baseUrl: server, userAgent: 'sru-gate', log: silence });
  const patiently = patience(limits);
  return {
    request,
    ask: (isRepeatable, expected, send) =>
      patiently(async (signal) => {
        const { status, data } = await send({ signal, log: silence }).catch((error) => {
          throw asRefusal(error, signal);
        });
        // A redirect may have turned it into another request, and an answer that broke off has no data.
        if (status === expected && typeof data === 'object' && data !== null) return data;
        throw notAskedFor(status);
      }, isRepeatable),
  };
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
