import path from 'node:path';
import type { Opened } from './pool.ts';

/** What is to be run for one mutant. */
interface Attempt {
  readonly kind: 'try';
  readonly number: number;
  readonly tests: readonly number[];
  /** Whether its place is reached while the modules are loaded: then they are loaded anew. */
  readonly isStatic: boolean;
  readonly most: number;
}

/**
 * Which tests a mutant is tried against: those that reach its place, or all where it is reached at loading. Those of
 * its own file come first, then those of its folder, then a few of each file in turn.
 * @param mostTests so many at most: what survives them counts as survived, so a score is never too high
 */
export function testsFor(known: Opened, mostTests: number): (number: number, file: string) => Attempt {
  const reaching = new Map<number, number[]>();
  known.reached.forEach((numbers, test) => {
    for (const number of numbers) reaching.set(number, [...(reaching.get(number) ?? []), test]);
  });
  const atLoad = new Set(known.atLoad);
  const everything = known.tests.map((_, test) => test);
  const turns = turnsOf(known);
  // A mutant may well do more than the source; not a hundred times as much.
  const mostCount = 100 * Math.max(known.countAtLoad, ...known.counts) + 1_000_000;
  return (number, file) => {
    const isStatic = atLoad.has(number);
    const candidates = isStatic ? everything : (reaching.get(number) ?? []);
    const own = file.replace(/^src/, '__tests__').replace(/\.ts$/, '.test.ts');
    const nearness = (test: number): number => nearnessOf(known.tests[test]?.file ?? '', own);
    const order = candidates.toSorted(
      (one, other) =>
        nearness(one) - nearness(other) || (turns[one] ?? 0) - (turns[other] ?? 0) || one - other,
    );
    return { kind: 'try', number, tests: order.slice(0, mostTests), isStatic, most: mostCount };
  };
}

/** The place of each test within its file. */
function turnsOf({ tests }: Opened): number[] {
  const counts = new Map<string, number>();
  return tests.map(({ file }) => {
    const turn = counts.get(file) ?? 0;
    counts.set(file, turn + 1);
    return turn;
  });
}

/** Rules lie in folders by subject, their tests do not: a file of the same name is near wherever it lies. */
function nearnessOf(file: string, own: string): number {
  if (path.basename(file) === path.basename(own)) return 0;
  return path.dirname(file) === path.dirname(own) ? 1 : 2;
}
