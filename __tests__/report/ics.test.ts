import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ManifestReport, Report } from '../../src/model/report.ts';
import { hasCommand } from '../../src/report/safe-text.ts';
import { feedOf, hasPythonReader, readByIcalJs, readByPython, type SeenEvent } from '../support/calendar.ts';
import { type Edits, reportOn, type Settings } from '../support/check.ts';
import { hostileMarkers } from '../support/hostile.ts';
import { refereeTest } from '../support/referee.ts';

/** The feed of gates, as programs for calendars read it. */

const early: Settings = { today: '2026-06-01' };
const accepted: Edits = { 'targets.0.uploaded': '2026-06-08', 'targets.0.accepted': '2026-06-10' };

const eventsOn = async (edits: Edits, settings: Settings = early): Promise<SeenEvent[]> =>
  readByIcalJs(await feedOf(reportOn(edits, settings)));
const uids = (events: readonly SeenEvent[]): string[] => events.map(({ uid }) => uid);

test('an event is a day to know of, on which nobody is busy; a calendar asks for the feed again each day', async () => {
  const feed = await feedOf(reportOn({}, early));
  expect(readByIcalJs(feed).map(({ transparent }) => transparent)).toEqual([true, true, true]);
  expect(feed).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n');
});

test('a click leads to the manifest, where its page is known, and to the bug in any case', async () => {
  const page = 'https://github.example/o/r/blob/c0ffee/backport.yaml#L1';
  const [hosted] = readByIcalJs(await feedOf(reportOn({}, early), () => page));
  const bug = 'https://bugs.launchpad.net/bugs/2130000';
  expect(hosted).toMatchObject({ url: page, description: expect.stringContaining(bug) });
  expect((await eventsOn({}))[0]).toMatchObject({ url: bug });
});

