import { spawnSync } from 'node:child_process';
import { CannotRun } from '../../model/cannot-run.ts';
import { withoutGitsOwn } from '../../sources/ask-git.ts';
import { quote } from '../../text/quote.ts';

/** Milliseconds after which git is given up. */
const patience = 120_000;

/** How a command of git goes; `said` is its last line of complaint. */
export type GitOutcome = { readonly out: string } | { readonly said: string };

/**
 * Runs git to write: objects, and a branch at `origin`. No hook, filter, signature program or replaced object has a
 * say in it, and it asks nobody for a password.
 * @param more variables of its environment
 */
export function runGit(
  top: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
  input = '',
): GitOutcome {
  const settings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'commit.gpgSign=false',
    'push.gpgSign=false',
    'log.showSignature=false',
    // The branch of the proposal is all that is pushed, and the token all that it is pushed with.
    'push.followTags=false',
    'push.recurseSubmodules=no',
    'credential.helper=',
  ];
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-C', top, ...settings.flatMap((each) => ['-c', each]), '--literal-pathspecs', ...words],
    {
      encoding: 'utf8',
      input,
      timeout: patience,
      maxBuffer: 16 * 1024 * 1024,
      env: {
        ...withoutGitsOwn(process.env),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        GIT_NO_REPLACE_OBJECTS: '1',
        ...more,
      },
    },
  );
  if (status === 0 && !error) return { out: stdout };
  const lines = stderr.trim().split('\n');
  // Of a push that was refused the line of its branch says why.
  const telling = lines.find((line) => /^ ! |^fatal: /.test(line)) ?? lines.at(-1);
  return { said: telling?.trim() || (error?.message ?? 'it was stopped') };
}

/** The same where it cannot go wrong on a sound repository; gives its output without white space at the ends. Throws `CannotRun`. */
export function gitOutput(...question: Parameters<typeof runGit>): string {
  const outcome = runGit(...question);
  if ('out' in outcome) return outcome.out.trim();
  throw new CannotRun(`git ${question[1][0] ?? ''} did not work: git says ${quote(outcome.said, 300)}.`);
}
