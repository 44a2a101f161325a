import type { Edits } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

const released = (day: string): Edits => ({ 'targets.0.accepted': '2026-06-08', 'targets.0.released': day });
const today = '2026-07-10';

ruleTable('release-weekday', [
  { name: 'a Thursday', edits: released('2026-06-25'), today, marks: [] },
  {
    name: 'a Friday',
    edits: released('2026-06-26'),
    today,
    marks: ['2026-06-26'],
    first: {
      severity: 'warning',
      series: ['noble'],
      message: '2026-06-26 is a Friday; updates are not released on Friday, Saturday and Sunday',
      help: 'justification',
    },
  },
  { name: 'a Saturday', edits: released('2026-06-27'), today, marks: ['2026-06-27'] },
  { name: 'a Sunday', edits: released('2026-06-28'), today, marks: ['2026-06-28'] },
  { name: 'a Monday', edits: released('2026-06-29'), today, marks: [] },
  {
    name: 'an upload on a Friday',
    edits: { 'targets.0.uploaded': '2026-06-26', 'targets.0.accepted': '2026-06-26' },
    today,
    marks: [],
  },
  {
    name: 'today is a Friday, and it would be released',
    edits: { 'targets.0.accepted': '2026-06-08' },
    today: '2026-07-03',
    gate: 'release',
    marks: ['noble'],
    first: {
      severity: 'warning',
      series: ['noble'],
      message: 'Today, 2026-07-03, is a Friday; updates are not released on Friday, Saturday and Sunday',
      help: 'Wait until 2026-07-06, in 3 days',
    },
  },
  {
    name: 'today is a Friday, and its gate is status alone',
    edits: { 'targets.0.accepted': '2026-06-08' },
    today: '2026-07-03',
    marks: [],
  },
  {
    name: 'today is a Friday, and it ages still',
    edits: { 'targets.0.accepted': '2026-06-20' },
    today: '2026-07-03',
    gate: 'release',
    marks: [],
  },
  { name: 'today is a Friday, and it is not uploaded', today: '2026-07-03', gate: 'release', marks: [] },
  {
    name: 'it keeps its date',
    edits: released('2026-06-26'),
    today: '2026-07-06',
    gate: 'release',
    marks: ['2026-06-26'],
  },
  { name: 'not by the upload gate', edits: released('2026-06-26'), today, gate: 'upload', marks: [] },
  {
    name: 'each target on its own',
    edits: {
      ...released('2026-06-25'),
      'targets.1': {
        series: 'questing',
        version: '2:13.0.10-0ubuntu0.25.10.1',
        accepted: '2026-06-08',
        released: '2026-06-26',
      },
      skips: undefined,
    },
    today,
    marks: ['2026-06-26'],
    first: { series: ['questing'] },
  },
  {
    name: 'so too under sru',
    edits: { ...released('2026-06-26'), policy: 'sru' },
    today,
    marks: ['2026-06-26'],
  },
  {
    name: 'a policy names its own days',
    edits: { ...released('2026-06-24'), policy: './sru-policy.yaml' },
    files: { 'sru-policy.yaml': 'name: odd\nsummary: Odd\nageing:\n  no-release-on: [wednesday]\n' },
    today,
    marks: ['2026-06-24'],
    first: { message: 'not released on Wednesday.' },
  },
  {
    name: 'or none',
    edits: { ...released('2026-06-26'), policy: './sru-policy.yaml' },
    files: { 'sru-policy.yaml': 'name: any\nsummary: Any\nageing:\n  no-release-on: []\n' },
    today,
    marks: [],
  },
  {
    name: 'a date that cannot be read has its own finding',
    edits: released('2026-06-31'),
    today,
    gate: 'release',
    marks: [],
  },
  {
    name: 'nothing about a target that nobody knows',
    edits: { ...released('2026-06-26'), 'targets.0.series': 'nobel' },
    today,
    marks: [],
  },
]);
