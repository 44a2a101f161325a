import { ruleTable } from '../../support/rule-table.ts';

// resolute came out 2026-04-23: day 42 is 2026-06-04.
ruleTable('settling-period', [
  {
    name: 'day 41 is too early',
    today: '2026-06-03',
    marks: ['resolute'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'Too early: resolute (26.04 LTS) came out 2026-04-23',
      help: 'Wait until that day: the next run then passes.',
    },
  },
  {
    name: 'and when it opens is told',
    today: '2026-06-03',
    marks: ['resolute'],
    first: { message: 'opens 2026-06-04, in 1 day' },
  },
  { name: 'day 42 is fine', today: '2026-06-04', marks: [] },
  {
    name: 'an upload is judged on its day',
    edits: { 'targets.0.uploaded': '2026-05-01' },
    marks: ['resolute'],
    first: {
      message: 'Uploaded 2026-05-01, after 8 days',
      help: 'Give the reason in a waiver for `settling-period`, or correct the date of the upload.',
    },
  },
  {
    name: 'targets judged on the same day are one finding',
    today: '2026-06-03',
    edits: { 'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' }, skips: undefined },
    marks: ['resolute'],
    first: { series: ['noble', 'questing'] },
  },
  { name: 'before the release another rule speaks', today: '2026-04-22', marks: [] },
  {
    name: 'a waiver makes it a notice',
    today: '2026-06-03',
    edits: { waivers: [{ rule: 'settling-period', reason: 'CVE-2026-0001 makes waiting worse.' }] },
    marks: ['resolute'],
    first: { severity: 'notice', waived: 'CVE-2026-0001 makes waiting worse.' },
  },
  { name: 'no settling under sru', today: '2026-06-03', edits: { policy: 'sru' }, marks: [] },
]);
