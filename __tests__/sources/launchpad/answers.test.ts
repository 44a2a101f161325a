import { describe, expect, test } from '@jest/globals';
import { bugOnLaunchpad, launchpadDraft } from '../../../src/sources/launchpad/ask.ts';
import { askedOn } from '../../support/ask-launchpad.ts';
import { tell } from '../../support/launchpad-json.ts';
import { startLaunchpad, type Trouble } from '../../support/launchpad-server.ts';
import { baseWorld, withBug } from '../../support/launchpad-world.ts';

/** What Launchpad may say, and what is made of it: a table for each kind of answer. */

const version = '2:13.0.10-0ubuntu0.24.04.1';
const replaced = '2:13.0.0-1~ubuntu0.24.04.1';
const root = 'https://api.launchpad.net/devel';
const statement = {
  verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/2' },
};

const json = (value: unknown): Trouble => ({ status: 200, body: JSON.stringify(value) });

/** What is told at a path, with changes: of the thing itself, or of each entry of a collection. */
function changed(path: string, changes: Readonly<Record<string, unknown>>): Trouble {
  const told = tell(baseWorld, root, path, new URLSearchParams());
  if ('entry' in told) return json({ ...told.entry, ...changes });
  const entries = 'entries' in told ? told.entries : [];
  return json({
    start: 0,
    total_size: entries.length,
    entries: entries.map((each) => ({ ...each, ...changes })),
  });
}

/** The bug of the base world, where something is said otherwise at an address below it. */
async function bugWith(end: string, trouble: Trouble) {
  const { facts } = await askedOn(statement, {
    trouble: (address) => (address === `/devel/bugs/2130000${end}` ? trouble : undefined),
  });
  const answer = facts.bugs.get('2130000');
  return { answer, facts, bug: answer?.kind === 'found' ? answer.bug : undefined };
}

