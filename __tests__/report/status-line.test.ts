import { expect, test } from '@jest/globals';
import { statusInWords, statusLine } from '../../src/report/status-line.ts';
import { type Edits, reportOn, type Settings } from '../support/check.ts';
import { launchpadFacts, nobleHas, own } from '../support/launchpad-facts.ts';

/** Where a target stands, in one line. */

const uploaded: Edits = { 'targets.0.uploaded': '2026-06-08' };
const accepted: Edits = { ...uploaded, 'targets.0.accepted': '2026-06-10' };
const stated: Edits = {
  ...accepted,
  verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9' },
};
const verified: Edits = { ...stated, 'targets.0.verified': '2026-06-20' };
const released: Edits = { ...verified, 'targets.0.released': '2026-06-25' };

function lineOf(edits: Edits, today: string, settings: Settings = {}): string {
  const report = reportOn(edits, { ...settings, today });
  const [status] = report.manifests[0]?.targets ?? [];
  return status ? statusInWords(status, report.today) : '';
}

test.each<[name: string, edits: Edits, today: string, line: string]>([
  [
    'time alone before the upload',
    {},
    '2026-06-01',
    'not uploaded; waits for the day of its upload gate; next 2026-06-04, in 3 days',
  ],
  ['the upload gate is open', {}, '2026-06-08', 'not uploaded; waits for its upload'],
  [
    'something to put right before the upload, and time',
    { 'sru.title': 'x' },
    '2026-06-01',
    'not uploaded; waits for title-format to be put right and the day of its upload gate; next 2026-06-04, in 3 days',
  ],
  [
    'something to put right before the upload',
    { 'sru.title': 'x' },
    '2026-06-08',
    'not uploaded; waits for title-format to be put right',
  ],
  [
    'much to put right',
    { 'sru.title': 'x', 'sru.description': 'x', 'targets.0.pocket': 'security' },
    '2026-06-08',
    expect.stringMatching(
      /^not uploaded; waits for [\w-]+, [\w-]+, [\w-]+ and \d more to be put right$/,
    ) as unknown as string,
  ],
  [
    'no day',
    { 'targets.0.series': 'stonking' },
    '2026-06-08',
    'not uploaded; waits for no day: its upload gate does not open (target-not-older and title-series)',
  ],
  [
    'a series whose support has ended',
    { 'targets.0.series': 'plucky' },
    '2026-06-08',
    'not uploaded; waits for no day: its upload gate does not open (its support ended 2026-01-15)',
  ],
  ['uploaded', uploaded, '2026-06-09', 'uploaded 2026-06-08; waits for its acceptance into -proposed'],
  [
    'in -proposed',
    accepted,
    '2026-06-15',
    "in -proposed since 2026-06-10; waits for its verification, the partner's statement and the end of its ageing (5 of 14 days); next 2026-06-24, in 9 days",
  ],
  ['in -proposed, aged', stated, '2026-06-24', 'in -proposed since 2026-06-10; waits for its verification'],
  [
    'verified, ageing',
    verified,
    '2026-06-23',
    'verified 2026-06-20; waits for the end of its ageing (13 of 14 days); next 2026-06-24, in 1 day',
  ],
  ['ready', verified, '2026-06-24', 'verified 2026-06-20; waits for its release to -updates'],
  [
    'verified, and nobody says when it was accepted',
    { ...verified, 'targets.0.accepted': undefined },
    '2026-06-24',
    'verified 2026-06-20; waits for the day on which it was accepted, which is not written',
  ],
  ['released', released, '2026-07-01', 'released 2026-06-25'],
])('%s', (_, edits, today, line) => {
  expect(lineOf(edits, today)).toEqual(line);
});

test('what Launchpad says of it is told as its', () => {
  const launchpad = launchpadFacts({
    ...nobleHas(`${own} proposed 2026-06-10`),
  });
  expect(lineOf(uploaded, '2026-06-15', { launchpad })).toMatch(
    /^in -proposed since 2026-06-10 \(by Launchpad\); waits for /,
  );
});

test('as data', () => {
  const report = reportOn(stated, { today: '2026-06-15' });
  const [status] = report.manifests[0]?.targets ?? [];
  expect(status && statusLine(status, report.today)).toEqual({
    state: 'accepted',
    since: '2026-06-10',
    waitsFor: ['its verification', 'the end of its ageing (5 of 14 days)'],
    next: '2026-06-24',
  });
});
