import { describe, expect, test } from '@jest/globals';
import type { GateStatus } from '../../src/model/report.ts';
import { allFindings } from '../../src/report/report.ts';
import { type Edits, reportOn, type Settings } from '../support/check.ts';

/** How the gates of each target stand, by series: whether each is open, and the day that it opens or opened. */
interface Row extends Settings {
  readonly name: string;
  readonly edits?: Edits;
  readonly gates: Readonly<Record<string, readonly [upload: string, release: string]>>;
  /** All that is found and not waived, where the row is about that. */
  readonly found?: readonly string[];
}

function gateTable(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows.map((row) => [row.name, row] as const))(
      '%s',
      (_, { edits, gates, found, ...settings }) => {
        const report = reportOn(edits ?? {}, settings);
        const targets = report.manifests[0]?.targets ?? [];
        expect(
          Object.fromEntries(
            targets.map(({ target, upload, release }) => [
              target.series.written ?? '',
              [inWords(upload), inWords(release)],
            ]),
          ),
        ).toEqual(gates);
        if (!found) return;
        const live = allFindings(report).filter(({ waived }) => waived === undefined);
        expect(live.map(({ rule }) => rule)).toEqual(found);
      },
    );
  });
}

function inWords({ open, opens }: GateStatus): string {
  return `${open ? 'open' : 'shut'}, ${opens ?? 'never'}`;
}

const reason = 'Agreed with the SRU team on the mailing list.';
const verification = { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9' };

/** Noble, and all that its release gate asks for but days. */
function noble(dates: Edits): Edits {
  return {
    ...Object.fromEntries(Object.entries(dates).map(([key, day]) => [`targets.0.${key}`, day])),
    verification,
  };
}

/** Questing instead of noble: in standard support until Thursday, 2026-07-09. */
function questing(dates: Edits): Edits {
  return {
    'targets.0': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', ...dates },
    skips: undefined,
    'sru.title': 'Backport open-vm-tools version 13.0.10 to questing',
    verification,
  };
}

/** Noble and questing. */
function both(first: Edits, second: Edits): Edits {
  return {
    ...questing({}),
    'targets.0': { series: 'noble', version: '2:13.0.10-0ubuntu0.24.04.1', ...first },
    'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', ...second },
    'sru.title': 'Backport open-vm-tools version 13.0.10 to noble, questing',
  };
}

/** Resolute from stonking: made up, and a development release until 2026-10-15. */
const fromStonking: Edits = {
  'source.series': 'stonking',
  'targets.0': { series: 'resolute', version: '2:13.0.10-0ubuntu0.26.04.1' },
  skips: undefined,
  'sru.title': 'Backport open-vm-tools version 13.0.10 to resolute',
};

