import { githubClient } from '../github/client.ts';
import { ownNameOf, type Post, postOf } from '../github/own-posts.ts';
import { type Limits, notAskedFor } from '../github/patience.ts';
import type { PullRequest } from './pull-request.ts';

/** A comment as GitHub gives it, as far as it is used. */
export interface Comment extends Post {
  readonly id: number;
}

/** A pull request's comments. Each function throws `Refusal`. */
export interface Comments {
  /** Some comments, oldest first, and whether more follow. Pages count from 1. */
  list(page: number): Promise<{ readonly comments: readonly Comment[]; readonly more: boolean }>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
  /** The name of the token's user; undefined for an app's token, which has none. */
  ownName(): Promise<string | undefined>;
}

const pageSize = 100;

/**
 * The comments of a pull request, by GitHub's interface.
 * @param server its address: GITHUB_API_URL
 */
export function commentsOf(pull: PullRequest, token: string, server: string, limits: Limits): Comments {
  const client = githubClient(token, server, limits);
  const { request, ask } = client;
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
    ownName: () => ownNameOf(client),
  };
}

/** A comment of an answer. Throws `Refusal`. */
function commentOf(given: unknown): Comment {
  const { id, ...rest } = (given ?? {}) as Record<string, unknown>;
  if (!Number.isSafeInteger(id)) throw notAskedFor(200);
  return { id: id as number, ...postOf(rest) };
}
