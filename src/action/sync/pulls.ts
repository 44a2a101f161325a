import { githubClient } from '../github/client.ts';
import { type Limits, notAskedFor } from '../github/patience.ts';
import type { GithubPlace } from '../github/place.ts';

/** A pull request as GitHub gives it, as far as it is used. */
export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
}

export interface PullText {
  readonly title: string;
  readonly body: string;
}

/** The names of the branches of a pull request. */
interface PullEnds {
  readonly head: string;
  readonly base: string;
}

/** The pull requests from one branch of a repository into another. Each function throws `Refusal`. */
export interface Pulls {
  /** The newest first; of very many, the newest hundred. */
  list(): Promise<readonly Pull[]>;
  /** Gives its number. */
  create(text: PullText): Promise<number>;
  update(number: number, text: PullText, isOpen: boolean): Promise<void>;
}

/** The pull requests from a branch into another, by GitHub's interface. */
export function pullsOf(
  { owner, repository: repo, server }: GithubPlace,
  { head, base }: PullEnds,
  token: string,
  limits: Limits,
): Pulls {
  const { request, ask } = githubClient(token, server, limits);
  return {
    list: async () => {
      const data = await ask(true, 200, (options) =>
        request('GET /repos/{owner}/{repo}/pulls', {
          ...{ owner, repo, head: `${owner}:${head}`, base, per_page: 100, request: options },
          ...({ state: 'all', sort: 'created', direction: 'desc' } as const),
        }),
      );
      if (!Array.isArray(data)) throw notAskedFor(200);
      // A server that does not know a filter leaves it out, and what it gives then is somebody else's.
      return data.filter((each) => isBetween(each, `${owner}/${repo}`, { head, base })).map(pullOf);
    },
    create: async (text) => {
      const data = await ask(false, 201, (options) =>
        request('POST /repos/{owner}/{repo}/pulls', { owner, repo, head, base, ...text, request: options }),
      );
      return pullOf(data).number;
    },
    update: async (pull_number, text, isOpen) => {
      const state = isOpen ? 'open' : 'closed';
      await ask(true, 200, (options) =>
        request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
          ...{ owner, repo, pull_number, ...text, state, request: options },
        }),
      );
    },
  };
}

/** Whether a pull request is from one branch of a repository into another one of it. */
function isBetween(given: unknown, repository: string, { head, base }: PullEnds): boolean {
  const isOf = (end: unknown, branch: string): boolean => {
    const { ref, repo } = (end ?? {}) as { readonly ref?: unknown; readonly repo?: { full_name?: unknown } };
    return ref === branch && String(repo?.full_name).toLowerCase() === repository.toLowerCase();
  };
  const ends = (given ?? {}) as { readonly head?: unknown; readonly base?: unknown };
  return isOf(ends.head, head) && isOf(ends.base, base);
}

/** A proxy or a server of another kind may answer, too: nothing is taken on trust. Throws `Refusal`. */
function pullOf(given: unknown): Pull {
  const { number, title, body, state, merged_at: merged } = (given ?? {}) as Record<string, unknown>;
  if (!Number.isSafeInteger(number) || typeof (body ?? '') !== 'string') throw notAskedFor(200);
  return {
    number: number as number,
    title: String(title),
    body: (body ?? '') as string,
    isOpen: state === 'open',
    isMerged: typeof merged === 'string',
  };
}
