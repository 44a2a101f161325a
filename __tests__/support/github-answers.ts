import type { Answer, FakeComment, FakeIssue, FakePull, FakeUser } from './fake-github-state.ts';
import { leastOf } from './github-description.ts';

/** What GitHub answers about users, comments, issues and pull requests, with all that its description demands. */

const addresses = [
  ...['url', 'html_url', 'followers_url', 'following_url', 'gists_url', 'starred_url', 'subscriptions_url'],
  ...['organizations_url', 'repos_url', 'events_url', 'received_events_url', 'avatar_url'],
];
export const counts = {
  ...{ name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null },
  ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0 },
  ...{ created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' },
};

export function userOf({ login, type }: FakeUser): Record<string, unknown> {
  const links = Object.fromEntries(addresses.map((name) => [name, 'https://api.example/u']));
  return { login, type, id: 41, node_id: 'U41', gravatar_id: '', site_admin: false, ...links };
}

const leastIssue = leastOf('api.github.com', 'issue');
const leastPull = leastOf('api.github.com', 'pull-request');

export function asIssue({ number, title, body, state, isPull }: FakeIssue, user: FakeUser): unknown {
  const pull = { diff_url: 'x', html_url: 'x', patch_url: 'x', url: 'x' };
  const own = { number, title, body, state, user: userOf(user) };
  return { ...leastIssue, ...own, ...(isPull && { pull_request: pull }) };
}

export function asPull(pull: FakePull, user: FakeUser): unknown {
  const { number, title, body, state, head, base, fork, isMerged } = pull;
  const branch = (given: unknown, ref: string, repository = 'owner/packaging'): object => ({
    ...(given as object),
    ref,
    label: `owner:${ref}`,
    repo: { ...(given as { repo: object }).repo, full_name: repository },
  });
  return {
    ...leastPull,
    ...{ number, title, body, state, user: userOf(user) },
    ...{ head: branch(leastPull.head, head, fork), base: branch(leastPull.base, base) },
    merged_at: isMerged ? '2026-06-01T00:00:00Z' : null,
  };
}

export function asComment({ id, body, user }: FakeComment): unknown {
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
