import { describe, expect, test } from '@jest/globals';
import { transformSync } from 'esbuild';
import { withSwitches } from '../../../scripts/mutation/compile.ts';
import { equalMutants, keyOf } from '../../../scripts/mutation/equal.ts';
import { described, scores } from '../../../scripts/mutation/scores.ts';
import { mutantsOf } from '../../../scripts/mutation/spots.ts';
import { newSwitch, WentOn } from '../../../scripts/mutation/switch.ts';

/** Each mutant of a source as `was -> now`. */
function changes(source: string): string[] {
  return mutantsOf(source).map(({ at, now }) => `${source.slice(...at)} -> ${now}`);
}

/** What `f` of a source gives with each of its mutants, by what was changed. */
function outcomes(source: string, ...given: unknown[]): Record<string, unknown> {
  const mutants = mutantsOf(source);
  const { code } = transformSync(withSwitches(source, mutants, 0), { loader: 'ts' });
  const lever = newSwitch(mutants.length);
  const f = new Function('__mutant', `${code}; return f;`)(lever.isOn);
  const result = (wanted: number): unknown => {
    lever.want(wanted, 1000);
    try {
      return f(...given);
    } catch (error) {
      return error instanceof WentOn ? 'went on' : 'threw';
    }
  };
  return Object.fromEntries([
    ['none', result(-1)],
    ...changes(source).map((change, number) => [change, result(number)]),
  ]);
}

describe('what is changed', () => {
  test.each([
    ['a comparison', 'x = a < b;', ['a < b -> true', 'a < b -> false', '< -> <=', '< -> >=']],
    ['a condition', 'if (a) b();', ['a -> true', 'a -> false']],
    ['a loop runs never, not for ever', 'while (a) b();', ['a -> false']],
    ['a negation', 'x = !a;', ['!a -> a']],
    ['a sum, not of texts', "x = a + 1; y = a + 'b';", ['+ -> -', "'b' -> ''"]],
    ['a text, an empty one too', "x = ['a', ''];", ["['a', ''] -> []", "'a' -> ''", "'' -> 'mutated'"]],
    [
      'a template, and what is in it',
      'x = `a$' + "{b ? 'c' : d}`;",
      ['`a$' + "{b ? 'c' : d}` -> ''", 'b -> true', 'b -> false', "'c' -> ''"],
    ],
    ['an object, not its keys', "x = { 'a': true };", ["{ 'a': true } -> {}", 'true -> false']],
    ['an optional link', 'x = a?.b?.[c];', ['?. -> .', '?. -> ']],
    ['a method', 'x = a.some(b).trim();', ['a.some(b).trim() -> a.some(b)', 'some -> every']],
    ['a function', 'const f = (a) => a;', ['a -> undefined']],
    ['no type, no import', "import a from 'a'; import('b'); type B = 'b'; const c = d as 'e';", []],
    [
      'behind a character of several bytes',
      "x = ['ä', a < b];",
      ["['ä', a < b] -> []", "'ä' -> ''", 'a < b -> true', 'a < b -> false', '< -> <=', '< -> >='],
    ],
  ])('%s', (_, source, expected) => {
    expect(changes(source).toSorted()).toEqual(expected.toSorted());
  });
});

describe('one mutant at a time', () => {
  test('changes what the source does, and without one nothing is changed', () => {
    expect(outcomes('function f(a: number): number { return a > 1 ? a : 0; }', 1)).toEqual({
      none: 0,
      '{ return a > 1 ? a : 0; } -> {}': undefined,
      'a > 1 -> true': 1,
      'a > 1 -> false': 0,
      '> -> >=': 1,
      '> -> <=': 1,
    });
  });

  test('an optional chain keeps its short way out', () => {
    expect(outcomes('const f = (a?: any) => a?.b.c.trim();')).toEqual({
      none: undefined,
      'a?.b.c.trim() -> undefined': undefined,
      'a?.b.c.trim() -> a?.b.c': undefined,
      '?. -> .': 'threw',
    });
  });

  test('one that goes on for ever is stopped by counting', () => {
    const source = 'function f(n: number) { let i = 0; while (i < n) { i++; } return i; }';
    expect(outcomes(source, 3)).toMatchObject({
      none: 3,
      'i++ -> i--': 'went on',
      '{ i++; } -> {}': 'went on',
    });
  });
});

describe('the list of equal mutants', () => {
  const source = {
    file: 'src/a.ts',
    source: 'x = a\n  && b;',
    first: 0,
    mutants: mutantsOf('x = a\n  && b;'),
  };
  const all = source.mutants.map((mutant, number) => ({ number, ...described(source, mutant) }));
  const key = '&& b; :: && -> ||';
  const why = 'Nothing depends on it, as a test of the list.';

  test('names a mutant by its line, not by the number of the line', () => {
    expect(all.map(keyOf)).toEqual([`src/a.ts: ${key}`]);
    const { equal, stale } = equalMutants(all, new Set(['src/a.ts']), [
      { file: 'src/a.ts', why, mutants: [key] },
    ]);
    expect([[...equal], stale]).toEqual([[0], []]);
  });

  test.each([
    [
      'a line that is there no more',
      { why, mutants: [`${key} || c`] },
      ['src/a.ts: matches no mutant any more: && b; :: && -> || || c'],
    ],
    ['no reason', { why: 'Equal.', mutants: [key] }, [`src/a.ts: say why: ${key}`]],
  ])('is stale with %s', (_, entry, expected) => {
    expect(equalMutants(all, new Set(['src/a.ts']), [{ file: 'src/a.ts', ...entry }]).stale).toEqual(
      expected,
    );
  });
});

test('the table has a score for each folder, and what nothing reaches counts as not noticed', () => {
  const mutant = { line: 3, text: 'x', was: 'a', now: 'b' };
  const { lines, worst } = scores(
    [
      { ...mutant, file: 'src/judge/rules/bugs/c.ts', number: 0 },
      { ...mutant, file: 'src/judge/d.ts', number: 1 },
      { ...mutant, file: 'src/judge/d.ts', number: 2 },
      { ...mutant, file: 'src/judge/d.ts', number: 3 },
    ],
    new Map([
      [0, { how: 'killed', by: 't' }],
      [1, { how: 'timeout', by: 't' }],
      [2, { how: 'survived', by: '' }],
    ]),
    false,
  );
  expect(lines).toEqual([
    'src/judge/d.ts:3: survived: a -> b',
    'src/judge/d.ts:3: no coverage: a -> b',
    '',
    '| folder | killed | timeout | survived | no coverage | score |',
    '| --- | --- | --- | --- | --- | --- |',
    '| src/judge | 1 | 1 | 1 | 1 | 50.0 % |',
    '| src/judge/rules/bugs | 1 | 0 | 0 | 0 | 100.0 % |',
  ]);
  expect(worst).toBe(50);
});
