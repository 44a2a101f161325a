import { expect, test } from '@jest/globals';
import type { Edit } from '../../src/model/finding.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';

/** In the first line, from a column to another, in place of what is there. */
const edit = (from: number, to: number, text: string): Edit => ({
  at: { file: 'm', line: 1, column: from, endLine: 1, endColumn: to },
  text,
});

test.each<[name: string, edits: Edit[], after: string]>([
  ['none', [], 'abcdef'],
  ['in any order', [edit(5, 6, 'EEE'), edit(1, 2, ''), edit(3, 4, 'C')], 'bCdEEEf'],
  ['side by side', [edit(1, 2, 'x'), edit(2, 3, 'yy')], 'xyycdef'],
])('edits of one text: %s', (_, edits, after) => {
  expect(applyEdits('abcdef', edits)).toBe(after);
});

test.each<[name: string, edits: Edit[]]>([
  ['in order', [edit(1, 4, 'x'), edit(3, 5, 'y')]],
  ['the other way round', [edit(3, 5, 'y'), edit(1, 4, 'x')]],
])('edits that overlap are refused: %s', (_, edits) => {
  expect(() => applyEdits('abcdef', edits)).toThrow('two edits overlap');
});
