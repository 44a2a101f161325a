import type { Edits } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

const reason = 'Agreed with the SRU team on the mailing list.';
const waiver = (rule: string): Edits => ({ waivers: [{ rule, reason }] });

/** The rules with a pencil in the table of rules. */
const waivable = [
  'placeholder-text',
  'source-not-released',
  'source-not-current',
  'source-not-development',
  'settling-period',
  'cadence',
  'target-not-allowed',
  'newer-series-skipped',
  'skip-not-allowed',
  'ageing',
  'newer-series-unreleased',
];

ruleTable('waiver-not-allowed', [
  {
    name: 'a rule that may not be waived',
    edits: waiver('ageing-minimum'),
    marks: ['ageing-minimum'],
    first: {
      severity: 'error',
      series: [],
      message: '`ageing-minimum` may not be waived under the policy `open-vm-tools`',
      help: 'Remove the waiver and put right what the rule finds. May be waived: `placeholder-text`',
    },
  },
  ...waivable.map((rule) => ({ name: `${rule} may be waived`, edits: waiver(rule), marks: [] })),
  ...[
    'policy-link',
    'target-end-of-life',
    'manifest-schema',
    'partner-verification',
    'waiver-reason',
    'calendar-stale',
  ].map((rule) => ({ name: `${rule} may not`, edits: waiver(rule), marks: [rule] })),
  {
    name: 'no rule at all',
    edits: waiver('setling-period'),
    marks: ['setling-period'],
    first: { message: 'Did you mean `settling-period`?', help: "Correct the rule's name, or remove" },
  },
  { name: 'ids are written in lower case', edits: waiver('Ageing'), marks: ['Ageing'] },
  {
    name: 'one for a target concerns that target',
    edits: { waivers: [{ rule: 'policy-link', series: 'noble', reason }] },
    marks: ['policy-link'],
    first: { series: ['noble'] },
  },
  {
    name: 'one for another series says so',
    edits: { waivers: [{ rule: 'policy-link', series: 'jammy', reason }] },
    marks: ['policy-link'],
    first: { series: ['jammy'] },
  },
  {
    name: 'with a reason that says nothing',
    edits: { waivers: [{ rule: 'policy-link', reason: 'Urgent' }] },
    marks: ['policy-link'],
  },
  {
    name: 'so too under sru',
    edits: { policy: 'sru', ...waiver('ageing-minimum') },
    marks: ['ageing-minimum'],
  },
  {
    name: 'a policy may let more be waived',
    edits: { policy: './sru-policy.yaml', ...waiver('policy-link') },
    files: {
      'sru-policy.yaml': 'name: lax\nsummary: Lax\nextends: open-vm-tools\nwaivable: [policy-link]\n',
    },
    marks: [],
  },
  {
    name: 'or nothing',
    edits: { policy: './sru-policy.yaml', ...waiver('settling-period') },
    files: { 'sru-policy.yaml': 'name: strict\nsummary: Strict\nextends: open-vm-tools\nwaivable: []\n' },
    marks: ['settling-period'],
    first: { help: 'Nothing may be waived under this policy.' },
  },
  {
    name: 'nothing is said of a waiver with a field that cannot be read',
    edits: { waivers: [{ rule: 'policy-link', reason, until: 'soon' }] },
    marks: [],
  },
  {
    name: "a rule's name is shown as somebody's word",
    edits: waiver('`@team`'),
    marks: ['"`@team`"'],
    first: { message: "The rule `'@team'` may not be waived" },
  },
]);

// What may not be waived stays as it is.
ruleTable('title-format', [
  {
    name: 'a waiver that is not allowed waives nothing',
    edits: { 'sru.title': 'New version', ...waiver('title-format') },
    marks: ['New version'],
    first: { severity: 'error', waived: undefined },
  },
]);
