import { describe, expect, test } from '@jest/globals';
import { type Edits, findingsOn, type Settings } from '../support/check.ts';

/**
 * "A finding that another one explains is not repeated": the sentences of that paragraph, a row each. A row
 * says everything that is found, in the order of the file; what a waiver covers is marked.
 */
interface Row extends Settings {
  readonly name: string;
  readonly edits?: Edits;
  readonly found: readonly string[];
}

function silenceTable(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows.map((row) => [row.name, row] as const))('%s', (_, { edits, found, ...settings }) => {
      const all = findingsOn(edits ?? {}, settings);
      expect(all.map(({ rule, waived }) => (waived === undefined ? rule : `${rule}, waived`))).toEqual(found);
    });
  });
}

const reason = 'Agreed with the SRU team on the mailing list.';

/** A manifest with every kind of field in it, released, that passes both gates. */
const whole: Edits = {
  'source.ref': 'ubuntu/resolute',
  'targets.0.pocket': 'updates',
  'targets.0.uploaded': '2026-06-08',
  'targets.0.accepted': '2026-06-09',
  'targets.0.verified': '2026-06-22',
  'targets.0.released': '2026-06-23',
  'targets.0.verification': {
    by: 'VMware QA',
    statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9',
  },
  'packaging-changes': { 'from-source': [], 'from-previous': [] },
  waivers: [],
  bugs: [{ id: 2131111, 'test-case': 'Boot a guest and read its log.', verified: ['noble'] }],
  verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9' },
};

const nothing = 'every field of it is right';
const list = ['a', 'list'];

silenceTable('a field that breaks the schema is judged by no rule', [
  { name: nothing, edits: whole, today: '2026-06-24', found: [] },
  ...Object.entries({
    version: '2',
    policy: list,
    package: list,
    source: 'resolute',
    'source.series': list,
    'source.version': list,
    'source.upstream': list,
    'source.ref': list,
    targets: 'noble',
    'targets.0': 'noble',
    'targets.0.series': list,
    'targets.0.version': list,
    'targets.0.replaces': list,
    'targets.0.upstream': list,
    'targets.0.pocket': 'update',
    'targets.0.changelog': list,
    'targets.0.ref': list,
    'targets.0.uploaded': '2026-06-31',
    'targets.0.accepted': '2026-06-31',
    'targets.0.verified': '2026-06-31',
    'targets.0.released': '2026-06-31',
    'targets.0.verification': 'VMware QA',
    'targets.0.verification.by': '',
    'targets.0.verification.statement': '',
    skips: 'questing',
    'skips.0': 'questing',
    'skips.0.series': list,
    'skips.0.carries': list,
    'skips.0.reason': '',
    sru: 2_130_000,
    'sru.bug': 'LP: #2130000',
    'sru.title': list,
    'sru.description': list,
    bugs: 2_131_111,
    'bugs.0': 2_131_111,
    'bugs.0.id': 'LP: #2131111',
    'bugs.0.test-case': '',
    'bugs.0.verified': 'noble',
    'bugs.0.verified.0': list,
    'bugs.0.unverified': '',
    'packaging-changes': 'none',
    'packaging-changes.from-source': 'none',
    'packaging-changes.from-previous': ['debian/control'],
    'packaging-changes.from-previous.0': { path: list, reason: 'Raised with upstream.' },
    verification: 'VMware QA',
    waivers: 'none',
    'waivers.0': 'settling-period',
  }).flatMap(([path, value]) =>
    (['auto', 'release'] as const).map((gate) => ({
      name: `\`${path}\`, gate ${gate}`,
      edits: { ...whole, [path]: value },
      today: '2026-06-24',
      gate,
      found: ['manifest-schema'],
    })),
  ),
  {
    name: 'nor does it lend its place to the field that it stands in for',
    edits: {
      ...whole,
      'targets.0.verification': 'VMware QA',
      verification: { by: 'Somebody', statement: '#9' },
    },
    today: '2026-06-24',
    found: ['manifest-schema'],
  },
  {
    name: 'the date that is the as-of date, of a series that has since reached end of life',
    edits: {
      targets: [
        {
          series: 'questing',
          version: '2:13.0.10-0ubuntu0.25.10.1',
          uploaded: '2026-06-31',
          accepted: '2026-07-13',
        },
      ],
      skips: undefined,
      'sru.title': 'Backport open-vm-tools version 13.0.10 to questing',
    },
    today: '2026-08-03',
    found: ['manifest-schema'],
  },
  {
    name: 'a waiver with such a field waives nothing, and nothing else is said of it',
    edits: { waivers: [{ rule: 'settling-period', reason, until: '2026-06-31' }] },
    today: '2026-06-03',
    found: ['settling-period', 'manifest-schema'],
  },
  {
    name: 'the rest is judged: another field of the same mapping',
    edits: { 'targets.0.replaces': list, 'targets.0.pocket': 'security' },
    found: ['manifest-schema', 'target-pocket'],
  },
  {
    name: 'the rest is judged: another mapping',
    edits: { 'targets.0.version': list, 'sru.title': 'New version' },
    found: ['manifest-schema', 'title-format'],
  },
  {
    name: 'the rest is judged: another target',
    edits: {
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', pocket: 'security' },
      'targets.0.version': list,
      skips: undefined,
      'sru.title': 'Backport open-vm-tools version 13.0.10 to noble, questing',
    },
    found: ['manifest-schema', 'target-pocket'],
  },
]);

