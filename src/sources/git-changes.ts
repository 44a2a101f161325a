import { compareText } from '../model/compare-text.ts';
import type { Unreadable } from './ask-git.ts';
import type { Commit, TopEntry } from './git-objects.ts';
import type { Differences, FileChange } from './raw-diff.ts';
import { type TreePair, treePair } from './tree-differences.ts';

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

/** The ways to compare what a repository holds. */
export interface Comparing {
  readonly trees: (folder: string, pair: TreePair) => Differences;
  readonly workTree: (folder: string, end: string) => Differences;
}

/**
 * What differs between a commit and the work tree.
 * @param own the commit that is checked out; undefined in a repository without a commit of its own
 */
export function changesOf(
  folder: string,
  commit: Commit,
  own: Commit | undefined,
  comparing: Comparing,
): Changes | Unreadable {
  const files = own
    ? differencesFrom(folder, commit, own, comparing)
    : comparing.workTree(folder, commit.commit);
  return changesAmong(files, commit, own);
}

/** What differs between two commits. */
export function changesBetween(
  folder: string,
  from: Commit,
  to: Commit,
  { trees }: Comparing,
): Changes | Unreadable {
  return changesAmong(trees(folder, treePair(from, to)), from, to);
}

function changesAmong(files: Differences, from: Commit, to: Commit | undefined): Changes | Unreadable {
  if ('unreadable' in files) return files;
  return {
    files: [...files.values()].sort((one, other) => compareText(one.path, other.path)),
    top: from.top,
    ownTop: to?.top ?? [],
  };
}

/**
 * What differs between a commit and the work tree. Two commits are compared without a look at any file, and the work
 * tree with the one that is checked out once for all; where a file differs in both, git compares the two ends.
 */
function differencesFrom(
  folder: string,
  from: Commit,
  own: Commit,
  { trees, workTree }: Comparing,
): Differences {
  const committed = trees(folder, treePair(from, own));
  const uncommitted = workTree(folder, 'HEAD');
  if ('unreadable' in committed || 'unreadable' in uncommitted) return workTree(folder, from.commit);
  const isInBoth = [...uncommitted.keys()].some((path) => committed.has(path));
  return isInBoth ? workTree(folder, from.commit) : new Map([...committed, ...uncommitted]);
}
