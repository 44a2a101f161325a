import { describe, expect, test } from '@jest/globals';
import { toJson } from '../../src/report/json.ts';
import { allFindings } from '../../src/report/report.ts';
import { toSummary } from '../../src/report/summary.ts';
import { toText } from '../../src/report/text.ts';
import { verdict } from '../../src/report/verdict.ts';
import { feedOf } from '../support/calendar.ts';
import { type Edits, reportOn, type Settings } from '../support/check.ts';
import { inProposed, launchpadFacts, own, type SmallFacts, verifiedBug } from '../support/launchpad-facts.ts';

/** How a gate is told that more holds shut than time. */

const early: Settings = { today: '2026-06-01' };
const accepted: Edits = {
  'targets.0.uploaded': '2026-06-08',
  'targets.0.accepted': '2026-06-10',
  verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9' },
};
const verified: Edits = { ...accepted, 'targets.0.verified': '2026-06-12' };
const ageing: Settings = { today: '2026-06-15' };
const failed: Settings = {
  ...ageing,
  launchpad: launchpadFacts({
    ...inProposed,
    bugs: {
      2130000: {
        tags: ['verification-failed-noble'],
        comments: Array(9).fill('2026-06-12 vmware-gos-qa It works: 2:13.0.10-0ubuntu0.24.04.1'),
      },
    },
    builds: {
      noble: {
        upload: { armhf: 'Failed to build', amd64: 'Successfully built' },
        replaced: { armhf: 'Successfully built', amd64: 'Successfully built' },
      },
    },
  }),
};

/** The lines of a target's gates, below that which says how it stands. */
const gatesOf = (edits: Edits, settings: Settings): string[] => {
  const lines = toText(reportOn(edits, settings), { colour: false }).split('\n');
  const head = lines.findIndex((line) => /^\w+: backport\.yaml /.test(line));
  return lines.slice(head + 2, lines.indexOf('', head)).map((line) => line.replace(/^ +(?:noble +)?/, ''));
};

test.each<[string, Edits, Settings, (string | RegExp)[]]>([
  [
    'time alone',
    {},
    early,
    ['upload: opens 2026-06-04, in 3 days', 'release: opens 2026-06-18, in 17 days, at the earliest'],
  ],
  [
    'a planned upload with more to put right',
    { 'sru.title': 'x', 'sru.description': '[ Impact ]\nIt is slow.\n' },
    early,
    [
      'upload: opens 2026-06-04, in 3 days, at the earliest; held by missing-section, policy-link, title-format',
      'release: opens 2026-06-18, in 17 days, at the earliest',
    ],
  ],
  [
    'an upload that ages and is verified',
    verified,
    ageing,
    ['upload: uploaded 2026-06-08', 'release: ages 5 of 14 days; opens 2026-06-24, in 9 days'],
  ],
  [
    'one that has aged by a day without release',
    { ...verified, 'targets.0.accepted': '2026-06-12' },
    ageing,
    [
      'upload: uploaded 2026-06-08',
      'release: ages 3 of 14 days; opens 2026-06-29, in 14 days (nothing is released on a Friday)',
    ],
  ],
  [
    'one that is ready, on a day without release',
    verified,
    { today: '2026-06-27' },
    [
      'upload: uploaded 2026-06-08',
      'release: ages 14 of 14 days; opens 2026-06-29, in 2 days (nothing is released on a Saturday)',
    ],
  ],
  [
    'one that came too early into -proposed',
    {
      ...verified,
      'targets.0.uploaded': '2026-05-04',
      'targets.0.accepted': '2026-05-05',
      'targets.0.verified': '2026-05-06',
    },
    early,
    [
      'upload: uploaded 2026-05-04; it does not satisfy settling-period',
      'release: ages 14 of 14 days; opens 2026-06-04, in 3 days (not before the upload gate)',
    ],
  ],
  [
    'one whose support ends before',
    {
      'targets.0': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      skips: undefined,
      'sru.title': 'Backport open-vm-tools version 13.0.10 to questing',
    },
    { today: '2026-07-01' },
    ['upload: open since 2026-06-04', 'release: does not open before support ends, 2026-07-09'],
  ],
  [
    'one that is not verified yet',
    accepted,
    ageing,
    [
      'upload: uploaded 2026-06-08',
      'release: ages 5 of 14 days; opens 2026-06-24, in 9 days, at the earliest; held by not-verified',
      'not-verified: The upload is not verified: `verified` has no date.',
    ],
  ],
  [
    'one that Launchpad says is bad',
    verified,
    failed,
    [
      'upload: uploaded 2026-06-08',
      'release: ages 5 of 14 days; opens 2026-06-24, in 9 days, at the earliest; held by build-failed, verification-tag',
      /^build-failed: .*armhf/,
      /^verification-tag: .*`verification-failed-noble`/,
    ],
  ],
  [
    'one whose day has come',
    accepted,
    { today: '2026-06-30' },
    [
      'upload: uploaded 2026-06-08',
      'release: ages 14 of 14 days; held shut by not-verified; its day was 2026-06-24',
      'not-verified: The upload is not verified: `verified` has no date.',
    ],
  ],
])('%s', (_, edits, settings, lines) => {
  expect(gatesOf(edits, settings)).toEqual(
    lines.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
  );
});