// Resolute came out 2026-04-23: its settling period ends on Thursday, 2026-06-04.
gateTable('a gate is open when its day has come', [
  {
    name: 'the day before the settling period ends',
    today: '2026-06-03',
    gates: { noble: ['shut, 2026-06-04', 'shut, 2026-06-18'] },
    found: ['settling-period'],
  },
  {
    name: 'the day on which it has ended',
    today: '2026-06-04',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-18'] },
    found: [],
  },
  {
    name: 'the settling period of a release to come',
    edits: fromStonking,
    today: '2026-11-23',
    gates: { resolute: ['shut, 2026-11-26', 'shut, 2026-12-10'] },
  },
  {
    name: 'the source is not released yet: the settling period that follows counts',
    edits: fromStonking,
    today: '2026-10-14',
    gates: { resolute: ['shut, 2026-11-26', 'shut, 2026-12-10'] },
    found: ['source-not-released'],
  },
  {
    name: 'kind any: since the target is released',
    edits: { policy: 'sru' },
    gates: { noble: ['open, 2024-04-25', 'shut, 2026-06-15'] },
  },
  {
    name: 'kind any: a target that is not released yet',
    edits: {
      policy: 'sru',
      source: undefined,
      skips: undefined,
      'targets.0': { series: 'stonking', version: '2:13.0.10-1ubuntu2' },
    },
    gates: { stonking: ['shut, 2026-10-15', 'shut, 2026-10-22'] },
    found: ['target-end-of-life'],
  },
  {
    name: 'a target that is not released yet, and that the policy lists from then on',
    edits: {
      policy: './sru-policy.yaml',
      source: { upstream: '13.0.10' },
      skips: undefined,
      'targets.0': { series: 'resolute', version: '2:13.0.10-0ubuntu0.26.04.1' },
    },
    files: {
      'sru-policy.yaml': 'name: lts\nsummary: The newest LTS\nsource: upstream\ntargets: [newest-lts]\n',
    },
    today: '2026-04-20',
    gates: { resolute: ['shut, 2026-04-23', 'shut, 2026-04-30'] },
    found: ['target-end-of-life'],
  },
  {
    name: 'kind development-release: since there is one',
    edits: {
      policy: './sru-policy.yaml',
      'source.series': 'stonking',
      'skips.1': { series: 'resolute', carries: '2:13.0.10-1ubuntu1' },
    },
    files: { 'sru-policy.yaml': 'name: tools\nsummary: Tools\nsource: development-release\n' },
    gates: { noble: ['open, 2026-04-24', 'shut, 2026-06-15'] },
    found: [],
  },
  {
    name: 'kind upstream: since the target is released',
    edits: {
      policy: './sru-policy.yaml',
      source: { upstream: '13.0.10' },
      'skips.1': { series: 'resolute', carries: '2:13.0.10-1ubuntu1' },
    },
    files: { 'sru-policy.yaml': 'name: micro\nsummary: Micro-releases\nsource: upstream\n' },
    gates: { noble: ['open, 2024-04-25', 'shut, 2026-06-15'] },
    found: [],
  },
]);

gateTable('and no live error of that gate concerns the target', [
  {
    name: 'an error that can be put right shuts it and leaves its day as it is',
    edits: { 'sru.title': 'New version' },
    gates: { noble: ['shut, 2026-06-04', 'shut, 2026-06-22'] },
  },
  {
    name: 'so does a source that is not the current release',
    edits: { 'source.series': 'questing', skips: undefined },
    gates: { noble: ['shut, 2025-11-20', 'shut, 2026-06-22'] },
    found: ['late-in-cycle', 'source-not-current'],
  },
  {
    name: 'an error of the upload gate leaves the release gate alone',
    edits: { ...noble({ accepted: '2026-06-08', verified: '2026-06-11' }), 'sru.title': 'New version' },
    today: '2026-06-22',
    gates: { noble: ['shut, 2026-06-04', 'open, 2026-06-22'] },
  },
  {
    name: 'an error of the release gate leaves the upload gate alone',
    edits: noble({ accepted: '2026-06-08' }),
    today: '2026-06-22',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
  },
  {
    name: 'errors of a release gate that is not judged yet shut it, too',
    edits: { ...noble({ accepted: '2026-06-08', verified: '2026-06-11' }), verification: undefined },
    today: '2026-06-22',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: [],
  },
  {
    name: 'an error that names a target concerns that one',
    edits: both({}, { pocket: 'security' }),
    gates: {
      noble: ['open, 2026-06-04', 'shut, 2026-06-22'],
      questing: ['shut, 2026-06-04', 'shut, 2026-06-22'],
    },
    found: ['target-pocket'],
  },
  {
    name: 'an error that names none concerns all',
    edits: { ...both({}, {}), 'sru.description': 'See the bug.' },
    gates: {
      noble: ['shut, 2026-06-04', 'shut, 2026-06-22'],
      questing: ['shut, 2026-06-04', 'shut, 2026-06-22'],
    },
  },
  {
    name: 'a warning shuts nothing',
    edits: { 'targets.0.version': '2:13.0.10-0ubuntu0.24.04.1.1' },
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['version-suffix'],
  },
  {
    name: 'an error that is waived shuts nothing',
    edits: {
      'sru.title': 'Backport open-vm-tools version TODO to noble',
      policy: 'sru',
      waivers: [{ rule: 'placeholder-text', reason }],
    },
    gates: { noble: ['open, 2024-04-25', 'shut, 2026-06-15'] },
    found: ['policy-bypassed'],
  },
  {
    name: 'a waiver with a fault shuts the gate of the target that it names',
    edits: { ...both({}, {}), waivers: [{ rule: 'policy-link', series: 'questing', reason }] },
    gates: {
      noble: ['open, 2026-06-04', 'shut, 2026-06-22'],
      questing: ['shut, 2026-06-04', 'shut, 2026-06-22'],
    },
    found: ['waiver-not-allowed'],
  },
]);

