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
 * its own file come first, then those of files that import it and of its folder, then a few of each file in turn.
 * @param mostTests so many at most: what survives them counts as survived, so a score is never too high
 * @param importers of each source, the sources that import it
 */
export function testsFor(
  known: Opened,
  mostTests: number,
  importers: ReadonlyMap<string, readonly string[]>,
): (number: number, file: string) => Attempt {
  const reaching = new Map<number, Set<number>>();
  known.reached.forEach((numbers, test) => {
    for (const number of numbers) {
      const tests = reaching.get(number) ?? new Set();
      reaching.set(number, tests.add(test));
    }
  });
  const atLoad = new Set(known.atLoad);
  const failing = new Set(known.failing.map(({ test }) => test));
  const everything = known.tests.map((_, test) => test).filter((test) => !failing.has(test));
  const turns = turnsOf(known);
  // A mutant may well do more than the source; not a hundred times as much.
  const most = 100 * Math.max(known.countAtLoad, ...known.counts) + 1_000_000;
  const isSlow = (test: number): boolean => (known.times[test] ?? 0) > slow;
  const orders = new Map<string, readonly number[]>();
  const orderFor = (file: string): readonly number[] => {
    const steps = stepsFrom(file, importers);
    const folder = path.dirname(file).replace(/^src/, '__tests__');
    const nearness = known.tests.map(({ file: own }) =>
      Math.min(
        steps.get(own) ?? far,
        steps.get(path.basename(own)) ?? far,
        path.dirname(own) === folder ? 1 : far,
      ),
    );
    return everything.toSorted(
      (one, other) =>
        (nearness[one] ?? far) - (nearness[other] ?? far) ||
        Number(isSlow(one)) - Number(isSlow(other)) ||
        (turns[one] ?? 0) - (turns[other] ?? 0) ||
        one - other,
    );
  };
  return (number, file) => {
    const isStatic = atLoad.has(number);
    const order = orders.get(file) ?? orderFor(file);
    orders.set(file, order);
    const tests = order.filter((test) => isStatic || reaching.get(number)?.has(test));
    return { kind: 'try', number, tests: tests.slice(0, mostTests), isStatic, most };
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

/** A test that takes longer, in milliseconds, is tried after those as near. */
const slow = 200;

/** So many imports away a file's tests say no more of a source than any others. */
const far = 4;

/**
 * The tests that import a source, and the names of those of it and of what imports it, by how many imports away that is.
 * Rules lie in folders by subject and their tests do not, and import none: such a test is known by its name.
 */
function stepsFrom(file: string, importers: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const steps = new Map<string, number>();
  let now = [file];
  const seen = new Set(now);
  for (let step = 0; step < far; step++) {
    for (const each of now) {
      const name = path.basename(each).replace(/\.ts$/, '.test.ts');
      for (const known of [each, name]) if (!steps.has(known)) steps.set(known, step);
    }
    now = now.flatMap((each) => importers.get(each) ?? []).filter((each) => !seen.has(each));
    for (const each of now) seen.add(each);
  }
  return steps;
}
