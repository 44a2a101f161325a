/** Stands in for `@jest/globals` in the bundle of tests: collects what jest would run, so that it can be run many times. */
import { format } from 'node:util';
import { expect } from 'expect';

/** One test, with what is to be run before and after it. */
export interface Test {
  readonly name: string;
  readonly file: string;
  readonly suites: readonly Suite[];
  readonly run: () => unknown;
}

/** A file or a `describe`, with its hooks. */
export interface Suite {
  readonly name: string;
  readonly beforeAll: (() => unknown)[];
  readonly afterAll: (() => unknown)[];
  readonly beforeEach: (() => unknown)[];
  readonly afterEach: (() => unknown)[];
}

/** What the tests of one evaluation of the bundle were collected into. */
export interface Collected {
  readonly tests: Test[];
  /** Begins the tests of a file. */
  readonly begin: (file: string) => void;
  /** What `@jest/globals` exports. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** The tests' `performance.now`. */
  readonly now: () => number;
}

/** A collection for one evaluation of the bundle. */
export function collection(): Collected {
  const tests: Test[] = [];
  let file = '';
  let suites: Suite[] = [];
  const describe = (name: string, fill: () => void): void => {
    suites = [...suites, suite(name)];
    fill();
    suites = suites.slice(0, -1);
  };
  const test = (name: string, run: () => unknown): void => {
    const names = suites.slice(1).map((each) => each.name);
    tests.push({ name: [...names, name].join(' > '), file, suites, run });
  };
  const hook = (key: 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach') => (run: () => unknown) => {
    suites.at(-1)?.[key].push(run);
  };
  const skip = Object.assign(() => undefined, { each: () => () => undefined });
  return {
    tests,
    begin: (next) => {
      file = next;
      suites = [suite(next)];
    },
    globals: {
      describe: Object.assign(describe, { each: each(describe), skip }),
      test: Object.assign(test, { each: each(test), skip }),
      it: Object.assign(test, { each: each(test), skip }),
      expect,
      jest: { setTimeout: () => undefined },
      beforeAll: hook('beforeAll'),
      afterAll: hook('afterAll'),
      beforeEach: hook('beforeEach'),
      afterEach: hook('afterEach'),
    },
    now: () => 0,
  };
}

function suite(name: string): Suite {
  return { name, beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
}

function each(one: (name: string, run: () => unknown) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, run: (...values: readonly unknown[]) => unknown): void => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        const isNamed = typeof row === 'object' && row !== null && !Array.isArray(row);
        const named = isNamed
          ? name.replace(/\$(\w+)/g, (_, key) => String((row as Record<string, unknown>)[key]))
          : format(name, ...values.slice(0, (name.match(/%[sdifjopO]/g) ?? []).length));
        one(named, () => run(...values));
      }
    };
}

/** Runs tests in order until one fails; gives the first that fails, and tells of each when it begins. */
export async function firstFailure(
  tests: readonly Test[],
  begins: (test: Test) => void,
): Promise<{ readonly test: Test; readonly error: unknown } | undefined> {
  let open: readonly Suite[] = [];
  for (const test of tests) {
    begins(test);
    try {
      await leave(open, test.suites);
      for (const each of test.suites) if (!open.includes(each)) await all(each.beforeAll);
      open = test.suites;
      for (const each of test.suites) await all(each.beforeEach);
      await within(test.run);
      for (const each of test.suites.toReversed()) await all(each.afterEach);
    } catch (error) {
      await leave(test.suites, []).catch(() => undefined);
      return { test, error };
    }
  }
  await leave(open, []).catch(() => undefined);
  return undefined;
}

async function leave(open: readonly Suite[], next: readonly Suite[]): Promise<void> {
  for (const each of open.toReversed()) if (!next.includes(each)) await all(each.afterAll);
}

async function all(hooks: readonly (() => unknown)[]): Promise<void> {
  for (const each of hooks) await each();
}

/** A test that waits for what never comes has failed: far longer than any test of a machine that is busy. */
async function within(run: () => unknown): Promise<void> {
  const result = run();
  if (!(result instanceof Promise)) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The test did not end.')), 20_000);
  });
  await Promise.race([result, late]).finally(() => clearTimeout(timer));
}