silenceTable('nothing is judged of what cannot be read', [
  { name: 'a manifest that is no YAML', whole: 'version: 1\ntargets: [', found: ['manifest-syntax'] },
  { name: 'a manifest that is no mapping', whole: '- version: 1\n', found: ['manifest-schema'] },
  {
    name: 'a policy that is not there: `sru` judges the rest',
    edits: { policy: 'open-vm-tool', 'sru.title': 'New version', 'targets.0.pocket': 'security' },
    found: ['unknown-policy', 'target-pocket'],
  },
]);

silenceTable('unknown-series silences all about that series', [
  { name: 'of the source', edits: { 'source.series': 'resolut' }, found: ['unknown-series'] },
  {
    name: 'of the source, in its settling period',
    edits: { 'source.series': 'resolut' },
    today: '2026-05-04',
    found: ['unknown-series'],
  },
  { name: 'of a target', edits: { 'targets.0.series': 'nobel' }, found: ['unknown-series'] },
  {
    name: 'of a target, with the release gate',
    edits: { 'targets.0.series': 'nobel' },
    gate: 'release',
    found: ['unknown-series'],
  },
  {
    name: 'of a target with other faults',
    edits: {
      'targets.0.series': 'nobel',
      'targets.0.pocket': 'security',
      'targets.0.version': '2:13.0.9-1',
      'targets.0.accepted': '2026-06-10',
      'targets.0.released': '2026-06-05',
    },
    found: ['unknown-series'],
  },
  {
    name: 'of one target: the other is judged',
    edits: {
      'targets.1': { series: 'questin', version: '2:13.0.10-0ubuntu0.25.10.1' },
      'targets.0.pocket': 'security',
      'sru.title': 'Backport open-vm-tools version 13.0.10 to noble, questing',
    },
    found: ['target-pocket', 'unknown-series'],
  },
  {
    name: 'of a target twice',
    edits: {
      'targets.0.series': 'nobel',
      'targets.1': { series: 'nobel', version: '2:13.0.10-0ubuntu0.24.04.1' },
    },
    found: ['unknown-series', 'unknown-series'],
  },
  { name: 'of a skip', edits: { 'skips.0.series': 'questin' }, found: ['unknown-series'] },
  {
    name: 'of a bug',
    edits: { bugs: [{ id: 2_131_111, 'test-case': 'Boot a guest.', verified: ['nobel', 'noble'] }] },
    found: ['unknown-series'],
  },
  {
    name: 'of a waiver',
    edits: { waivers: [{ rule: 'settling-period', series: 'nobel', reason }] },
    found: ['unknown-series'],
  },
]);

