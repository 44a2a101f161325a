import type { Edits } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

/** Accepted on a Monday: day 7 is 2026-06-15. */
const accepted: Edits = { 'targets.0.uploaded': '2026-06-08', 'targets.0.accepted': '2026-06-08' };
const shortens = {
  files: {
    'p.yaml': 'name: mine\nsummary: Mine\nextends: open-vm-tools\nageing: { verification-shortens: true }\n',
  },
};
const reason = 'Agreed with the SRU team on the mailing list.';

ruleTable('ageing-minimum', [
  {
    name: 'day 6 is too early',
    edits: accepted,
    today: '2026-06-14',
    gate: 'release',
    marks: ['2026-06-08'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'In -proposed for 6 days, since 2026-06-08; every SRU needs 7',
      help: 'The earliest day is 2026-06-15, in 1 day',
    },
  },
  { name: 'day 7 is fine', edits: accepted, today: '2026-06-15', gate: 'release', marks: [] },
  {
    name: 'the day itself is day 0',
    edits: accepted,
    today: '2026-06-08',
    gate: 'release',
    marks: ['2026-06-08'],
    first: { message: 'for 0 days' },
  },
  {
    name: 'not in -proposed yet',
    gate: 'release',
    marks: ['noble'],
    first: { message: 'not in -proposed yet: `accepted` has no date', help: '7 days count from it' },
  },
  {
    name: 'uploaded and not accepted',
    edits: { 'targets.0.uploaded': '2026-06-08' },
    today: '2026-07-01',
    gate: 'release',
    marks: ['noble'],
  },
  {
    name: 'released after 6 days',
    edits: { ...accepted, 'targets.0.released': '2026-06-14' },
    today: '2026-07-01',
    marks: ['2026-06-14'],
    first: {
      message: 'for 6 days on 2026-06-14',
      help: 'The error stays, since the release has happened; correct the dates if they are wrong.',
    },
  },
  {
    name: 'released after 7 days',
    edits: { ...accepted, 'targets.0.released': '2026-06-15' },
    today: '2026-07-01',
    marks: [],
  },
  {
    name: 'a released target keeps its date when the release gate is asked for',
    edits: { ...accepted, 'targets.0.released': '2026-06-14' },
    today: '2026-07-01',
    gate: 'release',
    marks: ['2026-06-14'],
  },
  {
    name: 'released and never accepted',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-23' },
    today: '2026-07-01',
    marks: ['2026-06-23'],
    first: {
      message: 'Released 2026-06-23, and `accepted` has no date',
      help: 'If it never was there, the error stays',
    },
  },
  {
    name: 'released before it was accepted',
    edits: { 'targets.0.accepted': '2026-06-23', 'targets.0.released': '2026-06-10' },
    today: '2026-07-01',
    marks: ['2026-06-10'],
    first: { message: 'for 0 days' },
  },
  {
    name: 'a release in the future is judged today',
    edits: { ...accepted, 'targets.0.released': '2026-06-30' },
    today: '2026-06-10',
    marks: ['2026-06-30'],
    first: { message: 'for 2 days, since' },
  },
  { name: 'status alone while it ages', edits: accepted, today: '2026-06-10', marks: [] },
  { name: 'not before the upload', marks: [] },
  {
    name: 'not by the upload gate',
    edits: { ...accepted, 'targets.0.released': '2026-06-09' },
    today: '2026-07-01',
    gate: 'upload',
    marks: [],
  },
  {
    name: 'each target on its own',
    edits: {
      ...accepted,
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', accepted: '2026-06-10' },
      skips: undefined,
    },
    today: '2026-06-16',
    gate: 'release',
    marks: ['2026-06-10'],
    first: { series: ['questing'] },
  },
  {
    name: 'a waiver for the longer ageing does not reach it',
    edits: { ...accepted, waivers: [{ rule: 'ageing', reason }] },
    today: '2026-06-14',
    gate: 'release',
    marks: ['2026-06-08'],
    first: { severity: 'error', waived: undefined, help: 'cannot be waived' },
  },
  {
    name: 'nor one for itself',
    edits: { ...accepted, waivers: [{ rule: 'ageing-minimum', reason }] },
    today: '2026-06-14',
    gate: 'release',
    marks: ['2026-06-08'],
    first: { severity: 'error', waived: undefined },
  },
  {
    name: 'so too under sru',
    edits: { ...accepted, policy: 'sru' },
    today: '2026-06-14',
    gate: 'release',
    marks: ['2026-06-08'],
  },
  {
    name: 'a date that cannot be read has its own finding',
    edits: { 'targets.0.accepted': '2026-06-31' },
    gate: 'release',
    marks: [],
  },
  {
    name: 'so has that of the release',
    edits: { ...accepted, 'targets.0.released': '2026-06-31' },
    today: '2026-06-10',
    gate: 'release',
    marks: [],
  },
  {
    name: 'nothing about a target that nobody knows',
    edits: { 'targets.0.series': 'nobel' },
    gate: 'release',
    marks: [],
  },
  {
    name: 'a policy for which verification is enough says so',
    edits: { ...accepted, policy: './p.yaml' },
    ...shortens,
    today: '2026-06-12',
    gate: 'release',
    marks: ['2026-06-08'],
    first: {
      message: 'In -proposed for 4 days, since 2026-06-08; every SRU needs 7, unless it is verified.',
      help: 'The earliest day is 2026-06-15, in 3 days. Once it is verified, write the day as `verified`: then it need not wait any longer.',
    },
  },
  {
    name: 'so it does once it is released',
    edits: { ...accepted, 'targets.0.released': '2026-06-11', policy: './p.yaml' },
    ...shortens,
    today: '2026-07-01',
    marks: ['2026-06-11'],
    first: {
      help: 'correct the dates if they are wrong, or write the day on which it was verified as `verified`.',
    },
  },
]);
