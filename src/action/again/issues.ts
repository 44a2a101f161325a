import { githubClient, notAskedFor } from '../github/client.ts';
import type { Limits } from '../github/patience.ts';

/** An issue as GitHub gives it, as far as it is used. */
export interface Issue {
  readonly number: number;
  readonly body: string;
  readonly isOpen: boolean;
  readonly author: string | undefined;
  readonly isByBot: boolean;
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
  /** The name of the token's user. An app's token has none, and is refused. */
  ownName(): Promise<string | undefined>;
}

const pageSize = 100;

/** The issues of a repository, by GitHub's interface. */
export function issuesOf(
  { owner, repository: repo }: { readonly owner: string; readonly repository: string },
  token: string,
  server: string,
  limits: Limits,
): Issues {
  const { request, ask } = githubClient(token, server, limits);
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
    ownName: async () => {
      const { login } = await ask(true, 200, (options) => request('GET /user', { request: options }));
      return login;
    },
  };
}

/** A proxy or a server of another kind may answer, too: nothing is taken on trust. Throws `Refusal`. */
function issueOf(given: unknown): Issue[] {
  const { number, body, state, user, pull_request: pull } = (given ?? {}) as Record<string, unknown>;
  // To GitHub's interface a pull request is an issue.
  if (pull !== undefined && pull !== null) return [];
  const { login, type } = (user ?? {}) as Record<string, unknown>;
  if (!Number.isSafeInteger(number) || typeof (body ?? '') !== 'string') throw notAskedFor(200);
  return [
    {
      number: number as number,
      body: (body ?? '') as string,
      isOpen: state === 'open',
      author: typeof login === 'string' ? login : undefined,
      isByBot: type === 'Bot',
    },
  ];
}
