import { quote } from '../text/quote.ts';
import { ask, type Unreadable } from './ask-git.ts';
import { largestFile } from './files.ts';
import { type Commit, commitsWithChangelogs } from './git-objects.ts';

/**
 * What git takes as the name of a branch, a tag or a commit. A ref is somebody's word: options, ranges and the
 * other ways to ask git for a revision are not asked.
 */
export const refName = /^(?!-)(?!.*(?:\.\.|@\{))[^\p{Cc} ~^:?*[\\]{1,250}$/u;

/** The commit that a ref names, and the one that is checked out. */
export type RefCommit = { readonly commit: Commit; readonly own: Commit | undefined } | Unreadable;

export function commitOfRef(folder: string, ref: string): RefCommit {
  if (!refName.test(ref)) return noName(ref);
  const found = commitsWithChangelogs(folder, [...waysToName(ref), 'HEAD']);
  return 'unreadable' in found ? found : commitAmong(folder, ref, found);
}

/** The same of several refs by one question to git; undefined where there is no such answer. */
export function commitsOfRefs(folder: string, refs: readonly string[]): readonly RefCommit[] | undefined {
  if (!refs.every((ref) => refName.test(ref))) return undefined;
  const found = commitsWithChangelogs(folder, [...refs.flatMap(waysToName), 'HEAD']);
  if ('unreadable' in found) return undefined;
  return refs.map((ref, index) =>
    commitAmong(folder, ref, [found[2 * index], found[2 * index + 1], found.at(-1)]),
  );
}

/** A branch that is not checked out is often at `origin` alone. */
function waysToName(ref: string): [string, string] {
  return [ref, `refs/remotes/origin/${ref}`];
}

function commitAmong(
  folder: string,
  ref: string,
  [named, atOrigin, own]: readonly (Commit | undefined)[],
): RefCommit {
  const commit = named ?? atOrigin;
  return commit ? { commit, own } : noCommit(folder, ref);
}

export function noName(ref: string): Unreadable {
  return {
    unreadable: `${quote(ref)} is not a valid name of a ref`,
    help: 'Name a branch, a tag or a commit, such as `ubuntu/noble`.',
  };
}

/** Why a ref names no commit, as git says it. */
export function noCommit(folder: string, ref: string): Unreadable {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const answer = ask(folder, words, largestFile);
  const said = 'no' in answer && answer.no !== '' ? ` (git says ${quote(answer.no)})` : '';
  return {
    unreadable: `the repository here has no ref ${quote(ref)}${said}`,
    help: 'In the workflow, give `actions/checkout` the line `fetch-depth: 0`, which fetches all branches and tags; elsewhere fetch the ref. In a full clone correct its name: `git branch --all` and `git tag` list those that are there.',
  };
}
