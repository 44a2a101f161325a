import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportOnTexts } from '../support/check.ts';
import { memoryGit } from '../support/memory-git.ts';
import { lists } from '../support/pumps/lists.ts';

/**
 * What a list costs as it grows, counted rather than timed: the steps of the methods that look through texts and lists.
 * `npm run bench:pumps` times the same lists, and repeated texts, at ten times the size.
 */
let steps = 0;
const restore: (() => void)[] = [];

type Method = (this: { readonly length?: number; readonly size?: number }, ...words: never[]) => unknown;

/** Counts the calls of methods; of those that look through all, with how much there is. */
function count(prototype: object, names: readonly string[], per: number): void {
  for (const name of names) {
    const methods = prototype as Record<string, Method>;
    const real = methods[name];
    if (!real) throw new Error(`no method ${name}`);
    methods[name] = function (...words) {
      const result = real.apply(this, words);
      steps += 1 + (per === 0 ? 0 : Math.floor(lookedAt(name, this.length ?? 0, words, result) / per));
      return result;
    };
    restore.push(() => {
      methods[name] = real;
    });
  }
}

/** How far a method has looked. */
function lookedAt(name: string, length: number, [, from]: readonly unknown[], result: unknown): number {
  if (name !== 'indexOf') return length;
  const end = Number(result) < 0 ? length : Number(result);
  return Math.max(0, end - Number(from ?? 0));
}

beforeAll(() => {
  count(String.prototype, ['charAt', 'charCodeAt', 'slice', 'startsWith', 'endsWith', 'at'], 0);
  count(
    String.prototype,
    ['indexOf', 'includes', 'toLowerCase', 'trim', 'split', 'replace', 'replaceAll'],
    50,
  );
  count(
    Array.prototype,
    [
      'map',
      'filter',
      'flatMap',
      'some',
      'every',
      'find',
      'findIndex',
      'findLast',
      'includes',
      'indexOf',
      'reduce',
    ],
    1,
  );
  count(RegExp.prototype, ['exec', 'test'], 0);
  count(Map.prototype, ['get', 'has', 'set'], 0);
  count(Set.prototype, ['has', 'add'], 0);
});

afterAll(() => {
  for (const each of restore) each();
});

function stepsOn(files: Readonly<Record<string, string>>): number {
  const before = steps;
  reportOnTexts(files, { git: memoryGit({}, files) });
  return steps - before;
}

describe('twice the bytes cost no more than twice the steps, and a little', () => {
  test.each(Object.keys(lists))('%s', (name) => {
    const make = lists[name];
    const [half = 0, whole = 0] = [10_000, 20_000].map((bytes) => stepsOn(make?.(bytes) ?? {}));
    expect(half).toBeGreaterThan(100);
    expect(whole / half).toBeLessThan(2.6);
  });
});