gateTable('never: end of life, not allowed', [
  {
    name: 'a target out of standard support',
    edits: questing({}),
    today: '2026-07-10',
    gates: { questing: ['shut, never', 'shut, never'] },
    found: ['target-end-of-life'],
  },
  {
    name: 'its last day',
    edits: questing({}),
    today: '2026-07-09',
    gates: { questing: ['open, 2026-06-04', 'shut, never'] },
    found: [],
  },
  {
    name: 'support lasts until the release',
    edits: questing({}),
    today: '2026-06-25',
    gates: { questing: ['open, 2026-06-04', 'shut, 2026-07-09'] },
  },
  {
    name: 'support ends before the release',
    edits: questing({ uploaded: '2026-06-25', accepted: '2026-06-26' }),
    today: '2026-06-26',
    gates: { questing: ['open, 2026-06-04', 'shut, never'] },
  },
  {
    name: 'an upload before the end of life keeps its verdict',
    edits: questing({ accepted: '2026-06-08', verified: '2026-06-11', released: '2026-06-23' }),
    today: '2030-01-01',
    gates: { questing: ['open, 2026-06-04', 'open, 2026-06-22'] },
    found: [],
  },
  {
    name: 'an upload after it does not',
    edits: questing({ uploaded: '2026-07-10' }),
    today: '2026-08-03',
    gates: { questing: ['shut, never', 'shut, never'] },
    found: ['target-end-of-life'],
  },
  {
    name: 'support ends before the settling period does',
    edits: {
      ...questing({}),
      'source.series': 'stonking',
      'targets.1': fromStonking['targets.0'],
      'sru.title': 'Backport open-vm-tools version 13.0.10 to questing, resolute',
    },
    today: '2026-07-01',
    gates: { questing: ['shut, never', 'shut, never'], resolute: ['shut, 2026-11-26', 'shut, 2026-12-10'] },
  },
  {
    name: 'a target that the policy does not list',
    edits: { 'targets.0.series': 'jammy', 'targets.0.version': '2:13.0.10-0ubuntu0.22.04.1' },
    gates: { jammy: ['shut, never', 'shut, never'] },
  },
  {
    name: 'a waiver for it lets it open',
    edits: {
      'targets.0.series': 'jammy',
      'targets.0.version': '2:13.0.10-0ubuntu0.22.04.1',
      'skips.1': { series: 'noble', carries: '2:13.0.10-0ubuntu0.24.04.1' },
      'sru.title': 'Backport open-vm-tools version 13.0.10 to jammy',
      waivers: [{ rule: 'target-not-allowed', reason }],
    },
    gates: { jammy: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: [],
  },
  {
    name: 'the source series itself',
    edits: { 'targets.0.series': 'resolute', skips: undefined },
    gates: { resolute: ['shut, never', 'shut, never'] },
  },
  {
    name: 'a series that nobody knows',
    edits: { 'targets.0.series': 'nobel' },
    gates: { nobel: ['shut, never', 'shut, never'] },
    found: ['unknown-series'],
  },
  {
    name: 'a source that nobody knows',
    edits: { 'source.series': 'resolut' },
    gates: { noble: ['shut, never', 'shut, never'] },
    found: ['unknown-series'],
  },
]);

gateTable('the release gate counts the ageing from `accepted`, else from the earliest possible day', [
  {
    name: 'accepted',
    edits: noble({ uploaded: '2026-06-08', accepted: '2026-06-10', verified: '2026-06-23' }),
    today: '2026-06-23',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-24'] },
  },
  {
    name: 'on its day it opens',
    edits: noble({ uploaded: '2026-06-08', accepted: '2026-06-10', verified: '2026-06-23' }),
    today: '2026-06-24',
    gates: { noble: ['open, 2026-06-04', 'open, 2026-06-24'] },
  },
  {
    name: 'uploaded: accepted today at the earliest',
    edits: noble({ uploaded: '2026-06-08' }),
    today: '2026-06-10',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-24'] },
  },
  {
    name: 'not uploaded, and the upload gate is open: today',
    today: '2026-06-10',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-24'] },
  },
  {
    name: 'not uploaded, and it is shut: the day on which it opens',
    today: '2026-05-04',
    gates: { noble: ['shut, 2026-06-04', 'shut, 2026-06-18'] },
  },
  {
    name: 'seven days under sru',
    edits: { ...noble({ accepted: '2026-06-10', verified: '2026-06-11' }), policy: 'sru' },
    today: '2026-06-17',
    gates: { noble: ['open, 2024-04-25', 'open, 2026-06-17'] },
  },
]);

gateTable('and never opens after the last day of support for what was not released by then', [
  ...['2026-07-10', '2026-07-13'].map((today) => ({
    name: `aged in time, on ${today}`,
    edits: questing({ uploaded: '2026-06-05', accepted: '2026-06-08', verified: '2026-06-22' }),
    today,
    gates: { questing: ['open, 2026-06-04', 'shut, never'] } as const,
  })),
]);

gateTable('and moves past days on which the policy does not release', [
  ...(
    [
      ['Thursday', '2026-06-04', '2026-06-18'],
      ['Friday', '2026-06-05', '2026-06-22'],
      ['Saturday', '2026-06-06', '2026-06-22'],
      ['Sunday', '2026-06-07', '2026-06-22'],
      ['Monday', '2026-06-08', '2026-06-22'],
    ] as const
  ).map(([weekday, accepted, opens]) => ({
    name: `day 14 is a ${weekday}`,
    edits: noble({ accepted }),
    gates: { noble: ['open, 2026-06-04', `shut, ${opens}`] } as const,
  })),
  {
    name: 'the days of the policy',
    edits: { ...noble({ accepted: '2026-06-08' }), policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml':
        'name: odd\nsummary: Odd\nextends: open-vm-tools\nageing:\n  no-release-on: [monday, tuesday]\n',
    },
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-24'] },
  },
]);

gateTable('a waiver lets time count otherwise', [
  {
    name: 'for settling-period: the upload gate opens with the release of the source',
    edits: { waivers: [{ rule: 'settling-period', reason }] },
    today: '2026-06-03',
    gates: { noble: ['open, 2026-04-23', 'shut, 2026-06-17'] },
    found: [],
  },
  {
    name: 'for one target of two',
    edits: { ...both({}, {}), waivers: [{ rule: 'settling-period', series: 'noble', reason }] },
    today: '2026-06-03',
    gates: {
      noble: ['open, 2026-04-23', 'shut, 2026-06-17'],
      questing: ['shut, 2026-06-04', 'shut, 2026-06-18'],
    },
  },
  {
    name: 'one that ran out does not',
    edits: { waivers: [{ rule: 'settling-period', reason, until: '2026-06-02' }] },
    today: '2026-06-03',
    gates: { noble: ['shut, 2026-06-04', 'shut, 2026-06-18'] },
  },
  {
    name: 'for an upload of old',
    edits: {
      ...noble({ uploaded: '2026-05-04' }),
      waivers: [{ rule: 'settling-period', reason, until: '2026-05-04' }],
    },
    today: '2026-07-01',
    gates: { noble: ['open, 2026-04-23', 'shut, 2026-07-15'] },
    found: [],
  },
  {
    name: 'for source-not-released: since there is a development release',
    edits: { ...fromStonking, waivers: [{ rule: 'source-not-released', reason }] },
    today: '2026-10-14',
    gates: { resolute: ['open, 2026-04-24', 'shut, 2026-10-28'] },
    found: [],
  },
  {
    name: 'for source-not-released, once it is released: the settling period counts',
    edits: { ...fromStonking, waivers: [{ rule: 'source-not-released', reason }] },
    today: '2026-10-15',
    gates: { resolute: ['shut, 2026-11-26', 'shut, 2026-12-10'] },
    found: ['settling-period', 'waiver-unused'],
  },
  {
    name: 'for ageing: the minimum is left',
    edits: {
      ...noble({ accepted: '2026-06-09', verified: '2026-06-10' }),
      waivers: [{ rule: 'ageing', reason }],
    },
    today: '2026-06-15',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-16'] },
  },
  {
    name: 'for ageing, on that day',
    edits: {
      ...noble({ accepted: '2026-06-09', verified: '2026-06-10' }),
      waivers: [{ rule: 'ageing', reason }],
    },
    today: '2026-06-16',
    gates: { noble: ['open, 2026-06-04', 'open, 2026-06-16'] },
  },
  {
    name: 'for ageing, past the day on which it is needed no more',
    edits: {
      ...noble({ accepted: '2026-06-09', verified: '2026-06-10' }),
      waivers: [{ rule: 'ageing', reason }],
    },
    today: '2026-06-24',
    gates: { noble: ['open, 2026-06-04', 'open, 2026-06-16'] },
  },
  {
    name: 'for ageing, before the upload',
    edits: { waivers: [{ rule: 'ageing', reason }] },
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-15'] },
    found: [],
  },
  {
    name: 'for the ageing of another target',
    edits: { ...both({}, {}), waivers: [{ rule: 'ageing', series: 'questing', reason }] },
    gates: {
      noble: ['open, 2026-06-04', 'shut, 2026-06-22'],
      questing: ['open, 2026-06-04', 'shut, 2026-06-15'],
    },
  },
  {
    name: 'for ageing, until a day before it helps',
    edits: { waivers: [{ rule: 'ageing', reason, until: '2026-06-14' }] },
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: [],
  },
  {
    name: 'for ageing, run out while the release was put off',
    edits: {
      ...noble({ accepted: '2026-06-09', verified: '2026-06-10' }),
      waivers: [{ rule: 'ageing', reason, until: '2026-06-16' }],
    },
    today: '2026-06-17',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-23'] },
    found: [],
  },
  {
    name: 'for ageing, with a reason that says nothing',
    edits: { waivers: [{ rule: 'ageing', reason: 'Urgent' }] },
    gates: { noble: ['shut, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['waiver-reason'],
  },
]);

/** What gate auto shows of an upload that has aged, and nobody has verified. */
const unverified: Edits = { 'targets.0.uploaded': '2026-06-08', 'targets.0.accepted': '2026-06-08' };

gateTable('gate: auto judges each target by where it stands', [
  {
    name: 'not uploaded: the upload gate, today',
    edits: { 'targets.0.pocket': 'security' },
    gates: { noble: ['shut, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['target-pocket'],
  },
  {
    name: 'uploaded: the upload gate on its day, the release gate as status',
    edits: unverified,
    today: '2026-06-22',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: [],
  },
  {
    name: 'uploaded too early: that does not pass',
    edits: noble({ uploaded: '2026-06-03', accepted: '2026-06-08', verified: '2026-06-11' }),
    today: '2026-06-22',
    gates: { noble: ['shut, 2026-06-04', 'open, 2026-06-22'] },
    found: ['settling-period'],
  },
  {
    name: 'uploaded 89 days ago: still status',
    edits: unverified,
    today: '2026-09-05',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-09-07'] },
    found: [],
  },
  {
    name: 'uploaded 90 days ago: only languishing speaks up',
    edits: unverified,
    today: '2026-09-06',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-09-07'] },
    found: ['languishing'],
  },
  {
    name: 'released: both gates, each on its own day',
    edits: { ...unverified, 'targets.0.released': '2026-06-18' },
    today: '2026-07-01',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['ageing', 'not-verified', 'partner-verification'],
  },
  {
    name: 'released, and all is right',
    edits: noble({
      uploaded: '2026-06-08',
      accepted: '2026-06-08',
      verified: '2026-06-11',
      released: '2026-06-23',
    }),
    today: '2030-01-01',
    gates: { noble: ['open, 2026-06-04', 'open, 2026-06-22'] },
    found: [],
  },
  {
    name: 'each target on its own',
    edits: both(
      { uploaded: '2026-06-08', accepted: '2026-06-08' },
      { uploaded: '2026-06-08', accepted: '2026-06-08', released: '2026-06-23' },
    ),
    today: '2026-07-01',
    gates: {
      noble: ['open, 2026-06-04', 'shut, 2026-06-22'],
      questing: ['open, 2026-06-04', 'shut, 2026-06-22'],
    },
    found: ['not-verified'],
  },
]);

gateTable('gate: release makes the open points of the release gate errors, today', [
  {
    name: 'not uploaded',
    gate: 'release',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['ageing-minimum', 'not-verified', 'partner-verification'],
  },
  {
    name: 'uploaded',
    edits: unverified,
    today: '2026-06-22',
    gate: 'release',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['not-verified', 'partner-verification'],
  },
  {
    name: 'and ready',
    edits: noble({ accepted: '2026-06-08', verified: '2026-06-11' }),
    today: '2026-06-22',
    gate: 'release',
    gates: { noble: ['open, 2026-06-04', 'open, 2026-06-22'] },
    found: [],
  },
  {
    name: 'released targets keep their date',
    edits: noble({ accepted: '2026-06-08', verified: '2026-06-11', released: '2026-06-18' }),
    today: '2026-07-01',
    gate: 'release',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['ageing'],
  },
  {
    name: 'the upload gate is judged as well',
    edits: { ...noble({ accepted: '2026-06-08', verified: '2026-06-11' }), 'sru.title': 'New version' },
    today: '2026-06-22',
    gate: 'release',
    gates: { noble: ['shut, 2026-06-04', 'open, 2026-06-22'] },
    found: ['title-format'],
  },
]);

gateTable('gate: upload judges the upload gate alone', [
  {
    name: 'not uploaded',
    edits: { 'targets.0.pocket': 'security' },
    gate: 'upload',
    gates: { noble: ['shut, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['target-pocket'],
  },
  {
    name: 'in -proposed for too long',
    edits: unverified,
    today: '2026-09-20',
    gate: 'upload',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-09-21'] },
    found: [],
  },
  {
    name: 'released too early, and not verified',
    edits: { ...unverified, 'targets.0.released': '2026-06-12' },
    today: '2026-07-01',
    gate: 'upload',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: [],
  },
]);

// In standard support until 2026-07-09: whether end of life is found tells the day that the upload is judged on.
gateTable('the as-of date of the upload gate', [
  {
    name: '`uploaded`',
    edits: questing({ uploaded: '2026-07-09', accepted: '2026-07-10' }),
    today: '2026-08-03',
    gates: { questing: ['open, 2026-06-04', 'shut, never'] },
    found: [],
  },
  {
    name: '`uploaded`, whatever is before it',
    edits: questing({ uploaded: '2026-07-10', accepted: '2026-07-09' }),
    today: '2026-08-03',
    gates: { questing: ['shut, never', 'shut, never'] },
    found: ['target-end-of-life', 'timeline-order'],
  },
  ...['accepted', 'verified', 'released'].map((key) => ({
    name: `else \`${key}\``,
    edits: questing({ [key]: '2026-07-09' }),
    today: '2026-08-03',
    gate: 'upload' as const,
    gates: { questing: ['open, 2026-06-04', 'shut, never'] as const },
    found: [],
  })),
  {
    name: 'the earliest of them',
    edits: questing({ accepted: '2026-07-09', verified: '2026-07-13', released: '2026-07-23' }),
    today: '2026-08-03',
    gate: 'upload',
    gates: { questing: ['open, 2026-06-04', 'shut, never'] },
    found: [],
  },
  {
    name: 'the earliest of them, in whatever order they are',
    edits: questing({ accepted: '2026-07-13', verified: '2026-07-09' }),
    today: '2026-08-03',
    gates: { questing: ['shut, 2026-06-04', 'shut, never'] },
    found: ['timeline-order'],
  },
  {
    name: 'else today',
    edits: questing({}),
    today: '2026-07-10',
    gates: { questing: ['shut, never', 'shut, never'] },
    found: ['target-end-of-life'],
  },
  {
    name: 'never a day after today',
    edits: questing({ uploaded: '2026-07-10' }),
    today: '2026-07-09',
    gates: { questing: ['shut, 2026-06-04', 'shut, never'] },
    found: ['timeline-order'],
  },
]);

gateTable('the as-of date of the release gate', [
  {
    name: '`released`',
    edits: noble({ accepted: '2026-06-08', verified: '2026-06-11', released: '2026-06-18' }),
    today: '2026-07-01',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['ageing'],
  },
  {
    name: 'else today',
    edits: noble({ accepted: '2026-06-08', verified: '2026-06-11' }),
    today: '2026-06-18',
    gate: 'release',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['ageing'],
  },
  {
    name: 'never a day after today',
    edits: noble({ accepted: '2026-06-08', verified: '2026-06-11', released: '2026-06-23' }),
    today: '2026-06-18',
    gate: 'release',
    gates: { noble: ['shut, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['ageing', 'timeline-order'],
  },
]);

describe('the days in -proposed that the release gate asks for', () => {
  test.each<[string, number, Edits]>([
    ['what the policy promises', 14, {}],
    ['the minimum under sru', 7, { policy: 'sru' }],
    ['the minimum where a waiver leaves no more', 7, { waivers: [{ rule: 'ageing', reason }] }],
    ['not with a waiver that has a fault', 14, { waivers: [{ rule: 'ageing', reason: 'Urgent' }] }],
  ])('%s', (_, days, edits) => {
    const targets = reportOn(edits).manifests[0]?.targets;
    expect(targets?.map(({ ageingDays }) => ageingDays)).toEqual([days]);
  });
});

const shortened = {
  files: {
    'p.yaml': 'name: mine\nsummary: Mine\nextends: open-vm-tools\nageing: { verification-shortens: true }\n',
  },
  today: '2026-06-16',
};
const underIt: Edits = { policy: './p.yaml' };

gateTable('ageing that verification shortens', [
  {
    name: 'opens on the day of the verification',
    edits: {
      ...noble({ uploaded: '2026-06-08', accepted: '2026-06-09', verified: '2026-06-11' }),
      ...underIt,
    },
    ...shortened,
    gates: { noble: ['open, 2026-06-04', 'open, 2026-06-11'] },
  },
  {
    name: 'opens on the next day of release',
    edits: {
      ...noble({ uploaded: '2026-06-08', accepted: '2026-06-09', verified: '2026-06-12' }),
      ...underIt,
    },
    ...shortened,
    gates: { noble: ['open, 2026-06-04', 'open, 2026-06-15'] },
  },
  {
    name: 'lasts while it is not verified',
    edits: { ...noble({ uploaded: '2026-06-08', accepted: '2026-06-09' }), ...underIt },
    ...shortened,
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-23'] },
  },
]);

const inProposed = { uploaded: '2026-06-08', accepted: '2026-06-08', verified: '2026-06-20' };
const shown = ['release-weekday'];

// Accepted on Monday, 2026-06-08: aged on Monday, 2026-06-22.
gateTable('on days without release the gate is shut until the next one', [
  ...(
    [
      ['2026-06-25', 'open, 2026-06-22', []],
      ['2026-06-26', 'shut, 2026-06-29', shown],
      ['2026-06-27', 'shut, 2026-06-29', shown],
      ['2026-06-28', 'shut, 2026-06-29', shown],
      ['2026-06-29', 'open, 2026-06-22', []],
      ['2026-07-02', 'open, 2026-06-22', []],
      ['2026-07-03', 'shut, 2026-07-06', shown],
    ] as const
  ).flatMap(([today, release, found]) => [
    {
      name: `${today}, as status`,
      edits: noble(inProposed),
      today,
      gates: { noble: ['open, 2026-06-04', release] as const },
      found: [],
    },
    {
      name: `${today}, with gate: release`,
      edits: noble(inProposed),
      today,
      gate: 'release' as const,
      gates: { noble: ['open, 2026-06-04', release] as const },
      found,
    },
  ]),
  {
    name: 'while it ages, the day of the week is no matter',
    edits: noble(inProposed),
    today: '2026-06-20',
    gate: 'release',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-06-22'] },
    found: ['ageing'],
  },
  {
    name: 'nor before it is accepted',
    edits: noble({ uploaded: '2026-06-08' }),
    today: '2026-07-03',
    gate: 'release',
    gates: { noble: ['open, 2026-06-04', 'shut, 2026-07-20'] },
    found: ['ageing-minimum', 'not-verified'],
  },
  {
    name: 'one target does not wait for another on such a day',
    edits: both(inProposed, inProposed),
    today: '2026-06-26',
    gate: 'release',
    gates: {
      noble: ['open, 2026-06-04', 'shut, 2026-06-29'],
      questing: ['open, 2026-06-04', 'shut, 2026-06-29'],
    },
    found: ['release-weekday', 'release-weekday'],
  },
  {
    name: 'nor one that was released before, for a newer one that is ready',
    edits: both({ ...inProposed, released: '2026-06-25' }, inProposed),
    today: '2026-06-27',
    gates: {
      noble: ['open, 2026-06-04', 'open, 2026-06-22'],
      questing: ['open, 2026-06-04', 'shut, 2026-06-29'],
    },
    found: [],
  },
  {
    name: 'support that ends before the next one leaves none',
    edits: questing(inProposed),
    today: '2026-07-10',
    gates: { questing: ['open, 2026-06-04', 'shut, never'] },
  },
  {
    name: 'a policy that turns the rule off releases on any day',
    edits: { ...noble(inProposed), policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml':
        'name: any\nsummary: Any\nextends: open-vm-tools\nseverities: { release-weekday: off }\n',
    },
    today: '2026-06-27',
    gate: 'release',
    gates: { noble: ['open, 2026-06-04', 'open, 2026-06-22'] },
    found: [],
  },
  {
    name: 'a release that has happened keeps its day',
    edits: noble({ ...inProposed, released: '2026-06-24' }),
    today: '2026-06-27',
    gate: 'release',
    gates: { noble: ['open, 2026-06-04', 'open, 2026-06-22'] },
    found: [],
  },
]);

gateTable('the release gate never opens before the upload gate', [
  {
    name: 'uploaded in the settling period',
    edits: noble({ uploaded: '2026-05-04' }),
    today: '2026-05-11',
    gates: { noble: ['shut, 2026-06-04', 'shut, 2026-06-18'] },
    found: ['settling-period'],
  },
  {
    name: 'accepted and aged in it, too',
    edits: noble({ uploaded: '2026-05-04', accepted: '2026-05-06', verified: '2026-05-20' }),
    today: '2026-05-25',
    gates: { noble: ['shut, 2026-06-04', 'shut, 2026-06-04'] },
    found: ['settling-period'],
  },
  {
    name: 'and with a waiver from its own days on',
    edits: {
      ...noble({ uploaded: '2026-05-04', accepted: '2026-05-06', verified: '2026-05-20' }),
      waivers: [{ rule: 'settling-period', reason }],
    },
    today: '2026-05-25',
    gates: { noble: ['open, 2026-04-23', 'open, 2026-05-20'] },
    found: [],
  },
  {
    name: 'uploaded to a series that is not released',
    edits: {
      policy: 'sru',
      source: undefined,
      skips: undefined,
      'targets.0': { series: 'stonking', version: '2:13.0.10-1ubuntu2', uploaded: '2026-06-08' },
    },
    today: '2026-06-10',
    gates: { stonking: ['shut, 2026-10-15', 'shut, 2026-10-22'] },
    found: ['target-end-of-life'],
  },
]);