describe('a bug', () => {
  test('that its subscriber is shown, though it is private, is private', async () => {
    const { answer } = await bugWith('', changed('/bugs/2130000', { private: true }));
    expect(answer).toEqual({ kind: 'private' });
  });

  test.each([
    [401, 'private'],
    [403, 'private'],
    [404, 'not-found'],
    [410, 'not-found'],
  ])('that Launchpad answers with %i is %s', async (status, kind) => {
    expect((await bugWith('', { status })).answer).toEqual({ kind });
  });

  test.each([
    ['a page to log in', { status: 200, body: '<html>' }, 'its answer is not JSON'],
    ['a refusal', { status: 403 }, 'it has nothing there (404)'],
    ['nowhere either', { status: 410 }, 'it has nothing there (404)'],
  ])('that is nowhere, while the root is %s, is unknown', async (_, trouble, why) => {
    const { facts } = await askedOn(
      {},
      {
        trouble: (address) =>
          address === '/devel/bugs/2130000' ? { status: 404 } : address === '/devel/' ? trouble : undefined,
      },
    );
    expect(facts.bugs.size).toBe(0);
    expect(facts.unreachable).toMatchObject([
      {
        path: ['sru', 'bug'],
        what: 'Bug 2130000',
        why,
      },
    ]);
  });

  test('with plain line ends, whatever Launchpad has', async () => {
    const { bug } = await bugWith('', changed('/bugs/2130000', { description: 'a\r\nb\rc' }));
    expect(bug?.description).toBe('a\nb\nc');
  });

  test('has its history read for one tag of an update among others', async () => {
    const { server } = await askedOn({}, { world: withBug({ tags: ['server', 'verification-needed'] }) });
    expect(server.asked).toContain('/devel/bugs/2130000/activity');
  });

  test.each([
    ['of a source package', `${root}/ubuntu/noble/+source/open-vm-tools`, ['open-vm-tools', 'noble']],
    ['of a package for any series', `${root}/ubuntu/+source/open-vm-tools`, ['open-vm-tools', undefined]],
    ['with a sign in its name', `${root}/ubuntu/noble/+source/g%2B%2B-12`, ['g++-12', 'noble']],
    ['of a name that cannot be decoded', `${root}/ubuntu/noble/+source/%zz`, undefined],
    ['of a name that no package has', `${root}/ubuntu/noble/+source/Open%20VM`, undefined],
    ['of upstream', `${root}/open-vm-tools`, undefined],
    ['of another distribution', `${root}/debian/+source/open-vm-tools`, undefined],
  ])('has a task %s', async (_, target_link, expected) => {
    const { bug } = await bugWith('/bug_tasks', changed('/bugs/2130000/bug_tasks', { target_link }));
    const known = bug?.tasks?.map((task) => [task.package, task.series]);
    expect(known).toEqual(expected ? [expected, expected] : []);
  });

  test.each([
    ['as its address numbers them', 'https://bugs.launchpad.net/bugs/2130000/comments/7', [7, 7, 7]],
    ['in order, where its address says nothing', 'https://bugs.launchpad.net/bugs/2130000/x7', [0, 1, 2]],
    ['in order, where no bug has so many', 'https://bugs.launchpad.net/1234567', [0, 1, 2]],
  ])('has its comments numbered %s', async (_, web_link, numbers) => {
    const { bug } = await bugWith('/messages', changed('/bugs/2130000/messages', { web_link }));
    expect(bug?.comments?.map(({ number }) => number)).toEqual(numbers);
  });

  test.each([
    ['a person', `${root}/~sru-member`, 'sru-member'],
    ['nobody who may be seen', null, ''],
    ['what is no person', `${root}/people`, ''],
  ])('has a comment by %s', async (_, owner_link, author) => {
    const { bug } = await bugWith('/messages', changed('/bugs/2130000/messages', { owner_link }));
    expect(new Set(bug?.comments?.map((comment) => comment.author))).toEqual(new Set([author]));
  });

  test('knows on which days a tag was set, the earliest first, and of no other change', async () => {
    const change = (day: string, oldvalue: string | null, newvalue: string | null, whatchanged = 'tags') => ({
      datechanged: `${day}T09:30:00+00:00`,
      whatchanged,
      oldvalue,
      newvalue,
    });
    const entries = [
      change('2026-06-23', 'server', 'server  verification-done-noble '),
      change('2026-06-12', null, 'server'),
      change('2026-06-11', '', 'verification-done-noble'),
      change('2026-06-12', 'verification-done-noble', null),
      change('2026-06-13', 'New', 'done', 'open-vm-tools (Ubuntu): status'),
    ];
    const { bug } = await bugWith('/activity', json({ start: 0, total_size: 5, entries }));
    expect([...(bug?.tagDays ?? [])]).toEqual([
      ['verification-done-noble', ['2026-06-11', '2026-06-23']],
      ['server', ['2026-06-12']],
    ]);
  });
});

describe('what Launchpad refuses', () => {
  test.each([
    [404, 'it has nothing there (404)'],
    [410, 'it has nothing there (410)'],
    [401, 'it refuses (401)'],
    [403, 'it refuses (403)'],
  ])('%i is told in words', async (status, why) => {
    const { facts, server } = await askedOn(
      {},
      { trouble: (address) => (/bug_tasks/.test(address) ? { status } : undefined) },
    );
    expect(facts.unreachable).toEqual([
      {
        path: ['sru', 'bug'],
        what: 'What bug 2130000 affects',
        why,
        help: `See whether \`${server.root}\` is the address of Launchpad's API (\`launchpad-url\`), and whether a proxy in between answers with a page of its own, to log in.`,
      },
    ]);
  });
});

