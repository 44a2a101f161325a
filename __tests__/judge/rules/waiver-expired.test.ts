import type { Edits, Settings } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

const reason = 'Agreed with the SRU team on the mailing list.';
const until = (day: string, rule = 'settling-period'): Edits => ({ waivers: [{ rule, reason, until: day }] });

/** In the settling period of resolute, until 2026-06-03. */
const settling: Settings = { today: '2026-06-03' };
const questing = { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' };
const released: Edits = { 'targets.0.accepted': '2026-06-08', 'targets.0.released': '2026-06-16' };

ruleTable('waiver-expired', [
  {
    name: 'it ran out yesterday',
    edits: until('2026-06-02'),
    ...settling,
    marks: ['2026-06-02'],
    first: {
      severity: 'error',
      series: [],
      message: 'waiver for `settling-period` ran out on 2026-06-02',
      help: 'write it as `until`',
    },
  },
  { name: 'that day is included', edits: until('2026-06-03'), ...settling, marks: [] },
  {
    name: 'without an end it never does',
    edits: { waivers: [{ rule: 'settling-period', reason }] },
    ...settling,
    marks: [],
  },
  {
    name: 'the day of the upload counts, not today',
    edits: { ...until('2026-05-04'), 'targets.0.uploaded': '2026-05-04' },
    today: '2027-01-01',
    marks: [],
  },
  {
    name: 'an upload after its end',
    edits: { ...until('2026-05-04'), 'targets.0.uploaded': '2026-05-05' },
    today: '2027-01-01',
    marks: ['2026-05-04'],
  },
  {
    name: 'the day of the release, for the release gate',
    edits: { ...until('2026-06-16', 'ageing'), ...released },
    today: '2027-01-01',
    marks: [],
  },
  {
    name: 'a release after its end',
    edits: { ...until('2026-06-15', 'ageing'), ...released },
    today: '2027-01-01',
    marks: ['2026-06-15'],
  },
  {
    name: 'one of two targets was uploaded after its end',
    edits: {
      ...until('2026-05-04'),
      'targets.0.uploaded': '2026-05-04',
      'targets.1': { ...questing, uploaded: '2026-05-05' },
      skips: undefined,
    },
    today: '2027-01-01',
    marks: ['2026-05-04'],
  },
  {
    name: 'that target has a waiver of its own',
    edits: {
      waivers: [
        { rule: 'settling-period', series: 'noble', reason, until: '2026-05-04' },
        { rule: 'settling-period', series: 'questing', reason, until: '2026-05-05' },
      ],
      'targets.0.uploaded': '2026-05-04',
      'targets.1': { ...questing, uploaded: '2026-05-05' },
      skips: undefined,
    },
    today: '2027-01-01',
    marks: [],
  },
  {
    name: 'one for a target concerns that target',
    edits: { waivers: [{ rule: 'settling-period', series: 'noble', reason, until: '2026-06-02' }] },
    ...settling,
    marks: ['2026-06-02'],
    first: { series: ['noble'] },
  },
  {
    name: 'a finding about no target is judged on the day of the last upload',
    edits: {
      ...until('2026-06-08', 'placeholder-text'),
      'sru.title': 'Backport open-vm-tools version TODO to noble',
      'targets.0.uploaded': '2026-06-08',
    },
    today: '2027-01-01',
    marks: [],
  },
  {
    name: 'and today while there is none',
    edits: {
      ...until('2026-06-07', 'placeholder-text'),
      'sru.title': 'Backport open-vm-tools version TODO to noble',
    },
    today: '2026-06-08',
    marks: ['2026-06-07'],
  },
  {
    name: 'what nobody needs is unused, not expired',
    edits: until('2026-06-02'),
    today: '2026-06-08',
    marks: [],
  },
  {
    name: 'while it ages there is no finding to be waived',
    edits: { ...until('2026-06-09', 'ageing'), 'targets.0.accepted': '2026-06-08' },
    today: '2026-06-16',
    marks: [],
  },
  {
    name: 'with the release gate there is',
    edits: { ...until('2026-06-15', 'ageing'), 'targets.0.accepted': '2026-06-08' },
    today: '2026-06-16',
    gate: 'release',
    marks: ['2026-06-15'],
  },
  {
    name: 'not by the upload gate',
    edits: { ...until('2026-06-15', 'ageing'), ...released },
    today: '2027-01-01',
    gate: 'upload',
    marks: [],
  },
  {
    name: 'a finding that another one explains is none',
    edits: {
      ...until('2026-06-02', 'target-not-allowed'),
      'targets.0.series': 'focal',
      'targets.0.version': '2:13.0.10-0ubuntu0.20.04.1',
    },
    today: '2026-06-08',
    marks: [],
  },
  {
    name: 'one that may not be given need not be renewed',
    edits: { ...until('2026-06-02', 'policy-link'), 'sru.description': 'None.' },
    today: '2026-06-08',
    marks: [],
  },
  {
    name: 'nothing is said of a waiver with a field that cannot be read',
    edits: { waivers: [{ rule: 'settling-period', reason: ['Urgent'], until: '2026-06-02' }] },
    ...settling,
    marks: [],
  },
  {
    name: 'an end that cannot be read has its own finding',
    edits: until('2026-06-31'),
    ...settling,
    marks: [],
  },
]);

// From the day after its end it waives nothing.
ruleTable('settling-period', [
  {
    name: 'a waiver that ran out waives nothing',
    edits: until('2026-06-02'),
    ...settling,
    marks: ['resolute'],
    first: { severity: 'error', waived: undefined },
  },
]);
