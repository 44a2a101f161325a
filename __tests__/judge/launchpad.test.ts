import { describe, expect, test } from '@jest/globals';
import { type Edits, findingsOn, type Settings } from '../support/check.ts';
import {
  accepted,
  inProposed,
  inUpdates,
  launchpadFacts,
  own,
  released,
  releasedBug,
  uploaded,
  verifiedBug,
  whileAgeing,
} from '../support/launchpad-facts.ts';

/** Launchpad beside the manifest as a whole: what agrees is silent, and what nobody knows is not wrong. */
interface Row extends Settings {
  readonly name: string;
  readonly edits?: Edits;
  readonly found: readonly string[];
}

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows.map((row) => [row.name, row] as const))('%s', (_, { edits, found, ...settings }) => {
      const all = findingsOn(edits ?? {}, settings);
      expect(all.map(({ rule, waived }) => (waived === undefined ? rule : `${rule}, waived`))).toEqual(found);
    });
  });
}

const { 'targets.0.released': _, ...verified } = released;
const ageing = launchpadFacts({ ...inProposed, bugs: { 2130000: whileAgeing } });
const ready = launchpadFacts({ ...inProposed, bugs: { 2130000: verifiedBug } });
const over = launchpadFacts({ ...inUpdates, bugs: { 2130000: releasedBug } });

table('a backport that Launchpad confirms has no finding', [
  { name: 'before its upload', launchpad: launchpadFacts(), found: [] },
  {
    name: 'in the queue',
    edits: uploaded,
    today: '2026-06-09',
    launchpad: launchpadFacts({ queue: { noble: [`${own} Unapproved 2026-06-08`] } }),
    found: [],
  },
  { name: 'while it ages', edits: accepted, today: '2026-06-20', launchpad: ageing, found: [] },
  {
    name: 'ready for its release',
    edits: verified,
    today: '2026-06-25',
    gate: 'release',
    launchpad: ready,
    found: [],
  },
  { name: 'released', edits: released, today: '2026-06-25', launchpad: over, found: [] },
  {
    name: 'released long ago, and much has happened since',
    edits: released,
    today: '2028-06-01',
    launchpad: launchpadFacts({
      bugs: { 2130000: { ...releasedBug, title: 'Thanks', description: 'Thanks.' } },
      archive: {
        noble: [
          '2:13.2.0-0ubuntu0.24.04.1 updates 2027-03-01',
          '2:13.2.0-0ubuntu0.24.04.1 proposed 2027-02-01 Deleted',
          `${own} security 2026-08-01 Superseded`,
          `${own} updates 2026-06-25 Superseded`,
          `${own} proposed 2026-06-10 Deleted`,
          '2:13.0.0-1~ubuntu0.24.04.1 updates 2026-01-15 Superseded',
          '2:12.3.5-5build3 release 2024-04-18',
        ],
        questing: ['2:13.0.10-0ubuntu0.25.10.1 updates 2026-05-20 Obsolete'],
        resolute: [
          '2:13.0.10-1ubuntu1.1 security 2026-09-01',
          '2:13.0.10-1ubuntu1 release 2026-03-02 Superseded',
        ],
        stonking: ['2:13.1.0-1ubuntu1 release 2026-05-12'],
      },
    }),
    found: [],
  },
]);

/** All that a manifest needs with Launchpad. */
const little: Edits = {
  'sru.title': undefined,
  'sru.description': undefined,
  'targets.0.replaces': undefined,
};

table('little is written, and Launchpad gives the rest', [
  { name: 'before its upload', edits: little, launchpad: launchpadFacts(), found: [] },
  { name: 'while it ages', edits: little, today: '2026-06-20', launchpad: ageing, found: [] },
  {
    name: 'released',
    edits: {
      ...little,
      verification: { by: 'VMware QA', statement: 'https://launchpad.net/bugs/2130000/comments/1' },
    },
    today: '2026-07-20',
    launchpad: launchpadFacts({
      ...inUpdates,
      bugs: { 2130000: { ...releasedBug, 'tag-days': { 'verification-done-noble': ['2026-06-23'] } } },
    }),
    found: [],
  },
]);

const reason = 'Agreed with the SRU team on the mailing list.';
const mine = {
  'sru-policy.yaml':
    'name: mine\nsummary: Mine\nextends: open-vm-tools\nwaivable: [bug-private, title-drift]\n',
};
const waiver: Edits = { policy: './sru-policy.yaml', waivers: [{ rule: 'title-drift', reason }] };

