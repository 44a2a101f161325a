import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changelog, type Entry } from '../support/changelog.ts';
import { type LaunchpadServer, startLaunchpad } from '../support/launchpad-server.ts';
import type { BugFixture, LaunchpadWorld, PublicationFixture } from '../support/launchpad-world.ts';
import { commit, git, repository } from '../support/repository.ts';
import { runHere } from '../support/run-here.ts';

/**
 * A whole SRU of three series in a real repository with a branch for each, beside a Launchpad that moves on: from
 * the first draft to the release of the last series, and on to the next one. What a person writes into the manifest
 * by hand is counted: the title and the description.
 */

const allSeries = ['jammy', 'noble', 'resolute'] as const;
type Name = (typeof allSeries)[number];

const number = { jammy: '22.04', noble: '24.04', resolute: '26.04' };
const version = (series: Name, upstream = '1.2'): string => `${upstream}-1ubuntu1~${number[series]}.1`;
const older = {
  jammy: '1.1-0ubuntu1~22.04.2',
  noble: '1.1-0ubuntu1~24.04.1',
  resolute: '1.1-2ubuntu1',
};

let folder: string;
let server: LaunchpadServer | undefined;
/** How often a person wrote into a manifest. */
let handEdits = 0;

const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const manifest = (name = 'backport.yaml'): string => readFileSync(path.join(folder, name), 'utf8');
const entry = (more: Entry): Entry => ({ package: 'netplan.io', ...more });

const bug: BugFixture = {
  title: 'SRU netplan.io 1.2 to jammy, noble and resolute',
  description: 'To be filled in.',
  tasks: { 'netplan.io (Ubuntu)': 'Fix Released' },
};

function published(series: string, pocket: string, its: string, day: string): PublicationFixture {
  return { series, pocket, version: its, created: day, published: day };
}

const description = `[ Impact ]
netplan.io 1.2 brings users of jammy, noble and resolute the fixes that its changelog lists.

[ Test Plan ]
This update follows https://ubuntu.com/project/docs/SRU/reference/exception-Netplan-Updates/
The integration tests run as autopkgtests with the build in -proposed, for each series, and pass before the release.

[ Where problems could occur ]
If the new parser drops a key, a machine may come up without its network.

[ Changelog ]
* New upstream version.
`;

/** Launchpad before the SRU; each later state adds to the one before. */
let world: LaunchpadWorld = {
  package: 'netplan.io',
  bugs: { 2150000: bug },
  publications: [
    published('stonking', 'Release', '1.2-1ubuntu1', '2026-07-20'),
    ...allSeries.map((series) => published(series, 'Updates', older[series], '2026-05-04')),
  ],
  uploads: [],
  builds: {},
};

function moveOn(bugNow: Partial<BugFixture>, ...publications: readonly PublicationFixture[]): void {
  const before = world.bugs[2150000] as BugFixture;
  world = {
    ...world,
    bugs: { ...world.bugs, 2150000: { ...before, ...bugNow } },
    publications: [...world.publications, ...publications],
  };
}

/** The bug's tasks while those of all series have a status. */
function tasks(status: string): Readonly<Record<string, string>> {
  const own = allSeries.map((series) => [
    `netplan.io (Ubuntu ${series[0]?.toUpperCase()}${series.slice(1)})`,
    status,
  ]);
  return { 'netplan.io (Ubuntu)': 'Fix Released', ...Object.fromEntries(own) };
}

function tagged(state: 'needed' | 'done'): string[] {
  return allSeries.map((series) => `verification-${state}-${series}`);
}

/** Runs a command that asks Launchpad, on a day. */
async function asking(date: string, ...words: readonly string[]) {
  await server?.stop();
  server = await startLaunchpad({ world });
  return runHere(folder, [...words, '--launchpad', '--launchpad-url', server.root, '--date', date]);
}

/** The verdict on a day, and whether the gates of each target are open. */
async function checked(date: string, ...words: readonly string[]) {
  const { out } = await asking(date, 'check', '--format', 'json', ...words);
  const report = JSON.parse(out);
  const [found] = report.manifests;
  return {
    result: report.result,
    rules: found.findings.map(({ rule, series }: { rule: string; series: string[] }) =>
      [rule, ...series].join(' '),
    ),
    open: Object.fromEntries(
      found.targets.map((each: { series: string; upload: { open: boolean }; release: { open: boolean } }) => [
        each.series,
        [each.upload.open, each.release.open],
      ]),
    ),
  };
}

/** The days that a manifest has, by series. */
function days(text = manifest()): Record<string, string[]> {
  const targets = text.split(/^ {2}- series: /m).slice(1);
  return Object.fromEntries(
    targets.map((each) => [
      /^\w+/.exec(each)?.[0],
      [...each.matchAll(/^ {4}(uploaded|accepted|verified|released): (\S+)/gm)].map(
        ([, key, day]) => `${key} ${day}`,
      ),
    ]),
  );
}

