import { rmSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Environment } from '../../sources/hosting.ts';
import { quote } from '../../text/quote.ts';
import { gitOutput, runGit } from './git-write.ts';

/** The branch that a proposal for a branch is on. */
export function proposalBranch(branch: string): string {
  return `sru-gate/sync/${branch}`;
}

/** What every commit of ours says. No word of a manifest or a branch's name stands in it. */
export const subject = 'Write what has happened into the manifests';
const message = `${subject}\n\nLaunchpad and the changelogs say it; what a person wrote is left as it is.\n`;

/** The name that GitHub shows for a workflow. */
const ourName = 'github-actions[bot]';
const ourAddress = '41898282+github-actions[bot]@users.noreply.github.com';

/** The branch of a proposal, as the checkout found it at `origin`. */
export type ProposalState =
  | { readonly whose: 'nobody' }
  /** One commit of ours, or none that the base has not. */
  | { readonly whose: 'ours'; readonly tip: string }
  /** Somebody worked on it. */
  | { readonly whose: 'a person'; readonly tip: string };

/** Who has worked on the branch of a proposal. */
export function proposalStateOf(top: string, branch: string, base: string): ProposalState {
  const ref = `refs/remotes/origin/${proposalBranch(branch)}`;
  const found = runGit(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (!('out' in found)) return { whose: 'nobody' };
  const tip = found.out.trim();
  const form = '--format=%an%x00%ae%x00%cn%x00%ce%x00%s';
  const log = gitOutput(top, ['log', '--max-count=2', form, tip, `^${base}`, '--']);
  const own = [ourName, ourAddress, ourName, ourAddress, subject].join('\0');
  return { whose: log === '' || log === own ? 'ours' : 'a person', tip };
}

/**
 * Makes the commit that a proposal is, on top of a branch, from git's objects alone: nothing of the work tree is read.
 * @param texts what to put in, by path from the top level; each file is there
 * @returns the commit's name, or that of the tip where it says the same already. Throws `CannotRun`
 */
export function commitOf(
  { top, base, standing }: { readonly top: string; readonly base: string; readonly standing: ProposalState },
  texts: ReadonlyMap<string, { readonly after: string }>,
  temp: string,
): string {
  const index = { GIT_INDEX_FILE: path.join(temp, `sru-gate-sync-${process.pid}.index`) };
  try {
    gitOutput(top, ['read-tree', base], index);
    const lines = [...texts].map(([name, { after }]) => {
      const mode = /^(100\d+) /.exec(gitOutput(top, ['ls-tree', base, '--', name]))?.[1];
      if (mode === undefined) throw new CannotRun(`${quote(name, 300)} is no file of the branch.`);
      return `${mode} ${gitOutput(top, ['hash-object', '-w', '--stdin'], {}, after)}\t${name}\0`;
    });
    gitOutput(top, ['update-index', '-z', '--index-info'], index, lines.join(''));
    const tree = gitOutput(top, ['write-tree'], index);
    if ('tip' in standing) {
      const there = gitOutput(top, ['log', '--max-count=1', '--format=%T %P', standing.tip, '--']);
      if (there === `${tree} ${base}`) return standing.tip;
    }
    const own = {
      ...{ GIT_AUTHOR_NAME: ourName, GIT_AUTHOR_EMAIL: ourAddress },
      ...{ GIT_COMMITTER_NAME: ourName, GIT_COMMITTER_EMAIL: ourAddress },
    };
    return gitOutput(top, ['commit-tree', tree, '-p', base], own, message);
  } finally {
    rmSync(index.GIT_INDEX_FILE, { force: true });
  }
}

/**
 * Puts a commit onto the branch of a proposal at `origin`, only where that branch still stands as it was seen: what
 * somebody pushed meanwhile stays.
 * @returns what git says where it did not work
 */
export function push(
  top: string,
  branch: string,
  commit: string,
  { standing, token, environment }: { standing: ProposalState; token: string; environment: Environment },
): string | undefined {
  const ref = `refs/heads/${proposalBranch(branch)}`;
  const tip = 'tip' in standing ? standing.tip : '';
  const words = [
    'push',
    '--quiet',
    '--no-verify',
    `--force-with-lease=${ref}:${tip}`,
    'origin',
    `${commit}:${ref}`,
  ];
  // The token is told to git for this command alone, and stands in no file and in no list of arguments.
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
  const key = `http.${environment.GITHUB_SERVER_URL ?? ''}/.extraheader`;
  const outcome = runGit(top, words, {
    GIT_CONFIG_COUNT: '2',
    // Takes back what a checkout with `persist-credentials` left there: GitHub refuses two.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${secret}`,
  });
  return 'said' in outcome ? outcome.said : undefined;
}