table('what nobody knows is not wrong', [
  {
    name: 'nothing was answered',
    edits: accepted,
    today: '2026-06-20',
    launchpad: launchpadFacts({
      bugs: { 2130000: null },
      archive: { noble: null, questing: null, resolute: null, stonking: null },
      unreachable: [{ path: ['sru', 'bug'], what: 'Bug 2130000', why: 'it answers 503' }],
    }),
    found: ['launchpad-unreachable'],
  },
  {
    name: 'of a bug that cannot be seen',
    launchpad: launchpadFacts({ bugs: { 2130000: 'not-found' } }),
    found: ['bug-not-found'],
  },
  {
    name: 'of a duplicate enough is said',
    launchpad: launchpadFacts({
      bugs: { 2130000: { duplicate: 1, title: 'Another', package: 'linux', description: 'Another.' } },
    }),
    found: ['bug-duplicate'],
  },
  {
    name: 'of a bug about another package its tasks say nothing',
    launchpad: launchpadFacts({ bugs: { 2130000: { package: 'linux', tasks: { devel: 'New' } } } }),
    found: ['bug-wrong-package'],
  },
  {
    name: 'of a series that no calendar has',
    edits: { 'targets.0.series': 'nobel' },
    launchpad: launchpadFacts(),
    found: ['unknown-series'],
  },
]);

const other = '2:13.0.0-1~ubuntu0.24.04.9';

table('what cannot be read has its own finding, and nothing is compared with it', [
  {
    name: 'a version',
    edits: { ...released, 'targets.0.version': '13_0' },
    today: '2026-07-20',
    launchpad: launchpadFacts({
      bugs: { 2130000: releasedBug },
      archive: {
        noble: [`${other} updates 2026-06-01`, `${other} proposed 2026-05-01`],
      },
      queue: { noble: [`${other} Unapproved 2026-06-01`] },
      builds: { noble: { upload: { amd64: 'Failed to build' }, replaced: { amd64: 'Successfully built' } } },
    }),
    found: ['version-syntax'],
  },
  {
    name: 'a version that is not uploaded yet',
    edits: { 'targets.0.version': '13_0' },
    launchpad: launchpadFacts({
      archive: { noble: [`${other} proposed 2026-06-01`] },
      queue: { noble: [`${other} Unapproved 2026-06-01`] },
    }),
    found: ['version-syntax'],
  },
  {
    name: 'the source series',
    edits: { 'source.series': 'resolut' },
    launchpad: launchpadFacts(),
    found: ['unknown-series'],
  },
  {
    name: 'the series of a skip',
    edits: { 'skips.0.series': 'questin' },
    launchpad: launchpadFacts(),
    found: ['unknown-series'],
  },
  {
    name: 'what a skip carries',
    edits: { 'skips.0.carries': 'x' },
    launchpad: launchpadFacts(),
    found: ['version-syntax'],
  },
  {
    name: 'the package',
    edits: { package: 'Open VM Tools' },
    launchpad: launchpadFacts(),
    found: ['manifest-schema'],
  },
  {
    name: 'title and description',
    edits: { 'sru.title': '', 'sru.description': ['x'] },
    launchpad: launchpadFacts(),
    found: ['manifest-schema', 'manifest-schema'],
  },
]);

table('a waiver of what Launchpad says', [
  {
    name: 'waives',
    edits: waiver,
    files: mine,
    launchpad: launchpadFacts({ bugs: { 2130000: { title: 'Another title' } } }),
    found: ['title-drift, waived'],
  },
  {
    name: 'is unused where Launchpad confirms',
    edits: waiver,
    files: mine,
    launchpad: launchpadFacts(),
    found: ['waiver-unused'],
  },
  { name: 'is not unused where Launchpad was not asked', edits: waiver, files: mine, found: [] },
  {
    name: 'nor where it did not answer all',
    edits: waiver,
    files: mine,
    launchpad: launchpadFacts({
      bugs: { 2130000: null },
      unreachable: [{ path: ['sru', 'bug'], what: 'Bug 2130000', why: 'it answers 503' }],
    }),
    found: ['launchpad-unreachable'],
  },
]);

test('words from Launchpad stand in backticks, on one line', () => {
  const hostile = 'x`\n::error::y\u202e [a](https://evil.example) @somebody';
  const found = findingsOn(accepted, {
    today: '2026-06-20',
    launchpad: launchpadFacts({
      bugs: { 2130000: { title: hostile, description: hostile, tasks: { devel: hostile, noble: hostile } } },
    }),
  });
  expect(found.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['title-drift', 'description-drift', 'devel-task-open', 'series-task-status']),
  );
  for (const { message, help } of found) {
    const outside = `${message} ${help}`.split('`').filter((_, index) => index % 2 === 0);
    expect(outside.join('')).not.toMatch(/error::|evil|somebody|[\n\u202e]/);
  }
});
