import { ruleTable } from '../../support/rule-table.ts';

// The target gets 2:13.0.10-0ubuntu0.24.04.1.
const replaces = (version: string) => ({ 'targets.0.replaces': version });

ruleTable('version-not-above-replaced', [
  { name: 'just below is fine', edits: replaces('2:13.0.10-0ubuntu0.24.04.1~'), marks: [] },
  { name: 'the upload before is fine', edits: replaces('2:13.0.10-0ubuntu0.24.04'), marks: [] },
  {
    name: 'the same version is not',
    edits: replaces('2:13.0.10-0ubuntu0.24.04.1'),
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'is not higher than `2:13.0.10-0ubuntu0.24.04.1`, which it replaces',
      help: 'Raise the version, or correct `replaces`',
    },
  },
  {
    name: 'nor what equals it to dpkg',
    edits: replaces('2:13.0.010-0ubuntu0.24.04.1'),
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
  },
  {
    name: 'nor a higher revision',
    edits: replaces('2:13.0.10-0ubuntu0.24.04.10'),
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
  },
  {
    name: 'nor a lost epoch',
    edits: { 'targets.0.version': '13.0.10-1', ...replaces('1:1.0-1') },
    marks: ['13.0.10-1'],
  },
  {
    name: 'a newer upstream version in the target',
    edits: replaces('2:13.0.11-1'),
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
  },
  {
    name: 'each target is looked at',
    edits: { 'targets.1': { series: 'questing', version: '2:13.0.10-1', replaces: '2:13.0.10-1' } },
    marks: ['2:13.0.10-1'],
    first: { series: ['questing'] },
  },
  {
    name: 'sru asks for it too',
    edits: { policy: 'sru', ...replaces('2:13.0.11-1') },
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
  },
  { name: 'what it replaces may be left out', edits: { 'targets.0.replaces': undefined }, marks: [] },
  { name: 'what is no version has its own finding', edits: replaces('99_1'), marks: [] },
  { name: 'so has a target that is none', edits: { 'targets.0.version': '1_1' }, marks: [] },
  {
    name: 'a released target is judged like the others',
    edits: { ...replaces('2:13.0.11-1'), 'targets.0.released': '2026-06-04' },
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
  },
  {
    name: 'an epoch that was lost',
    edits: { 'targets.0.version': '13.0.10-0ubuntu0.24.04.1' },
    marks: ['13.0.10-0ubuntu0.24.04.1'],
    first: { help: 'Its epoch is missing or too low: `2:` stands before what it replaces.' },
  },
]);