test('what the verdict has among its findings is not told twice', () => {
  expect(gatesOf(accepted, { today: '2026-06-30', gate: 'release' })).toHaveLength(2);
});

test('the summary tells it in the table, and draws the day as the earliest', () => {
  const summary = toSummary(reportOn(verified, failed), () => undefined);
  expect(summary).toMatch(/held by build-failed, verification-tag<br>build-failed&#58; .*armhf/);
  expect(summary).toContain('release at the earliest :milestone, 2026-06-24, 0d');
});

test('so does the verdict, and the calendar', async () => {
  const report = reportOn({ 'sru.title': 'x' }, early);
  expect(verdict(report)).toBe(
    'Fail: 1 to put right, 1 only waits; the upload gate for `noble` opens 2026-06-04, in 3 days, at the earliest.',
  );
  const calendar = (await feedOf(report)).replaceAll('\r\n ', '');
  expect(calendar).toContain('SUMMARY:Upload gate opens at the earliest: open-vm-tools 13.0.10 to noble');
  expect(calendar).toContain('Still to put right: title-format.');
  expect(await feedOf(reportOn({}, early))).toContain('SUMMARY:Upload gate opens: ');
});

test('a fleet names the package of each gate, once for each, and counts those behind the fifth', () => {
  const policy =
    'name: fleet\nsummary: A fleet.\nextends: open-vm-tools\npackages: [open-vm-tools, b1, b2, b3, b4, b5, b6]\n';
  const of = (name: string, bug: number): Edits => ({
    policy: './fleet.yaml',
    package: name,
    'sru.bug': bug,
    'sru.title': `Backport ${name} version 13.0.10 to noble`,
  });
  const others = (names: readonly string[]): NonNullable<Settings['others']> =>
    Object.fromEntries(names.map((name, index) => [`backports/${index}.yaml`, of(name, 2_140_000 + index)]));
  const files = { 'fleet.yaml': policy, 'backports/fleet.yaml': policy };
  const said = (...names: string[]): string =>
    verdict(reportOn(of('open-vm-tools', 2_130_000), { ...early, files, others: others(names) }));
  const gate = (name: string) => `the upload gate for \`${name}\` in \`noble\` opens 2026-06-04, in 3 days`;
  expect(said('b1', 'open-vm-tools')).toBe(
    `Not yet: 3 only wait; ${gate('open-vm-tools')} and ${gate('b1')}.`,
  );
  expect(said('b1', 'b2', 'b3', 'b4', 'b5', 'b6')).toBe(
    `Not yet: 7 only wait; ${['open-vm-tools', 'b1', 'b2', 'b3', 'b4'].map(gate).join(', ')} and 2 more.`,
  );
});

describe('a release gate that rests on tests of which nothing is known', () => {
  const ready = {
    'targets.0.uploaded': '2026-06-08',
    'targets.0.accepted': '2026-06-10',
    'targets.0.verified': '2026-06-23',
    verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/1' },
  };
  const settings = (tests: SmallFacts['tests']): Settings => ({
    today: '2026-06-30',
    launchpad: launchpadFacts({ ...inProposed, bugs: { 2130000: verifiedBug }, ...(tests && { tests }) }),
  });
  const gateOf = (tests: SmallFacts['tests'], edits: Edits = {}) =>
    reportOn({ ...ready, ...edits }, settings(tests)).manifests[0]?.targets[0]?.release;

  test('is neither open nor shut, and says so', () => {
    expect(gateOf({ noble: null })).toMatchObject({
      open: false,
      isUnknown: true,
      heldBy: ['autopkgtest-regression'],
    });
    const text = toText(reportOn(ready, settings({ noble: null })), { colour: false });
    expect(text).toContain('unknown: nothing is known for autopkgtest-regression');
  });

  test.each<[string, SmallFacts['tests'], Edits]>([
    ['nothing fails', { noble: [] }, {}],
    ['nobody asked', undefined, {}],
    [
      'a waiver says why it does not matter',
      { noble: null },
      {
        waivers: [
          { rule: 'autopkgtest-regression', reason: 'The file is away; the page says that all passed.' },
        ],
      },
    ],
  ])('is open where %s', (_, tests, edits) => {
    expect(gateOf(tests, edits)).toMatchObject({ open: true, isUnknown: false });
  });

  test('is shut where one fails', () => {
    expect(gateOf({ noble: ['a/1 amd64'] })).toMatchObject({
      open: false,
      isUnknown: false,
      heldBy: ['autopkgtest-regression'],
    });
  });
});

describe('a gate that rests on what Launchpad did not answer', () => {
  const away = (facts: SmallFacts): Settings => ({
    today: '2026-06-30',
    launchpad: launchpadFacts({
      ...facts,
      unreachable: [{ path: ['package'], what: 'Something', why: 'it answers 503' }],
    }),
  });
  const comments = Array(9).fill(`2026-06-12 vmware-gos-qa It works: ${own}.`);
  const bug = { tags: ['verification-done-noble'], comments };
  const noArchive = away({ archive: { noble: null }, bugs: { 2130000: bug } });
  const unknown = 'unknown: Launchpad did not answer';

  test.each<[string, Edits, Settings, string[]]>([
    ['whether it is uploaded', {}, noArchive, [`upload: ${unknown}`, `release: ${unknown}`]],
    [
      'whether it is accepted',
      { 'targets.0.uploaded': '2026-06-08' },
      noArchive,
      ['upload: uploaded 2026-06-08', `release: ${unknown}`],
    ],
    [
      'whether it is released, once that may be',
      verified,
      noArchive,
      ['upload: uploaded 2026-06-08', `release: ages 14 of 14 days; ${unknown}`],
    ],
    [
      'whether it is released, before that may be',
      verified,
      { ...noArchive, today: '2026-06-15' },
      ['upload: uploaded 2026-06-08', 'release: ages 5 of 14 days; opens 2026-06-24, in 9 days'],
    ],
    ['nothing that is not written', { ...verified, 'targets.0.released': '2026-06-25' }, noArchive, []],
    [
      'nothing about an upload that is too early',
      {},
      { ...noArchive, today: '2026-06-01' },
      ['upload: opens 2026-06-04, in 3 days', `release: ${unknown}`],
    ],
    [
      'nothing about an upload that is wrong',
      { 'sru.title': 'x' },
      noArchive,
      ['upload: held shut by title-format; its day was 2026-06-04', `release: ${unknown}`],
    ],
  ])('%s', (_, edits, settings, lines) => {
    expect(gatesOf(edits, settings).slice(0, 2)).toEqual(lines);
  });

  test('in JSON it is not open, and Launchpad holds it', () => {
    const [target] = JSON.parse(toJson(reportOn({}, noArchive))).manifests[0].targets;
    expect(target.upload).toEqual({
      open: false,
      opens: '2026-06-04',
      heldBy: ['launchpad-unreachable'],
    });
    expect(target.release).toMatchObject({ open: false, opens: null });
    expect(target.release.heldBy).toContain('launchpad-unreachable');
  });

  test('nothing of it is drawn', () => {
    const summary = toSummary(reportOn({}, noArchive), () => undefined);
    expect(summary).not.toMatch(/upload from|upload at|ageing at|release from|release at/);
  });

  test('it does not hold back an older series', () => {
    const two: Edits = {
      'targets.0': {
        series: 'noble',
        version: own,
        uploaded: '2026-06-08',
        accepted: '2026-06-10',
        released: '2026-06-22',
      },
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      skips: undefined,
    };
    const found = (settings: Settings) =>
      allFindings(reportOn(two, { ...settings, today: '2026-06-23' })).map(({ rule }) => rule);
    expect(found(away({ archive: { questing: null } }))).not.toContain('newer-series-unreleased');
    expect(found({})).toContain('newer-series-unreleased');
  });
});

describe('packaging that is not compared any more', () => {
  const uploaded: Edits = { 'targets.0.uploaded': '2026-06-08' };
  const words = 'uploaded 2026-06-08; its packaging is not compared from 2026-06-08 on';

  test.each<[string, Edits, boolean]>([
    ['an upload with a ref', { ...uploaded, 'targets.0.ref': 'ubuntu/noble' }, true],
    ['with the ref of the source', { ...uploaded, 'source.ref': 'ubuntu/resolute' }, true],
    ['without refs', uploaded, false],
  ])('%s', (_, edits, says) => {
    const report = reportOn(edits, ageing);
    expect(toText(report, { colour: false }).includes(words)).toBe(says);
    expect(JSON.parse(toJson(report)).manifests[0].targets[0].upload.notComparedFrom).toBe(
      says ? '2026-06-08' : undefined,
    );
  });

  test('until the upload nothing is said of it', () => {
    const report = reportOn({ 'targets.0.ref': 'ubuntu/noble' });
    expect(toJson(report)).not.toContain('notComparedFrom');
  });
});
