import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { type Edits, edited } from '../support/check.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

/** The formats of `plan`; what a policy allows on a day is the business of the tests of the judge. */

const planned = (...words: string[]) =>
  runHere(workspace({}), ['plan', '--policy', 'open-vm-tools', ...words]);

test('a small picture of time: settling, ageing, the days of release, and today', async () => {
  expect((await planned('--date', '2026-06-01')).out).toBe(`open-vm-tools on 2026-06-01
  source   resolute (26.04 LTS), released 2026-04-23
  upload   opens 2026-06-04, in 3 days
  targets  questing (25.10)   release 2026-06-18, in 17 days at the earliest; last day to upload 2026-07-09, the end of support
           noble (24.04 LTS)  release 2026-06-18, in 17 days at the earliest; last day to upload 2026-10-14

            2026-04-23                            2026-07-02
  settling  ............................                      . resolute settles until 2026-06-04
  questing                              ==========>>>>>>>>>>  = in -proposed from 2026-06-04, > release from 2026-06-18
  noble                                 ==========>>>>>>>>>>  = in -proposed from 2026-06-04, > release from 2026-06-18
  today                               ^                       2026-06-01
`);
});

test('Markdown has a table, and the same picture', async () => {
  const { out } = await planned('--date', '2026-11-24', '--format', 'markdown');
  expect(out).toContain('- **Upload gate:** opens 2026-11-26, in 2 days\n');
  expect(out).toContain(
    '| resolute (26.04 LTS) | 2026-12-10, in 16 days | 2031-05-29, the end of support |\n',
  );
  expect(out).toMatch(/^```text\n[\s\S]*\ntoday .*\n```$/m);
});

describe('a calendar to subscribe to', () => {
  test('of a manifest that cannot be read is none: whoever subscribes keeps what is there', async () => {
    const folder = workspace({ 'backport.yaml': edited({}), 'debian/backport.yaml': 'a: [\n' });
    const { exitCode, out, err } = await runHere(folder, ['plan', '--format', 'ics']);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain('`debian/backport.yaml` cannot be read: ');
  });

  /** The events of a manifest's gates, as a program for calendars reads them. */
  async function events(edits: Edits, date: string) {
    const folder = workspace({ 'backport.yaml': edited(edits) });
    const { exitCode, out } = await runHere(folder, ['plan', '--format', 'ics', '--date', date]);
    expect(exitCode).toBe(0);
    const calendar = new ICAL.Component(ICAL.parse(out));
    return calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      expect(event.startDate.isDate).toBe(true);
      return { day: event.startDate.toString(), summary: event.summary, id: event.uid, component };
    });
  }
  const days = async (edits: Edits, date: string): Promise<string[]> =>
    (await events(edits, date)).map(({ day, summary }) => `${day} ${summary}`);

  test('both gates of a target, and the end of its support', async () => {
    expect(await days({}, '2026-06-01')).toEqual([
      '2026-06-04 Upload gate opens: open-vm-tools 13.0.10 to noble',
      '2026-06-18 Release gate opens at the earliest: open-vm-tools 13.0.10 to noble',
      '2029-05-31 Support of noble ends: open-vm-tools',
    ]);
  });

  test('the bug is a click away, and what is still to put right is told: not what time alone mends', async () => {
    const [upload] = await events({ 'sru.title': 'x' }, '2026-06-01');
    expect(upload?.component.getFirstPropertyValue('url')).toBe('https://bugs.launchpad.net/bugs/2130000');
    expect(upload?.component.getFirstPropertyValue('description')).toMatch(
      / Still to put right: title-format\.$/,
    );
  });

  test('uploaded, its release alone is ahead; released, nothing is', async () => {
    const uploaded = { 'targets.0.uploaded': '2026-06-08', 'targets.0.accepted': '2026-06-10' };
    expect((await days(uploaded, '2026-06-15'))[0]).toBe(
      '2026-06-24 Release gate opens at the earliest: open-vm-tools 13.0.10 to noble',
    );
    expect(await days({ ...uploaded, 'targets.0.released': '2026-06-25' }, '2026-07-01')).toEqual([]);
  });

  test('an event keeps its identity when its day moves, and no two share one', async () => {
    const [before, after] = [
      await events({}, '2026-06-01'),
      await events({ 'targets.0.accepted': '2026-06-12' }, '2026-06-15'),
    ];
    const idOf = (all: typeof before, gate: string) =>
      all.find(({ summary }) => summary.startsWith(gate))?.id;
    expect(idOf(after, 'Release')).toBe(idOf(before, 'Release'));
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
  });

  test('a click leads to the manifest at the commit, where the environment says which that is', async () => {
    const folder = workspace({ '.git/': '', 'backports/a b.yaml': edited({}) });
    const environment = {
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/repo',
      GITHUB_SHA: 'c0ffee',
    };
    const { out } = await runHere(folder, ['plan', '--format', 'ics', '--date', '2026-06-01'], environment);
    expect(out.replaceAll('\r\n ', '')).toContain(
      'URL;VALUE=URI:https://github.example/owner/repo/blob/c0ffee/backports/a%20b.yaml#L1\r\n',
    );
  });

  test('of the manifests that are named', async () => {
    const folder = workspace({
      'backport.yaml': edited({}),
      'packages/a/backport.yaml': edited({ package: 'aa' }),
      'packages/b/backport.yaml': edited({ package: 'bb' }),
    });
    const named = await runHere(folder, ['plan', 'packages/*/backport.yaml', '--format', 'ics']);
    expect(named.out.match(/^SUMMARY:Support of noble ends: .*$/gm)?.map((line) => line.trim())).toEqual([
      'SUMMARY:Support of noble ends: aa',
      'SUMMARY:Support of noble ends: bb',
    ]);
    expect(await runHere(folder, ['plan', 'nothing.yaml', '--format', 'ics'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('There is no file `nothing.yaml`.'),
    });
    expect(await runHere(folder, ['plan', 'none/*.yaml', '--format', 'ics'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('There is no backport manifest at `none/*.yaml`'),
    });
    expect(await runHere(folder, ['plan', 'backport.yaml'])).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringContaining('Only --format ics takes manifests'),
    });
  });

  test('hostile words stay words', async () => {
    const name = 'a\nEND:VEVENT\nBEGIN:VEVENT\nx.yaml';
    const folder = workspace({ [`backports/${name}`]: edited({ 'sru.bug': undefined }) });
    const { out } = await runHere(folder, ['plan', '--format', 'ics', '--date', '2026-06-01']);
    expect(out.match(/^BEGIN:VEVENT/gm)).toHaveLength(3);
    expect(ICAL.parse(out)[2]).toHaveLength(3);
  });

  test('without a manifest it says how to get one', async () => {
    expect(await planned('--format', 'ics')).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringContaining('`sru-gate init` writes one'),
    });
  });
});
