import { CannotRun } from '../../model/cannot-run.ts';
import type { Environment } from '../../sources/hosting.ts';
import { quote } from '../../text/quote.ts';

/** A repository on GitHub, and the server's interface. */
export interface GithubPlace {
  readonly owner: string;
  readonly repository: string;
  /** GITHUB_API_URL. */
  readonly server: string;
}

/** The repository that a run belongs to. Throws `CannotRun` where the environment does not say. */
export function githubPlace({ GITHUB_API_URL: server, GITHUB_REPOSITORY }: Environment): GithubPlace {
  const [owner, repository] = (GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !repository || !server) throw new CannotRun('this run is not one of GitHub Actions');
  refuseNoAddress(server);
  return { owner, repository, server };
}

/** Throws `CannotRun` where GITHUB_API_URL is no address. */
export function refuseNoAddress(server: string): void {
  if (!/^https?:/i.test(server) || !URL.canParse(server))
    throw new CannotRun(`GITHUB_API_URL is ${quote(server, 300)}, which is not an address`);
}

/** The page of a run, which shows its job summaries; undefined outside of GitHub. */
export function runPageOf({
  GITHUB_SERVER_URL,
  GITHUB_REPOSITORY,
  GITHUB_RUN_ID,
}: Environment): string | undefined {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
