import type { Edits } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

/** Accepted on a Monday: day 7 is 2026-06-15, day 14 is 2026-06-22. */
const accepted: Edits = { 'targets.0.uploaded': '2026-06-08', 'targets.0.accepted': '2026-06-08' };
const reason = 'CVE-2026-0001 makes waiting worse than the risk.';

ruleTable('ageing', [
  {
    name: 'day 13 is too early',
    edits: accepted,
    today: '2026-06-21',
    gate: 'release',
    marks: ['2026-06-08'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'In -proposed for 13 days, since 2026-06-08; `open-vm-tools` promises 14',
      help: '2026-06-22, in 1 day',
    },
  },
  { name: 'day 14 is fine', edits: accepted, today: '2026-06-22', gate: 'release', marks: [] },
  { name: 'from day 7 on', edits: accepted, today: '2026-06-15', gate: 'release', marks: ['2026-06-08'] },
  {
    name: 'up to day 6 the minimum speaks',
    edits: accepted,
    today: '2026-06-14',
    gate: 'release',
    marks: [],
  },
  { name: 'so it does before -proposed', gate: 'release', marks: [] },
  {
    name: 'released after 13 days',
    edits: { ...accepted, 'targets.0.released': '2026-06-21' },
    today: '2026-07-01',
    marks: ['2026-06-21'],
    first: { message: 'for 13 days on 2026-06-21' },
  },
  {
    name: 'released after 14 days',
    edits: { ...accepted, 'targets.0.released': '2026-06-22' },
    today: '2026-07-01',
    marks: [],
  },
  { name: 'status alone while it ages', edits: accepted, today: '2026-06-20', marks: [] },
  {
    name: 'not by the upload gate',
    edits: { ...accepted, 'targets.0.released': '2026-06-16' },
    today: '2026-07-01',
    gate: 'upload',
    marks: [],
  },
  {
    name: 'a waiver makes it a notice',
    edits: { ...accepted, 'targets.0.released': '2026-06-16', waivers: [{ rule: 'ageing', reason }] },
    today: '2026-07-01',
    marks: ['2026-06-16'],
    first: { severity: 'notice', waived: reason },
  },
  {
    name: 'a waiver that ran out after the release still holds',
    edits: {
      ...accepted,
      'targets.0.released': '2026-06-16',
      waivers: [{ rule: 'ageing', reason, until: '2026-06-16' }],
    },
    today: '2026-07-01',
    marks: ['2026-06-16'],
    first: { severity: 'notice' },
  },
  {
    name: 'one that ran out before it does not',
    edits: {
      ...accepted,
      'targets.0.released': '2026-06-16',
      waivers: [{ rule: 'ageing', reason, until: '2026-06-15' }],
    },
    today: '2026-07-01',
    marks: ['2026-06-16'],
    first: { severity: 'error', waived: undefined },
  },
  {
    name: 'a waiver for another target does not',
    edits: {
      ...accepted,
      'targets.0.released': '2026-06-16',
      waivers: [{ rule: 'ageing', series: 'questing', reason }],
    },
    today: '2026-07-01',
    marks: ['2026-06-16'],
    first: { severity: 'error' },
  },
  {
    name: 'each target on its own',
    edits: {
      ...accepted,
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', accepted: '2026-06-09' },
      skips: undefined,
    },
    today: '2026-06-22',
    gate: 'release',
    marks: ['2026-06-09'],
    first: { series: ['questing'] },
  },
  {
    name: 'no more than the minimum under sru',
    edits: { ...accepted, policy: 'sru' },
    today: '2026-06-15',
    gate: 'release',
    marks: [],
  },
  {
    name: 'a policy may promise more',
    edits: { ...accepted, policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml': 'name: slow\nsummary: Slow\nextends: open-vm-tools\nageing:\n  promised-days: 21\n',
    },
    today: '2026-06-28',
    gate: 'release',
    marks: ['2026-06-08'],
    first: { message: 'for 20 days, since 2026-06-08; `slow` promises 21' },
  },
  {
    name: 'a date that cannot be read has its own finding',
    edits: { ...accepted, 'targets.0.released': '2026-06-31' },
    today: '2026-06-16',
    gate: 'release',
    marks: [],
  },
  {
    name: 'nothing about a target that nobody knows',
    edits: { ...accepted, 'targets.0.series': 'nobel' },
    today: '2026-06-16',
    gate: 'release',
    marks: [],
  },
]);
