import { ruleTable } from '../../support/rule-table.ts';

ruleTable('target-pocket', [
  { name: 'updates is the default', marks: [] },
  { name: 'updates may be written', edits: { 'targets.0.pocket': 'updates' }, marks: [] },
  {
    name: 'proposed is a station, not the goal',
    edits: { 'targets.0.pocket': 'proposed' },
    marks: ['proposed'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'The pocket is `proposed`',
      help: 'Write `updates`, or remove the key',
    },
  },
  ...['release', 'security', 'backports'].map((pocket) => ({
    name: `${pocket} is not for an SRU`,
    edits: { 'targets.0.pocket': pocket },
    marks: [pocket],
  })),
  {
    name: 'each target is looked at',
    edits: {
      'targets.0.pocket': 'security',
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', pocket: 'backports' },
    },
    marks: ['security', 'backports'],
  },
  {
    name: 'sru asks for it too',
    edits: { policy: 'sru', 'targets.0.pocket': 'proposed' },
    marks: ['proposed'],
  },
  {
    name: 'a released target is judged like the others',
    edits: { 'targets.0.pocket': 'security', 'targets.0.released': '2026-06-04' },
    marks: ['security'],
  },
  { name: 'a word that is no pocket breaks the schema', edits: { 'targets.0.pocket': 'Updates' }, marks: [] },
  {
    name: 'it cannot be waived',
    edits: {
      'targets.0.pocket': 'security',
      waivers: [{ rule: 'target-pocket', reason: 'This is a fix for a vulnerability.' }],
    },
    marks: ['security'],
    first: { severity: 'error', waived: undefined },
  },
]);
