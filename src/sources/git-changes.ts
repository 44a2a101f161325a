import { compareText } from '../model/compare-text.ts';
import { askForHeld, longestList, type Unreadable } from './ask-git.ts';
import type { Commit, TopEntry } from './git-objects.ts';
import { type Differences, type FileChange, filesOf, plainly } from './raw-diff.ts';

export type { FileChange };

/** What differs from a ref. */
export interface Changes {
  /** By path. A file that was renamed is one that is gone and one that is new. */
  readonly files: readonly FileChange[];
  /** What stands at the ref's top level. */
  readonly top: readonly TopEntry[];
  /** What stands at the top level of the commit that is checked out, or of the other one. */
  readonly ownTop: readonly TopEntry[];
}

/**
 * What differs between a commit and the work tree.
 * @param own the commit that is checked out; undefined in a repository without a commit of its own
 */
export function changesOf(
  folder: string,
  { commit, top }: Commit,
  own: Commit | undefined,
  workTree: (folder: string, end: string) => Differences,
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
  const files = treeDifferences(folder, from.commit, to.commit);
  if ('unreadable' in files) return files;
  return {
    files: [...files.values()].sort((one, other) => compareText(one.path, other.path)),
    top: from.top,
    ownTop: to.top,
  };
}

/**
 * What differs between a commit and the work tree. Two commits are compared without a look at any file, and the work
 * tree with the one that is checked out once for all; where a file differs in both, git compares the two ends.
 */
function differencesFrom(
  folder: string,
  commit: string,
  workTree: (folder: string, end: string) => Differences,
): Differences {
  const committed = treeDifferences(folder, commit, 'HEAD');
  const uncommitted = workTree(folder, 'HEAD');
  // In a repository without a commit of its own there is no HEAD.
  if ('unreadable' in committed || 'unreadable' in uncommitted) return workTree(folder, commit);
  const isInBoth = [...uncommitted.keys()].some((path) => committed.has(path));
  return isInBoth ? workTree(folder, commit) : new Map([...committed, ...uncommitted]);
}

function treeDifferences(folder: string, from: string, to: string): Differences {
  const words = ['-c', 'core.quotePath=false', 'diff-tree', '-r', ...plainly, from, to, '--'];
  // Two commits are trees of names; git would read the index for attributes that a list of names needs not.
  const compared = askForHeld(folder, words, longestList, { withoutIndex: true });
  return 'unreadable' in compared ? compared : filesOf(compared.out);
}
