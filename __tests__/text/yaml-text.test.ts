import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Document, Scalar } from 'yaml';
import { type Path, positionsIn, type Span } from '../../src/model/position.ts';
import { readYaml } from '../../src/text/yaml-text.ts';
import { toldOf } from '../support/told.ts';

/** The source text of a place. */
function marked(text: string, path: Path, part?: Span): string {
  const { start, end } = readYaml(text).locate(path, part);
  return text.slice(start, end);
}

describe('scalars keep what was written', () => {
  test.each([
    ['a: 12.30', '12.30'],
    ['a: 2024-01-01', '2024-01-01'],
    ['a: 0x10', '0x10'],
    ['a: ~', '~'],
    ['a:', ''],
    ['a: yes', 'yes'],
    ['a: 2:13.0.10-1ubuntu1', '2:13.0.10-1ubuntu1'],
    ['a: "12.30"', '12.30'],
    ['b: &x 1.10\na: *x', '1.10'],
  ])('%j', (text, value) => {
    expect((readYaml(text).data as { a: unknown }).a).toBe(value);
  });
});

test('what is empty is an empty text', () => {
  expect(readYaml('').data).toBe('');
  expect(readYaml('a: {b}').data).toEqual({ a: { b: '' } });
});

describe('a part of a scalar points at its very characters', () => {
  const styles: [string, string][] = [
    ['literal', 'a:\n  d: |\n    first line\n\n    second TODO here\n'],
    ['literal, indentation stated', 'a:\n  d: |2-\n      first line\n    second TODO here\n'],
    [
      'literal with a comment in its head',
      'd: | # a TODO that is no text\n  first\n  second TODO here\na: {}\n',
    ],
    ['folded', 'd: >-\n  first\n  line\n\n  second TODO\n  here\n'],
    ['single quoted', "d: 'it''s first\n  and second TODO here'\n"],
    ['double quoted', 'd: "\\u00e9\\t\\"first\\" \\x41 \\\n  and second TODO here\\n"\n'],
    ['double quoted, white space by digits', 'd: "a\\x20b\\u0009c \\U0001f600d TODO here"\n'],
    ['double quoted, white space by letters', 'd: "a\\nb\\tc\\rd\\ e\\/f\\\tg TODO here"\n'],
    ['double quoted, backslashes', 'd: "\\\\ \\\\\\" TODO here"\n'],
    ['single quoted, quotes side by side', "d: '''a'''' TODO here'\n"],
    ['plain over lines', 'd: first\n  line second TODO\n  here\n'],
    ['CRLF', 'd: |\r\n  first\r\n  second TODO here\r\n'],
    ['no-break space and an emoji', 'd: |\n  \u00a0😀 first\n  second TODO here\n'],
  ];
  test.each<[name: string, text: string, starts: [index: number, start: number][]]>([
    [
      'plain',
      'd: a b  c\n',
      [
        [1, 4],
        [3, 6],
        [4, 6],
      ],
    ],
    [
      'single quoted',
      "d: 'a b''  c'\n",
      [
        [1, 5],
        [4, 9],
        [5, 9],
      ],
    ],
    [
      'double quoted',
      'd: "a b\\x41 \\" c"\n',
      [
        [1, 5],
        [4, 11],
        [6, 14],
      ],
    ],
    [
      'literal',
      'd: |\n  a b\n',
      [
        [1, 8],
        [3, 10],
      ],
    ],
  ])('white space of it begins where the character before it ends: %s', (_, text, starts) => {
    const { locate } = readYaml(text);
    expect(starts.map(([index]) => locate(['d'], { start: index, end: index + 1 }).start)).toEqual(
      starts.map(([, start]) => start),
    );
  });

  test.each(styles)('%s', (_, text) => {
    const path = text.startsWith('a:\n') ? ['a', 'd'] : ['d'];
    const { data } = readYaml(text);
    const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data) as string;
    const start = value.indexOf('TODO');
    expect(start).toBeGreaterThan(0);
    expect(marked(text, path, { start, end: start + 4 })).toBe('TODO');
  });

  test('in whatever way the text is written out again', () => {
    const words = fc.array(
      fc.constantFrom(
        'a',
        "it's",
        '"q"',
        '\\',
        'é',
        '#',
        ': ',
        '- ',
        '\n',
        '\n\n',
        '  ',
        '\t',
        '😀',
        '|',
        '>',
      ),
      { maxLength: 25 },
    );
    const types = fc.constantFrom(
      Scalar.BLOCK_LITERAL,
      Scalar.BLOCK_FOLDED,
      Scalar.QUOTE_DOUBLE,
      Scalar.QUOTE_SINGLE,
      Scalar.PLAIN,
    );
    fc.assert(
      fc.property(words, words, types, (before, after, type) => {
        const value = `${before.join('')}NEEDLE${after.join('')}`;
        const scalar = new Scalar(value);
        scalar.type = type;
        const text = new Document({ list: [{ d: scalar }] }).toString({ lineWidth: 30 });
        const { data } = readYaml(text);
        const read = (data as { list: { d: string }[] }).list[0]?.d ?? '';
        const start = read.indexOf('NEEDLE');
        expect(marked(text, ['list', 0, 'd'], { start, end: start + 6 }).replace(/\\\n\s*/, '')).toBe(
          'NEEDLE',
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('places', () => {
  const text = 'version: 1\ntargets:\n  - series: noble\n    version: x\n  - series: jammy\nsru:\n  title:\n';
  test.each<[Path, string]>([
    [['version'], '1'],
    [['targets', 1, 'series'], 'jammy'],
    [['targets'], 'targets'],
    [['targets', 1], 'series'],
    [['targets', 1, 'version'], 'series'],
    [['sru', 'title'], 'title'],
    [['sru', 'description'], 'sru'],
    [['nothing', 'like', 'it'], 'version'],
  ])('%j', (path, expected) => {
    expect(marked(text, path)).toBe(expected);
  });

  test.each<[text: string, path: Path, value: string, key: string, start: number]>([
    ['a: &x 1\nb: *x\n', ['b'], '1', 'b', 8],
    ['a: &x [1, 2]\nb: *x\nc: 3\n', ['b', 1], '2', '2', 10],
    ['a:\n  -\n  - b\n', ['a', 0], '', '', 6],
    ['a:\n  - - b\n    - c\n', ['a', 0], 'b', 'b', 9],
    ['a:\n  - []\n  - {}\n', ['a', 0], '[]', '[]', 7],
    ['a:\n  - []\n  - {}\n', ['a', 1], '{}', '{}', 14],
    ['- a: 1\n  b: 2\n', [0, 'c'], 'a', 'a', 2],
    ['- a\n- b: c\n', [], 'a', 'a', 2],
    ['"x": "y"\n', ['x'], '"y"', '"x"', 0],
    ['a: ""\n', ['a'], '""', 'a', 0],
    ['\na: 1', ['c'], 'a', 'a', 1],
    ['text', ['a'], 'text', 'text', 0],
    ['', ['a'], '', '', 0],
    ['# b\n', ['a'], '# b', '# b', 0],
  ])('in %j of %j', (written, path, value, key, start) => {
    expect(marked(written, path)).toBe(value);
    const at = readYaml(written).locateKey(path);
    expect([written.slice(at.start, at.end), at.start]).toEqual([key, start]);
  });

  test('a part past the end of a text is its last character', () => {
    expect(marked('a: bcd\n', ['a'], { start: 2, end: 9 })).toBe('d');
    expect(marked('a: bcd\n', ['a'], { start: 7, end: 9 })).toBe('d');
  });

  test('lines and columns count from 1, the end is exclusive, a piece is cut at the end of its line', () => {
    const positionOf = positionsIn('ab\ncdé\r\nf', 'x');
    expect(positionOf({ start: 4, end: 6 })).toEqual({
      file: 'x',
      line: 2,
      column: 2,
      endLine: 2,
      endColumn: 4,
    });
    expect(positionOf({ start: 4, end: 9 })).toMatchObject({ line: 2, endLine: 2, endColumn: 4 });
    expect(positionOf({ start: 99, end: 100 })).toMatchObject({ line: 3, column: 2, endColumn: 3 });
  });
});

describe('aliases stand for the nearest anchor before them', () => {
  test.each([
    ['a: &x 1\nb: &x 2\nc: *x', '2'],
    ['a: &x [&y 1]\nb: &y 2\nd: *x\nc: *y', '2'],
    ['a: &x 1\nb: *x\nd: &y 2\nc: *y', '2'],
    ['&k a: 1\nc: *k', 'a'],
    ['a: &x\nc: *x', ''],
    [`a: &a ${'x'.repeat(1000)}\nb: [${'*a,'.repeat(99)}]\nc: *a`, 'x'.repeat(1000)],
  ])('%j', (text, value) => {
    expect((readYaml(text).data as { c: unknown }).c).toBe(value);
  });
});

describe('what is no document of ours', () => {
  const many = (count: number, piece: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => piece(index)).join('');
  const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${many(12, (i) => `a${i + 1}: &a${i + 1} [${many(9, () => `*a${i},`)}]\n`)}`;
  test.each<[string, string, string]>([
    ['a duplicate key', 'a: 1\na: 2\n', 'a second time'],
    ['several documents', 'a: 1\n---\nb: 1\n', '2 YAML documents'],
    ['an open bracket', 'a: [1\n', 'is not closed'],
    ['a tab', '\ta: 1', 'indented with a tab'],
    ['an unknown tag', 'a: !foo 1', 'cannot be read as YAML'],
    ['an alias without anchor', 'a: *nope', 'stands for nothing'],
    ['an alias to itself', 'a: &x [*x]', 'aliases'],
    ['aliases that blow up', bomb, 'aliases'],
    ['depth', '['.repeat(1_000_000), 'nested more than'],
    ['less depth', '['.repeat(500), 'nested more than'],
    ['indented depth', many(200, (i) => `${' '.repeat(i)}a:\n`), 'nested more than'],
    ['depth by question marks', `${'? '.repeat(25_000)}\na: b`, 'nested more than'],
    ['depth by keys on one line', 'a: '.repeat(5000), 'nested more than'],
    ['lines each deeper than it seems', many(2000, () => '  a: b: c\n'), 'nested more than'],
    ['very many keys', many(100_000, (i) => `k${i}: 1\n`), 'holds more than'],
    ['a long text by many aliases', `a: &a ${'x'.repeat(1000)}\nb: [${'*a,'.repeat(101)}]`, 'characters'],
    ['a long list by many aliases', `a: &a [${'x'.repeat(1000)}]\nb: [${'*a,'.repeat(101)}]`, 'characters'],
    ['very many aliases', `a: &a x\nb: [${'*a,'.repeat(30_000)}]`, 'holds more than'],
    ['very many documents', '---\n'.repeat(100_000), 'holds more than'],
  ])('%s is told in words, and quickly', (_, text, message) => {
    const { data, problems } = readYaml(text);
    expect(data).toBeUndefined();
    expect(problems[0]?.message).toContain(message);
  });

  const [lists, items] = [(depth: number) => '['.repeat(depth) + ']'.repeat(depth), '- a\n'];
  const text1000 = 'x'.repeat(1000);
  const excess =
    'No manifest or policy needs that much. Write it out plainly, without repeated `*alias` and deep nesting.';

  test.each<[name: string, most: string, more: string, at: string, marked: string, message: string]>([
    ['levels of lists', lists(41), lists(42), '1:42', '[', 'This is nested more than 40 deep.'],
    [
      'levels of mappings',
      many(40, (i) => `${' '.repeat(i)}a:\n`),
      many(41, (i) => `${' '.repeat(i)}a:\n`),
      '41:43',
      '\n',
      'This is nested more than 40 deep.',
    ],
    [
      'levels by an alias',
      `a: &a ${lists(39)}\nb: [*a]\n`,
      `a: &a ${lists(40)}\nb: [*a]\n`,
      '1:46',
      '[',
      'With its aliases written out, this is nested more than 40 deep.',
    ],
    [
      'values',
      items.repeat(9999),
      items.repeat(10_000),
      '10000:3',
      'a',
      'This holds more than 10000 values.',
    ],
    [
      'characters by aliases',
      `a: &a ${text1000}\nb: [${'*a,'.repeat(100)}]`,
      `a: &a ${text1000}\nb: [${'*a,'.repeat(101)}]`,
      '2:305',
      '*',
      'With its aliases written out, this is more than 100000 characters longer.',
    ],
    [
      'lines',
      '#\n'.repeat(50_000),
      '#\n'.repeat(50_001),
      '50001:2',
      '\n',
      'This file holds more than 10000 values.',
    ],
  ])('%s: as many as are taken, and one more', (_, most, more, at, marked, message) => {
    expect(toldOf(most)).toEqual([]);
    expect(toldOf(more)).toEqual([{ at, marked, message, help: excess, fixed: undefined }]);
  });

  test('a bracket that is open is told as such up to the depth that the parser bears', () => {
    expect(toldOf('['.repeat(159))[0]?.message).toContain('must be sufficiently indented');
    expect(toldOf('['.repeat(160))[0]?.message).toBe('This is nested more than 40 deep.');
  });

  test('each alias that stands for nothing is told', () => {
    const told = toldOf('a:\n  - *b\n  - *c\n');
    expect(told.map(({ at, marked }) => [at, marked])).toEqual([
      ['2:5', '*b'],
      ['3:5', '*c'],
    ]);
    expect(told[0]).toMatchObject({
      message: 'The alias `*b` stands for nothing: no value before it has the anchor `&b`.',
      help: 'Write the value out, or mark one with the anchor. A text that begins with `*` needs quotes.',
    });
  });

  test('never throws', () => {
    const pieces = fc.constantFrom(
      ...'[]{}:-|>&*!\'"#%@`\\,? \n\t\r\u0000\u0085\ufeff'.split(''),
      'a',
      '1',
      '---\n',
      '...\n',
      '<<: ',
      '!!binary ',
      '*a',
      '&a ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (text) => {
          const { data, problems } = readYaml(text);
          expect(data === undefined).toBe(problems.length > 0 || data === undefined);
          for (const { span } of problems) expect(span.end).toBeGreaterThan(span.start);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
