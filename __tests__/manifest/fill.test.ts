import { describe, expect, test } from '@jest/globals';
import { askedOn, findingsFromServer } from '../support/ask-launchpad.ts';
import type { Edits } from '../support/check.ts';
import { reportOn } from '../support/check.ts';
import type { ServerSettings } from '../support/launchpad-server.ts';
import { baseWorld, type LaunchpadWorld, withBug } from '../support/launchpad-world.ts';

const version = '2:13.0.10-0ubuntu0.24.04.1';

/** A manifest that says no more than bug, source and target. */
const scant: Edits = {
  'sru.title': undefined,
  'sru.description': undefined,
  'targets.0.replaces': undefined,
};

/** What the check knows of the target, with what Launchpad gives. */
async function targetOn(edits: Edits, world: LaunchpadWorld = baseWorld, today = '2026-06-30') {
  const { facts } = await askedOn(edits, { world, today });
  const target = reportOn(edits, { launchpad: facts, today }).manifests[0]?.targets[0]?.target;
  return {
    replaces: target?.replaces.value?.text,
    accepted: target?.accepted.value,
    verified: target?.verified.value,
    released: target?.released.value,
    filled: (['replaces', 'accepted', 'verified', 'released'] as const).filter(
      (key) => target?.[key].state === 'filled',
    ),
  };
}

const released = { series: 'noble', pocket: 'Updates', version, published: '2026-06-25' };
const superseded = baseWorld.publications.map((each) => ({
  ...each,
  ...(each.pocket === 'Updates' && each.series === 'noble' && { status: 'Superseded' }),
}));
const releasedWorld = { ...baseWorld, publications: [...superseded, released] };

describe('a target that says only series and version', () => {
  test('has its dates and what it replaces from the archive, and from the tag of the bug', async () => {
    expect(await targetOn(scant)).toEqual({
      replaces: '2:13.0.0-1~ubuntu0.24.04.1',
      accepted: '2026-06-10',
      verified: '2026-06-23',
      released: undefined,
      filled: ['replaces', 'accepted', 'verified'],
    });
  });

  test('has its release, and what it replaced before', async () => {
    expect(await targetOn(scant, releasedWorld)).toEqual({
      replaces: '2:13.0.0-1~ubuntu0.24.04.1',
      accepted: '2026-06-10',
      verified: '2026-06-23',
      released: '2026-06-25',
      filled: ['replaces', 'accepted', 'verified', 'released'],
    });
  });

  test.each<[string, LaunchpadWorld, Edits]>([
    [
      'is not accepted while its publication is pending',
      {
        ...baseWorld,
        publications: baseWorld.publications.map((each) =>
          each.version === version ? { ...each, published: null } : each,
        ),
      },
      { accepted: undefined, verified: undefined, filled: ['replaces'] },
    ],
    [
      'is not verified without the tag',
      withBug({ tags: ['verification-failed-noble'] }),
      { verified: undefined },
    ],
    [
      'is not verified by a tag of another series',
      withBug({ tags: ['verification-done-jammy'] }),
      { verified: undefined },
    ],
    [
      'is not verified by a tag from before it was accepted',
      withBug({ tagged: [{ day: '2026-06-01', tags: 'verification-done-noble' }] }),
      { verified: undefined },
    ],
    [
      'is verified on the last day on which that was said',
      withBug({
        tagged: [
          { day: '2026-06-15', tags: 'verification-done-noble' },
          { day: '2026-06-16', tags: 'verification-failed-noble' },
          { day: '2026-06-18', tags: 'verification-done-noble block-proposed-noble' },
          { day: '2026-06-19', tags: 'verification-done-noble' },
        ],
      }),
      { verified: '2026-06-18' },
    ],
    [
      'replaces what it has from its release where nothing came since',
      {
        ...baseWorld,
        publications: baseWorld.publications.filter((each) => each.pocket !== 'Updates'),
      },
      { replaces: '2:12.3.5-5build3' },
    ],
    [
      'does not replace what was taken back',
      {
        ...baseWorld,
        publications: [
          ...baseWorld.publications,
          {
            series: 'noble',
            pocket: 'Updates',
            version: '2:13.0.5-0ubuntu0.24.04.1',
            published: '2026-01-02',
            status: 'Deleted',
          },
        ],
      },
      { replaces: '2:13.0.0-1~ubuntu0.24.04.1' },
    ],
    [
      'does not replace itself, nor a newer version',
      {
        ...baseWorld,
        publications: [...baseWorld.publications, { ...released, version: '2:13.1.0-0ubuntu0.24.04.1' }],
      },
      { replaces: '2:13.0.0-1~ubuntu0.24.04.1' },
    ],
  ])('%s', async (_, world, known) => {
    expect(await targetOn(scant, world)).toMatchObject(known);
  });

  test('has nothing from after the day that is judged', async () => {
    expect(await targetOn(scant, releasedWorld, '2026-06-22')).toMatchObject({
      accepted: '2026-06-10',
      verified: undefined,
      released: undefined,
    });
  });

  test.each([
    ['Deleted', '2026-06-20'],
    ['Superseded', '2026-06-10'],
  ])('that was %s in -proposed and came again ages from %s', async (status, day) => {
    const again = baseWorld.publications.flatMap((each) =>
      each.version === version
        ? [
            { ...each, status },
            { ...each, created: '2026-06-20', published: '2026-06-20' },
          ]
        : [each],
    );
    expect(await targetOn(scant, { ...baseWorld, publications: again })).toMatchObject({ accepted: day });
  });

  test.each([
    ['2026-06-12', '2:13.0.0-1~ubuntu0.24.04.1'],
    ['2026-06-20', '2:13.0.0-1~ubuntu0.24.04.2'],
  ])('on %s replaces what its users had by then', async (today, replaces) => {
    const publications = [
      ...baseWorld.publications,
      {
        series: 'noble',
        pocket: 'Security',
        version: '2:13.0.0-1~ubuntu0.24.04.2',
        published: '2026-06-20',
      },
    ];
    expect(await targetOn(scant, { ...baseWorld, publications }, today)).toMatchObject({ replaces });
  });

  test('keeps what is written, and what breaks the schema stays unknown', async () => {
    const edits = { ...scant, 'targets.0.accepted': '2026-06-11', 'targets.0.verified': 'yesterday' };
    expect(await targetOn(edits)).toMatchObject({
      accepted: '2026-06-11',
      verified: undefined,
      filled: ['replaces'],
    });
  });
});

