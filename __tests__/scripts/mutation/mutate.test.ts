import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { transformSync } from 'esbuild';
import { shuffled } from '../../../scripts/mutation/choose.ts';
import { withSwitches } from '../../../scripts/mutation/compile.ts';
import { equalMutants, keyOf } from '../../../scripts/mutation/equal.ts';
import { keptFates } from '../../../scripts/mutation/kept.ts';
import { described, scores } from '../../../scripts/mutation/scores.ts';
import { mutantsOf } from '../../../scripts/mutation/spots.ts';
import { newSwitch, WentOn } from '../../../scripts/mutation/switch.ts';
import { testsFor } from '../../../scripts/mutation/tests-for.ts';
import { workspace } from '../../support/workspace.ts';

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

test('of a sample the table says what the score of the whole may be', () => {
  const mutants = Array.from({ length: 100 }, (_, number) => ({
    file: 'src/text/a.ts',
    line: 1,
    text: 'x',
    was: 'a',
    now: 'b',
    number,
  }));
  const fates = new Map(
    mutants.map(({ number }) => [
      number,
      { how: number < 90 ? ('killed' as const) : ('survived' as const), by: '' },
    ]),
  );
  const { lines, worst } = scores(mutants, fates, true);
  expect(lines.at(-1)).toBe('| src/text | 90 | 0 | 10 | 0 | 90.0 % (82.6 to 94.5) |');
  expect(worst.toFixed(1)).toBe('94.5');
});

test('a longer sample of the same seed holds the shorter, and another seed gives another', () => {
  const all = Array.from({ length: 50 }, (_, index) => index);
  expect(shuffled(all, 7).toSorted((one, other) => one - other)).toEqual(all);
  expect(shuffled(all, 7)).toEqual(shuffled(all, 7));
  expect(shuffled(all, 7)).not.toEqual(shuffled(all, 8));
});

describe('what is kept of a run', () => {
  const source = 'x = a\n  && b;';
  const one = { file: 'src/a.ts', source, first: 4, mutants: mutantsOf(source) };
  const sources = [one];
  const keepFile = (): string => path.join(workspace({}), 'kept.jsonl');

  test('is there at the next, though the last line is torn', () => {
    const file = keepFile();
    keptFates(file, sources, false).add(4, { how: 'killed', by: 't' });
    appendFileSync(file, '\n{"name":"src/');
    expect([...keptFates(file, sources, false).fates]).toEqual([[4, { how: 'killed', by: 't' }]]);
  });

  test('is of no use once the source has changed', () => {
    const file = keepFile();
    keptFates(file, sources, false).add(4, { how: 'killed', by: 't' });
    expect(keptFates(file, [{ ...one, source: `${source}\n` }], false).fates.size).toBe(0);
  });

  test.each([
    ['survived', true, [4]],
    ['no coverage', true, [4]],
    ['killed', true, []],
    ['survived', false, []],
  ] as const)('%s; where it is asked to try again: %s', (how, triesAgain, again) => {
    const file = keepFile();
    keptFates(file, sources, false).add(4, { how, by: '' });
    const kept = keptFates(file, sources, triesAgain);
    expect([...kept.again]).toEqual(again);
    expect(kept.fates.size).toBe(1 - again.length);
  });
});

test('a mutant is tried against the table of its own name first, then of all in turn, and of none that fail', () => {
  const files = [...Array(3).fill('__tests__/far.test.ts'), ...Array(420).fill('__tests__/text/a.test.ts')];
  const all = files.map((_, test) => test);
  const known = {
    kind: 'opened' as const,
    tests: files.map((file) => ({ name: 't', file })),
    reached: all.map(() => [0]),
    counts: all.map(() => 1),
    times: all.map(() => 1),
    atLoad: [],
    countAtLoad: 0,
    failing: [{ test: 3, why: 'by itself' }],
  };
  const { tests } = testsFor(known, 415, new Map())(0, 'src/text/a.ts');
  expect([tests.length, tests[0], tests.indexOf(0), tests.indexOf(1)]).toEqual([415, 4, 400, 411]);
  // Of a file that imports the source, and has another name, a few go first.
  const importer = new Map([['src/text/b.ts', ['__tests__/text/a.test.ts']]]);
  const { tests: near } = testsFor(known, 415, importer)(0, 'src/text/b.ts');
  expect([near.indexOf(0), near.indexOf(1)]).toEqual([30, 32]);
});
