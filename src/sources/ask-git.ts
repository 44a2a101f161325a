import { tmpdir } from 'node:os';
import path from 'node:path';
import { quote } from '../text/quote.ts';

/** Why git could not tell, and the way out. */
export interface Unreadable {
  readonly unreadable: string;
  readonly help: string;
}

/** Milliseconds after which git is given up: no question here takes it long. */
const patience = 20_000;

/** Bytes of a list of some 500,000 files. */
export const longestList = 64 * 1024 * 1024;

/** What git answered: its output, or in its own words why there is none; or why git cannot be asked. */
export type GitAnswer = { readonly out: Buffer } | { readonly no: string } | Unreadable;

/**
 * Asks git, as a child process with a list of arguments, about the repository whose top level is a folder.
 * @param most bytes of an answer; a longer one is none
 * @param how `input`, what git reads; `withoutIndex`, where the index matters not: it is long to read in a large work tree
 */
export function ask(
  folder: string,
  words: readonly string[],
  most: number,
  { input = '', withoutIndex = false }: { readonly input?: string; readonly withoutIndex?: boolean } = {},
): GitAnswer {
  // Loaded here and not at the top: most runs never ask git, and the modules cost every start.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...onlyReading, ...words], {
    maxBuffer: most,
    timeout: patience,
    input,
    env: environment(folder, withoutIndex),
  });
  if (status === 0 && !error) return { out: stdout };
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return {
      unreadable: 'git is not installed here',
      help: 'In the workflow, install git in a step before `actions/checkout`, which makes no repository without it.',
    };
  }
  if (code === 'ENOBUFS') {
    return {
      unreadable: `git's answer is larger than ${most >> 20} MiB`,
      help: 'See whether the ref is the right one: `git diff --stat` with it shows what differs.',
    };
  }
  if (status === null) {
    return {
      unreadable: `git gave no answer (${code ?? 'it was stopped'})`,
      help: 'Run the check again; if it stays so, ask git by hand: `git show` and `git diff` with the ref.',
    };
  }
  const said = stderr.toString().trim();
  if (/dubious ownership/.test(said)) {
    return {
      unreadable: 'git does not trust the owner of this folder',
      help: 'In the workflow, put a step before this one: `git config --global --add safe.directory "$GITHUB_WORKSPACE"`.',
    };
  }
  if (/not a git repository|cannot change to/.test(said)) {
    return {
      unreadable: 'there is no git repository here',
      help: 'In the workflow, clone it by `actions/checkout` with `fetch-depth: 0`, where git is installed; elsewhere run the check in a clone of the packaging repository.',
    };
  }
  return { no: said.split('\n').at(-1) ?? '' };
}

/**
 * What git is told before its command, so that it reads and runs nothing: the settings of a repository may name
 * programs. Those for a file that differs are turned off where differences are asked for (`git-changes.ts`), its filter
 * by `filters.ts`. An alias never stands for a command of git's own, and a pager is for a terminal alone.
 */
const onlyReading = [
  // A bare repository among a pull request's files brings a configuration of its own, and is none to be asked.
  ...['-c', 'safe.bareRepository=explicit'],
  ...['-c', 'core.fsmonitor=false'],
  // `git diff` may write the index anew, for which there is a hook.
  ...['-c', 'core.hooksPath=/dev/null'],
  // A list of commits would have each signature looked at by a program.
  ...['-c', 'log.showSignature=false'],
  // A replaced object is another than the one that its name stands for everywhere else.
  '--no-replace-objects',
  '--literal-pathspecs',
];

/** The environment of git: its words in English, no questions, nothing fetched, and no repository but the folder's. */
function environment(folder: string, withoutIndex: boolean): NodeJS.ProcessEnv {
  return {
    ...withoutGitsOwn(process.env),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    // What a commit holds is what its name stands for, whatever somebody put in its place.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: undefined,
    GIT_OPTIONAL_LOCKS: '0',
    // A partial clone would fetch what it lacks; there is no protocol of this name.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_CEILING_DIRECTORIES: path.dirname(folder),
    // Settings may name another folder as the work tree.
    GIT_WORK_TREE: folder,
    // A name that nobody can have guessed: where there is no index git takes it as empty.
    ...(withoutIndex && { GIT_INDEX_FILE: path.join(tmpdir(), `sru-gate-no-index-${Math.random()}`) }),
  };
}

/**
 * An environment without what git takes from it: in a hook that is the repository that the hook runs in, and elsewhere
 * it may be a program, a file to write to, another form of an answer. The settings that a user gives by it stay (some
 * say which folders git may trust), and so do the switches of git's own tests. The action's token is nothing to git.
 */
export function withoutGitsOwn(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([name]) => name !== 'INPUT_TOKEN' && (!name.startsWith('GIT_') || /^GIT_(?:CONFIG|TEST)_/.test(name)),
    ),
  );
}

/**
 * Asks git, as `ask` does, for what is there wherever the ref is: where git says no, the repository lacks what the ref
 * holds, as in a partial clone.
 */
export function askForHeld(...question: Parameters<typeof ask>): { readonly out: Buffer } | Unreadable {
  const answer = ask(...question);
  return 'no' in answer ? lacking(answer.no) : answer;
}

/** The ref is there and what it holds is not. */
export function lacking(said: string): Unreadable {
  return {
    unreadable: `the repository here lacks what the ref holds (git says ${quote(said)})`,
    help: 'In the workflow, leave `filter` and `sparse-checkout` out of the step with `actions/checkout`; elsewhere fetch the ref in full.',
  };
}
