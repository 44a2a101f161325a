import { ruleTable } from '../../support/rule-table.ts';

const again = { series: 'noble', version: '2:13.0.10-0ubuntu0.24.04.2' };

ruleTable('duplicate-target', [
  {
    name: 'two series are two targets',
    edits: { 'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' } },
    marks: [],
  },
  {
    name: 'the same series twice',
    edits: { 'targets.1': again },
    marks: ['noble'],
    first: { severity: 'error', series: ['noble'], message: '`noble` is a target twice', help: 'Keep one' },
  },
  {
    name: 'with another between them',
    edits: {
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      'targets.2': again,
    },
    marks: ['noble'],
  },
  { name: 'a third time', edits: { 'targets.1': again, 'targets.2': again }, marks: ['noble', 'noble'] },
  {
    name: 'the dates of the two do not matter',
    edits: { 'targets.0.released': '2026-06-04', 'targets.1': again },
    marks: ['noble'],
  },
  { name: 'sru asks for it too', edits: { policy: 'sru', 'targets.1': again }, marks: ['noble'] },
  {
    name: 'an unknown series has its own finding',
    edits: { 'targets.0.series': 'nobel', 'targets.1': { ...again, series: 'nobel' } },
    marks: [],
  },
  {
    name: 'a name that every object has is an unknown series, too',
    edits: { 'targets.0.series': 'constructor', 'targets.1': { ...again, series: 'constructor' } },
    marks: [],
  },
  {
    name: 'a skip is no target',
    edits: { skips: [{ series: 'noble', carries: '2:13.0.10-0ubuntu0.24.04.1' }] },
    marks: [],
  },
]);
