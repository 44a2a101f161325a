import { ruleTable } from '../../support/rule-table.ts';

const carries = '2:13.0.10-1';
const reason = 'No resources to verify an interim release.';
const skip = (series: string) => ({ skips: [{ series, carries }] });

ruleTable('skip-unused', [
  { name: 'a supported series between target and source is asked for', marks: [] },
  {
    name: 'one out of support is not',
    edits: skip('plucky'),
    marks: ['plucky'],
    first: {
      severity: 'warning',
      series: ['plucky'],
      message: 'Nothing asks for plucky (25.04)',
      help: 'Remove the entry: the series is not in standard support',
    },
  },
  { name: 'on the last day of its support it is asked for', today: '2026-07-09', marks: [] },
  { name: 'a day later no more', today: '2026-07-10', marks: ['questing'] },
  {
    name: 'an old upload is judged on its day',
    edits: { 'targets.0.uploaded': '2026-07-09' },
    today: '2026-12-01',
    marks: [],
  },
  {
    name: 'one target that asks for it is enough',
    edits: {
      'targets.0.uploaded': '2026-07-09',
      'targets.1': { series: 'jammy', version: '2:13.0.10-0ubuntu0.22.04.1' },
    },
    today: '2026-07-10',
    marks: [],
  },
  {
    name: 'the series is a target itself',
    edits: { 'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' } },
    marks: ['questing'],
    first: { help: 'the series is a target itself' },
  },
  {
    name: 'a removal that nothing asks about',
    edits: { skips: [{ series: 'jammy', removed: true }] },
    marks: ['jammy'],
  },
  {
    name: 'a removal that is asked about',
    edits: { skips: [{ series: 'questing', removed: true }] },
    marks: [],
  },
  { name: 'the source is not asked for', edits: skip('resolute'), marks: ['resolute'] },
  {
    name: 'nor what is newer than the source',
    edits: skip('stonking'),
    today: '2026-11-01',
    marks: ['stonking'],
  },
  { name: 'nor what is older than every target', edits: skip('jammy'), marks: ['jammy'] },
  {
    name: 'nor a series that is not released yet',
    edits: { policy: 'sru', source: undefined, ...skip('stonking') },
    today: '2026-10-14',
    marks: ['stonking'],
  },
  {
    name: 'once it is released it is',
    edits: { policy: 'sru', source: undefined, ...skip('stonking') },
    today: '2026-10-15',
    marks: [],
  },
  {
    name: 'an older interim release is no fault where the newest is enough',
    edits: { policy: 'sru', source: undefined, skips: [{ series: 'oracular', reason }] },
    today: '2025-06-01',
    marks: [],
  },
  {
    name: 'nor is it where the newest is a target',
    edits: {
      policy: 'sru',
      source: undefined,
      'targets.1': { series: 'plucky', version: '2:13.0.10-0ubuntu0.25.04.1' },
      skips: [{ series: 'oracular', reason }],
    },
    today: '2025-06-01',
    marks: [],
  },
  {
    name: 'of a package with a version in its name nothing is asked for',
    edits: { policy: 'sru', package: 'postgresql-14' },
    marks: ['questing'],
    first: { help: 'the package has a version in its name' },
  },
  {
    name: 'each skip is looked at',
    edits: {
      skips: [
        { series: 'plucky', carries },
        { series: 'questing', carries },
        { series: 'jammy', reason },
      ],
    },
    marks: ['plucky', 'jammy'],
  },
  { name: 'while a target is unknown nobody can say', edits: { 'targets.0.series': 'nobel' }, marks: [] },
  { name: 'while a target cannot be read neither', edits: { targets: ['noble'] }, marks: [] },
  {
    name: 'nor while the source is unknown',
    edits: { 'source.series': 'resolut', ...skip('jammy') },
    marks: [],
  },
  { name: 'nor while the source is missing', edits: { source: undefined, ...skip('jammy') }, marks: [] },
  {
    name: 'nor while the day of an upload is no day',
    edits: { 'targets.0.uploaded': '2026-02-30' },
    today: '2026-12-01',
    marks: [],
  },
  { name: 'an unknown skip has its own finding', edits: skip('questin'), marks: [] },
]);
