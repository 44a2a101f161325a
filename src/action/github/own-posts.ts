// Of the client its type alone: on a broken payload it throws as soon as it is loaded.
import type { GithubClient } from './client.ts';
import { notAskedFor, Refusal } from './patience.ts';

/** A comment or an issue that somebody wrote. */
export interface Post {
  readonly body: string;
  readonly author: string | undefined;
  readonly isByBot: boolean;
}

/**
 * A post as GitHub gives it, as far as it is used. A proxy or a server of another kind may answer, too: nothing is taken
 * on trust. Throws `Refusal`.
 */
export function postOf(given: Readonly<Record<string, unknown>>): Post {
  const { body, user } = given;
  const { login, type } = (user ?? {}) as Record<string, unknown>;
  if (typeof (body ?? '') !== 'string') throw notAskedFor(200);
  return {
    body: (body ?? '') as string,
    author: typeof login === 'string' ? login : undefined,
    isByBot: type === 'Bot',
  };
}

/**
 * Of posts with our marker those that an earlier run of ours may have written, the likeliest first: that of the token's
 * user, the workflow's own, those of other bots. A copy of the marker in a stranger's post does not count. Posts of one
 * author stay in their order.
 * @param ownName asks for the name of the token's user; it is asked only where that decides
 */
export async function likeliestOurs<Some extends Post>(
  marked: readonly Some[],
  ownName: () => Promise<string | undefined>,
): Promise<Some[]> {
  const name = marked.every(({ isByBot }) => isByBot) ? undefined : await ownName();
  const rankOf = ({ author, isByBot }: Post): number =>
    [author !== undefined && author === name, author === 'github-actions[bot]', isByBot].indexOf(true);
  return marked.filter((each) => rankOf(each) >= 0).sort((one, other) => rankOf(one) - rankOf(other));
}

/**
 * The name of the token's user; undefined for an app's token, which has none and writes under no person's name. Throws
 * `Refusal`.
 */
export async function ownNameOf({ request, ask }: GithubClient): Promise<string | undefined> {
  try {
    const { login } = await ask(true, 200, (options) => request('GET /user', { request: options }));
    return login;
  } catch (error) {
    if (error instanceof Refusal && error.isForbidden) return undefined;
    throw error;
  }
}
