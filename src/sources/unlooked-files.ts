import { lstatSync } from 'node:fs';
import path from 'node:path';
import { quote } from '../text/quote.ts';
import { ask, longestList, type Unreadable } from './ask-git.ts';
import { largestFile } from './files.ts';
import type { FileChange } from './raw-diff.ts';

/** What git passes over in a work tree when it lists what differs. */
export interface Unlooked {
  /** What it does not track, ignored files too; a folder of which it tracks nothing stands for all in it, with a `/` at its end. */
  readonly untracked: ReadonlySet<string>;
  /**
   * What it tracks and was told not to look at (`git update-index --assume-unchanged`, `--skip-worktree`). Each counts as
   * changed: nobody has compared it. What a sparse checkout has left out is none.
   */
  readonly files: readonly FileChange[];
}

/** All by one question to git, whose letters tell which is which. */
export function unlookedIn(folder: string): Unlooked | Unreadable {
  const words = ['ls-files', '-z', '-v', '--cached', '--others', '--directory'];
  const listed = ask(folder, words, longestList);
  if ('unreadable' in listed) return listed;
  if ('no' in listed)
    return { unreadable: `git says ${quote(listed.no)}`, help: 'Ask git by hand: `git ls-files -v`.' };
  const untracked = new Set<string>();
  const told: { readonly name: string; readonly isSkipped: boolean }[] = [];
  for (const line of listed.out.toString().split('\0')) {
    const [letter = '', name] = [line.slice(0, 1), line.slice(2)];
    if (letter === '?') untracked.add(name);
    // Small: assumed to be unchanged, whatever it is else.
    else if (/[a-zS]/.test(letter)) told.push({ name, isSkipped: letter === 'S' });
  }
  return { untracked, files: told.length === 0 ? [] : changesAmong(folder, told) };
}

function changesAmong(
  folder: string,
  told: readonly { readonly name: string; readonly isSkipped: boolean }[],
): FileChange[] {
  const mayBeLeftOut = isSparse(folder);
  return told.flatMap(({ name, isSkipped }): FileChange[] => {
    const there = lstatSync(path.join(folder, name), { throwIfNoEntry: false });
    if (!there) return isSkipped && mayBeLeftOut ? [] : [{ path: name, kind: 'removed' }];
    const isText = there.isFile() && (there.mode & 0o111) === 0;
    return [{ path: name, kind: 'changed', ...(!isText && { isMoreThanText: true }) }];
  });
}

function isSparse(folder: string): boolean {
  const answer = ask(folder, ['config', '--type=bool', '--get', 'core.sparseCheckout'], largestFile);
  return 'out' in answer && answer.out.toString().trim() === 'true';
}
