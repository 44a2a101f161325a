import type { Edits, Settings } from '../../support/check.ts';
import { accepted as inArchive, inProposed, launchpadFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const reason = 'Agreed with the SRU team on the mailing list.';
const waiver = (rule: string, series?: string): Edits => ({
  waivers: [series === undefined ? { rule, reason } : { rule, series, reason }],
});

/** In the settling period of resolute. */
const settling: Settings = { today: '2026-06-03' };
const questing = { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' };
const accepted: Edits = { 'targets.0.accepted': '2026-06-08' };

ruleTable('waiver-unused', [
  {
    name: 'its rule was judged and did not fire',
    edits: waiver('settling-period'),
    marks: ['settling-period'],
    first: {
      severity: 'warning',
      series: [],
      message: '`settling-period` finds nothing.',
      help: 'Remove it',
    },
  },
  {
    name: 'so it was beside a section that is missing',
    edits: { ...waiver('settling-period'), 'sru.description': '[ Impact ]\nTime.\n' },
    marks: ['settling-period'],
  },
  {
    name: 'and beside one that is empty',
    edits: { ...waiver('settling-period'), 'sru.description': '[ Impact ]\n' },
    marks: ['settling-period'],
  },
  { name: 'its rule fired', edits: waiver('settling-period'), ...settling, marks: [] },
  { name: 'for the target that it names', edits: waiver('settling-period', 'noble'), ...settling, marks: [] },
  {
    name: 'for another one',
    edits: waiver('settling-period', 'questing'),
    ...settling,
    marks: ['settling-period'],
    first: { series: ['questing'], message: 'finds nothing that concerns `questing` alone' },
  },
  {
    name: 'for one target of two',
    edits: {
      ...waiver('settling-period', 'questing'),
      'targets.0.uploaded': '2026-05-04',
      'targets.1': { ...questing, uploaded: '2026-06-08' },
      skips: undefined,
    },
    today: '2026-06-10',
    marks: ['settling-period'],
    first: { series: ['questing'] },
  },
  {
    name: 'what concerns the whole bug is not waived for one target of two',
    edits: {
      ...waiver('placeholder-text', 'noble'),
      'targets.1': questing,
      skips: undefined,
      'sru.title': 'Backport open-vm-tools version TODO to noble, questing',
    },
    marks: ['placeholder-text'],
    first: { series: ['noble'] },
  },
  {
    name: 'it is for the only one',
    edits: {
      ...waiver('placeholder-text', 'noble'),
      'sru.title': 'Backport open-vm-tools version TODO to noble',
    },
    marks: [],
  },
  {
    name: 'a series that is skipped',
    edits: {
      ...waiver('skip-not-allowed', 'questing'),
      'skips.0': { series: 'questing', reason: 'No resources to verify it.' },
    },
    marks: [],
  },
  {
    name: 'each waiver on its own',
    edits: {
      waivers: [
        { rule: 'settling-period', reason },
        { rule: 'skip-not-allowed', reason },
        { rule: 'target-not-allowed', reason },
      ],
    },
    ...settling,
    marks: ['skip-not-allowed', 'target-not-allowed'],
  },
  {
    name: 'an earlier backport may be a manifest that is not in the run',
    edits: waiver('cadence'),
    marks: [],
  },
  {
    name: 'an old manifest: the finding of its day is what counts',
    edits: { ...waiver('settling-period'), 'targets.0.uploaded': '2026-05-04' },
    today: '2027-01-01',
    marks: [],
  },
  { name: 'a rule of the release gate is not judged before the upload', edits: waiver('ageing'), marks: [] },
  { name: 'nor while it ages', edits: { ...waiver('ageing'), ...accepted }, today: '2026-06-30', marks: [] },
  {
    name: 'nor by the upload gate',
    edits: { ...waiver('ageing'), ...accepted, 'targets.0.released': '2026-06-30' },
    today: '2026-07-01',
    gate: 'upload',
    marks: [],
  },
  {
    name: 'it is with the release gate',
    edits: { ...waiver('ageing'), ...accepted },
    today: '2026-06-30',
    gate: 'release',
    marks: ['ageing'],
  },
  {
    name: 'and once it was released',
    edits: { ...waiver('ageing'), ...accepted, 'targets.0.released': '2026-06-30' },
    today: '2026-07-01',
    marks: ['ageing'],
  },
  {
    name: 'and there it may have fired',
    edits: { ...waiver('ageing'), ...accepted, 'targets.0.released': '2026-06-18' },
    today: '2026-07-01',
    marks: [],
  },
  {
    name: 'of two targets the one that it names ages',
    edits: {
      ...waiver('ageing', 'noble'),
      ...accepted,
      'targets.1': { ...questing, accepted: '2026-06-08', released: '2026-06-30' },
      skips: undefined,
    },
    today: '2026-07-01',
    marks: [],
  },
  {
    name: 'of two targets the one that it names was released',
    edits: {
      ...waiver('ageing', 'questing'),
      ...accepted,
      'targets.1': { ...questing, accepted: '2026-06-08', released: '2026-06-30' },
      skips: undefined,
    },
    today: '2026-07-01',
    marks: ['ageing'],
  },
  {
    name: 'a series that is no target, with the release gate',
    edits: { ...waiver('ageing', 'jammy'), ...accepted },
    today: '2026-06-30',
    gate: 'release',
    marks: ['ageing'],
  },
  {
    name: 'a rule that the policy does not have',
    edits: { policy: 'sru', ...waiver('settling-period') },
    marks: [],
  },
  {
    name: 'a rule that has nothing to add under the policy',
    edits: { policy: 'sru', ...waiver('ageing'), ...accepted, 'targets.0.released': '2026-06-30' },
    today: '2026-07-01',
    marks: [],
  },
  {
    name: 'a rule that the policy turned off',
    edits: { policy: './sru-policy.yaml', ...waiver('settling-period') },
    files: {
      'sru-policy.yaml':
        'name: quick\nsummary: Quick\nextends: open-vm-tools\nseverities:\n  settling-period: off\n',
    },
    marks: [],
  },
  {
    name: 'a rule that another finding silences: settling-period before the release of the source',
    edits: waiver('settling-period'),
    today: '2026-04-22',
    marks: [],
  },
  {
    name: 'a rule that another finding silences: ageing of what is not in -proposed',
    edits: waiver('ageing'),
    gate: 'release',
    marks: [],
  },
  {
    name: 'a rule that another finding silences for another target',
    edits: {
      ...waiver('ageing', 'noble'),
      ...accepted,
      'targets.1': questing,
      skips: undefined,
    },
    today: '2026-06-30',
    gate: 'release',
    marks: ['ageing'],
  },
  {
    name: 'a finding that another one explains',
    edits: {
      ...waiver('newer-series-skipped'),
      'targets.0.series': 'jammy',
      'targets.0.version': '2:13.0.10-0ubuntu0.22.04.1',
    },
    marks: [],
  },
  {
    name: 'a waived finding silences nothing',
    edits: {
      waivers: [
        { rule: 'target-not-allowed', reason },
        { rule: 'newer-series-skipped', reason },
      ],
      'targets.0.series': 'jammy',
      'targets.0.version': '2:13.0.10-0ubuntu0.22.04.1',
      'skips.1': { series: 'noble', carries: '2:13.0.10-0ubuntu0.24.04.1' },
    },
    marks: ['newer-series-skipped'],
  },
  {
    name: 'while a series is misspelt nobody can say what is needed',
    edits: { ...waiver('settling-period'), 'source.series': 'resolut' },
    ...settling,
    marks: [],
  },
  {
    name: 'nor while a field cannot be read',
    edits: { ...waiver('settling-period'), 'source.series': ['resolute'] },
    ...settling,
    marks: [],
  },
  { name: 'one that may not be given', edits: waiver('policy-link'), marks: [] },
  {
    name: 'one that says nothing, too',
    edits: { waivers: [{ rule: 'settling-period', reason: 'Urgent' }] },
    marks: ['settling-period'],
  },
  {
    name: 'one that ran out, too',
    edits: { waivers: [{ rule: 'settling-period', reason, until: '2026-06-01' }] },
    marks: ['settling-period'],
  },
  {
    name: 'one with a field that cannot be read',
    edits: { waivers: [{ rule: 'settling-period', reason, until: 'soon' }] },
    marks: [],
  },
  ...[
    { name: 'no test failed', tests: [] as string[], marks: ['autopkgtest-regression'] },
    { name: 'what became of the tests could not be had', tests: null, marks: [] },
    { name: 'nobody asked what became of the tests', tests: undefined, marks: [] },
  ].map(({ name, tests, marks }) => ({
    name,
    edits: { ...waiver('autopkgtest-regression'), ...inArchive },
    today: '2026-06-24',
    gate: 'release' as const,
    launchpad: launchpadFacts({ ...inProposed, ...(tests !== undefined && { tests: { noble: tests } }) }),
    marks,
  })),
]);
