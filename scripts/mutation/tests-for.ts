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
 * Which tests a mutant is tried against: those that reach its place, those of its own file first and then those that
 * reach little else; all of them where it is reached at loading.
 * @param mostTests so many at most: what survives them counts as survived, so a score is never too high
 */
export function testsFor(known: Opened, mostTests: number): (number: number, file: string) => Attempt {
  const reaching = new Map<number, number[]>();
  known.reached.forEach((numbers, test) => {
    for (const number of numbers) reaching.set(number, [...(reaching.get(number) ?? []), test]);
  });
  const atLoad = new Set(known.atLoad);
  const everything = known.tests.map((_, test) => test);
  const byWeight = everything.toSorted((one, other) => weight(known, one) - weight(known, other));
  const rank = new Map(byWeight.map((test, place) => [test, place]));
  // A mutant may well do more than the source; not a hundred times as much.
  const mostCount = 100 * Math.max(known.countAtLoad, ...known.counts) + 1_000_000;
  return (number, file) => {
    const isStatic = atLoad.has(number);
    const candidates = isStatic ? everything : (reaching.get(number) ?? []);
    const name = path.basename(file, '.ts');
    const isOwn = (test: number): boolean =>
      path.basename(known.tests[test]?.file ?? '', '.test.ts') === name;
    const order = candidates.toSorted(
      (one, other) =>
        Number(isOwn(other)) - Number(isOwn(one)) || (rank.get(one) ?? 0) - (rank.get(other) ?? 0),
    );
    return { kind: 'try', number, tests: order.slice(0, mostTests), isStatic, most: mostCount };
  };
}

function weight(known: Opened, test: number): number {
  return known.times[test] ?? 0;
}
