import { ruleTable } from '../../support/rule-table.ts';

// The source has 2:13.0.10-1ubuntu1.
const target = (version: string) => ({ 'targets.0.version': version });

ruleTable('version-not-below-source', [
  { name: 'a tilde sorts below', edits: target('2:13.0.10-1ubuntu1~'), marks: [] },
  { name: 'an older revision is below', edits: target('2:13.0.10-1ubuntu0.24.04.1'), marks: [] },
  {
    name: 'the version itself is not',
    edits: target('2:13.0.10-1ubuntu1'),
    marks: ['2:13.0.10-1ubuntu1'],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        "is not lower than the source's `2:13.0.10-1ubuntu1`: an upgrade to resolute would go backwards",
      help: '`2:13.0.10-1ubuntu1~ubuntu0.24.04.1`',
    },
  },
  {
    name: 'nor what equals it to dpkg',
    edits: target('2:13.0.10-01ubuntu1'),
    marks: ['2:13.0.10-01ubuntu1'],
  },
  {
    name: 'nor a suffix without the tilde',
    edits: target('2:13.0.10-1ubuntu1.24.04.1'),
    marks: ['2:13.0.10-1ubuntu1.24.04.1'],
  },
  { name: 'nor a higher number', edits: target('2:13.0.10-1ubuntu10'), marks: ['2:13.0.10-1ubuntu10'] },
  {
    name: 'as bionic got it once from focal',
    edits: {
      source: { series: 'focal', version: '2:11.0.5-4' },
      targets: [{ series: 'bionic', version: '2:11.0.5-4ubuntu0.18.04.1', uploaded: '2020-06-10' }],
      skips: undefined,
    },
    marks: ['2:11.0.5-4ubuntu0.18.04.1'],
    first: { message: 'an upgrade to focal would go backwards' },
  },
  {
    name: 'each target is looked at',
    edits: { 'targets.1': { series: 'questing', version: '2:13.0.10-1ubuntu2' } },
    marks: ['2:13.0.10-1ubuntu2'],
    first: { series: ['questing'], help: '`2:13.0.10-1ubuntu1~ubuntu0.25.10.1`' },
  },
  { name: 'a newer upstream version is explained by that', edits: target('2:13.0.11-1'), marks: [] },
  { name: 'so is a higher epoch', edits: target('3:13.0.10-1'), marks: [] },
  { name: 'sru asks for it too', edits: { policy: 'sru', ...target('2:13.0.11-1') }, marks: ['2:13.0.11-1'] },
  {
    name: 'without a source there is nothing above',
    edits: { policy: 'sru', source: undefined, ...target('2:14-1') },
    marks: [],
  },
  {
    name: 'a source that is no version has its own finding',
    edits: { 'source.version': 'newest', ...target('2:14-1') },
    marks: [],
  },
  { name: 'so has a target that is none', edits: target('2:14_1'), marks: [] },
  {
    name: 'an unknown source series does not hide it',
    edits: { 'source.series': 'resolut', ...target('2:13.0.10-1ubuntu1') },
    marks: ['2:13.0.10-1ubuntu1'],
    first: { message: 'an upgrade to the source series would go backwards' },
  },
]);