describe('the archive', () => {
  const uploads = [
    { series: 'noble', version, status: 'Unapproved', day: '2026-06-09' },
    { series: 'noble', version: '2:12.0-1', status: 'Done', day: '2026-06-01' },
  ];
  const publications = baseWorld.publications.filter((each) => each.version !== version);
  const world = { ...baseWorld, uploads, publications };

  test('has a page for each publication', async () => {
    const { facts } = await askedOn({});
    expect(facts.archive.get('noble')?.publications[0]).toEqual({
      version,
      series: 'noble',
      pocket: 'proposed',
      status: 'Published',
      created: '2026-06-10',
      published: '2026-06-10',
      url: 'https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.10-0ubuntu0.24.04.1',
    });
  });

  test('tells what became of an upload of this version, of no other', async () => {
    const entries = uploads.map((each) => ({
      display_version: each.version,
      status: each.status,
      date_created: `${each.day}T00:00:00Z`,
    }));
    const { facts } = await askedOn(
      {},
      {
        world,
        trouble: (address) =>
          /&version=/.test(address) && /Uploads/.test(address) ? json({ entries }) : undefined,
      },
    );
    expect(facts.archive.get('noble')?.uploads).toEqual([
      { version, status: 'Unapproved', created: '2026-06-09' },
    ]);
  });

  test('says which upload it could not ask about', async () => {
    const { facts } = await askedOn(
      {},
      {
        world,
        trouble: (address) =>
          /&version=/.test(address) && /Uploads/.test(address) ? { status: 200, body: '' } : undefined,
      },
    );
    expect(facts.unreachable.map(({ what }) => what)).toEqual([
      `What became of the upload of \`${version}\` to noble`,
    ]);
    expect(facts.archive.get('noble')?.uploads).toBeUndefined();
  });

  test('has no queue where half of it could not be had', async () => {
    const { facts } = await askedOn(
      {},
      { world, trouble: (address) => (/status=%22New%22/.test(address) ? { status: 404 } : undefined) },
    );
    expect(facts.archive.get('noble')?.queue).toBeUndefined();
    expect(facts.unreachable.map(({ what }) => what)).toEqual(['The upload queue of noble']);
  });

  test('has no builds of a publication without a number', async () => {
    const told = tell(
      baseWorld,
      root,
      '/ubuntu/+archive/primary',
      new URLSearchParams({
        'ws.op': 'getPublishedSources',
        source_name: 'open-vm-tools',
        distro_series: `${root}/ubuntu/noble`,
        order_by_date: 'true',
      }),
    );
    const entries = ('entries' in told ? told.entries : []).map((each) => ({
      ...each,
      self_link: `${root}/x`,
    }));
    const { facts, server } = await askedOn(
      {},
      { trouble: (address) => (/distro_series=.*Fnoble/.test(address) ? json({ entries }) : undefined) },
    );
    expect(facts.archive.get('noble')?.builds).toEqual({ upload: new Map(), replaced: new Map() });
    expect(server.asked.filter((each) => /getBuilds/.test(each))).toEqual([]);
  });

  test('that speaks of another package says nothing of the version', async () => {
    const told = tell(
      baseWorld,
      root,
      '/ubuntu/+archive/primary',
      new URLSearchParams({ 'ws.op': 'getPublishedSources', source_name: 'open-vm-tools', version }),
    );
    const entries = ('entries' in told ? told.entries : []).map((each) => ({
      ...each,
      source_package_name: 'linux',
    }));
    const { facts } = await askedOn(
      {},
      {
        trouble: (address) =>
          /getPublishedSources.*version=/.test(address) && !/distro_series/.test(address)
            ? json({ entries })
            : undefined,
      },
    );
    expect(facts.published.size).toBe(0);
    expect(facts.unreachable).toMatchObject([
      {
        what: `Where \`${version}\` was published`,
        why: 'its answer is about something else',
        help: expect.stringContaining("is the address of Launchpad's API"),
      },
    ]);
  });

  test('is asked for exactly this package, by its words', async () => {
    const { server } = await askedOn({ 'targets.0.replaces': replaced }, { world });
    const queries = server.asked
      .filter((each) => /ws\.op=/.test(each))
      .map((each) => {
        const [path, words] = each.replace(/127\.0\.0\.1%3A\d+/, 'HOST').split('?');
        return `${path} ${[...new URLSearchParams(words)].map((pair) => pair.join(' ')).join(', ')}`;
      });
    expect(queries.toSorted()).toEqual(
      [
        ...['noble', 'questing', 'resolute', 'stonking'].map(
          (series) =>
            `/devel/ubuntu/+archive/primary ws.op getPublishedSources, source_name "open-vm-tools", exact_match true, distro_series "http://HOST/devel/ubuntu/${series}", order_by_date true`,
        ),
        `/devel/ubuntu/+archive/primary ws.op getPublishedSources, source_name "open-vm-tools", exact_match true, version "${version}"`,
        ...['New', 'Unapproved'].map(
          (status) =>
            `/devel/ubuntu/noble ws.op getPackageUploads, name "open-vm-tools", exact_match true, pocket "Proposed", status "${status}"`,
        ),
        `/devel/ubuntu/noble ws.op getPackageUploads, name "open-vm-tools", exact_match true, pocket "Proposed", version "${version}"`,
      ].toSorted(),
    );
  });
});

