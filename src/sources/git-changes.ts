import { compareText } from '../model/compare-text.ts';
import { ask, incomplete, type Unreadable } from './ask-git.ts';
import type { Commit, TopEntry } from './git-objects.ts';

/** What differs from a ref. */
export interface Changes {
  /** By path. A file that was renamed is one that is gone and one that is new. */
  readonly files: readonly FileChange[];
  /** What stands at the ref's top level. */
  readonly top: readonly TopEntry[];
  /** What stands at the top level of the commit that is checked out, or of the other one. */
  readonly ownTop: readonly TopEntry[];
}

export interface FileChange {
  /** From the top level, with forward slashes. */
  readonly path: string;
  /** `type`: no longer, or not before, a regular file. */
  readonly kind: 'new' | 'removed' | 'changed' | 'mode' | 'type';
  /** Whether it may be run or is no regular file, such as a link. */
  readonly isMoreThanText?: true;
}

/** Bytes of a list of names that git is listened to: some 500,000 files. */
const longestList = 64 * 1024 * 1024;

/**
 * What differs between a commit and the work tree.
 * @param own the commit that is checked out; undefined in a repository without a commit of its own
 */
export function changesOf(
  folder: string,
  { commit, top }: Commit,
  own: Commit | undefined,
  workTree: (folder: string) => Differences,
): Changes | Unreadable {
  const files = differencesFrom(folder, commit, workTree);
  if ('unreadable' in files) return files;
  return {
    files: [...files.values()].sort((one, other) => compareText(one.path, other.path)),
    top,
    ownTop: own?.top ?? [],
  };
}

/** What differs between two commits. */
export function changesBetween(folder: string, from: Commit, to: Commit): Changes | Unreadable {
  const files = differences(folder, ['diff-tree', '-r'], [from.commit, to.commit]);
  if ('unreadable' in files) return files;
  return {
    files: [...files.values()].sort((one, other) => compareText(one.path, other.path)),
    top: from.top,
    ownTop: to.top,
  };
}

/** Changed files by path. */
export type Differences = ReadonlyMap<string, FileChange> | Unreadable;

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
export function differences(
  folder: string,
  command: readonly string[],
  ends: readonly string[],
): Differences {
  const compared = ask(
    folder,
    ['-c', 'core.quotePath=false', ...command, ...plainly, ...ends, '--'],
    longestList,
    // Two commits are trees of names; git would read the index for attributes that a list of names needs not.
    { withoutIndex: command[0] === 'diff-tree' },
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
    if (files.has(path)) continue;
    const isMoreThanText = now !== '100644' && now !== '000000';
    files.set(path, {
      path,
      kind: kindOf(status, before, now),
      ...(isMoreThanText && { isMoreThanText }),
    });
  }
  return files;
}

function kindOf(status: string, before: string, now: string): FileChange['kind'] {
  if (status === 'A') return 'new';
  if (status === 'D') return 'removed';
  if (status === 'T') return 'type';
  return status === 'M' && before !== now ? 'mode' : 'changed';
}

function piecesOf(out: Buffer): string[] {
  return out
    .toString()
    .split('\0')
    .filter((piece) => piece !== '');
}
