import { describe, expect, test } from '@jest/globals';
import { askedAbout, askedOn } from '../../support/ask-launchpad.ts';
import { baseManifest, type Edits, edited } from '../../support/check.ts';
import { baseWorld, type LaunchpadWorld, withBug } from '../../support/launchpad-world.ts';

const version = '2:13.0.10-0ubuntu0.24.04.1';
const statement = {
  verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/2' },
};

describe('a bug', () => {
  test('comes with its text, its tags and its tasks on source packages in Ubuntu', async () => {
    const world = withBug({
      duplicateOf: 2120000,
      tasks: {
        'open-vm-tools': 'New',
        'open-vm-tools (Ubuntu)': 'Fix Released',
        'open-vm-tools (Ubuntu Noble)': 'In Progress',
      },
    });
    const { facts } = await askedOn({}, { world });
    expect(facts.bugs.get('2130000')).toMatchObject({
      kind: 'found',
      bug: {
        title: 'Backport open-vm-tools version 13.0.10 to noble',
        tags: ['verification-done-noble'],
        duplicateOf: '2120000',
        url: 'https://bugs.launchpad.net/bugs/2130000',
        tasks: [
          { package: 'open-vm-tools', series: undefined, status: 'Fix Released' },
          { package: 'open-vm-tools', series: 'noble', status: 'In Progress' },
        ],
        comments: undefined,
      },
    });
  });

  test('has its comments read where the manifest names one', async () => {
    const { facts } = await askedOn(statement, { pageSize: 1 });
    expect(facts.bugs.get('2130000')).toMatchObject({
      bug: {
        comments: [{ number: 0 }, { number: 1 }, { number: 2, author: 'vmware-gos-qa', day: '2026-06-23' }],
      },
    });
  });

  test.each([
    ['the tag of an update', ['verification-done-noble'], true],
    ['the tag of a block', ['block-proposed-noble'], true],
    ['no such tag', ['server'], false],
  ])('with %s has its history read where that says something', async (_, tags, isRead) => {
    const { server } = await askedOn({}, { world: withBug({ tags }) });
    expect(server.asked.includes('/devel/bugs/2130000/activity')).toBe(isRead);
  });

  test.each([401, 403, 404, 410])('is unknown where a proxy answers %i to everything', async (status) => {
    const { facts } = await askedOn({}, { trouble: () => ({ status }) });
    expect(facts.bugs.size).toBe(0);
    expect([...new Set(facts.unreachable.map(({ why }) => why))]).toEqual([
      expect.stringContaining(`(${status})`),
    ]);
  });

  test('that duplicates one which is not public says so', async () => {
    const { facts } = await askedOn(
      {},
      {
        trouble: (address) =>
          /bugs\/2130000$/.test(address)
            ? {
                status: 200,
                body: JSON.stringify({
                  title: 'Backport',
                  description: '',
                  tags: [],
                  private: false,
                  duplicate_of_link: 'tag:launchpad.net:2008:redacted',
                  web_link: 'https://bugs.launchpad.net/bugs/2130000',
                }),
              }
            : undefined,
      },
    );
    expect(facts.bugs.get('2130000')).toMatchObject({ bug: { duplicateOf: 'private' } });
  });

  test.each([
    ['that is not there', { ...baseWorld, bugs: {} }, { kind: 'not-found' }],
    ['that is private', withBug({ private: true }), { kind: 'private' }],
  ])('%s', async (_, world, answer) => {
    const { facts } = await askedOn({}, { world });
    expect(facts.bugs.get('2130000')).toEqual(answer);
    expect(facts.unreachable).toEqual([]);
  });

  test('that the manifest lists is asked for with its history, without its tasks', async () => {
    const other = { title: 'Clipboard is lost', description: '', tags: ['verification-needed-noble'] };
    const world = { ...baseWorld, bugs: { ...baseWorld.bugs, 2131111: other } };
    const { facts, server } = await askedOn({ bugs: [{ id: 2131111 }, { id: 2130000 }] }, { world });
    expect(facts.bugs.get('2131111')).toMatchObject({ bug: { tags: other.tags, tasks: undefined } });
    expect(facts.bugs.get('2130000')).toMatchObject({ bug: { tasks: expect.any(Array) } });
    expect(server.asked.filter((each) => each.includes('2131111'))).toEqual([
      '/devel/bugs/2131111',
      '/devel/bugs/2131111/activity',
    ]);
  });
});

