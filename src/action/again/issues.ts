import { githubClient } from '../github/client.ts';
import { ownNameOf, type Post, postOf } from '../github/own-posts.ts';
import { type Limits, notAskedFor } from '../github/patience.ts';
import type { GithubPlace } from '../github/place.ts';

/** An issue as GitHub gives it, as far as it is used. */
export interface Issue extends Post {
  readonly number: number;
  readonly isOpen: boolean;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** A repository's issues. Each function throws `Refusal`. */
export interface Issues {
  /** Some issues, that which changed last first, and whether more follow. Pages count from 1. */
  list(page: number): Promise<{ readonly issues: readonly Issue[]; readonly more: boolean }>;
  create(text: IssueText): Promise<void>;
  update(issue: Issue, text: IssueText, isOpen: boolean): Promise<void>;
  /** The name of the token's user; undefined for an app's token, which has none. */
  ownName(): Promise<string | undefined>;
}

const pageSize = 100;

/** The issues of a repository, by GitHub's interface. */
export function issuesOf(
  { owner, repository: repo, server }: GithubPlace,
  token: string,
  limits: Limits,
): Issues {
  const client = githubClient(token, server, limits);
  const { request, ask } = client;
  return {
    list: async (page) => {
      const data = await ask(true, 200, (options) =>
        request('GET /repos/{owner}/{repo}/issues', {
          ...{ owner, repo, page, per_page: pageSize, request: options },
          ...({ state: 'all', sort: 'updated', direction: 'desc' } as const),
        }),
      );
      if (!Array.isArray(data)) throw notAskedFor(200);
      return { issues: data.flatMap(issueOf), more: data.length === pageSize };
    },
    create: async (text) => {
      await ask(false, 201, (options) =>
        request('POST /repos/{owner}/{repo}/issues', { owner, repo, ...text, request: options }),
      );
    },
    update: async ({ number: issue_number }, text, isOpen) => {
      const state = isOpen ? 'open' : 'closed';
      await ask(true, 200, (options) =>
        request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          ...{ owner, repo, issue_number, ...text, state, request: options },
        }),
      );
    },
    ownName: () => ownNameOf(client),
  };
}

/** The issue of an answer; none for a pull request, which to GitHub's interface is an issue. Throws `Refusal`. */
function issueOf(given: unknown): Issue[] {
  const { number, state, pull_request: pull, ...rest } = (given ?? {}) as Record<string, unknown>;
  if (pull !== undefined && pull !== null) return [];
  if (!Number.isSafeInteger(number)) throw notAskedFor(200);
  return [{ number: number as number, isOpen: state === 'open', ...postOf(rest) }];
}
