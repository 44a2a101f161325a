import { expect, test } from '@jest/globals';
import { verdict } from '../../src/report/verdict.ts';
import { type Edits, reportOn, type Settings } from '../support/check.ts';

/** Three days before the upload gate of the base manifest opens. */
const early = { today: '2026-06-01' };
const opens = 'the upload gate for `noble` opens 2026-06-04, in 3 days.';
const held = opens.replace('days.', 'days, at the earliest.');

test.each<[name: string, edits: Edits, settings: Settings, says: string]>([
  ['nothing to do', {}, {}, 'Pass: nothing breaks the policy.'],
  ['only to wait', {}, early, `Not yet: 1 only waits; ${opens}`],
  [
    'what waits is none that can be put right',
    { 'sru.title': 'x' },
    early,
    `Fail: 1 to put right, 1 only waits; ${held}`,
  ],
  [
    'what has happened is not mended by time',
    { 'targets.0.uploaded': '2026-06-01', 'sru.title': 'x' },
    {},
    'Fail: 2 to put right; the release gate for `noble` opens 2026-06-22, in 14 days, at the earliest.',
  ],
  [
    'so too of a fleet',
    { 'targets.0.uploaded': '2026-05-30' },
    { ...early, others: { 'backports/a.yaml': {} } },
    `Fail: 1 to put right in 1 manifest of 2, 1 only waits; the release gate for \`open-vm-tools\` in \`noble\` opens 2026-06-18, in 17 days, at the earliest and ${opens.replace('for', 'for `open-vm-tools` in')}`,
  ],
])('%s', (_, edits, settings, says) => {
  expect(verdict(reportOn(edits, settings))).toBe(says);
});
