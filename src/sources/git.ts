import path from 'node:path';
import type { ChangeRange } from '../model/change.ts';
import { askForHeld, type Unreadable } from './ask-git.ts';
import { type Encoding, largestFile, textOf, tooLarge } from './files.ts';
import { filtersOf } from './filters.ts';
import { type Changes, changesBetween, changesOf } from './git-changes.ts';
import { cameSince, type RangeChanges, rangeStart } from './git-range.ts';
import { kept } from './kept-answers.ts';
import { keptTogether } from './kept-together.ts';
import { commitOfRef, commitsOfRefs, noCommit, noName, refName } from './ref-commits.ts';
import { differencesOfPairs, treeDifferences, treePair } from './tree-differences.ts';
import { unlookedIn } from './unlooked-files.ts';
import { workTreeDifferences } from './work-tree-changes.ts';

/** Git as the check sees it: handed in, and asked only where a manifest names a ref. */
export interface Git {
  /** Says which refs of a repository `changesSince` will compare with another or the work tree: they are asked about at once. */
  foresee?(folder: string, refs: readonly string[], other?: string): void;
  /** The text of a file of at most 1 MiB at a ref of the repository whose top level is a folder. */
  fileAt(folder: string, ref: string, file: string, encoding?: Encoding): GitText;
  /** The files below a folder of the tree at a ref, by their paths from the top level. */
  filesAt(folder: string, ref: string, below: string): ReadonlySet<string> | Unreadable;
  /** What differs between a ref and another or, without one, the work tree, as far as git tracks it. */
  changesSince(folder: string, ref: string, other?: string): Changes | Unreadable;
  /** What a change touches in a repository, up to the work tree. */
  changesInRange(folder: string, range: ChangeRange): RangeChanges | Unreadable;
  /** The branches and tags that there are. */
  refs(folder: string): Refs | Unreadable;
  /** The newest commits of a ref that change a file, by their object names; of a long history the last few. */
  commitsOn(folder: string, ref: string, file: string): readonly string[] | Unreadable;
}

export interface Refs {
  /** In full: `refs/heads/ubuntu/noble`. */
  readonly names: readonly string[];
  /** The branch that is checked out, likewise; undefined where none is. */
  readonly checkedOut: string | undefined;
}

/** A file's text; or that the ref has no such text; or why nobody can know, and the way out. */
export type GitText =
  | { readonly text: string; readonly hasByteOrderMark?: true }
  | { readonly missing: string }
  | Unreadable;

/**
 * The git of this machine, run as a child process with a list of arguments. It reads what is there and fetches
 * nothing. What it has told once is kept: manifests of one repository ask the same, and a large work tree takes long.
 */
export function systemGit(): Git {
  const named = keptTogether(commitOfRef, commitsOfRefs);
  const commits = named.ask;
  const file = kept(fileOf);
  const filters = kept(filtersOf);
  const workTree = kept((folder: string, commit: string) =>
    workTreeDifferences(folder, commit, filters(folder)),
  );
  const trees = keptTogether(treeDifferences, differencesOfPairs);
  const comparing = { trees: trees.ask, workTree };
  const changes = kept((folder: string, ref: string, other?: string) => {
    const found = commits(folder, ref);
    if ('unreadable' in found) return found;
    if (other === undefined) return changesOf(folder, found.commit, found.own, comparing);
    const end = commits(folder, other);
    return 'unreadable' in end ? end : changesBetween(folder, found.commit, end.commit, comparing);
  });
  const files = kept(filesBelow);
  return {
    foresee(folder, names, other) {
      named.foresee(folder, names);
      const end = other === undefined ? undefined : commits(folder, other);
      const pairs = names.flatMap((ref) => {
        const found = commits(folder, ref);
        if ('unreadable' in found) return [];
        const to = end === undefined ? found.own : 'unreadable' in end ? undefined : end.commit;
        return to ? [treePair(found.commit, to)] : [];
      });
      trees.foresee(folder, pairs);
    },
    fileAt(folder, ref, name, encoding = 'utf-8') {
      const found = commits(folder, ref);
      if ('unreadable' in found) return found;
      const { commit, changelog } = found.commit;
      if (name === 'debian/changelog' && changelog) return gitText(changelog, encoding);
      return file(folder, commit, name, encoding);
    },
    filesAt(folder, ref, below) {
      const found = commits(folder, ref);
      return 'unreadable' in found ? found : files(folder, found.commit.commit, below);
    },
    changesSince: changes,
    changesInRange(folder, range) {
      if (!refName.test(range.base)) return noName(range.base);
      const start = rangeStart(folder, range, () => noCommit(folder, range.base));
      if ('unreadable' in start) return start;
      const found = changes(folder, start.commit);
      const unlooked = unlookedIn(folder);
      if ('unreadable' in found) return found;
      if ('unreadable' in unlooked) return unlooked;
      const isBrought = (ref: string): boolean => {
        const found = commits(folder, ref);
        return !('unreadable' in found) && cameSince(folder, found.commit.commit, start.commit);
      };
      const files = [...found.files, ...unlooked.files];
      return { ...found, ...start, files, untracked: unlooked.untracked, isBrought };
    },
    refs: kept(refsOf),
    commitsOn: kept((folder: string, ref: string, name: string) => {
      const found = commits(folder, ref);
      if ('unreadable' in found) return found;
      const words = ['log', `--max-count=${mostCommits}`, '--format=%H', found.commit.commit, '--', name];
      const listed = askForHeld(folder, words, longestAnswer);
      return 'unreadable' in listed ? listed : listed.out.toString().split('\n').filter(Boolean);
    }),
  };
}

