import type { FileSystem } from '../../model/file-system.ts';
import { readText } from '../../sources/files.ts';
import type { Environment } from '../../sources/hosting.ts';
import { quote } from '../../text/quote.ts';

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
  const {
    GITHUB_EVENT_NAME: event = '',
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: full = '',
  } = environment;
  const [owner, repository] = full.split('/');
  if (!file || !owner || !repository) return { without: 'this run is not one of GitHub Actions' };
  const reading = readText(files, file, undefined);
  if ('wrong' in reading) return { without: `the event's payload cannot be read: ${reading.wrong}` };
  const payload = parsed(reading.text);
  if (payload === undefined) return { without: "the event's payload is not JSON" };
  const { number, head } = payload?.pull_request ?? {};
  if (!Number.isSafeInteger(number)) return { without: `the event ${quote(event)} has no pull request` };
  // A fork that was deleted is null.
  return { owner, repository, number, isFromFork: head?.repo?.full_name !== full };
}

// biome-ignore lint/suspicious/noExplicitAny: each use checks what it finds
function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
