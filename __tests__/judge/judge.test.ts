/** What the judge says of a target beside the days of its gates, which `gates.test.ts` has: what holds them, and why. */
import { describe, expect, test } from '@jest/globals';
import { allFindings } from '../../src/report/report.ts';
import { type Edits, reportOn, type Settings } from '../support/check.ts';
import {
  accepted,
  inProposed,
  launchpadFacts,
  released,
  uploaded,
  verifiedBug,
} from '../support/launchpad-facts.ts';

const { 'targets.0.released': _, ...verified } = released;

/** The status of the first target. */
function statusOf(edits: Edits, settings: Settings = {}) {
  const [status] = reportOn(edits, settings).manifests[0]?.targets ?? [];
  if (!status) throw new Error('The manifest has no target.');
  return status;
}

const aged = { edits: verified, today: '2026-06-25' };
const questing = { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' };

describe('what holds a gate', () => {
  test('nothing', () => {
    expect(statusOf({}).upload).toMatchObject({ heldBy: [], isUnknown: false, untold: [] });
  });

  test("each rule once, the target's own first", () => {
    const { upload, release } = statusOf({
      'sru.title': 'New version',
      'sru.description': '[ Impact ]\nTime.\n',
      'targets.0.pocket': 'security',
    });
    expect(upload.heldBy).toEqual(['target-pocket', 'missing-section', 'policy-link', 'title-format']);
    expect(release.heldBy).toEqual(['ageing-minimum', 'not-verified', 'partner-verification']);
  });

  test('of two targets each by its own', () => {
    const report = reportOn({ 'targets.1': { ...questing, pocket: 'security' }, skips: undefined });
    expect(report.manifests[0]?.targets.map(({ upload }) => upload.heldBy)).toEqual([
      ['title-series'],
      ['target-pocket', 'title-series'],
    ]);
  });

  test('tests of which nobody knows what became of them', () => {
    const launchpad = launchpadFacts({
      ...inProposed,
      bugs: { 2130000: verifiedBug },
      tests: { noble: null },
    });
    const { upload, release } = statusOf(aged.edits, { today: aged.today, launchpad });
    expect(upload).toMatchObject({ open: true, heldBy: [], isUnknown: false });
    expect(release).toMatchObject({
      open: false,
      opens: '2026-06-24',
      heldBy: ['autopkgtest-regression'],
      isUnknown: true,
    });
  });

  test('not what is unknown of another target', () => {
    const both = { ...aged.edits, 'targets.1': questing, skips: undefined };
    const launchpad = launchpadFacts({
      ...inProposed,
      bugs: { 2130000: verifiedBug },
      tests: { questing: null },
    });
    expect(statusOf(both, { today: aged.today, launchpad }).release).toMatchObject({ isUnknown: false });
  });

  test('an acceptance that was not answered: it may be uploaded, and nobody knows since when it ages', () => {
    const launchpad = launchpadFacts({ archive: { noble: null } });
    const { upload, release } = statusOf({}, { launchpad });
    expect(upload).toMatchObject({
      open: false,
      opens: '2026-06-04',
      heldBy: ['launchpad-unreachable'],
      isUnknown: true,
    });
    expect(release).toMatchObject({ open: false, opens: null, isUnknown: true });
    expect(release.heldBy).toContain('launchpad-unreachable');
    // Once it is uploaded, its gate is behind it; before its day, that day is what holds it.
    expect(statusOf(uploaded, { launchpad }).upload).toMatchObject({ open: true, isUnknown: false });
    const early = statusOf({}, { launchpad, today: '2026-06-03' }).upload;
    expect(early).toMatchObject({ open: false, isUnknown: false, heldBy: ['settling-period'] });
  });

  test('a release that was not answered', () => {
    const launchpad = launchpadFacts({ archive: { noble: null }, bugs: { 2130000: verifiedBug } });
    expect(statusOf(aged.edits, { today: aged.today, launchpad }).release).toMatchObject({
      open: false,
      opens: '2026-06-24',
      heldBy: ['launchpad-unreachable'],
      isUnknown: true,
    });
    expect(statusOf(released, { today: '2026-07-20', launchpad }).release).toMatchObject({
      open: true,
      isUnknown: false,
    });
    const early = statusOf(aged.edits, { today: '2026-06-23', launchpad }).release;
    expect(early).toMatchObject({ open: false, isUnknown: false });
  });
});

describe('errors that no finding tells', () => {
  const rules = (edits: Edits, settings: Settings) =>
    statusOf(edits, settings).release.untold.map(({ rule }) => rule);

  test('while it ages, those of its release', () => {
    expect(rules(accepted, { today: '2026-06-20' })).toEqual([
      'ageing',
      'not-verified',
      'partner-verification',
    ]);
    const [first] = statusOf(accepted, { today: '2026-06-20' }).release.untold;
    expect(first?.message).toBe('In -proposed for 10 days, since 2026-06-10; `open-vm-tools` promises 14.');
  });

  test('none where the release is what is judged', () => {
    expect(rules(accepted, { today: '2026-06-20', gate: 'release' })).toEqual([]);
  });

  test('none before the upload, and none after the release', () => {
    expect(rules({}, {})).toEqual([]);
    expect(rules({ ...released, verification: undefined }, { today: '2026-07-20' })).toEqual([]);
  });
});

describe('the day from which packaging is not compared', () => {
  test.each<[string, string | undefined, Edits]>([
    ['that of the upload, where the target names a ref', '2026-06-08', { 'targets.0.ref': 'ubuntu/noble' }],
    ['so where the source does', '2026-06-08', { 'source.ref': 'ubuntu/resolute' }],
    ['none without a ref', undefined, {}],
  ])('%s', (_, day, edits) => {
    expect(statusOf({ ...uploaded, ...edits }).notComparedFrom).toBe(day);
    expect(statusOf(edits).notComparedFrom).toBeUndefined();
  });
});

describe('the days of its way', () => {
  const timeline = (edits: Edits, settings: Settings = {}) => {
    const { source, settled, lastDay, ageing } = statusOf(edits, settings).timeline;
    return [source?.name, settled, lastDay, ageing?.from, ageing?.to];
  };
  const under = (text: string) => ({ files: { 'p.yaml': `name: mine\nsummary: Mine\n${text}\n` } });
  const mine = { policy: './p.yaml' };

  test('from the current release', () => {
    expect(timeline({})).toEqual(['resolute', '2026-06-04', '2029-05-31', '2026-06-08', '2026-06-22']);
    expect(timeline(accepted, { today: '2026-06-20' })).toEqual([
      'resolute',
      '2026-06-04',
      '2029-05-31',
      '2026-06-10',
      '2026-06-24',
    ]);
  });

  test('without settling', () => {
    const [source, settled] = timeline(mine, under('extends: open-vm-tools\nsettling-days: 0'));
    expect([source, settled]).toEqual(['resolute', undefined]);
  });

  test('of a policy that is bound to no source', () => {
    expect(timeline({ policy: 'sru' }).slice(0, 2)).toEqual([undefined, undefined]);
    expect(timeline(mine, under('source: upstream')).slice(0, 2)).toEqual([undefined, undefined]);
  });

  test('of a series that nobody knows', () => {
    expect(timeline({ 'targets.0.series': 'nobel' })).toEqual([
      'resolute',
      '2026-06-04',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a finding', () => {
  const found = (rule: string, edits: Edits, settings: Settings = {}) =>
    allFindings(reportOn(edits, settings)).filter((each) => each.rule === rule);
  const mine = (text: string) => ({
    files: { 'p.yaml': `name: mine\nsummary: Mine\nextends: open-vm-tools\n${text}\n` },
  });
  const title: Edits = { 'sru.title': 'New version' };
  const page = 'https://example.com/updates';

  test("links to the policy's page where that has the sentence, else to the page of its rule", () => {
    const settings = mine(`documentation: ${page}`);
    const edits = { ...title, policy: './p.yaml', 'targets.0.pocket': 'security' };
    expect(found('title-format', edits, settings)[0]?.url).toBe(page);
    expect(found('target-pocket', edits, settings)[0]?.url).toMatch(/\/target-pocket\b/);
    const nowhere = mine('page: updates-of-mine\naddress-families: []');
    expect(found('title-format', edits, nowhere)[0]?.url).toMatch(/\/title-format\b/);
  });

  test('has the severity of its rule, or that of the policy', () => {
    expect(found('title-format', title)[0]?.severity).toBe('error');
    const softened = { ...title, policy: './p.yaml' };
    const warns = mine('severities: { title-format: warning }');
    expect(found('title-format', softened, warns)[0]?.severity).toBe('warning');
    expect(found('title-format', softened, mine('severities: { title-format: off }'))).toEqual([]);
  });

  test('is one of a thousand of its rule at most', () => {
    const count = (words: number) => found('placeholder-text', { 'sru.description': 'TODO '.repeat(words) });
    expect(count(999)).toHaveLength(999);
    expect(count(1000)).toHaveLength(1000);
    expect(count(1000).filter(({ message }) => message.includes('more like it'))).toEqual([]);
    expect(count(1001)).toHaveLength(1000);
    expect(count(1001).filter(({ message }) => message.endsWith('. (And 1 more like it.)'))).toHaveLength(1);
  });
});
