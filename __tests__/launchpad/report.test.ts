import { expect, test } from '@jest/globals';
import { toJson } from '../../src/report/json.ts';
import { toSummary } from '../../src/report/summary.ts';
import { toText } from '../../src/report/text.ts';
import { reportOn } from '../support/check.ts';
import { launchpadFacts, nobleHas, own, verifiedBug } from '../support/launchpad-facts.ts';

const tagged = { ...verifiedBug, 'tag-days': { 'verification-done-noble': ['2026-06-23'] } };
const inProposed = launchpadFacts({ bugs: { 2130000: tagged }, ...nobleHas(`${own} proposed 2026-06-10`) });
const inUpdates = launchpadFacts({
  bugs: { 2130000: tagged },
  ...nobleHas(`${own} updates 2026-06-25`, `${own} proposed 2026-06-10 Deleted`),
});
const today = '2026-06-20';

test('a day that was found on Launchpad is shown as such', () => {
  const text = toText(reportOn({}, { launchpad: inProposed, today }), { colour: false });
  expect(text).toContain('upload: in -proposed since 2026-06-10 (by Launchpad)');
  expect(text).toContain('ages 10 of 14 days (by Launchpad); opens 2026-06-24, in 4 days');
});

test('so is its release', () => {
  const text = toText(reportOn({}, { launchpad: inUpdates, today: '2026-07-20' }), { colour: false });
  expect(text).toContain('noble  released 2026-06-25 (by Launchpad)');
});

test('so is the version replaced, and the day of the verification', () => {
  const settings = { launchpad: inUpdates, today: '2026-07-20' };
  const report = reportOn({ 'targets.0.replaces': undefined }, settings);
  const told = 'replaces `2:13.0.0-1~ubuntu0.24.04.1` and verified 2026-06-23 (by Launchpad)';
  expect(toText(report, { colour: false })).toContain(told);
  expect(toSummary(report, () => undefined)).toContain('verified 2026-06-23 &#40;by Launchpad&#41;');
});

test("a day of the manifest's own is not", () => {
  const dates = { 'targets.0.uploaded': '2026-06-09', 'targets.0.accepted': '2026-06-10' };
  const text = toText(reportOn(dates, { launchpad: inProposed, today }), { colour: false });
  expect(text).toContain('upload: uploaded 2026-06-09\n');
  expect(text).not.toContain('by Launchpad');
});

test('the JSON report has what was found, by its key', () => {
  const report = JSON.parse(
    toJson(reportOn({ 'targets.0.replaces': undefined }, { launchpad: inUpdates, today: '2026-07-20' })),
  );
  expect(report.manifests[0].targets[0].fromLaunchpad).toEqual({
    replaces: '2:13.0.0-1~ubuntu0.24.04.1',
    accepted: '2026-06-10',
    verified: '2026-06-23',
    released: '2026-06-25',
  });
});

test('without Launchpad it has no such key', () => {
  expect(toJson(reportOn({}))).not.toContain('fromLaunchpad');
});

test('it has every question that was not answered, where the finding is cut short', () => {
  const unreachable = [...Array(12).keys()].map((index) => ({
    path: ['targets', index, 'series'],
    what: `What is published of \`open-vm-tools\` in series ${index}`,
    why: 'it answers 503',
  }));
  const [manifest] = JSON.parse(
    toJson(reportOn({}, { launchpad: launchpadFacts({ unreachable }) })),
  ).manifests;
  expect(manifest.unanswered).toHaveLength(12);
  expect(manifest.unanswered[11]).toEqual({
    what: 'What is published of `open-vm-tools` in series 11',
    why: 'it answers 503',
    help: 'Ask again later.',
    path: 'targets[11].series',
  });
  const { message } = manifest.findings.find(
    ({ rule }: { rule: string }) => rule === 'launchpad-unreachable',
  );
  expect(message).toMatch(/ and 9 more could not be had/);
});

test('it has the tests that proposed-migration did not tell of', () => {
  const settings = { launchpad: launchpadFacts({ tests: { noble: null } }) };
  const [manifest] = JSON.parse(toJson(reportOn({}, settings))).manifests;
  expect(manifest.unanswered).toEqual([
    {
      what: `What became of the tests that \`${own}\` set off in noble`,
      why: 'it answers 503',
      help: 'Ask again later.',
      path: 'targets[0].version',
    },
  ]);
});

test('where all was answered it has no such key', () => {
  expect(toJson(reportOn({}, { launchpad: launchpadFacts() }))).not.toContain('unanswered');
});
