import { type Row, ruleTable } from '../../support/rule-table.ts';

const today = '2026-07-01';
const keys = ['uploaded', 'accepted', 'verified', 'released'];
/** Four days of June 2026, 0 for none. */
const dated = (...days: number[]) =>
  Object.fromEntries(
    keys.flatMap((key, index) =>
      days[index] ? [[`targets.0.${key}`, `2026-06-${String(days[index]).padStart(2, '0')}`]] : [],
    ),
  );
const before = (key: string, other: string, ...days: number[]): Row => ({
  name: `${key} before ${other}`,
  today,
  edits: dated(...days),
  marks: [`2026-06-${String(days[keys.indexOf(key)]).padStart(2, '0')}`],
  first: { message: `\`${key}\` (2026-06-` },
});

ruleTable('timeline-order', [
  { name: 'nothing has happened', marks: [] },
  { name: 'all in order', today, edits: dated(5, 10, 20, 25), marks: [] },
  { name: 'all on one day', today, edits: dated(10, 10, 10, 10), marks: [] },
  { name: 'with gaps', today, edits: dated(5, 0, 0, 25), marks: [] },
  {
    ...before('accepted', 'uploaded', 10, 9),
    first: {
      severity: 'error',
      series: ['noble'],
      line: 'accepted: 2026-06-09',
      message: '`accepted` (2026-06-09) is before `uploaded` (2026-06-10)',
      help: 'happen in this order',
    },
  },
  before('verified', 'accepted', 5, 20, 19, 25),
  before('released', 'verified', 5, 10, 20, 19),
  before('released', 'uploaded', 10, 0, 0, 9),
  before('verified', 'uploaded', 10, 0, 9),
  {
    name: 'one wrong date is one finding',
    today,
    edits: dated(26, 10, 20, 25),
    marks: ['2026-06-10'],
  },
  {
    name: 'two breaks are two',
    today,
    edits: dated(10, 9, 20, 19),
    marks: ['2026-06-09', '2026-06-19'],
  },
  { name: 'today is not the future', today: '2026-06-10', edits: dated(10), marks: [] },
  {
    name: 'tomorrow is',
    today: '2026-06-09',
    edits: dated(10),
    marks: ['2026-06-10'],
    first: { severity: 'error', message: '`uploaded` is in the future: 2026-06-10, in 1 day' },
  },
  {
    name: 'for every date',
    today: '2026-06-09',
    edits: dated(5, 10, 11, 12),
    marks: ['2026-06-10', '2026-06-11', '2026-06-12'],
  },
  {
    name: 'a date in the future is not held against the others',
    today,
    edits: { ...dated(0, 10, 20), 'targets.0.uploaded': '2027-06-08' },
    marks: ['2027-06-08'],
  },
  {
    name: 'each target has its own dates',
    today,
    edits: {
      ...dated(10),
      'targets.1': {
        series: 'jammy',
        version: '2:13.0.10-0ubuntu0.22.04.1',
        uploaded: '2026-06-05',
        accepted: '2026-06-04',
      },
    },
    marks: ['2026-06-04'],
    first: { series: ['jammy'] },
  },
  {
    name: 'a date that no calendar has is judged by the schema alone',
    today,
    edits: { ...dated(10, 12), 'targets.0.accepted': '2026-06-31' },
    marks: [],
  },
  { name: 'under sru too', today, edits: { policy: 'sru', ...dated(10, 9) }, marks: ['2026-06-09'] },
]);
