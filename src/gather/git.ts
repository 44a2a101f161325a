import path from 'node:path';
import { compareText, quote } from '../quote.ts';
import { ask, type Unreadable } from './ask-git.ts';
import { largestFile, textOf, tooLarge } from './files.ts';

/** Git as the check sees it: handed in, and asked only where a manifest names a ref. */
export interface Git {
  /** The text of a file of at most 1 MiB at a ref of the repository whose top level is a folder. */
  fileAt(folder: string, ref: string, file: string): GitText;
  /** What differs between a ref and the work tree, as far as git tracks it. */
  changesSince(folder: string, ref: string): Changes | Unreadable;
}

/** A file's text; or that the ref has no such text; or why nobody can know, and the way out. */
export type GitText = { readonly text: string } | { readonly missing: string } | Unreadable;

/** What differs from a ref. */
export interface Changes {
  /** By path. A file that was renamed is one that is gone and one that is new. */
  readonly files: readonly FileChange[];
  /** What stands at the ref's top level. */
  readonly top: readonly TopEntry[];
}

export interface FileChange {
  /** From the top level, with forward slashes. */
  readonly path: string;
  readonly kind: 'new' | 'removed' | 'changed' | 'mode';
}

export interface TopEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * The git of this machine, run as a child process with a list of arguments. It reads what is there and fetches
 * nothing. What it has told of a work tree is kept: looking at every file of a large one again takes long.
 */
export function systemGit(): Git {
  const workTrees = new Map<string, Differences>();
  const workTree = (folder: string): Differences => {
    const known = workTrees.get(folder) ?? differences(folder, ['diff'], ['HEAD']);
    workTrees.set(folder, known);
    return known;
  };
  return {
    fileAt(folder, ref, file) {
      const found = commitOf(folder, ref);
      return 'commit' in found ? fileOf(folder, found.commit, file) : found;
    },
    changesSince(folder, ref) {
      const found = commitOf(folder, ref);
      return 'commit' in found ? changesOf(folder, found.commit, workTree) : found;
    },
  };
}

/** Bytes of a list of names that git is listened to: some 500,000 files. */
const longestList = 64 * 1024 * 1024;

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
    const answer = ask(folder, words, largestFile);
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
  const listed = ask(folder, ['ls-tree', '-z', '-l', commit, '--', name], largestFile);
  if ('unreadable' in listed) return listed;
  if ('no' in listed) return incomplete(listed.no);
  const entry = /^(\d+) (\w+) (\w+) +(\S+)\t/.exec(listed.out.toString());
  if (!entry) return nothingThere;
  const [, mode = '', type, object = '', size] = entry;
  if (type !== 'blob') return folderThere;
  if (mode.startsWith('12')) return { missing: 'it is a link there; name the file that it leads to' };
  if (Number(size) > largestFile) return { missing: tooLarge };
  const blob = ask(folder, ['cat-file', 'blob', object], 2 * largestFile);
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

function changesOf(
  folder: string,
  commit: string,
  workTree: (folder: string) => Differences,
): Changes | Unreadable {
  const listed = ask(folder, ['ls-tree', '-z', commit], longestList);
  if ('unreadable' in listed) return listed;
  if ('no' in listed) return incomplete(listed.no);
  const files = differencesFrom(folder, commit, workTree);
  if ('unreadable' in files) return files;
  return {
    files: [...files.values()].sort((one, other) => compareText(one.path, other.path)),
    top: piecesOf(listed.out).map((entry) => {
      const [described = '', name = ''] = entry.split('\t');
      return { name, isFolder: described.includes(' tree ') };
    }),
  };
}

/** Changed files by path. */
type Differences = ReadonlyMap<string, FileChange> | Unreadable;

/**
 * What differs between a commit and the work tree. Two commits are compared without a look at any file, and the work
 * tree with the one that is checked out once for all; where a file differs in both, git compares the two ends.
 */
function differencesFrom(
  folder: string,
  commit: string,
  workTree: (folder: string) => Differences,
): Differences {
  const committed = differences(folder, ['diff-tree', '-r'], [commit, 'HEAD']);
  const uncommitted = workTree(folder);
  // In a repository without a commit of its own there is no HEAD.
  if ('unreadable' in committed || 'unreadable' in uncommitted)
    return differences(folder, ['diff'], [commit]);
  const isInBoth = [...uncommitted.keys()].some((path) => committed.has(path));
  return isInBoth ? differences(folder, ['diff'], [commit]) : new Map([...committed, ...uncommitted]);
}

/**
 * @param command of git, with what it needs to list files
 * @param ends what it compares: two commits, or a commit and the work tree
 */
function differences(folder: string, command: readonly string[], ends: readonly string[]): Differences {
  const compared = ask(
    folder,
    ['-c', 'core.quotePath=false', ...command, ...plainly, ...ends, '--'],
    longestList,
  );
  if ('unreadable' in compared) return compared;
  return 'no' in compared ? incomplete(compared.no) : filesOf(compared.out);
}

/** The facts alone, whatever the settings of user and repository make of a diff; no program of theirs is run. */
const plainly = [
  '--raw',
  '-z',
  '--no-renames',
  '--no-relative',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=dirty',
];

/** Reads what `git diff --raw -z` prints: `:modes, objects, status`, then the path. */
function filesOf(out: Buffer): Map<string, FileChange> {
  const pieces = piecesOf(out);
  const files = new Map<string, FileChange>();
  for (let index = 0; index + 1 < pieces.length; index += 2) {
    const [before = '', now = '', , , status = ''] = (pieces[index] ?? '').slice(1).split(' ');
    const path = pieces[index + 1] ?? '';
    // A file that is in conflict is listed twice.
    if (!files.has(path)) files.set(path, { path, kind: kindOf(status, before, now) });
  }
  return files;
}

function kindOf(status: string, before: string, now: string): FileChange['kind'] {
  if (status === 'A') return 'new';
  if (status === 'D') return 'removed';
  return status === 'M' && before !== now ? 'mode' : 'changed';
}

function piecesOf(out: Buffer): string[] {
  return out
    .toString()
    .split('\0')
    .filter((piece) => piece !== '');
}
