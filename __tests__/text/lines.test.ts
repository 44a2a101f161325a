import { expect, test } from '@jest/globals';
import { linesOf } from '../../src/text/lines.ts';

test.each<[text: string, from: number, lines: string[]]>([
  ['', 0, []],
  ['a', 0, ['a']],
  ['a\n', 0, ['a']],
  ['\na\r\n\nbc', 0, ['', 'a\r', '', 'bc']],
  ['\n\n', 0, ['', '']],
  ['ab\nc', 1, ['b', 'c']],
  ['ab\nc', 3, ['c']],
  ['ab', 2, []],
])('the lines of %j from %i', (text, from, lines) => {
  expect([...linesOf(text, from)].map(({ start, end }) => text.slice(start, end))).toEqual(lines);
});