describe('a manifest that says little', () => {
  test('without a bug and a package asks for nothing of either', async () => {
    const { facts, server } = await askedOn({ 'sru.bug': undefined, package: undefined, skips: undefined });
    expect(server.asked).toEqual([]);
    expect(facts).toMatchObject({
      bugs: new Map(),
      archive: new Map(),
      published: new Map(),
      unreachable: [],
    });
  });

  test('asks for the tests of no target without a series or a version', async () => {
    const excuses = { 'noble/update_excuses.yaml': '' };
    for (const key of ['series', 'version'])
      expect(
        (
          await askedOn({ [`targets.0.${key}`]: undefined }, { world: { ...baseWorld, excuses } })
        ).server.asked.filter((each) => each.includes('excuses')),
      ).toEqual([]);
  });

  test('asks for no tests without a package', async () => {
    const world = { ...baseWorld, excuses: { 'noble/update_excuses.yaml': '' } };
    const edits = { package: undefined, 'targets.0.accepted': '2026-06-10' };
    const { server } = await askedOn(edits, { world, today: '2026-06-20' });
    expect(server.asked.filter((each) => each.includes('excuses'))).toEqual([]);
  });

  test('asks for the tests of nothing that is accepted only later, and of what is accepted today', async () => {
    const asked = async (accepted: string) => {
      const world = { ...baseWorld, publications: [], excuses: { 'noble/update_excuses.yaml': '' } };
      const { server } = await askedOn({ 'targets.0.accepted': accepted }, { world, today: '2026-06-10' });
      return server.asked.some((each) => each.includes('excuses'));
    };
    expect(await asked('2026-06-10')).toBe(true);
    expect(await asked('2026-06-11')).toBe(false);
  });
});

