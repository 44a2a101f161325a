import type { FileSystem } from '../../model/file-system.ts';
import type { Environment } from '../../sources/hosting.ts';
import { quote } from '../../text/quote.ts';
import { eventPayload } from '../event.ts';

/** The pull request that a run is about. */
export interface PullRequest {
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
  /** Whether its branch lies in another repository, whose runs get a token that may only read. */
  readonly isFromFork: boolean;
}

/** The pull request in the event's payload, or in words why there is none. */
export function pullRequestOf(
  environment: Environment,
  files: FileSystem,
): PullRequest | { readonly without: string } {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REPOSITORY: full = '' } = environment;
  const [owner, repository] = full.split('/');
  if (!owner || !repository) return { without: 'this run is not one of GitHub Actions' };
  const found = eventPayload(environment, files);
  if ('without' in found) return found;
  const { number, head } = found.payload?.pull_request ?? {};
  if (!Number.isSafeInteger(number)) return { without: `the event ${quote(event)} has no pull request` };
  // A fork that was deleted is null.
  return { owner, repository, number, isFromFork: head?.repo?.full_name !== full };
}
