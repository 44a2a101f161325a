import path from 'node:path';
import { quote } from '../quote.ts';
import { largestFile, textOf, tooLarge } from './files.ts';

/** Git as the check sees it: handed in, and asked only where a manifest names a ref. */
export interface Git {
  /** The text of a file of at most 1 MiB at a ref of the repository whose top level is a folder. */
  fileAt(folder: string, ref: string, file: string): GitText;
}

/** A file's text; or that the ref has no such text; or why nobody can know, and the way out. */
export type GitText = { readonly text: string } | { readonly missing: string } | Unreadable;

interface Unreadable {
  readonly unreadable: string;
  readonly help: string;
}

/** Milliseconds after which git is given up: no question here takes it long. */
const patience = 20_000;

/** The git of this machine, run as a child process with a list of arguments. It reads what is there and fetches nothing. */
export const systemGit: Git = {
  fileAt(folder, ref, file) {
    const found = commitOf(folder, ref);
    return 'commit' in found ? fileOf(folder, found.commit, file) : found;
  },
};

/**
 * What git takes as the name of a branch, a tag or a commit. A ref is somebody's word: options, ranges and the
 * other ways to ask git for a revision are not asked.
 */
const refName = /^(?!-)(?!.*(?:\.\.|@\{))[^\p{Cc} ~^:?*[\\]{1,250}$/u;

/** The commit that a ref names. A branch that is not checked out is often at `origin` alone. */
function commitOf(folder: string, ref: string): { readonly commit: string } | Unreadable {
  if (!refName.test(ref)) {
    return {
      unreadable: `${quote(ref)} is not how a ref is named`,
      help: 'Name a branch, a tag or a commit, such as `ubuntu/noble`.',
    };
  }
  const said: string[] = [];
  for (const name of [ref, `refs/remotes/origin/${ref}`]) {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const answer = ask(folder, words);
    if ('unreadable' in answer) return answer;
    if ('out' in answer) return { commit: answer.out.toString().trim() };
    if (answer.no !== '') said.push(` (git says ${quote(answer.no)})`);
  }
  return {
    unreadable: `the repository here has no ref ${quote(ref)}${said[0] ?? ''}`,
    help: 'In the workflow, give `actions/checkout` the line `fetch-depth: 0`, which fetches all branches and tags; elsewhere fetch the ref.',
  };
}

/** The text of a file in a commit. Its path is from the top level, and stays in the repository. */
function fileOf(folder: string, commit: string, file: string): GitText {
  const name = path.posix.normalize(file).replace(/\/$/, '');
  if (name === '' || name === '..' || name.startsWith('../') || name.startsWith('/'))
    return { missing: 'it lies outside the repository' };
  if (name === '.') return folderThere;
  // No path has such a character, and no child process can be told one.
  if (name.includes('\0')) return nothingThere;
  const listed = ask(folder, ['ls-tree', '-z', '-l', commit, '--', name]);
  if ('unreadable' in listed) return listed;
  if ('no' in listed) return incomplete(listed.no);
  const entry = /^(\d+) (\w+) (\w+) +(\S+)\t/.exec(listed.out.toString());
  if (!entry) return nothingThere;
  const [, mode = '', type, object = '', size] = entry;
  if (type !== 'blob') return folderThere;
  if (mode.startsWith('12')) return { missing: 'it is a link there; name the file that it leads to' };
  if (Number(size) > largestFile) return { missing: tooLarge };
  const blob = ask(folder, ['cat-file', 'blob', object]);
  if ('unreadable' in blob) return blob;
  if ('no' in blob) return incomplete(blob.no);
  const reading = textOf(blob.out);
  return 'text' in reading ? reading : { missing: reading.wrong };
}

const nothingThere: GitText = { missing: 'there is no such file at that ref' };
const folderThere: GitText = { missing: 'it is a folder there' };

/** The ref is there and what it holds is not, as in a partial clone. */
function incomplete(said: string): Unreadable {
  return {
    unreadable: `the repository here lacks what the ref holds (git says ${quote(said)})`,
    help: 'In the workflow, leave `filter` and `sparse-checkout` out of the step with `actions/checkout`; elsewhere fetch the ref in full.',
  };
}

/** What git answered: its output, or in its own words why there is none; or why git cannot be asked. */
type Answer = { readonly out: Buffer } | { readonly no: string } | Unreadable;

function ask(folder: string, words: readonly string[]): Answer {
  // Loaded here and not at the top: most runs never ask git, and the module costs every start.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    // A bare repository among a pull request's files brings a configuration of its own, and is none to be asked.
    ['-C', folder, '-c', 'safe.bareRepository=explicit', '--literal-pathspecs', ...words],
    {
      maxBuffer: 2 * largestFile,
      timeout: patience,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(folder),
    },
  );
  if (status === 0 && !error) return { out: stdout };
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return {
      unreadable: 'git is not installed here',
      help: 'In the workflow, install git in a step before `actions/checkout`, which makes no repository without it.',
    };
  }
  if (status === null) {
    return {
      unreadable: `git gave no answer (${code ?? 'it was stopped'})`,
      help: 'Run the check again; if it stays so, ask git for the file by hand: `git show ref:path`.',
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

/** The environment of git: its words in English, no questions, nothing fetched, and no repository but the folder's. */
function environment(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // A partial clone would fetch what it lacks; there is no protocol of this name.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CEILING_DIRECTORIES: path.dirname(folder),
    // In a hook, git sets these for the repository that the hook runs in.
    GIT_DIR: undefined,
    GIT_COMMON_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_INDEX_FILE: undefined,
    GIT_OBJECT_DIRECTORY: undefined,
    GIT_NAMESPACE: undefined,
  };
}