/** The same days for each series. */
function daysOf(...its: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(allSeries.map((series) => [series, [...its]]));
}

beforeAll(() => {
  folder = repository({
    'debian/control':
      'Source: netplan.io\nMaintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>\n\nPackage: netplan.io\nArchitecture: any\n',
    'netplan.c': 'int version = 1;\n',
  });
  for (const series of allSeries) {
    git(folder, 'checkout', '--quiet', '-b', `ubuntu/${series}`, 'main');
    const released = entry({
      version: older[series],
      distributions: series,
      changes: '* Older (LP: #2100000)',
    });
    write('debian/changelog', changelog(released));
    commit(folder, `Released in ${series}`);
    write('netplan.c', 'int version = 2;\n');
    const next = entry({
      version: version(series),
      distributions: 'UNRELEASED',
      changes: '* New upstream version (LP: #2150000)',
    });
    write('debian/changelog', changelog(next, released));
    commit(folder, `Prepare 1.2 for ${series}`);
  }
  git(folder, 'checkout', '--quiet', 'ubuntu/jammy');
});

afterAll(() => server?.stop());

/** The changelogs that are on other branches than the manifest's. */
const elsewhere = ['changelog-elsewhere resolute', 'changelog-elsewhere noble'];

// Each test goes on where the one before it ended.
describe('an SRU of three series', () => {
  test('init knows all but the words', async () => {
    const { exitCode } = await asking('2026-08-04', 'init', '--bug', 'LP: #2150000');
    expect(exitCode).toBe(0);
    const text = manifest();
    expect(text).not.toContain('TODO');
    for (const series of allSeries) {
      const ref = git(folder, 'rev-parse', `ubuntu/${series}~`);
      expect(text).toContain(`  - series: ${series} `);
      expect(text).toContain(`    version: ${version(series)} `);
      expect(text).toMatch(new RegExp(`    replaces: ${older[series].replaceAll('.', '\\.')}( |\n)`));
      expect(text).toMatch(new RegExp(`    ref: ${ref}( |\n)`));
    }
    const { rules } = await checked('2026-08-04');
    // What the other branches hold is judged on them.
    expect(new Set(rules)).toEqual(
      new Set([
        'missing-section',
        'policy-link',
        'changelog-series jammy',
        ...elsewhere,
        ...allSeries.map((series) => `series-task-missing ${series}`),
      ]),
    );
  });

  test('with its description, and the changelogs finished, it may be uploaded', async () => {
    const before = manifest();
    const after = before.replace(
      /^ {2}description: .*\n/m,
      `  description: |\n${description.replace(/^(?=.)/gm, '    ')}`,
    );
    handEdits++;
    expect(after).not.toBe(before);
    write('backport.yaml', after);
    commit(folder, 'Manifest');
    for (const series of [...allSeries].reverse()) {
      git(folder, 'checkout', '--quiet', `ubuntu/${series}`);
      const text = readFileSync(path.join(folder, 'debian/changelog'), 'utf8');
      write('debian/changelog', text.replace('UNRELEASED', series));
      commit(folder, `Release to ${series}`);
    }
    moveOn({ description, tasks: tasks('In Progress') });
    expect(await checked('2026-08-05')).toEqual({
      result: 'pass',
      rules: elsewhere,
      open: { resolute: [true, false], noble: [true, false], jammy: [true, false] },
    });
  });

  test('one line marks all as uploaded', async () => {
    const { exitCode, out } = await runHere(folder, ['mark', 'uploaded', '--date', '2026-08-05']);
    expect(exitCode).toBe(0);
    expect(out.match(/uploaded 2026-08-05; waits for its acceptance/g)).toHaveLength(3);
    expect(days()).toEqual(daysOf('uploaded 2026-08-05'));
    commit(folder, 'Uploaded');
  });

  test('accepted one after the other, sync writes the day of each', async () => {
    moveOn(
      { tasks: tasks('Fix Committed'), tags: tagged('needed') },
      ...(['resolute', 'noble'] as const).map((each) =>
        published(each, 'Proposed', version(each), '2026-08-06'),
      ),
    );
    const first = await asking('2026-08-06', 'sync');
    expect(first.exitCode).toBe(0);
    expect(days()).toEqual({
      ...daysOf('uploaded 2026-08-05', 'accepted 2026-08-06'),
      jammy: ['uploaded 2026-08-05'],
    });
    moveOn({}, published('jammy', 'Proposed', version('jammy'), '2026-08-10'));
    await asking('2026-08-10', 'sync');
    expect(days().jammy).toEqual(['uploaded 2026-08-05', 'accepted 2026-08-10']);
    expect(await checked('2026-08-10')).toMatchObject({ result: 'pass', rules: elsewhere });
    commit(folder, 'Accepted');
  });

  test('a second sync of the day changes nothing', async () => {
    const before = manifest();
    const { exitCode, out } = await asking('2026-08-10', 'sync', '--diff');
    expect({ exitCode, isPatch: out.includes('@@') }).toEqual({ exitCode: 0, isPatch: false });
    expect(manifest()).toBe(before);
  });

  test('verified in two series, those two may be released on the day that says', async () => {
    moveOn({
      tags: ['verification-done-resolute', 'verification-done-noble', 'verification-needed-jammy'],
      tagged: [
        { day: '2026-08-06', tags: tagged('needed').join(' ') },
        {
          day: '2026-08-12',
          tags: 'verification-done-resolute verification-done-noble verification-needed-jammy',
        },
      ],
    });
    await asking('2026-08-12', 'sync');
    const verified = ['uploaded 2026-08-05', 'accepted 2026-08-06', 'verified 2026-08-12'];
    expect(days()).toEqual({
      resolute: verified,
      noble: verified,
      jammy: ['uploaded 2026-08-05', 'accepted 2026-08-10'],
    });
    const isOpen = async (date: string) => (await checked(date)).open;
    expect(await isOpen('2026-08-12')).toMatchObject({ resolute: [true, false], noble: [true, false] });
    expect(await isOpen('2026-08-13')).toMatchObject({
      resolute: [true, true],
      noble: [true, true],
      jammy: [true, false],
    });
    // A Friday.
    expect(await isOpen('2026-08-14')).toMatchObject({ resolute: [true, false] });
    const { rules } = await checked('2026-08-13', '--gate', 'release');
    expect(rules).toEqual([...elsewhere, 'ageing-minimum jammy', 'verification-tag jammy']);
    commit(folder, 'Verified in two series');
  });

  test('status tells what each waits for', async () => {
    const { out } = await runHere(folder, ['status', '--date', '2026-08-13']);
    expect(out).toMatch(/resolute .* verified 2026-08-12; waits for its release to -updates/);
    expect(out).toMatch(/jammy .* in -proposed since 2026-08-10; waits for .*verification/);
  });

  test('released series by series, sync writes the rest', async () => {
    moveOn(
      {
        tags: tagged('done'),
        tagged: [
          ...((world.bugs[2150000] as BugFixture).tagged ?? []),
          { day: '2026-08-17', tags: tagged('done').join(' ') },
        ],
        tasks: { ...tasks('Fix Released'), 'netplan.io (Ubuntu Jammy)': 'Fix Committed' },
      },
      ...(['resolute', 'noble'] as const).map((each) =>
        published(each, 'Updates', version(each), '2026-08-13'),
      ),
    );
    await asking('2026-08-17', 'sync');
    expect(await checked('2026-08-17', '--gate', 'release')).toMatchObject({ result: 'pass', rules: [] });
    moveOn({ tasks: tasks('Fix Released') }, published('jammy', 'Updates', version('jammy'), '2026-08-18'));
    await asking('2026-08-19', 'sync');
    expect(days()).toEqual({
      ...daysOf('uploaded 2026-08-05', 'accepted 2026-08-06', 'verified 2026-08-12', 'released 2026-08-13'),
      jammy: ['uploaded 2026-08-05', 'accepted 2026-08-10', 'verified 2026-08-17', 'released 2026-08-18'],
    });
    expect(await checked('2026-08-19', '--gate', 'release')).toMatchObject({ result: 'pass', rules: [] });
    commit(folder, 'Released');
  });

  test('years later its verdict is what it was', async () => {
    const { exitCode } = await runHere(folder, ['check', '--gate', 'release', '--date', '2032-01-01']);
    expect(exitCode).toBe(0);
  });

  test('one hand edit, of the description, was all', () => {
    expect(handEdits).toBe(1);
  });
});

