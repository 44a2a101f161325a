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
 * Which tests a mutant is tried against: those that reach its place, or all where it is reached at loading. A few of its
 * own file come first, then a few of files that import it and of its folder, then of all in turn.
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
  // A mutant may well do more than the source; not a hundred times as much.
  const most = 100 * Math.max(known.countAtLoad, ...known.counts) + 1_000_000;
  const isSlow = (test: number): boolean => (known.times[test] ?? 0) > slow;
  const nearnesses = new Map<string, readonly Nearness[]>();
  const nearnessFor = (file: string): readonly Nearness[] => {
    const steps = stepsFrom(file, importers);
    const folder = path.dirname(file).replace(/^src/, '__tests__');
    return known.tests.map(({ file: own }) => {
      const byName = steps.get(path.basename(own)) ?? far;
      const away = Math.min(steps.get(own) ?? far, byName, path.dirname(own) === folder ? 1 : far);
      return { away, pace: byName < far ? ownPace : 1 };
    });
  };
  return (number, file) => {
    const isStatic = atLoad.has(number);
    const nearness = nearnesses.get(file) ?? nearnessFor(file);
    nearnesses.set(file, nearness);
    const tests = everything.filter((test) => isStatic || reaching.get(number)?.has(test));
    const turns = turnsOf(tests, known);
    const place = (test: number): number => {
      const { away, pace } = nearness[test] ?? { away: far, pace: 1 };
      return (turns.get(test) ?? 0) / pace + headStart * away + (isSlow(test) ? slowTurns : 0);
    };
    tests.sort((one, other) => place(one) - place(other) || one - other);
    return { kind: 'try', number, tests: tests.slice(0, mostTests), isStatic, most };
  };
}

/** How a test's file stands to a source. */
interface Nearness {
  /** How many imports lie between. */
  readonly away: number;
  /** So many of its tests have a turn together. */
  readonly pace: number;
}

/** The place of each of these tests among those of its file. */
function turnsOf(tests: readonly number[], known: Opened): Map<number, number> {
  const counts = new Map<string, number>();
  return new Map(
    tests.map((test) => {
      const file = known.tests[test]?.file ?? '';
      const turn = counts.get(file) ?? 0;
      counts.set(file, turn + 1);
      return [test, turn];
    }),
  );
}

/** So many tests of a file go before the first of a file that is one import farther away. */
const headStart = 10;

/** Of a file that is named for the source, so many tests have a turn together: a long table is tried to its end. */
const ownPace = 10;

/** A slow test waits for so many of its file. */
const slowTurns = 20;

/** So many imports away a file's tests say no more of a source than any others. */
const far = 4;

/** A test that takes longer, in milliseconds, is slow. */
const slow = 200;

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