silenceTable('version-syntax silences all comparisons with that version', [
  { name: 'of the source', edits: { 'source.version': '2:13.0.10-' }, found: ['version-syntax'] },
  {
    name: 'of a target',
    edits: {
      'targets.0.version': '13_0',
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      skips: undefined,
      'sru.title': 'Backport open-vm-tools version 13.0.10 to noble, questing',
    },
    found: ['version-syntax'],
  },
  { name: 'of what it replaces', edits: { 'targets.0.replaces': 'x' }, found: ['version-syntax'] },
  { name: 'of a skip', edits: { 'skips.0.carries': 'x' }, found: ['version-syntax'] },
  {
    name: 'the other versions are still compared',
    edits: { 'source.version': '2:13.0.10-', 'targets.0.replaces': '2:13.0.11-1' },
    found: ['version-syntax', 'version-not-above-replaced'],
  },
]);

/** From stonking, a development release until 2026-10-15, to resolute. */
const early: Edits = {
  'source.series': 'stonking',
  'targets.0': { series: 'resolute', version: '2:13.0.10-0ubuntu0.26.04.1' },
  skips: undefined,
  'sru.title': 'Backport open-vm-tools version 13.0.10 to resolute',
};

silenceTable('source-not-released silences settling-period', [
  { name: 'before the release', edits: early, today: '2026-10-14', found: ['source-not-released'] },
  { name: 'from the release on', edits: early, today: '2026-10-15', found: ['settling-period'] },
  {
    name: 'also when waived',
    edits: { ...early, waivers: [{ rule: 'source-not-released', reason }] },
    today: '2026-10-14',
    found: ['source-not-released, waived'],
  },
  {
    name: 'and then a waiver for settling-period is not called unused',
    edits: { ...early, waivers: [{ rule: 'settling-period', reason }] },
    today: '2026-10-14',
    found: ['source-not-released'],
  },
]);

silenceTable('no other waived finding explains anything', [
  {
    name: 'a waived target-not-allowed does not answer for newer-series-skipped',
    edits: {
      'targets.0.series': 'jammy',
      'targets.0.version': '2:13.0.10-0ubuntu0.22.04.1',
      'sru.title': 'Backport open-vm-tools version 13.0.10 to jammy',
      waivers: [{ rule: 'target-not-allowed', reason }],
    },
    found: ['newer-series-skipped', 'target-not-allowed, waived'],
  },
]);

/** The base manifest with another target, of a series that needs another word of its skip or none. */
function to(series: string, number: string): Edits {
  return {
    'targets.0.series': series,
    'targets.0.version': `2:13.0.10-0ubuntu0.${number}.1`,
    'targets.0.replaces': undefined,
    'sru.title': `Backport open-vm-tools version 13.0.10 to ${series}`,
  };
}

silenceTable('target-not-older, target-end-of-life, target-not-allowed, newer-series-skipped', [
  {
    name: 'the source series itself, not released yet',
    edits: {
      ...to('resolute', '26.04'),
      skips: undefined,
      waivers: [{ rule: 'source-not-released', reason }],
    },
    today: '2026-04-20',
    found: ['source-not-released, waived', 'target-not-older'],
  },
  {
    name: 'end of life before not allowed and a newer series',
    edits: { ...to('focal', '20.04'), skips: undefined },
    found: ['target-end-of-life'],
  },
  {
    name: 'not allowed before a newer series',
    edits: { ...to('jammy', '22.04'), skips: undefined },
    found: ['target-not-allowed'],
  },
  {
    name: 'a newer series alone',
    edits: { skips: undefined },
    found: ['newer-series-skipped'],
  },
  {
    name: 'for that target: another one is judged',
    edits: {
      'targets.1': { series: 'plucky', version: '2:13.0.10-0ubuntu0.25.04.1' },
      skips: undefined,
      'sru.title': 'Backport open-vm-tools version 13.0.10 to noble, plucky',
    },
    found: ['newer-series-skipped', 'target-end-of-life'],
  },
]);

const description = (parts: { readonly plan?: string; readonly risk?: string }): string =>
  [
    '[ Impact ]',
    'Guests lose the time. https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/',
    ...(parts.plan === undefined ? [] : [parts.plan]),
    ...(parts.risk === undefined ? [] : [parts.risk]),
    '[ Other Info ]',
    'No packaging changes.',
    '',
  ].join('\n');
const plan = '[ Test Plan ]\nVMware QA tests it; it stays in -proposed for 14 days.';
const risk = '[ Where problems could occur ]\nThe clipboard may lose its text.';

