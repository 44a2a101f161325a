/** One process that tries mutants: the parent sends a number, and it answers how that mutant fared. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { type Collected, collection, firstFailure, type Test } from './harness.ts';
import { newSwitch, type Switch, WentOn } from './switch.ts';

/** What the parent sends. */
export type Order =
  | { readonly kind: 'open'; readonly bundle: string; readonly top: string; readonly size: number }
  | {
      readonly kind: 'try';
      readonly number: number;
      readonly tests: readonly number[];
      readonly isStatic: boolean;
      readonly most: number;
    };

/** What a worker answers. */
export type Answer =
  | {
      readonly kind: 'opened';
      readonly tests: readonly { readonly name: string; readonly file: string }[];
      /** By test: which mutants it reaches, how often, and how long it took, in milliseconds. */
      readonly reached: readonly (readonly number[])[];
      readonly counts: readonly number[];
      readonly times: readonly number[];
      readonly atLoad: readonly number[];
      readonly countAtLoad: number;
      /** Tests that fail without any mutant: they are left out. */
      readonly failing: readonly { readonly test: number; readonly why: string }[];
    }
  | {
      readonly kind: 'tried';
      readonly number: number;
      readonly how: 'killed' | 'survived' | 'timeout';
      readonly by: string;
    };

let script: vm.Script;
let load: NodeJS.Require;
let lever: Switch;
let warm: Collected;

function evaluated(): Collected {
  const collected = collection();
  const module = { exports: {} };
  script.runInThisContext()(load, lever.isOn, collected, module, module.exports);
  return collected;
}

async function open(
  { bundle, top, size }: Extract<Order, { kind: 'open' }>,
  learns: boolean,
): Promise<Answer> {
  script = new vm.Script(readFileSync(bundle, 'utf8'), { filename: bundle });
  load = createRequire(path.join(top, 'package.json'));
  lever = newSwitch(size);
  lever.want(-1, Number.POSITIVE_INFINITY);
  warm = evaluated();
  const countAtLoad = lever.count();
  const atLoad = lever.reached();
  const [reached, counts, times]: [number[][], number[], number[]] = [[], [], []];
  const failing: { readonly test: number; readonly why: string }[] = [];
  for (const [index, test] of (learns ? warm.tests : []).entries()) {
    lever.want(-1, Number.POSITIVE_INFINITY);
    const began = performance.now();
    const failure = await firstFailure([test], () => undefined);
    if (failure) failing.push({ test: index, why: String(failure.error) });
    times.push(performance.now() - began);
    counts.push(lever.count());
    reached.push(lever.reached());
  }
  if (learns) atLoad.push(...(await reachedOnce(reached)));
  const tests = warm.tests.map(({ name, file }) => ({ name, file }));
  return { kind: 'opened', tests, reached, counts, times, atLoad, countAtLoad, failing };
}

/** A place that at most so many tests reach may hold what is made once and then kept. */
const mostMakers = 3;

/**
 * The mutants that no test reaches a second time: what is made there is kept, as an expression that is built when it is
 * first asked for. They need modules that are loaded anew, as what is made at loading does.
 * @param reached by test, what each reached the first time
 */
async function reachedOnce(reached: readonly (readonly number[])[]): Promise<number[]> {
  const makers = new Map<number, number[]>();
  reached.forEach((numbers, test) => {
    for (const number of numbers)
      makers.set(number, [...(makers.get(number) ?? []).slice(0, mostMakers), test]);
  });
  const few = [...makers].filter(([, tests]) => tests.length <= mostMakers);
  const again = new Set<number>();
  for (const index of new Set(few.flatMap(([, tests]) => tests))) {
    lever.want(-1, Number.POSITIVE_INFINITY);
    await firstFailure(
      warm.tests.filter((_, each) => each === index),
      () => undefined,
    );
    for (const number of lever.reached()) again.add(number);
  }
  return few.flatMap(([number]) => (again.has(number) ? [] : [number]));
}

async function attempt({ number, tests, isStatic, most }: Extract<Order, { kind: 'try' }>): Promise<Answer> {
  lever.want(number, most);
  let current: Test | undefined;
  try {
    const { tests: known } = isStatic ? evaluated() : warm;
    const chosen = tests.flatMap((index) => known[index] ?? []);
    if (chosen.length < tests.length) return { kind: 'tried', number, how: 'killed', by: 'fewer tests' };
    const failure = await firstFailure(chosen, (test) => {
      current = test;
      lever.want(number, most);
    });
    if (!failure) return { kind: 'tried', number, how: 'survived', by: '' };
    const how = failure.error instanceof WentOn ? 'timeout' : 'killed';
    return { kind: 'tried', number, how, by: `${failure.test.file}: ${failure.test.name}` };
  } catch (error) {
    return { kind: 'tried', number, how: 'killed', by: `${current?.name ?? 'loading'}: ${error}` };
  }
}

let learns = process.argv.includes('--learn');
process.on('message', async (order: Order) => {
  const answer = order.kind === 'open' ? await open(order, learns) : await attempt(order);
  lever.want(-1, Number.POSITIVE_INFINITY);
  learns = false;
  process.send?.(answer);
});
// What a mutant leaves behind may fail after its test has ended.
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', () => undefined);