describe('the next one', () => {
  test('init writes it beside the first, which stays as it is', async () => {
    const first = manifest();
    for (const series of [...allSeries].reverse()) {
      git(folder, 'checkout', '--quiet', `ubuntu/${series}`);
      const next = entry({
        version: version(series, '1.3'),
        distributions: 'UNRELEASED',
        changes: '* New upstream version (LP: #2160000)',
      });
      write(
        'debian/changelog',
        `${changelog(next)}\n${readFileSync(path.join(folder, 'debian/changelog'), 'utf8')}`,
      );
      commit(folder, `Prepare 1.3 for ${series}`);
    }
    world = {
      ...world,
      bugs: { ...world.bugs, 2160000: { ...bug, title: bug.title.replace('1.2', '1.3') } },
    };
    moveOn({}, published('stonking', 'Release', '1.3-1ubuntu1', '2026-08-25'));
    const { exitCode, out } = await asking('2026-09-01', 'init', '--bug', '2160000');
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: expect.stringContaining('backports/') });
    expect(manifest()).toBe(first);
    const [name = ''] = /backports\/\S+\.yaml/.exec(out) ?? [];
    for (const series of allSeries)
      expect(manifest(name)).toMatch(new RegExp(`replaces: ${version(series).replaceAll('.', '\\.')}( |\n)`));
    expect(days(manifest(name))).toEqual({ resolute: [], noble: [], jammy: [] });
  });
});