describe('before there is a manifest', () => {
  const wanted = { bug: '2130000', package: undefined, series: ['noble'], development: 'stonking' };
  async function draftOn(world = baseWorld, changes: Partial<typeof wanted> = {}, trouble?: Trouble) {
    const server = await startLaunchpad({ world, trouble: () => trouble });
    try {
      const settings = { launchpad: true, launchpadUrl: server.root };
      const draft = await launchpadDraft(settings, { ...wanted, ...changes });
      return { draft, asked: server.asked };
    } finally {
      await server.stop();
    }
  }

  test('the package is the one that the bug is about', async () => {
    const { draft, asked } = await draftOn();
    expect(draft).toMatchObject({
      package: 'open-vm-tools',
      facts: { development: 'stonking', unreachable: [] },
    });
    expect([...(draft?.facts.archive.keys() ?? [])]).toEqual(['noble']);
    expect(asked.some((each) => each.endsWith('/messages'))).toBe(false);
  });

  test.each([
    ['of two packages', { 'open-vm-tools (Ubuntu)': 'New', 'linux (Ubuntu)': 'New' }],
    ['of none', { 'open-vm-tools': 'New' }],
  ])('a bug %s tells no package, and no archive is asked', async (_, tasks) => {
    const { draft, asked } = await draftOn(withBug({ tasks }));
    expect(draft?.package).toBeUndefined();
    expect(draft?.facts.archive.size).toBe(0);
    expect(asked.some((each) => each.includes('getPublishedSources'))).toBe(false);
  });

  test('without a bug none is asked for', async () => {
    const server = await startLaunchpad();
    const none = { ...wanted, bug: undefined, package: 'open-vm-tools' };
    const draft = await launchpadDraft({ launchpad: true, launchpadUrl: server.root }, none);
    await server.stop();
    expect(draft?.facts.bugs.size).toBe(0);
    expect([...(draft?.facts.archive.keys() ?? [])]).toEqual(['noble']);
    expect(server.asked.some((each) => each.includes('/bugs/'))).toBe(false);
  });

  test('what is not answered is said at its key', async () => {
    const { draft } = await draftOn(baseWorld, { package: 'open-vm-tools' } as object, { status: 400 });
    expect(draft?.facts.unreachable.map(({ path, what }) => [path.join('.'), what])).toEqual([
      ['sru.bug', 'Bug 2130000'],
      ['package', 'What is published of `open-vm-tools` in noble'],
    ]);
    expect(draft?.facts.bugs.size).toBe(0);
  });

  test('nothing is asked unless that is wanted', async () => {
    const server = await startLaunchpad();
    expect(await launchpadDraft({ launchpadUrl: server.root }, wanted)).toBeUndefined();
    await server.stop();
    expect(server.asked).toEqual([]);
  });

  test('the text of a bug alone is one question', async () => {
    const server = await startLaunchpad();
    const { answer, unreachable } = await bugOnLaunchpad({ launchpadUrl: server.root }, '2130000');
    await server.stop();
    expect(answer).toMatchObject({ kind: 'found', bug: { tasks: undefined, comments: undefined } });
    expect(unreachable).toEqual([]);
    expect(server.asked).toEqual(['/devel/bugs/2130000']);
  });

  test('a bug that is not answered is said at its key', async () => {
    const server = await startLaunchpad({ trouble: () => ({ status: 400 }) });
    const { answer, unreachable } = await bugOnLaunchpad({ launchpadUrl: server.root }, '2130000');
    await server.stop();
    expect([answer, unreachable[0]?.path]).toEqual([undefined, ['sru', 'bug']]);
  });

  test.each([
    ['0', false],
    ['1', true],
    ['3600', true],
    ['3601', false],
    ['1.5', false],
  ])('a time of %s seconds can be given: %s', async (launchpadTimeout, isGood) => {
    const asking = launchpadDraft(
      { launchpad: true, launchpadUrl: 'http://127.0.0.1:1', launchpadTimeout },
      { ...wanted, bug: undefined },
    );
    const message = await asking.then(
      () => '',
      (error: Error) => error.message,
    );
    expect(message).toBe(
      isGood
        ? ''
        : `\`${launchpadTimeout}\` is not a time for asking Launchpad: write a number of seconds from 1 to 3600.`,
    );
  });

  test.each([
    ['https://me:secret@api.launchpad.net/devel', '`https://…@api.launchpad.net/devel`'],
    ['https://me@api.launchpad.net/devel', '`https://…@api.launchpad.net/devel`'],
    ['https://api.launchpad.net/devel?x', '`https://api.launchpad.net/devel?x`'],
    ['https://api.launchpad.net/devel#x', '`https://api.launchpad.net/devel#x`'],
    ['file:///devel', '`file:///devel`'],
  ])('the address %s is refused, without its password', async (launchpadUrl, shown) => {
    await expect(launchpadDraft({ launchpad: true, launchpadUrl }, wanted)).rejects.toThrow(
      `${shown} is not the address of a Launchpad API: write it like https://api.launchpad.net/devel.`,
    );
  });

  test('an address without a path is that of the API below it', async () => {
    const server = await startLaunchpad();
    await bugOnLaunchpad({ launchpadUrl: `${new URL(server.root).origin}//` }, '2130000');
    await server.stop();
    expect(server.asked).toEqual(['/devel/bugs/2130000']);
  });
});