describe('a bug that says what the manifest leaves out', () => {
  test('passes in its place', async () => {
    const found = await findingsFromServer(scant, { today: '2026-06-24' });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each<[string, LaunchpadWorld, string, Edits]>([
    ['the title', withBug({ title: 'Backport open-vm-tools' }), 'title-format', {}],
    ['the description', withBug({ description: 'Please backport it.' }), 'missing-section', {}],
    [
      'a marker in it',
      withBug({ description: `${baseWorld.bugs[2130000]?.description}\nTODO` }),
      'placeholder-text',
      {},
    ],
  ])('%s is judged, at the number of the bug', async (_, world, rule, edits) => {
    const found = await findingsFromServer({ ...scant, ...edits }, { world });
    expect(found).toContainEqual(
      expect.objectContaining({
        rule,
        line: 'bug: 2130000',
        marked: '2130000',
        help: expect.stringMatching(
          /It is the (?:title|description) of bug 2130000 on Launchpad \(https:\/\/bugs\.launchpad\.net\/bugs\/2130000\): edit it there\.$/,
        ),
      }),
    );
  });

  test.each([
    ['is away', { trouble: () => ({ status: 500 }) }],
    ['is private', { world: withBug({ private: true }) }],
    ['is not there', { world: { ...baseWorld, bugs: {} } }],
  ])('and that %s: nothing is called missing', async (_, settings) => {
    const found = await findingsFromServer(scant, settings);
    expect(found.filter(({ rule }) => ['manifest-schema', 'missing-section'].includes(rule))).toEqual([]);
  });

  test('a value of a target is said to be what Launchpad shows', async () => {
    const publications = [
      ...baseWorld.publications,
      { series: 'noble', pocket: 'Security', version: '2:13.0.10-0ubuntu0.24.04.0', published: '2026-06-05' },
    ];
    const found = await findingsFromServer(scant, { world: { ...baseWorld, publications } });
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: 'nothing-to-update',
        help: expect.stringContaining('The manifest leaves `replaces` out, and this is what Launchpad shows'),
      }),
    );
  });

  test('is not asked for what the manifest says', async () => {
    const world = withBug({ title: 'Something else', description: 'Something else' });
    const found = await findingsFromServer({}, { world, today: '2026-06-24' });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('another bug', () => {
  const bugs = [{ id: 2131111, 'test-case': 'Copy a text.' }];
  const released = { bugs, 'targets.0.accepted': '2026-06-10', 'targets.0.verified': '2026-06-23' };
  const withTags = (...tags: string[]): LaunchpadWorld => ({
    ...baseWorld,
    bugs: { ...baseWorld.bugs, 2131111: { title: 'A bug', description: '', tags } },
  });

  test.each([
    ['noble', []],
    ['jammy', ['bug-not-verified']],
  ])('is verified for a series that its list lacks by the tag of it, here %s', async (series, rules) => {
    const edits = { ...released, bugs: [{ ...bugs[0], verified: ['questing'] }] };
    const world = withTags(`verification-done-${series}`);
    const found = await findingsFromServer(edits, { world, today: '2026-07-01', gate: 'release' });
    expect(found.flatMap(({ rule }) => (rule === 'bug-not-verified' ? [rule] : []))).toEqual(rules);
  });

  test.each([
    ['is verified by its tag', withTags('verification-done-noble'), []],
    ['is not verified by that of another series', withTags('verification-done-jammy'), ['bug-not-verified']],
    [
      'is not verified before it was tagged',
      {
        ...baseWorld,
        bugs: {
          ...baseWorld.bugs,
          2131111: {
            title: 'A bug',
            description: '',
            tags: ['verification-done-noble'],
            tagged: [{ day: '2026-07-02', tags: 'verification-done-noble' }],
          },
        },
      },
      ['bug-not-verified'],
    ],
  ])('%s', async (_, world, rules) => {
    const found = await findingsFromServer(released, { world, today: '2026-07-01', gate: 'release' });
    expect(found.flatMap(({ rule }) => (rule === 'bug-not-verified' ? [rule] : []))).toEqual(rules);
  });
});

describe('what Launchpad did not answer has not happened, nor not happened', () => {
  /** Nothing written that Launchpad has; the partner's statement is, so that nothing else is open at the release. */
  const minimal: Edits = {
    ...scant,
    verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/2' },
  };
  const at =
    (part: RegExp): NonNullable<ServerSettings['trouble']> =>
    (address) =>
      part.test(address) ? { status: 400 } : undefined;

  test.each<[string, NonNullable<ServerSettings['trouble']>, Edits]>([
    ['anything', at(/./), {}],
    ['anything of a target that is uploaded', at(/./), { 'targets.0.uploaded': '2026-06-09' }],
    ['the history of the bug', at(/activity/), {}],
    ['the archive', at(/getPublishedSources/), {}],
    [
      'another bug',
      at(/2131111/),
      { bugs: [{ id: 2131111, 'test-case': 'Copy a text from the guest to the host.' }] },
    ],
  ])('%s', async (_, trouble, edits) => {
    const found = await findingsFromServer(
      { ...minimal, ...edits },
      {
        trouble,
        today: '2026-06-30',
        gate: 'release',
      },
    );
    expect(found.filter(({ severity }) => severity !== 'notice').map(({ rule }) => rule)).toEqual([
      'launchpad-unreachable',
    ]);
  });

  test('and is not languishing', async () => {
    const found = await findingsFromServer(
      { ...scant, 'targets.0.accepted': '2026-06-10' },
      { trouble: at(/activity|getPublished/), today: '2026-10-30' },
    );
    expect(found.map(({ rule }) => rule)).not.toContain('languishing');
  });

  test('a target that is only planned keeps what the check says without Launchpad', async () => {
    const found = await findingsFromServer(minimal, { trouble: at(/./), today: '2026-05-20' });
    expect(found.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['launchpad-unreachable', 'settling-period']),
    );
  });
});

test('an old release stays green when another of its bugs is tagged as a regression later', async () => {
  const other = {
    title: 'Clipboard is lost',
    description: '',
    tags: ['verification-done-noble', 'regression-proposed'],
    tagged: [
      { day: '2026-06-20', tags: 'verification-done-noble' },
      { day: '2026-09-01', tags: 'verification-done-noble regression-proposed' },
    ],
  };
  const bugs = { ...baseWorld.bugs, 2131111: other };
  const edits = { ...scant, bugs: [{ id: 2131111, 'test-case': 'Copy a text from the guest to the host.' }] };
  const found = await findingsFromServer(edits, { world: { ...releasedWorld, bugs }, today: '2026-09-10' });
  expect(found.map(({ rule }) => rule)).not.toContain('regression-reported');
});