describe('the archive', () => {
  test('is asked about target, skip, source and development release, in pages', async () => {
    const { facts, server } = await askedOn({}, { pageSize: 2 });
    expect([...facts.archive.keys()].sort()).toEqual(['noble', 'questing', 'resolute', 'stonking']);
    expect(facts.development).toBe('stonking');
    expect(
      facts.archive.get('noble')?.publications.map(({ pocket, status }) => `${pocket} ${status}`),
    ).toEqual(['proposed Published', 'updates Published', 'proposed Deleted', 'release Superseded']);
    expect(new Set(server.asked).size).toBe(server.asked.length);
  });

  test('is asked about a newer series that the manifest does not name, and whether or not it says anything', async () => {
    const { facts } = await askedOn({ skips: undefined });
    expect(facts.archive.get('questing')?.publications[0]?.version).toBe('2:13.0.10-0ubuntu0.25.10.1');
    const away = await askedOn(
      { skips: undefined },
      { trouble: (address) => (address.includes('Fquesting') ? { status: 200, body: 'oops' } : undefined) },
    );
    expect(away.facts.archive.has('questing')).toBe(false);
    expect(away.facts.unreachable).toEqual([]);
  });

  test.each<[string, Edits]>([
    ['no supported one', { skips: undefined, 'targets.0.uploaded': '2026-07-10' }],
    ['none where the source is unclear', { skips: undefined, 'source.series': 'resolut' }],
  ])('is asked about %s', async (_, edits) => {
    const { facts } = await askedOn(edits, { today: '2026-12-01' });
    expect(facts.archive.has('questing')).toBe(false);
  });

  test('tells what was built of the upload and of what it replaces', async () => {
    const builds = {
      ...baseWorld.builds,
      [version]: { amd64: 'Successfully built', riscv64: 'Failed to build' },
    };
    const { facts } = await askedOn({}, { world: { ...baseWorld, builds } });
    const noble = facts.archive.get('noble');
    expect([...(noble?.builds?.upload ?? [])]).toContainEqual(['riscv64', 'Failed to build']);
    expect([...(noble?.builds?.replaced.keys() ?? [])]).toEqual(['amd64', 'arm64']);
  });

  test('has no builds of what is not there yet, and shows the queue', async () => {
    const uploads = ['Unapproved', 'New', 'Rejected'].map((status) => ({
      series: 'noble',
      version,
      status,
      day: '2026-06-09',
    }));
    const publications = baseWorld.publications.filter((each) => each.version !== version);
    const { facts } = await askedOn({}, { world: { ...baseWorld, uploads, publications } });
    expect(facts.archive.get('noble')).toMatchObject({
      builds: undefined,
      queue: [
        { version, status: 'Unapproved', created: '2026-06-09' },
        { version, status: 'New' },
      ],
    });
    expect(facts.published.get(version)).toEqual([]);
  });

  test('is not asked for the queue of what is released', async () => {
    const released = { series: 'noble', pocket: 'Updates', version, published: '2026-06-25' };
    const { facts } = await askedOn(
      {},
      { world: { ...baseWorld, publications: [...baseWorld.publications, released] } },
    );
    expect(facts.archive.get('noble')?.queue).toBeUndefined();
    expect(facts.published.get(version)?.map(({ pocket }) => pocket)).toEqual(['proposed', 'updates']);
  });

  test('is asked by JSON: a version that looks like a number is none', async () => {
    const publications = [{ series: 'noble', pocket: 'Proposed', version: '14.15', published: '2026-06-01' }];
    const { facts } = await askedOn(
      { 'targets.0.version': '14.15' },
      { world: { ...baseWorld, publications } },
    );
    expect(facts.published.get('14.15')).toHaveLength(1);
  });
});

describe('what cannot be had', () => {
  test.each<[string, RegExp, readonly string[]]>([
    ['the bug', /\/bugs\/2130000$/, ['Bug 2130000']],
    ['its tasks', /bug_tasks/, ['What bug 2130000 affects']],
    ['its comments', /messages/, ['The comments of bug 2130000']],
    ['its history', /activity/, ['The history of bug 2130000']],
    ['the queue', /getPackageUploads/, ['The upload queue of noble']],
    ['one series', /Fquesting/, ['What is published of `open-vm-tools` in questing']],
    [
      'the builds',
      /getBuilds/,
      ['The builds of `2:13.0.0-1~ubuntu0.24.04.1` in noble', `The builds of \`${version}\` in noble`],
    ],
    ['the version', /version=/, [`Where \`${version}\` was published`]],
    [
      'anything',
      /./,
      [
        'Bug 2130000',
        'What is published of `open-vm-tools` in noble',
        'What is published of `open-vm-tools` in questing',
        'What is published of `open-vm-tools` in resolute',
        'What is published of `open-vm-tools` in stonking',
        `Where \`${version}\` was published`,
      ],
    ],
  ])('%s: each question is named, the rest is there', async (_, broken, what) => {
    const trouble = (address: string) =>
      broken.test(address) ? ({ status: 200, body: 'oops' } as const) : undefined;
    const { facts } = await askedOn(statement, { trouble });
    expect(facts.unreachable.map((each) => each.what)).toEqual(what);
    expect(facts.unreachable[0]?.why).toBe('its answer is not JSON');
    expect(facts.bugs.size === 0).toBe(broken.test('/bugs/2130000'));
    expect(facts.archive.has('resolute')).toBe(!broken.test('Fresolute'));
  });
});

