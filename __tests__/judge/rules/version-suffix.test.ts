import { ruleTable } from '../../support/rule-table.ts';

const target = (version: string) => ({ 'targets.0.version': version });
const upstream = { 'sru-policy.yaml': 'name: micro\nsummary: One version a series\nsource: upstream\n' };
const micro = { policy: './sru-policy.yaml', source: { upstream: '14.15' } };

/** Versions of backports in the archive: the source series and its version, the target and its own. */
const published = [
  ['bionic', '2:10.2.0-3', 'xenial', '2:10.2.0-3~ubuntu0.16.04.1'],
  ['impish', '2:11.3.0-2ubuntu3', 'focal', '2:11.3.0-2ubuntu0~ubuntu20.04.2'],
  ['lunar', '2:12.1.5-3', 'jammy', '2:12.1.5-3~ubuntu0.22.04.1'],
  ['lunar', '2:12.1.5-3ubuntu0.23.04.1', 'jammy', '2:12.1.5-3~ubuntu0.22.04.1'],
  ['noble', '2:12.3.5-3build3', 'jammy', '2:12.3.5-3~ubuntu0.22.04.1'],
  ['oracular', '2:12.4.5-1', 'noble', '2:12.4.5-1~ubuntu0.24.04.1'],
  ['oracular', '2:12.4.5-1build1', 'noble', '2:12.4.5-1~ubuntu0.24.04.1'],
  ['resolute', '2:13.0.0-1', 'noble', '2:13.0.0-1~ubuntu0.24.04.1'],
  ['focal', '2:11.0.5-4', 'bionic', '2:11.0.5-4ubuntu0.18.04.1'],
  ['questing', '2:13.0.0-1~ubuntu0.25.10.1', 'noble', '2:13.0.0-1~ubuntu0.24.04.1'],
  ['resolute', '2:13.0.10-1ubuntu1', 'noble', '2:13.0.10-0ubuntu0.24.04.1'],
] as const;

