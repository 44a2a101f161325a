import { ruleTable } from '../../support/rule-table.ts';

const replaces = (version: string) => ({ 'targets.0.replaces': version });
const upstream = { 'sru-policy.yaml': 'name: micro\nsummary: One version a series\nsource: upstream\n' };

ruleTable('nothing-to-update', [
  { name: 'the target has an older upstream version', marks: [] },
  {
    name: 'the target has it already',
    edits: replaces('2:13.0.10-0ubuntu0.24.04.1~rc1'),
    marks: ['2:13.0.10-0ubuntu0.24.04.1~rc1'],
    first: {
      severity: 'warning',
      series: ['noble'],
      message: 'already has the upstream version `2:13.0.10`',
      help: '`policy: sru`',
    },
  },
  { name: 'packed otherwise', edits: replaces('2:13.0.10+dfsg-1'), marks: ['2:13.0.10+dfsg-1'] },
  { name: 'a candidate of it is another version', edits: replaces('2:13.0.10~rc1-1'), marks: [] },
  ...(
    [
      ['37.1ubuntu0', '37.1ubuntu0~24.04'],
      ['27.4~26.10.1', '27.4~24.04.1'],
      ['2.63+26.04', '2.63+24.04'],
    ] as const
  ).map(([source, version]) => ({
    name: `what Ubuntu puts behind a native version is no upstream part: ${version}`,
    edits: { 'source.version': source, ...replaces(version) },
    marks: [version],
  })),
  {
    name: 'another native version',
    edits: { 'source.version': '27.4~26.10.1', ...replaces('27.3~24.04.1') },
    marks: [],
  },
  { name: 'another epoch is another version', edits: replaces('1:13.0.10-1'), marks: [] },
  { name: 'a newer one is the business of another rule', edits: replaces('2:13.0.11-1'), marks: [] },
  {
    name: 'what counts is the version being backported, whatever the target is given',
    edits: { ...replaces('2:12.5.0-1'), 'targets.0.version': '2:12.5.0-2' },
    marks: [],
  },
  {
    name: 'each target is looked at',
    edits: { 'targets.1': { series: 'questing', version: '2:13.0.10-2', replaces: '2:13.0.10-1' } },
    marks: ['2:13.0.10-1'],
    first: { series: ['questing'] },
  },
  {
    name: 'from upstream the upstream part counts',
    edits: {
      policy: './sru-policy.yaml',
      source: { upstream: '14.15' },
      'targets.0.version': '14.15-0ubuntu0.24.04.2',
      ...replaces('14.15-0ubuntu0.24.04.1'),
    },
    files: upstream,
    marks: ['14.15-0ubuntu0.24.04.1'],
    first: { message: '`14.15`' },
  },
  {
    name: "that of the target's own, where it has one",
    edits: {
      policy: './sru-policy.yaml',
      source: { upstream: '14.15' },
      'targets.0.upstream': '16.11',
      'targets.0.version': '16.11-1',
      ...replaces('14.15-1'),
    },
    files: upstream,
    marks: [],
  },
  { name: 'off under sru', edits: { policy: 'sru', ...replaces('2:13.0.10-0ubuntu0.24.04.0') }, marks: [] },
  { name: 'what it replaces may be left out', edits: { 'targets.0.replaces': undefined }, marks: [] },
  { name: 'what is no version has its own finding', edits: replaces('2:13.0.10_1'), marks: [] },
  {
    name: 'so has a source that is none',
    edits: { 'source.version': 'newest', ...replaces('2:13.0.10-1') },
    marks: [],
  },
]);
