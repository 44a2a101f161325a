import { githubClient, notAskedFor } from '../github/client.ts';
import type { Limits } from '../github/patience.ts';
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

/**
 * The comments of a pull request, by GitHub's interface.
 * @param server its address: GITHUB_API_URL
 */
export function commentsOf(pull: PullRequest, token: string, server: string, limits: Limits): Comments {
  const { request, ask } = githubClient(token, server, limits);
  const { owner, repository: repo, number: issue_number } = pull;
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
