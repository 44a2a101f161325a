import { describe, expect, test } from '@jest/globals';
import { suggestion } from '../../src/report/suggestion.ts';
import { reportOn } from '../support/check.ts';

const text = 'one\n  title: wrong\nthree\nfour\n';
const report = { ...reportOn({}), texts: new Map([['/workspace/a.yaml', text]]) };

/** An edit from a line and column to another, the end exclusive. */
const edit = (from: readonly [number, number], to: readonly [number, number], put: string) => ({
  at: { file: '/workspace/a.yaml', line: from[0], column: from[1], endLine: to[0], endColumn: to[1] },
  text: put,
});

const title = edit([2, 10], [2, 15], 'right');
const intro = '  To copy, for line 2 of <code>a.yaml</code>:';

test.each<[string, ReturnType<typeof edit>[], string[]]>([
  ['within a line', [title], ['', intro, '', '  ```', '    title: right', '  ```']],
  [
    'over lines',
    [edit([2, 10], [3, 6], 'x\n  new: y')],
    [
      '',
      '  To copy, for lines 2 to 3 of <code>a.yaml</code>:',
      '',
      '  ```',
      '    title: x',
      '    new: y',
      '  ```',
    ],
  ],
  [
    'a line put in place of one',
    [edit([2, 1], [3, 1], 'two\r\n')],
    ['', intro, '', '  ```', '  two', '  ```'],
  ],
  [
    'a line joined to the next',
    [edit([2, 10], [3, 1], 'right ')],
    [
      '',
      '  To copy, for lines 2 to 3 of <code>a.yaml</code>:',
      '',
      '  ```',
      '    title: right three',
      '  ```',
    ],
  ],
  ['lines that go', [edit([2, 1], [4, 1], '')], ['', '  Delete lines 2 to 3 of <code>a.yaml</code>.']],
  [
    'two places',
    [title, edit([4, 1], [5, 1], '')],
    ['', intro, '', '  ```', '    title: right', '  ```', '', '  Delete line 4 of <code>a.yaml</code>.'],
  ],
  [
    'words that would end the block',
    [edit([2, 10], [2, 15], 'x\n```\n@octocat')],
    ['', intro, '', '  ````', '    title: x', '  ```', '  @octocat', '  ````'],
  ],
])('%s', (_, edits, lines) => {
  expect(suggestion(edits, report)).toEqual(lines);
});

describe('nothing is offered', () => {
  test.each<[string, ReturnType<typeof edit>[]]>([
    ['that hides a character', [edit([2, 10], [2, 15], 'right\u202e')]],
    ['that is too long to copy', [edit([2, 10], [2, 15], 'x\n'.repeat(20))]],
    ['that is too wide to copy', [edit([2, 10], [2, 15], 'x'.repeat(2001))]],
    ['where two edits share a line', [edit([2, 1], [2, 3], ''), title]],
  ])('%s', (_, edits) => {
    expect(suggestion(edits, report)).toEqual([]);
  });
});
