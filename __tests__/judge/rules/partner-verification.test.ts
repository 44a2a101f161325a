import type { Edits } from '../../support/check.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const statement = 'https://bugs.launchpad.net/bugs/2130000/comments/9';
const released: Edits = {
  'targets.0.accepted': '2026-06-08',
  'targets.0.verified': '2026-06-11',
  'targets.0.released': '2026-06-23',
};
const by = (name: string): Edits => ({ verification: { by: name, statement } });

const release = { gate: 'release', today: '2026-06-23' } as const;
const partner = (name: string): Row => ({ name: `by ${name}`, edits: by(name), ...release, marks: [] });
const stranger = (name: string): Row => ({ name: `by ${name}`, edits: by(name), ...release, marks: [name] });

ruleTable('partner-verification', [
  {
    name: 'no verification',
    ...release,
    marks: ['noble'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: '`VMware QA`',
      help: 'one of `VMware` and `Broadcom` must be in it',
    },
  },
  { name: 'the partner and its statement', edits: by('VMware QA'), ...release, marks: [] },
  partner('VMware'),
  partner('vmware qa'),
  partner('Broadcom QA, formerly VMware'),
  partner('the QA team of Broadcom'),
  partner('~vmware-gos-qa'),
  partner('~yhzou'),
  {
    ...stranger('Canonical QA'),
    first: { message: '`Canonical QA` is not the partner that the policy names, `VMware QA`' },
  },
  stranger('QA'),
  stranger('NotVMware'),
  stranger('VMwareish'),
  {
    name: 'no statement',
    edits: { verification: { by: 'VMware QA' } },
    ...release,
    marks: ['VMware QA'],
    first: { message: 'The statement of `VMware QA` is missing', help: '`statement`' },
  },
  {
    name: 'a statement by nobody',
    edits: { verification: { statement } },
    ...release,
    marks: ['verification'],
    first: { message: 'does not say `by` whom' },
  },
  { name: 'an empty verification', edits: { verification: {} }, ...release, marks: ['noble'] },
  {
    name: "a target's own stands in place of the manifest's",
    edits: { ...by('VMware QA'), 'targets.0.verification': { by: 'Canonical QA', statement } },
    ...release,
    marks: ['Canonical QA'],
  },
  {
    name: "a target's own is enough",
    edits: { 'targets.0.verification': { by: 'VMware QA', statement } },
    ...release,
    marks: [],
  },
  {
    name: 'a target without its own has that of the manifest',
    edits: {
      verification: { by: 'Canonical QA', statement },
      'targets.0.verification': { by: 'VMware QA', statement },
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      skips: undefined,
    },
    ...release,
    marks: ['Canonical QA'],
    first: { series: ['questing'] },
  },
  {
    name: 'one that is not the partner concerns all its targets at once',
    edits: {
      ...by('Canonical QA'),
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      skips: undefined,
    },
    ...release,
    marks: ['Canonical QA'],
    first: { series: ['noble', 'questing'] },
  },
  { name: 'not asked before the upload', marks: [] },
  {
    name: 'not asked while it ages',
    edits: { 'targets.0.accepted': '2026-06-08' },
    today: '2026-06-30',
    marks: [],
  },
  { name: 'asked of what was released', edits: released, today: '2026-07-01', marks: ['2026-06-23'] },
  {
    name: 'not by the upload gate',
    edits: released,
    today: '2026-07-01',
    gate: 'upload',
    marks: [],
  },
  { name: 'no partner under sru', edits: { ...released, policy: 'sru' }, today: '2026-07-01', marks: [] },
  {
    name: 'a value that cannot be read has its own finding',
    edits: { verification: { by: 'VMware QA', statement: '' } },
    ...release,
    marks: [],
  },
  {
    name: "a target's own that cannot be read is not replaced by the manifest's",
    edits: { ...by('Canonical QA'), 'targets.0.verification': 'VMware QA' },
    ...release,
    marks: [],
  },
  {
    name: 'nothing about a target that nobody knows',
    edits: { 'targets.0.series': 'nobel' },
    ...release,
    marks: [],
  },
  {
    name: 'what stands in it is shown as somebody’s word',
    edits: by('`::error::`\n@team'),
    ...release,
    marks: ['|-'],
    first: { message: "`'::error::' @team`" },
  },
]);
