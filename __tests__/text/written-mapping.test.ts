import { expect, test } from '@jest/globals';
import { asRead, lineBreak, lineEnd, lineStart, plainOrQuoted } from '../../src/text/written-mapping.ts';
import { readYaml } from '../../src/text/yaml-text.ts';

test.each([
  ['a: b', '"a: b"'],
  ['a #b', '"a #b"'],
  ['true', '"true"'],
  ['12', '"12"'],
  ['- a', '"- a"'],
  ['*a', '"*a"'],
  ['a, b', '"a, b"'],
  ['a\nb', '"a\\nb"'],
  ['"q"', '"\\"q\\""'],
  ['A. Person (Example)', 'A. Person (Example)'],
  ['Zoë', 'Zoë'],
  ['2026-07-22', '2026-07-22'],
  ['2026-07-2', '"2026-07-2"'],
  ['12026-07-22', '"12026-07-22"'],
  ['a:', '"a:"'],
  ['a:b', 'a:b'],
  ['a ', '"a "'],
  ['', '""'],
  ['é_./@+~&()%=?:-z', 'é_./@+~&()%=?:-z'],
  ["it's", "it's"],
  ['a!', '"a!"'],
  ['_a', '"_a"'],
  ['Yes', '"Yes"'],
  ['y', '"y"'],
  ['yes sir', 'yes sir'],
  ['not', 'not'],
  ['NULL', '"NULL"'],
  ['a null', 'a null'],
  ['1.2.3-4', '1.2.3-4'],
  ['1:2.3-4', '1:2.3-4'],
  ['2:13.0.10-0ubuntu0.24.04.1', '2:13.0.10-0ubuntu0.24.04.1'],
  ['1.0~rc1', '1.0~rc1'],
  ['1.0', '"1.0"'],
  ['1.0.1', '"1.0.1"'],
  ['1e5', '"1e5"'],
  ['12:30', '"12:30"'],
  ['1-2', '"1-2"'],
  ['1a', '"1a"'],
  ['1ab', '1ab'],
  ['0xab', '"0xab"'],
  ['0Bab', '"0Bab"'],
  ['0o7~', '"0o7~"'],
  ['10xab', '10xab'],
  ['1ab c', '"1ab c"'],
  ['1ab(c)', '"1ab(c)"'],
  ['²ab', '"²ab"'],
])('a text has the quotes that it needs: %j', (value, written) => {
  expect(plainOrQuoted(value)).toBe(written);
  expect(readYaml(`- ${written}`).data).toEqual([value]);
});

test('where JSON is written, every text is quoted', () => {
  expect(plainOrQuoted('a', true)).toBe('"a"');
});

test('a line has its begin, its end and its break', () => {
  const text = 'ab\r\n\r\nc\n\nde';
  const all = [...Array(text.length + 1).keys()];
  expect(all.map((at) => lineStart(text, at))).toEqual([0, 0, 0, 0, 4, 4, 6, 6, 8, 9, 9, 9]);
  expect(all.map((at) => text.slice(at, lineEnd(text, at)))).toEqual([
    'ab',
    'b',
    '',
    '',
    '',
    '',
    'c',
    '',
    '',
    'de',
    'e',
    '',
  ]);
  expect(all.map((at) => lineBreak(text, at).length)).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
  expect(lineBreak('a\r\nb', 3)).toBe('\r\n');
  expect([lineBreak('ab', 1), lineBreak('\na', 0), lineBreak('a\r', 0)]).toEqual(['\n', '\n', '\n']);
});

test('a reader finds numbers as texts', () => {
  expect(asRead([{ id: 5, name: '6' }, 'a'])).toEqual([{ id: '5', name: '6' }, 'a']);
});