ruleTable('version-suffix', [
  ...published.map(([series, source, to, version]) => ({
    name: `${version} from ${source}`,
    edits: { source: { series, version: source }, targets: [{ series: to, version }], skips: undefined },
    marks: [],
  })),
  // The source has 2:13.0.10-1ubuntu1, the target is noble, 24.04.
  ...[
    '2:13.0.10-1ubuntu1~ubuntu0.24.04.1',
    '2:13.0.10-1ubuntu1~ubuntu24.04.1',
    '2:13.0.10-1ubuntu1~24.04.1',
    '2:13.0.10-1~ubuntu0.24.04.12',
    '2:13.0.10-1~ubuntu24.04.1',
    '2:13.0.10-1~24.04.1',
    '2:13.0.10-0ubuntu0.24.04',
    '2:13.0.10-0ubuntu0.24.04.2',
    '2:13.0.10-1ubuntu0.24.04.1',
    '2:13.0.10-3ubuntu0.24.04',
    '2:13.0.10-1~exp1ubuntu0.24.04.1',
  ].map((version) => ({ name: `${version} is a form`, edits: target(version), marks: [] })),
  {
    name: 'the source version alone is none',
    edits: target('2:13.0.10-1ubuntu1'),
    marks: ['2:13.0.10-1ubuntu1'],
    first: {
      severity: 'warning',
      series: ['noble'],
      message: '`2:13.0.10-1ubuntu1` does not have the form of a backport to noble',
      help: "`2:13.0.10-1ubuntu1~ubuntu0.24.04.1`, or with the target's own packaging `2:13.0.10-0ubuntu0.24.04.1`",
    },
  },
  ...[
    ['the number of another series', '2:13.0.10-1ubuntu1~ubuntu0.22.04.1'],
    ['the number of another series, own packaging', '2:13.0.10-0ubuntu0.25.10.1'],
    ['no number behind the series', '2:13.0.10-1ubuntu1~ubuntu0.24.04'],
    ['nothing behind the last dot', '2:13.0.10-1ubuntu1~ubuntu0.24.04.'],
    ['two numbers behind the series', '2:13.0.10-1ubuntu1~ubuntu0.24.04.1.1'],
    ['two numbers behind the series, own packaging', '2:13.0.10-0ubuntu0.24.04.1.1'],
    ['a word behind the series', '2:13.0.10-1ubuntu1~ubuntu0.24.04.1~ppa1'],
    ['no series', '2:13.0.10-1ubuntu0.1'],
    ['no series, own packaging', '2:13.0.10-0ubuntu0.1'],
    ['no zero before the series', '2:13.0.10-1ubuntu1.24.04.1'],
    ['an Ubuntu delta before the series', '2:13.0.10-1ubuntu1ubuntu0.24.04.1'],
    ['a month without its zero', '2:13.0.10-0ubuntu0.24.4.1'],
    ['the series alone, which is for upstream', '2:13.0.10-1ubuntu1~24.04'],
    ['a plus in its place', '2:13.0.10-1ubuntu1+24.04.1'],
    ['another revision', '2:13.0.10-2~ubuntu0.24.04.1'],
    ['another Ubuntu delta', '2:13.0.10-1ubuntu2~ubuntu0.24.04.1'],
    ["Debian's backports", '2:13.0.10-1~bpo12+1'],
    ['own packaging without the zero', '2:13.0.10-0ubuntu24.04.1'],
    ['two series', '2:13.0.10-1~ubuntu0.25.10.1~ubuntu0.24.04.1'],
  ].map(([name, version = '']) => ({ name: `none: ${name}`, edits: target(version), marks: [version] })),
  {
    name: 'an Ubuntu delta of zero where the source has none',
    edits: { 'source.version': '2:13.0.10-1', ...target('2:13.0.10-1ubuntu0~ubuntu24.04.1') },
    marks: ['2:13.0.10-1ubuntu0~ubuntu24.04.1'],
  },
  ...['2:13.0.10-1ubuntu1build2', '2:13.0.10-1ubuntu1', '2:13.0.10-1'].map((base) => ({
    name: `a rebuild of an Ubuntu delta may be left out: ${base}`,
    edits: { 'source.version': '2:13.0.10-1ubuntu1build2', ...target(`${base}~ubuntu0.24.04.1`) },
    marks: [],
  })),
  {
    name: 'a native version',
    edits: { 'source.version': '0.201', ...target('0.201~ubuntu0.24.04.1') },
    marks: [],
  },
  {
    name: 'a native version from upstream',
    edits: {
      policy: './sru-policy.yaml',
      'source.version': '0.201',
      ...target('0.201~24.04.1'),
    },
    files: upstream,
    marks: [],
  },
  {
    name: 'a native version with a number of its own',
    edits: { 'source.version': '0.201', ...target('0.201ubuntu0.24.04.1') },
    marks: [],
  },
  {
    name: 'a native version for another series',
    edits: { 'source.version': '0.201', ...target('0.201~ubuntu0.22.04.1') },
    marks: ['0.201~ubuntu0.22.04.1'],
  },
  {
    name: 'each target is held to its own number',
    edits: { 'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.24.04.1' } },
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
    first: { series: ['questing'], help: '0.25.10.1' },
  },
  {
    name: 'an old upload is judged alike',
    edits: { ...target('2:13.0.10-2'), 'targets.0.released': '2026-06-04' },
    marks: ['2:13.0.10-2'],
  },

  ...[
    '14.15-0ubuntu0.24.04.1',
    '14.15-1~ubuntu0.24.04.1',
    '14.15-0ubuntu1~24.04.2',
    '1:14.15-3ubuntu2~ubuntu24.04.1',
    '14.15-3ubuntu0.24.04.1',
    '14.15-1ubuntu0.24.04.1',
    '14.15-0ubuntu1~24.04',
    '14.15+dfsg-0ubuntu0.24.04.1',
    '14.15+ubuntu24.04',
    '14.15+ubuntu24.04.2',
    '14.15~24.04',
    '14.15~ubuntu0.24.04.1',
  ].map((version) => ({
    name: `from upstream any revision goes: ${version}`,
    edits: { ...micro, ...target(version) },
    files: upstream,
    marks: [],
  })),
  {
    name: 'from upstream with a source series too',
    edits: { policy: './sru-policy.yaml', ...target('2:13.0.10-0ubuntu3~24.04.1') },
    files: upstream,
    marks: [],
  },
  ...[
    '14.15-1',
    '14.15-1~ubuntu0.22.04.1',
    '14.15-1~ubuntu0.24.04',
    '14.15-~ubuntu0.24.04.1',
    '14.15-~24.04',
    '14.15-1+ubuntu24.04.1',
    '14.15-1ubuntu0.1',
    '14.15-1~24.10',
  ].map((version) => ({
    name: `from upstream none: ${version}`,
    edits: { ...micro, ...target(version) },
    files: upstream,
    marks: [version],
    first: {
      help: "Write a version such as `14.15-1~ubuntu0.24.04.1`, or with the target's own packaging `14.15-0ubuntu0.24.04.1`.",
    },
  })),

  ...[
    ['0.40.2.1', '0.40.2'],
    ['0.40.2.2', '0.40.2.1'],
  ].map(([version, replaces]) => ({
    name: `the next number of a native version: ${version} after ${replaces}`,
    edits: {
      policy: './sru-policy.yaml',
      source: { upstream: version },
      targets: [{ series: 'noble', version, replaces }],
    },
    files: upstream,
    marks: [],
  })),
  ...[
    ['0.107.1', '0.106.1'],
    ['0.40.3', '0.40.2'],
    ['0.40.2.1', '0.40.2-1'],
    ['0.40.2.1', '0.40.1.3'],
    ['2026.06.081', undefined],
    ['14.15+ubuntu24.04~x1', undefined],
    ['14.15.1', undefined],
  ].map(([version, replaces]) => ({
    name: `a native version of no series: ${version} after ${replaces}`,
    edits: {
      policy: './sru-policy.yaml',
      source: { upstream: version },
      targets: [{ series: 'noble', version, ...(replaces && { replaces }) }],
    },
    files: upstream,
    marks: [version ?? ''],
    first: { help: `Write a version such as \`${version}~ubuntu0.24.04.1\`.` },
  })),

  ...['2026a-0ubuntu0.16.04+esm', '2026a-0ubuntu0.16.04+esm1', '2026a-0ubuntu0.16.04.2+esm1.1'].map(
    (version) => ({
      name: `of a series in ESM: ${version}`,
      edits: {
        policy: './sru-policy.yaml',
        source: { upstream: '2026a' },
        targets: [{ series: 'xenial', version }],
      },
      files: upstream,
      marks: [],
    }),
  ),
  {
    name: 'and of no other',
    edits: { ...micro, ...target('14.15-0ubuntu0.24.04+esm1') },
    files: upstream,
    marks: ['14.15-0ubuntu0.24.04+esm1'],
  },

  { name: 'another upstream version is explained by that', edits: target('2:13.0.9-7'), marks: [] },
  { name: 'so is a lost revision', edits: target('2:13.0.10~ubuntu0.24.04.1'), marks: [] },
  { name: 'off under sru', edits: { policy: 'sru', ...target('2:13.0.10-7') }, marks: [] },
  { name: 'what is no version has its own finding', edits: target('2:13.0.10_7'), marks: [] },
  {
    name: 'so has a source that is none',
    edits: { 'source.version': 'newest', ...target('2:13.0.10-7') },
    marks: [],
  },
  {
    name: 'so has an unknown series',
    edits: { 'targets.0.series': 'nobel', ...target('2:13.0.10-7') },
    marks: [],
  },
]);