silenceTable('missing-section and empty-section silence what that section should say', [
  { name: nothing, edits: { 'sru.description': description({ plan, risk }) }, found: [] },
  {
    name: 'no Test Plan',
    edits: { 'sru.description': description({ risk }) },
    found: ['missing-section'],
  },
  {
    name: 'an empty Test Plan',
    edits: { 'sru.description': description({ plan: '[ Test Plan ]\n * \n<!-- 7 days -->', risk }) },
    found: ['empty-section'],
  },
  {
    name: 'a Test Plan that says too little',
    edits: { 'sru.description': description({ plan: '[ Test Plan ]\nBoot it.', risk }) },
    found: ['test-plan-ageing', 'test-plan-verifier'],
  },
  {
    name: 'a Test Plan without brackets',
    edits: { 'sru.description': description({ plan: '## Test Plan\nBoot it.', risk }) },
    found: ['missing-section'],
  },
  {
    name: 'no risks',
    edits: { 'sru.description': description({ plan }) },
    found: ['missing-section'],
  },
  {
    name: 'empty risks',
    edits: {
      'sru.description': description({ plan, risk: '[ Where problems could occur ]\n<!-- None -->' }),
    },
    found: ['empty-section'],
  },
  {
    name: 'risks that are dismissed',
    edits: { 'sru.description': description({ plan, risk: '[ Where problems could occur ]\nNone.' }) },
    found: ['dismissive-risk'],
  },
  {
    name: 'an empty description',
    edits: { 'sru.description': '' },
    found: ['missing-section', 'missing-section', 'missing-section', 'missing-section', 'policy-link'],
  },
]);

silenceTable('title-format silences the other two', [
  {
    name: 'another form, version and series',
    edits: { 'sru.title': 'Update open-vm-tools 12 to jammy' },
    found: ['title-format'],
  },
  {
    name: 'the form is right: both speak',
    edits: { 'sru.title': 'Backport open-vm-tools version 12 to jammy' },
    found: ['title-version', 'title-series'],
  },
]);

silenceTable('upstream-version-differs silences the suffix and the comparison with the source', [
  {
    name: 'a newer version of another form',
    edits: { 'targets.0.version': '2:13.0.11-1', 'skips.0.carries': '2:13.0.11-2' },
    found: ['upstream-version-differs'],
  },
  {
    name: 'the same upstream version: both speak',
    edits: { 'targets.0.version': '2:13.0.10-2', 'skips.0.carries': '2:13.0.10-3' },
    found: ['version-not-below-source', 'version-suffix'],
  },
  {
    name: 'not the comparison with what is replaced',
    edits: { 'targets.0.version': '2:12.5.0-1' },
    found: ['upstream-version-differs', 'version-not-above-replaced'],
  },
  {
    name: 'for that target: the other speaks',
    edits: {
      'targets.0.version': '2:13.0.9-1',
      'targets.1': { series: 'questing', version: '2:13.0.10-1' },
      'targets.0.replaces': undefined,
      skips: undefined,
      'sru.title': 'Backport open-vm-tools version 13.0.10 to noble, questing',
    },
    found: ['upstream-version-differs', 'version-suffix'],
  },
]);

const verified: Edits = {
  'targets.0.uploaded': '2026-06-08',
  'targets.0.accepted': '2026-06-08',
  'targets.0.verified': '2026-06-11',
  verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9' },
};

silenceTable('ageing-minimum silences ageing', [
  { name: 'on day 6', edits: verified, today: '2026-06-14', gate: 'release', found: ['ageing-minimum'] },
  { name: 'on day 7', edits: verified, today: '2026-06-15', gate: 'release', found: ['ageing'] },
  {
    name: 'a waiver for ageing does not reach the minimum, and is not called unused',
    edits: { ...verified, waivers: [{ rule: 'ageing', reason }] },
    today: '2026-06-14',
    gate: 'release',
    found: ['ageing-minimum'],
  },
  {
    name: 'before it is in -proposed',
    edits: { ...verified, 'targets.0.accepted': undefined, waivers: [{ rule: 'ageing', reason }] },
    today: '2026-06-14',
    gate: 'release',
    found: ['ageing-minimum'],
  },
]);
