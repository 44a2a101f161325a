import type { Edits, Settings } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

const lenient: Settings['files'] = {
  'sru-policy.yaml': `
name: lenient
summary: New upstream versions
extends: open-vm-tools
other-bugs:
  may-stay-unverified: true
`,
};
const policy = './sru-policy.yaml';
const bug = { id: 2_131_111, 'test-case': 'Boot a guest with two disks; its log names both.' };
const unverified = 'One of many fixes of the new upstream version.';

const questing = { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' };
const released: Edits = { 'targets.0.accepted': '2026-06-08', 'targets.0.released': '2026-06-23' };

ruleTable('bug-not-verified', [
  {
    name: 'not verified for the target',
    edits: { bugs: [bug] },
    gate: 'release',
    marks: ['id'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'Bug `2131111` is not verified for every target: it has no `verified`',
      help: 'add the series to the `verified` of this entry',
    },
  },
  { name: 'verified', edits: { bugs: [{ ...bug, verified: ['noble'] }] }, gate: 'release', marks: [] },
  {
    name: 'verified for another series',
    edits: { bugs: [{ ...bug, verified: ['questing'] }] },
    gate: 'release',
    marks: ['id'],
    first: { message: '`verified` names `questing`' },
  },
  { name: 'an empty list', edits: { bugs: [{ ...bug, verified: [] }] }, gate: 'release', marks: ['id'] },
  {
    name: 'verified for one target of two',
    edits: { bugs: [{ ...bug, verified: ['noble'] }], 'targets.1': questing, skips: undefined },
    gate: 'release',
    marks: ['id'],
    first: { series: ['questing'] },
  },
  {
    name: 'for none of two: one finding that names both',
    edits: { bugs: [bug], 'targets.1': questing, skips: undefined },
    gate: 'release',
    marks: ['id'],
    first: { series: ['noble', 'questing'] },
  },
  {
    name: 'each bug on its own',
    edits: { bugs: [bug, { ...bug, id: 2_131_112, verified: ['noble'] }, { ...bug, id: 2_131_113 }] },
    gate: 'release',
    marks: ['id', 'id'],
  },
  {
    name: 'unverified with a reason, where the policy allows that',
    edits: { policy, bugs: [{ ...bug, unverified }] },
    files: lenient,
    gate: 'release',
    marks: [],
  },
  {
    name: 'unverified with a reason, where it does not',
    edits: { bugs: [{ ...bug, unverified }] },
    gate: 'release',
    marks: ['id'],
  },
  {
    name: 'so too under sru',
    edits: { policy: 'sru', bugs: [bug] },
    gate: 'release',
    marks: ['id'],
  },
  { name: 'not asked before the upload', edits: { bugs: [bug] }, marks: [] },
  {
    name: 'not asked while it ages',
    edits: { bugs: [bug], 'targets.0.accepted': '2026-06-08' },
    today: '2026-06-20',
    marks: [],
  },
  {
    name: 'asked of what was released',
    edits: { bugs: [bug], ...released },
    today: '2026-07-01',
    marks: ['id'],
  },
  {
    name: 'not by the upload gate',
    edits: { bugs: [bug], ...released },
    today: '2026-07-01',
    gate: 'upload',
    marks: [],
  },
  {
    name: 'of two targets the released one is asked',
    edits: { bugs: [bug], ...released, 'targets.1': questing, skips: undefined },
    today: '2026-07-01',
    marks: ['id'],
    first: { series: ['noble'] },
  },
  {
    name: 'a `verified` that cannot be read has its own finding',
    edits: { bugs: [{ ...bug, verified: 'noble' }] },
    gate: 'release',
    marks: [],
  },
  {
    name: 'a reason that cannot be read has its own finding',
    edits: { policy, bugs: [{ ...bug, unverified: '' }] },
    files: lenient,
    gate: 'release',
    marks: [],
  },
  {
    name: 'a series that nobody knows does not stand for the target',
    edits: { bugs: [{ ...bug, verified: ['nobel'] }] },
    gate: 'release',
    marks: ['id'],
  },
  {
    name: 'nothing about a target that nobody knows',
    edits: { bugs: [bug], 'targets.0.series': 'nobel' },
    gate: 'release',
    marks: [],
  },
  {
    name: 'a bug without a number',
    edits: { bugs: [{ 'test-case': bug['test-case'] }] },
    gate: 'release',
    marks: ['test-case'],
    first: { message: 'This bug is not verified' },
  },
]);