/** The text of a file in a commit. Its path is from the top level, and stays in the repository. */
function fileOf(folder: string, commit: string, file: string, encoding: Encoding): GitText {
  const name = path.posix.normalize(file).replace(/\/$/, '');
  if (name === '' || name === '..' || name.startsWith('../') || name.startsWith('/'))
    return { missing: 'it lies outside the repository' };
  if (name === '.') return folderThere;
  // No path has such a character, and no child process can be told one.
  if (name.includes('\0')) return nothingThere;
  const listed = askForHeld(folder, ['ls-tree', '-z', '-l', commit, '--', name], largestFile);
  if ('unreadable' in listed) return listed;
  const entry = /^(\d+) (\w+) (\w+) +(\S+)\t/.exec(listed.out.toString());
  if (!entry) return nothingThere;
  const [, mode = '', type, object = '', size] = entry;
  if (type !== 'blob') return folderThere;
  if (mode.startsWith('12')) return { missing: 'it is a link there; name the file that it leads to' };
  if (Number(size) > largestFile) return { missing: tooLarge };
  const blob = askForHeld(folder, ['cat-file', 'blob', object], 2 * largestFile);
  if ('unreadable' in blob) return blob;
  return gitText(blob.out, encoding);
}

function gitText(bytes: Buffer, encoding: Encoding): GitText {
  const reading = textOf(bytes, encoding);
  return 'text' in reading ? reading : { missing: reading.wrong };
}

/** Bytes of a list of names: some 100,000 files. */
const longestAnswer = 8 * 1024 * 1024;

/** The files of a commit below a folder, by their paths from the top level; links are files, too. */
function filesBelow(folder: string, commit: string, below: string): ReadonlySet<string> | Unreadable {
  const words = ['ls-tree', '-r', '-z', '--name-only', commit, '--', `${below}/`];
  const listed = askForHeld(folder, words, longestAnswer);
  if ('unreadable' in listed) return listed;
  return new Set(listed.out.toString().split('\0'));
}

/** An upload is a few commits of its changelog. */
const mostCommits = 20;

/** The names of all branches, those of remotes too, and tags. */
function refsOf(folder: string): Refs | Unreadable {
  const places = ['refs/heads', 'refs/remotes', 'refs/tags'];
  const words = ['for-each-ref', '--format=%(HEAD)%(refname)', ...places];
  const listed = askForHeld(folder, words, longestAnswer);
  if ('unreadable' in listed) return listed;
  const lines = listed.out.toString().split('\n');
  return {
    names: lines.map((line) => line.slice(1)).filter((name) => name !== ''),
    checkedOut: lines.find((line) => line.startsWith('*'))?.slice(1),
  };
}

const nothingThere: GitText = { missing: 'there is no such file at that ref' };
const folderThere: GitText = { missing: 'it is a folder there' };
