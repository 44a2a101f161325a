import { ruleTable } from '../../support/rule-table.ts';

/** Targets under `sru` without a source: noble, questing, resolute and so on, each with a version. */
const sru = (versions: Record<string, string>) => ({
  policy: 'sru',
  source: undefined,
  skips: undefined,
  targets: Object.entries(versions).map(([series, version]) => ({ series, version })),
});

ruleTable('version-series-order', [
  {
    name: 'lower in the older series',
    edits: sru({ noble: '1.0-1~24.04.1', questing: '1.0-1~25.10.1' }),
    marks: [],
  },
  {
    name: 'higher in the older series',
    edits: sru({ noble: '1.0-1~25.10.1', questing: '1.0-1~24.04.1' }),
    marks: ['1.0-1~25.10.1'],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        '`1.0-1~25.10.1` for noble (24.04 LTS) is not lower than `1.0-1~24.04.1` of the newer questing (25.10)',
      help: '`~ubuntu0.24.04.1`',
    },
  },
  { name: 'the same in both', edits: sru({ noble: '1.0-2', questing: '1.0-2' }), marks: ['1.0-2'] },
  { name: 'equal to dpkg in both', edits: sru({ noble: '1.0-02', questing: '1.0-2' }), marks: ['1.0-02'] },
  { name: 'just below', edits: sru({ noble: '1.0-2~', questing: '1.0-2' }), marks: [] },
  {
    name: 'the order in the manifest does not matter',
    edits: sru({ questing: '1.0-1', noble: '1.0-2' }),
    marks: ['1.0-2'],
    first: { series: ['noble'] },
  },
  {
    name: 'each older target is found, against the next that is lower',
    edits: sru({ noble: '1.0-3', questing: '1.0-2', resolute: '1.0-1' }),
    marks: ['1.0-3', '1.0-2'],
    first: { message: '`1.0-2` of the newer questing' },
  },
  {
    name: 'the next, in whatever order they stand',
    edits: sru({ resolute: '1.0-1', noble: '1.0-3', questing: '1.0-2' }),
    marks: ['1.0-3', '1.0-2'],
    first: { message: '`1.0-2` of the newer questing' },
  },
  {
    name: 'past a series that is in order',
    edits: sru({ noble: '1.0-3', questing: '1.0-4', resolute: '1.0-2' }),
    marks: ['1.0-3', '1.0-4'],
    first: { message: '`1.0-2` of the newer resolute' },
  },
  {
    name: 'the numbers of the series keep a backport in order',
    edits: {
      skips: undefined,
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
    },
    marks: [],
  },
  {
    name: 'the same series twice has its own finding',
    edits: {
      ...sru({}),
      targets: [
        { series: 'noble', version: '1.0-2' },
        { series: 'noble', version: '1.0-1' },
      ],
    },
    marks: [],
  },
  {
    name: 'what a skipped series carries counts',
    edits: { skips: [{ series: 'questing', carries: '2:13.0.10-0ubuntu0.24.04.1' }] },
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
    first: { series: ['noble'], message: 'of the newer questing (25.10)' },
  },
  {
    name: 'a little more and it is in order',
    edits: { skips: [{ series: 'questing', carries: '2:13.0.10-0ubuntu0.24.04.2' }] },
    marks: [],
  },
  {
    name: 'an older version of a skipped series has its own finding',
    edits: { skips: [{ series: 'questing', carries: '2:12.5.0-1' }] },
    marks: [],
  },
  {
    name: 'of a series that is skipped for a reason, an older version is accepted',
    edits: {
      policy: 'sru',
      skips: [{ series: 'questing', carries: '2:12.5.0-1', reason: 'No resources to verify it.' }],
    },
    marks: [],
  },
  {
    name: 'of a skip that nothing asks for nothing else is said',
    edits: { skips: [{ series: 'questing', carries: '2:13.0.10-0ubuntu0.24.04.1' }] },
    today: '2026-07-10',
    marks: [],
  },
  {
    name: 'a lower version in an older series is no matter of this rule',
    edits: { skips: [{ series: 'jammy', carries: '2:99-1' }] },
    marks: [],
  },
  {
    name: 'what is no version has its own finding',
    edits: sru({ noble: '1.0-2', questing: '1_0' }),
    marks: [],
  },
  { name: 'so has an unknown series', edits: sru({ nobel: '1.0-2', questing: '1.0-1' }), marks: [] },
]);
