import { expect, test } from '@jest/globals';
import { lineHashes } from '../../src/report/line-hashes.ts';

/** Recorded from GitHub's own upload step (codeql-action, fingerprints): it warns of every other value. */
test.each([
  [
    'a line and those that follow',
    'targets:\n  - series: noble\n    pocket: updates\n',
    2,
    '8c6d1754168b1647:1',
  ],
  [
    'blanks and line ends make no difference',
    'targets:\r\n- series:noble\r\n\tpocket: updates\r\n',
    2,
    '8c6d1754168b1647:1',
  ],
  ['a long line is told by its beginning', `${'x'.repeat(250)}\nTODO\r\nTODO\r\n`, 1, '52b56201ffb58620:1'],
  ['the last line', `${'x'.repeat(250)}\nTODO\r\nTODO\r\n`, 3, '475764f8a8808077:1'],
  ['equal ones are counted', 'a\n'.repeat(160), 70, '83d4df87b9db256:70'],
  ['an empty file', '', 1, 'c129715d7a2bc9a3:1'],
])('%s', (_, text, line, hash) => {
  expect(lineHashes(text)(line)).toBe(hash);
});
