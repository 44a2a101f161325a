import { ruleTable } from '../../support/rule-table.ts';

const target = (version: string) => ({ 'targets.0.version': version });
const upstream = { 'sru-policy.yaml': 'name: micro\nsummary: One version a series\nsource: upstream\n' };
const micro = { policy: './sru-policy.yaml', source: { upstream: '14.15' } };

ruleTable('upstream-version-differs', [
  { name: 'another revision is fine', edits: target('2:13.0.10-7'), marks: [] },
  { name: 'what is equal to dpkg is equal', edits: target('2:13.0.010-1'), marks: [] },
  {
    name: 'an older upstream version',
    edits: target('2:13.0.9-0ubuntu0.24.04.1'),
    marks: ['2:13.0.9-0ubuntu0.24.04.1'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'is `2:13.0.9`; the one being backported is `2:13.0.10`',
      help: 'the same epoch and upstream version as the source',
    },
  },
  { name: 'a newer upstream version', edits: target('2:13.0.11-1'), marks: ['2:13.0.11-1'] },
  { name: 'a repacked upstream version', edits: target('2:13.0.10+dfsg-1'), marks: ['2:13.0.10+dfsg-1'] },
  {
    name: 'a lost revision',
    edits: target('2:13.0.10~ubuntu0.24.04.1'),
    marks: ['2:13.0.10~ubuntu0.24.04.1'],
    first: { message: 'is `2:13.0.10~ubuntu0.24.04.1`; the one being backported is `2:13.0.10`' },
  },
  {
    name: 'a lost epoch',
    edits: target('13.0.10-0ubuntu0.24.04.1'),
    marks: ['13.0.10-0ubuntu0.24.04.1'],
    first: { message: 'is `13.0.10`; the one being backported is `2:13.0.10`' },
  },
  { name: 'another epoch', edits: target('3:13.0.10-1'), marks: ['3:13.0.10-1'] },
  {
    name: 'a hyphen in the upstream version belongs to it',
    edits: { 'source.version': '2:13.0.10-12-1', ...target('2:13.0.10-13-1') },
    marks: ['2:13.0.10-13-1'],
    first: { message: 'is `2:13.0.10-13`; the one being backported is `2:13.0.10-12`' },
  },
  {
    name: 'a native version takes the suffix of a backport',
    edits: { 'source.version': '0.201', ...target('0.201~ubuntu0.24.04.1') },
    marks: [],
  },
  {
    name: 'a native version with another upstream version',
    edits: { 'source.version': '0.201', ...target('0.200~ubuntu0.24.04.1') },
    marks: ['0.200~ubuntu0.24.04.1'],
  },
  ...(
    [
      ['27.4~22.04.1', '27.4~18.04.1'],
      ['37.1ubuntu0', '37.1ubuntu0~22.04'],
      ['37.1ubuntu0', '37.1~ubuntu22.04.1'],
      ['2.63+24.10', '2.63+24.04'],
      ['2.63', '2.63+24.04ubuntu0.1'],
      ['0.201ubuntu1build1', '0.201~ubuntu0.24.04.1'],
      ['20240203.1', '20240203.1~24.04'],
      ['1:0.99.22', '1:0.99.22ubuntu0.24.04.1'],
      ['27.1~21.10.1.1', '27.1~16.04.1.1'],
    ] as const
  ).map(([source, version]) => ({
    name: `what Ubuntu puts behind a native version is no upstream part: ${version} from ${source}`,
    edits: { 'source.version': source, ...target(version) },
    marks: [],
  })),
  ...(
    [
      ['27.4~22.04.1', '27.3~18.04.1'],
      ['27.4.1', '27.4~22.04.1'],
      ['1:24.04.18', '1:24.04.17'],
      ['2.63+24.10', '2.63.1+24.04'],
      ['0.201', '0.201~rc1'],
      ['0.201', '0.201+dfsg'],
      ['27.4~22.04.1', '1:27.4~18.04.1'],
    ] as const
  ).map(([source, version]) => ({
    name: `another native version: ${version} from ${source}`,
    edits: { 'source.version': source, ...target(version) },
    marks: [version],
  })),
  {
    name: 'each target is looked at',
    edits: { 'targets.1': { series: 'questing', version: '2:12.5.0-1' } },
    marks: ['2:12.5.0-1'],
    first: { series: ['questing'] },
  },
  {
    name: 'the upstream that a target names does not change the source series',
    edits: { ...target('2:12.5.0-1'), 'targets.0.upstream': '12.5.0' },
    marks: ['2:12.5.0-1'],
  },
  {
    name: 'an old upload is judged alike',
    edits: { ...target('2:13.0.9-1'), 'targets.0.released': '2026-06-04' },
    marks: ['2:13.0.9-1'],
  },

  {
    name: 'from upstream the upstream part counts',
    edits: { ...micro, ...target('14.15-0ubuntu0.24.04.1') },
    files: upstream,
    marks: [],
  },
  {
    name: 'from upstream the epoch does not',
    edits: { ...micro, ...target('1:14.15-1') },
    files: upstream,
    marks: [],
  },
  ...[
    '14.15+dfsg-0ubuntu0.24.04.1',
    '14.15+dfsg1-0ubuntu0.24.04.1',
    '1:14.15+ds-1~24.04.1',
    '14.15+ds1-1~24.04.1',
    '14.15~repack-1~24.04.1',
    '14.15+repack2-1~24.04.1',
    '14.15.dfsg-1~24.04.1',
    '14.15+dfsg+ds-1~24.04.1',
    '14.15+ubuntu24.04.1',
    '14.15ubuntu0~24.04',
  ].map((version) => ({
    name: `from upstream what packagers put behind it does not: ${version}`,
    edits: { ...micro, ...target(version) },
    files: upstream,
    marks: [],
  })),
  {
    name: 'and may be named with it',
    edits: {
      policy: './sru-policy.yaml',
      source: { upstream: '14.15+dfsg' },
      ...target('14.15+dfsg2-0ubuntu0.24.04.1'),
    },
    files: upstream,
    marks: [],
  },
  ...['14.15+git20260101-0ubuntu0.24.04.1', '14.15~rc1-0ubuntu0.24.04.1', '14.15.1+dfsg-1~24.04.1'].map(
    (version) => ({
      name: `from upstream other words belong to it: ${version}`,
      edits: { ...micro, ...target(version) },
      files: upstream,
      marks: [version],
    }),
  ),
  {
    name: 'from upstream another version is wrong',
    edits: { ...micro, ...target('1:14.14-1') },
    files: upstream,
    marks: ['1:14.14-1'],
    first: {
      message: 'is `1:14.14`; the one being backported is `14.15`',
      help: 'as its own `upstream`',
    },
  },
  {
    name: 'a target may have its own',
    edits: { ...micro, ...target('16.11-1'), 'targets.0.upstream': '16.11' },
    files: upstream,
    marks: [],
  },
  {
    name: 'and is then held to it',
    edits: { ...micro, ...target('14.15-1'), 'targets.0.upstream': '16.11' },
    files: upstream,
    marks: ['14.15-1'],
    first: { message: 'being backported is `16.11`' },
  },
  {
    name: 'without a source each target is held to its own',
    edits: {
      policy: './sru-policy.yaml',
      source: undefined,
      ...target('14.15-1'),
      'targets.0.upstream': '16.11',
    },
    files: upstream,
    marks: ['14.15-1'],
  },
  {
    name: 'its own wins over the version of a source series',
    edits: { policy: './sru-policy.yaml', ...target('12.5.0-1'), 'targets.0.upstream': '12.5.0' },
    files: upstream,
    marks: [],
  },
  {
    name: 'from upstream with a source series a mark of repacking is no part',
    edits: { policy: './sru-policy.yaml', ...target('2:13.0.10+dfsg-1') },
    files: upstream,
    marks: [],
  },
  {
    name: 'from upstream with a source series epoch and upstream part count',
    edits: { policy: './sru-policy.yaml', ...target('1:13.0.10-1') },
    files: upstream,
    marks: ['1:13.0.10-1'],
  },

  { name: 'off under sru', edits: { policy: 'sru', ...target('2:12.5.0-1') }, marks: [] },
  { name: 'what is no version has its own finding', edits: target('13_0'), marks: [] },
  { name: 'so has the source', edits: { 'source.version': 'resolute', ...target('2:12.5.0-1') }, marks: [] },
  {
    name: 'so has a source that is missing',
    edits: { source: undefined, ...target('2:12.5.0-1') },
    marks: [],
  },
]);