describe('the identity of an event', () => {
  test('stays when its day moves, its target goes on, or its manifest is moved; it is a UUID', async () => {
    const before = await eventsOn({});
    const after = await eventsOn(accepted, { today: '2026-06-15' });
    expect(uids(before)).toEqual(expect.arrayContaining(uids(after)));
    const report = reportOn({}, early);
    const moved = report.manifests.map((each) => ({ ...each, path: 'backports/13.0.10.yaml' }));
    expect(uids(readByIcalJs(await feedOf({ ...report, manifests: moved })))).toEqual(uids(before));
    for (const uid of uids(before))
      expect(uid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  test.each<[string, Edits]>([
    ['two manifests of one bug', {}],
    ['another bug', { 'sru.bug': 2130001 }],
    ['another package', { package: 'open-vm-tools-lts' }],
    ['no bug', { 'sru.bug': undefined }],
  ])('is shared by no two: %s', async (_, edits) => {
    const events = await eventsOn({}, { ...early, others: { 'backports/a.yaml': edits } });
    expect(events).toHaveLength(6);
    expect(new Set(uids(events)).size).toBe(6);
  });

  test('is shared by no two targets of one series', async () => {
    const twice = { series: 'noble', version: '2:13.0.10-0ubuntu0.24.04.2' };
    const events = await eventsOn({ 'targets.1': twice });
    expect(new Set(uids(events)).size).toBe(events.length);
  });

  test('of two manifests of one bug does not change when one of them is released', async () => {
    const both = (other: Edits) => eventsOn({}, { ...early, others: { 'backports/a.yaml': other } });
    const before = uids(await both({}));
    const after = uids(
      await both({ 'targets.0.uploaded': '2026-05-04', 'targets.0.released': '2026-05-05' }),
    );
    expect(after).toHaveLength(3);
    expect(before).toEqual(expect.arrayContaining(after));
  });
});

describe('the revision of an event', () => {
  const revisionOn = async (edits: Edits, today: string) => {
    const events = await eventsOn(edits, { today });
    return events.find(({ summary }) => summary.startsWith('Release')) as SeenEvent;
  };

  test.each<[string, Edits, Edits]>([
    ['later', accepted, { ...accepted, 'targets.0.accepted': '2026-06-12' }],
    ['earlier', { ...accepted, 'targets.0.accepted': '2026-06-12' }, accepted],
    ['later, since time goes by', {}, {}],
  ])('rises where its day moves %s', async (_, before, after) => {
    const [first, second] = [await revisionOn(before, '2026-06-15'), await revisionOn(after, '2026-06-16')];
    expect(second.uid).toBe(first.uid);
    expect(second.day).not.toBe(first.day);
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(second.stamp > first.stamp && second.modified > first.modified).toBe(true);
  });

  test('never falls, whatever is edited, and is a number that every reader holds', async () => {
    const days = ['1969-12-31', '1970-01-01', '2026-06-12', '2026-06-12', '2026-12-31', '9999-12-31'];
    const edits = [{}, accepted, {}];
    const numbers: number[] = [];
    for (const [index, today] of days.entries()) {
      const report = { ...reportOn(edits[index % 3] ?? {}, early), today: today as Report['today'] };
      numbers.push(...new Set(readByIcalJs(await feedOf(report)).map(({ sequence }) => sequence)));
    }
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    expect(numbers.length).toBeGreaterThan(4);
    for (const number of numbers) expect(number).toBe(Math.min(Math.max(number, 0), 2 ** 31 - 1));
  });

  test('is the same in two feeds of one report', async () => {
    expect(await feedOf(reportOn({}, early))).toBe(await feedOf(reportOn({}, early)));
  });
});

/** Any text: of markers, of code units with halves of characters among them, of characters that take four bytes. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...hostileMarkers,
        '\u2028',
        '\ud800',
        '\udfff',
        '\u0000',
        '\u0009',
        '\\',
        ';',
        ',',
        '"',
        ':::',
        '\r\nATTENDEE:mailto:someone@evil.example',
        '\nEND:VEVENT\nBEGIN:VEVENT\n',
        'é'.repeat(40),
        '🦄'.repeat(40),
        'long '.repeat(100),
      ),
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** A report of a manifest whose every text is hostile. The reader refuses most of them; the feed holds without that. */
function hostileReport(text: string): Report {
  const report = reportOn({ 'sru.title': 'x' }, early);
  const manifests = report.manifests.map((manifest) => ({
    ...manifest,
    ...({ path: text, package: text, policy: text } satisfies Partial<ManifestReport>),
    targets: manifest.targets.map((status) => {
      const { series } = status.target;
      const hostile = series.value ? { ...series, value: { ...series.value, name: text } } : series;
      return { ...status, upstream: text, target: { ...status.target, series: hostile } };
    }),
  }));
  return { ...report, manifests };
}

const properties =
  /^(BEGIN|END|VERSION|PRODID|NAME|X-WR-CALNAME|REFRESH-INTERVAL|X-PUBLISHED-TTL|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|X-MICROSOFT-CDO-ALLDAYEVENT|X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT|SUMMARY|TRANSP|DESCRIPTION|CATEGORIES|URL|LAST-MODIFIED)[:;]/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2060\u2066-\u2069]/;

/** Fails where a feed has anything but our own properties with one value each, on lines of a right length. */
function harmless(feed: string, plainFeed: string): void {
  expect(feed.isWellFormed()).toBe(true);
  expect(hasCommand(feed)).toBe(false);
  const lines = feed.split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(unseen);
    // No character is cut in half by a fold.
    expect(line.isWellFormed()).toBe(true);
  }
  const names = (text: string): string[] =>
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? line);
  for (const line of feed.replaceAll('\r\n ', '').split('\r\n').slice(0, -1))
    expect(line).toMatch(properties);
  expect(names(feed)).toEqual(names(plainFeed));
}

const plainReport = reportOn({ 'sru.title': 'x' }, early);

test('hostile words stay words: no control character, no line or property of theirs', async () => {
  const plain = await feedOf(plainReport);
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      const feed = await feedOf(hostileReport(text));
      harmless(feed, plain);
      expect(readByIcalJs(feed)).toHaveLength(3);
    }),
    { numRuns: 150, seed: 5 },
  );
});

test('a line of many bytes is folded between characters, and read whole', async () => {
  const name = '🦄é'.repeat(30);
  const feed = await feedOf(hostileReport(name));
  for (const line of feed.split('\r\n')) expect(line.isWellFormed()).toBe(true);
  expect(readByIcalJs(feed)[2]?.summary).toBe(`Support of ${name} ends: ${name}`);
});

refereeTest(hasPythonReader)('another reader, python3-icalendar, reads the same', async () => {
  const reports = [
    plainReport,
    reportOn(accepted, { today: '2026-06-15' }),
    reportOn({}, { ...early, others: { 'backports/a.yaml': {} } }),
    ...[...hostileMarkers, '\\n;,\\\\"', 'é'.repeat(80), '🦄'.repeat(80)].map(hostileReport),
    ...fc.sample(words, { numRuns: 40, seed: 7 }).map(hostileReport),
  ];
  const feeds = await Promise.all(reports.map((report) => feedOf(report)));
  expect(readByPython(feeds)).toEqual(feeds.map(readByIcalJs));
});
