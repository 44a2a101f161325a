import { ask, askForHeld, longestList } from './ask-git.ts';
import type { Commit } from './git-objects.ts';
import { type Differences, filesOf, plainly } from './raw-diff.ts';

/** Two trees by their object names, with a space between, as git takes them. */
export type TreePair = `${string} ${string}`;

export function treePair(from: Pick<Commit, 'tree'>, to: Pick<Commit, 'tree'>): TreePair {
  return `${from.tree} ${to.tree}`;
}

const words = ['-c', 'core.quotePath=false', 'diff-tree', '-r', ...plainly];

// Trees are names alone; git would read the index for attributes that a list of names needs not.
const withoutIndex = true;

/** What differs between two trees. */
export function treeDifferences(folder: string, pair: string): Differences {
  const compared = askForHeld(folder, [...words, ...pair.split(' '), '--'], longestList, { withoutIndex });
  return 'unreadable' in compared ? compared : filesOf(compared.out);
}

/** The same of several pairs by one question to git; undefined where there is no such answer. */
export function differencesOfPairs(
  folder: string,
  pairs: readonly string[],
): readonly Differences[] | undefined {
  const input = pairs.map((pair) => `${pair}\n`).join('');
  const compared = ask(folder, [...words, '--stdin'], longestList, { input, withoutIndex });
  return 'out' in compared ? partsOf(compared.out, pairs) : undefined;
}

/** Parts what git lists: each pair on a line of its own, with its differences behind it. */
function partsOf(out: Buffer, pairs: readonly string[]): readonly Differences[] | undefined {
  const parts: Differences[] = [];
  let at = 0;
  for (const pair of pairs) {
    const start = at + pair.length + 1;
    if (out.toString('latin1', at, start) !== `${pair}\n`) return undefined;
    at = endOfEntries(out, start);
    parts.push(filesOf(out.subarray(start, at)));
  }
  return at === out.length ? parts : undefined;
}

/** Where a list of differences ends: each begins with a colon, and has two pieces with a NUL at their ends. */
function endOfEntries(out: Buffer, start: number): number {
  let at = start;
  while (out[at] === 0x3a) at = out.indexOf(0, out.indexOf(0, at) + 1) + 1;
  return at;
}
