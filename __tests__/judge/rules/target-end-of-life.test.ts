import { ruleTable } from '../../support/rule-table.ts';

const questing = { 'targets.0.series': 'questing', 'targets.0.version': '2:13.0.10-0ubuntu0.25.10.1' };

// questing: 2025-10-09 to 2026-07-09, both days included.
ruleTable('target-end-of-life', [
  { name: 'the last day of support is in', edits: questing, today: '2026-07-09', marks: [] },
  {
    name: 'the day after is out',
    edits: questing,
    today: '2026-07-10',
    marks: ['questing'],
    first: {
      severity: 'error',
      series: ['questing'],
      message: 'out of standard support: it ended 2026-07-09, 1 day ago',
      help: 'Remove this target',
    },
  },
  {
    name: 'before its release a series is no target',
    edits: { 'source.series': 'oracular' },
    today: '2024-04-24',
    marks: ['noble'],
    first: { message: 'is not released: it comes out 2024-04-25, in 1 day', help: 'wait for its release' },
  },
  {
    name: 'the day of its release is in',
    edits: { 'source.series': 'oracular' },
    today: '2024-04-25',
    marks: [],
  },
  {
    name: 'the last day of standard support of an LTS is in',
    edits: { 'source.series': 'lunar', 'targets.0.series': 'bionic' },
    today: '2023-05-31',
    marks: [],
  },
  {
    name: 'ESM does not count',
    edits: { 'source.series': 'lunar', 'targets.0.series': 'bionic' },
    today: '2023-06-01',
    marks: ['bionic'],
    first: { help: 'ESM and legacy support take no Stable Release Updates' },
  },
  {
    name: 'where the server is supported longer, that counts',
    edits: { 'source.series': 'precise', 'targets.0.series': 'lucid' },
    today: '2015-04-30',
    marks: [],
  },
  {
    name: 'the server support ends too',
    edits: { 'source.series': 'precise', 'targets.0.series': 'lucid' },
    today: '2015-05-01',
    marks: ['lucid'],
  },
  {
    name: 'an upload in time stays right',
    edits: { ...questing, 'targets.0.uploaded': '2026-07-09' },
    today: '2027-01-01',
    marks: [],
  },
  {
    name: 'an upload too late stays wrong',
    edits: { ...questing, 'targets.0.uploaded': '2026-07-10' },
    today: '2027-01-01',
    marks: ['questing'],
    first: { message: 'out of standard support on 2026-07-10' },
  },
  {
    name: 'without the day of the upload the acceptance counts',
    edits: { ...questing, 'targets.0.accepted': '2026-07-09', 'targets.0.released': '2026-07-20' },
    today: '2027-01-01',
    marks: [],
  },
  {
    name: 'a day in the future does not: today counts',
    edits: { ...questing, 'targets.0.uploaded': '2026-07-10' },
    today: '2026-07-09',
    marks: [],
  },
  {
    name: 'a day that does not exist has its own finding',
    edits: { ...questing, 'targets.0.uploaded': '2026-02-30' },
    today: '2027-01-01',
    marks: [],
  },
  {
    name: 'each target is judged on its own day',
    edits: {
      'targets.0': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', uploaded: '2026-07-01' },
      'targets.1': { series: 'plucky', version: '2:13.0.10-0ubuntu0.25.04.1' },
    },
    today: '2026-08-01',
    marks: ['plucky'],
  },
  {
    name: 'the release gate judges the upload on the same day',
    edits: { ...questing, 'targets.0.uploaded': '2026-07-09' },
    today: '2026-08-03',
    gate: 'release',
    marks: [],
  },
  {
    name: 'sru asks for it too',
    edits: { ...questing, policy: 'sru' },
    today: '2026-07-10',
    marks: ['questing'],
  },
  {
    name: 'a target that is not older has its own finding',
    edits: { 'targets.0.series': 'stonking' },
    marks: [],
  },
  { name: 'an unknown series has its own finding', edits: { 'targets.0.series': 'questin' }, marks: [] },
  {
    name: 'it cannot be waived',
    edits: {
      ...questing,
      waivers: [{ rule: 'target-end-of-life', reason: 'Some users have not upgraded to resolute yet.' }],
    },
    today: '2026-07-10',
    marks: ['questing'],
    first: { severity: 'error', waived: undefined },
  },
]);