describe('many listed bugs', () => {
  const numbers = [...Array(1500).keys()].map((index) => 2_000_000 + index);
  const bugs = Object.fromEntries(numbers.map((id) => [id, { title: 'A bug', description: '' }]));
  const world: LaunchpadWorld = { ...baseWorld, bugs: { ...baseWorld.bugs, ...bugs } };
  const listing = (count: number) => ({ bugs: numbers.slice(0, count).map((id) => ({ id })) });

  test('are all looked at, up to a hundred', async () => {
    const { facts, server } = await askedOn(listing(100), { world });
    expect(facts.bugs.size).toBe(101);
    expect(facts.unreachable).toEqual([]);
    expect(server.mostAtOnce()).toBeLessThanOrEqual(4);
  });

  test('beyond that are said to be not asked about, with their number', async () => {
    const { facts } = await askedOn(listing(1000), { world });
    expect(facts.bugs.size).toBe(101);
    expect(facts.unreachable).toEqual([
      {
        path: ['bugs'],
        what: 'What there is to know of 900 more listed bugs',
        why: 'of each manifest, only the first 100 are asked about',
        help: 'Look at the others yourself.',
      },
    ]);
  });

  test('count once, however often they are listed', async () => {
    const twice = { bugs: [...Array(300)].map(() => ({ id: 2_000_000 })) };
    const { facts } = await askedOn(twice, { world });
    expect(facts.unreachable).toEqual([]);
  });

  test('are asked about when all else was answered', async () => {
    const { server } = await askedOn({ ...statement, ...listing(20) }, { world, pageSize: 1 });
    const isListed = server.asked.map((address) => /bugs\/20000/.test(address));
    expect(isListed.indexOf(true)).toBe(isListed.lastIndexOf(false) + 1);
  });

  test('take nothing from the SRU bug and the archive where they are never answered', async () => {
    const { facts } = await askedOn(listing(100), {
      world,
      limit: 1,
      trouble: (address) => (/bugs\/2000/.test(address) ? 'drip' : undefined),
    });
    expect(facts.bugs.get('2130000')).toMatchObject({ kind: 'found' });
    expect([...facts.archive.keys()]).toHaveLength(4);
    expect(facts.unreachable).toHaveLength(100);
    expect(new Set(facts.unreachable.map(({ why }) => why))).toEqual(
      new Set(['the time for all questions, 1 s, was over']),
    );
  });
});

test('a thousand targets, which no manifest may have, ask about the version of none', async () => {
  const targets = [...Array(1000).keys()].map((index) => ({
    series: 'noble',
    version: `2:13.0.10-0.${index}`,
  }));
  const { server } = await askedOn({ targets });
  // The source's alone.
  expect(server.asked.filter((address) => /[?&]version=/.test(address)).length).toBeLessThanOrEqual(1);
});

test('the bugs that one manifest lists come after the SRU bug and the archive of another', async () => {
  const first = edited({ 'sru.bug': 2130001, bugs: [{ id: 2130002 }, { id: 2130003 }] });
  const { server } = await askedAbout({ 'a.yaml': first, 'b.yaml': baseManifest });
  const isListed = server.asked.map((address) => /bugs\/213000[23]/.test(address));
  expect(isListed.indexOf(true)).toBe(isListed.lastIndexOf(false) + 1);
});

describe('a publication', () => {
  const published = (changes: Readonly<Record<string, unknown>>) => ({
    trouble: (address: string) =>
      /getPublishedSources/.test(address)
        ? {
            status: 200,
            body: JSON.stringify({
              start: 0,
              total_size: 1,
              entries: [
                {
                  self_link: 'https://api.launchpad.net/devel/ubuntu/+archive/primary/+sourcepub/1',
                  source_package_name: 'open-vm-tools',
                  source_package_version: version,
                  pocket: 'Proposed',
                  status: 'Published',
                  date_created: '2026-06-10T08:00:00+00:00',
                  date_published: '2026-06-10T08:00:00+00:00',
                  distro_series_link: 'https://api.launchpad.net/devel/ubuntu/noble',
                  ...changes,
                },
              ],
            }),
          }
        : undefined,
  });

  test('of half a character breaks nothing', async () => {
    const { facts } = await askedOn({}, published({ source_package_version: '1.0\ud800-1' }));
    expect(facts.archive.get('noble')?.publications[0]?.version).toBe('1.0\ufffd-1');
  });

  test.each([
    ['of another package', { source_package_name: 'linux' }],
    ['in another series', { distro_series_link: 'https://api.launchpad.net/devel/ubuntu/jammy' }],
    ['at a moment of no known zone', { date_published: '2026-06-10T08:00:00' }],
  ])('%s is no answer', async (_, changes) => {
    const { facts } = await askedOn({}, published(changes));
    expect(facts.archive.size).toBe(0);
    expect(facts.unreachable).not.toEqual([]);
  });
});
