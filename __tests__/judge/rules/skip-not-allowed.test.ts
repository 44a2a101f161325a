import { ruleTable } from '../../support/rule-table.ts';

const reason = 'No resources to verify an interim release.';
const skip = (entry: Record<string, string | boolean>) => ({ skips: [{ series: 'questing', ...entry }] });
const sru = { policy: 'sru' };

/** A fix for jammy under `sru`, and a skip of noble. */
const lts = (entry: Record<string, string | boolean>) => ({
  ...sru,
  source: undefined,
  'targets.0': { series: 'jammy', version: '2:12.3.5-1ubuntu0.1' },
  skips: [
    { series: 'noble', ...entry },
    { series: 'questing', reason },
    { series: 'resolute', carries: '2:13.0.10-1ubuntu1' },
  ],
});

/** A policy of a micro-release exception: its versions come from `upstream`. */
const upstream = { 'sru-policy.yaml': 'name: micro\nsummary: One version a series\nsource: upstream\n' };

ruleTable('skip-not-allowed', [
  {
    name: 'a reason alone is not enough for hardware enablement',
    edits: skip({ reason }),
    marks: [reason],
    first: {
      severity: 'error',
      series: ['questing'],
      message:
        'questing (25.10) is skipped for a reason, but under the policy `open-vm-tools` no newer supported series may be left out',
      help: 'Make `questing` a target. If it has the version already, write that version as `carries`.',
    },
  },
  { name: 'the version itself is carried', marks: [] },
  {
    name: 'another packaging of it is carried',
    edits: skip({ carries: '2:13.0.10-0ubuntu0~rc1' }),
    marks: [],
  },
  ...(
    [
      ['27.4~26.10.1', '27.4~25.10.1.1'],
      ['27.4~26.10.1', '27.4ubuntu1'],
      ['37.1ubuntu0', '37.1~25.10'],
      ['2.63+26.04', '2.63'],
    ] as const
  ).map(([source, carries]) => ({
    name: `a native version is carried, whatever Ubuntu puts behind it: ${carries}`,
    edits: { 'source.version': source, ...skip({ carries }) },
    marks: [],
  })),
  { name: 'a newer upstream version is carried', edits: skip({ carries: '2:13.0.11-1' }), marks: [] },
  { name: 'a newer epoch is carried', edits: skip({ carries: '3:1.0-1' }), marks: [] },
  { name: 'carried, and a reason on top', edits: skip({ carries: '2:13.0.10-1', reason }), marks: [] },
  {
    name: 'an older upstream version is not it',
    edits: skip({ carries: '2:13.0.9-1ubuntu9' }),
    marks: ['2:13.0.9-1ubuntu9'],
    first: { message: 'carries `2:13.0.9-1ubuntu9`, which is older', help: 'Make `questing` a target' },
  },
  {
    name: 'a release candidate is older',
    edits: skip({ carries: '2:13.0.10~rc1-1' }),
    marks: ['2:13.0.10~rc1-1'],
  },
  { name: 'an older epoch is older', edits: skip({ carries: '1:14.0.0-1' }), marks: ['1:14.0.0-1'] },
  {
    name: 'an older version with a reason counts as the reason alone',
    edits: skip({ carries: '2:12.5.0-1', reason }),
    marks: ['2:12.5.0-1'],
  },
  {
    name: 'a waiver makes it a notice',
    edits: {
      ...skip({ reason }),
      waivers: [{ rule: 'skip-not-allowed', series: 'questing', reason: 'questing ends before the copy.' }],
    },
    marks: [reason],
    first: { severity: 'notice', waived: 'questing ends before the copy.' },
  },
  {
    name: 'a waiver for the target does not cover the skip',
    edits: {
      ...skip({ reason }),
      waivers: [{ rule: 'skip-not-allowed', series: 'noble', reason: 'questing ends before the copy.' }],
    },
    marks: [reason],
    first: { severity: 'error', waived: undefined },
  },
  {
    name: 'a waiver for the whole rule does',
    edits: {
      ...skip({ reason }),
      waivers: [{ rule: 'skip-not-allowed', reason: 'questing ends before the copy.' }],
    },
    marks: [reason],
    first: { severity: 'notice' },
  },
  {
    name: 'on the last day of its support it is asked for',
    edits: skip({ reason }),
    today: '2026-07-09',
    marks: [reason],
  },
  {
    name: 'a skip that nothing asks for has its own finding',
    edits: skip({ reason }),
    today: '2026-07-10',
    marks: [],
  },
  {
    name: 'an old upload is judged on its day',
    edits: { ...skip({ reason }), 'targets.0.uploaded': '2026-07-09' },
    today: '2026-12-01',
    marks: [reason],
  },
  {
    name: 'a series that is a target too is not skipped',
    edits: {
      ...skip({ reason }),
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
    },
    marks: [],
  },

  { name: 'sru takes a reason', edits: { ...sru, ...skip({ reason }) }, marks: [] },
  {
    name: 'sru takes a reason with an older version',
    edits: { ...sru, ...skip({ carries: '2:12.5.0-1', reason }) },
    marks: [],
  },
  {
    name: 'sru does not take an older version alone',
    edits: { ...sru, ...skip({ carries: '2:12.5.0-1' }) },
    marks: ['2:12.5.0-1'],
    first: { help: 'Or give the reason for leaving it out' },
  },
  {
    name: 'sru takes none for an LTS',
    edits: lts({ reason: 'Its users were told to wait for the next point release.' }),
    marks: ['Its users were told to wait for the next point release.'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'noble (24.04 LTS) is skipped for a reason, but an LTS cannot be left out',
      help: 'write `removed: true`. Anything else needs a waiver',
    },
  },
  {
    name: 'nor for an LTS that carries an older version',
    edits: lts({ carries: '2:12.3.4-1', reason }),
    marks: ['2:12.3.4-1'],
    first: { help: 'Make `noble` a target' },
  },
  { name: 'an LTS that carries the version is fine', edits: lts({ carries: '2:12.3.5-9' }), marks: [] },
  { name: 'and one that carries a newer one', edits: lts({ carries: '2:12.5.0-1', reason }), marks: [] },
  { name: 'and one from whose archive it was removed', edits: lts({ removed: true }), marks: [] },
  { name: 'with a word on top', edits: lts({ removed: true, reason: 'Its upstream is dead.' }), marks: [] },
  {
    name: 'removed under a policy of features',
    edits: skip({ removed: true, reason }),
    marks: [],
  },
  {
    name: 'an older version that it had before it was removed',
    edits: skip({ carries: '2:12.5.0-1', removed: true }),
    marks: [],
  },
  { name: 'what is no removal has its own finding', edits: lts({ removed: 'soon', reason }), marks: [] },
  {
    name: 'an LTS that no target is older than is not asked for',
    edits: { ...lts({ reason }), 'targets.0.series': 'resolute' },
    marks: [],
  },
  {
    name: 'an LTS out of standard support is not asked for',
    edits: { ...sru, 'targets.0.series': 'bionic', skips: [{ series: 'focal', reason }] },
    marks: [],
  },
  {
    name: 'a micro-release is left out of an interim release for a reason',
    edits: {
      policy: 'bind9',
      package: 'bind9',
      source: { upstream: '13.0.10' },
      ...skip({ reason }),
    },
    marks: [],
  },
  {
    name: 'and of no LTS',
    edits: {
      policy: 'bind9',
      package: 'bind9',
      source: { upstream: '13.0.10' },
      'targets.0.series': 'jammy',
      skips: [
        { series: 'noble', reason },
        { series: 'questing', reason },
        { series: 'resolute', reason },
      ],
    },
    marks: [reason, reason],
    first: { series: ['noble'] },
  },
  ...['certbot', 'cloud-init', 'snapd', 'walinuxagent', 'docker', 'linux-firmware', 'azure-vm-utils'].map(
    (policy) => ({
      name: `${policy} brings features or hardware, and takes no reason at all`,
      edits: { policy, source: { upstream: '13.0.10' }, ...skip({ reason }) },
      marks: [reason],
    }),
  ),
  {
    name: 'a policy that takes no interim release lets one be left out with a word',
    edits: { policy: './sru-policy.yaml', ...skip({ reason }) },
    files: {
      'sru-policy.yaml':
        'name: lts\nsummary: LTS releases alone\ntargets: [lts]\nnewer-series: { may-be-skipped-with-reason: false }\n',
    },
    marks: [],
  },
  {
    name: 'a fix is measured by what the target has, not by the source',
    edits: {
      ...sru,
      'targets.0.version': '2:12.3.5-5ubuntu0.1',
      ...skip({ carries: '2:12.5.0-1ubuntu0.1' }),
    },
    marks: [],
  },
  {
    name: 'an older interim release is not asked for where the newest is enough',
    edits: { ...sru, source: undefined, skips: [{ series: 'oracular', carries: '2:12.4.5-1' }] },
    today: '2025-06-01',
    marks: [],
  },
  {
    name: 'the newest is',
    edits: { ...sru, source: undefined, skips: [{ series: 'plucky', carries: '2:12.4.5-1' }] },
    today: '2025-06-01',
    marks: ['2:12.4.5-1'],
  },

  {
    name: 'from upstream the upstream version is what counts',
    edits: {
      policy: './sru-policy.yaml',
      source: { upstream: '13.0.10' },
      ...skip({ carries: '1:13.0.10-0ubuntu1' }),
    },
    files: upstream,
    marks: [],
  },
  {
    name: 'from upstream an older one is not enough either',
    edits: {
      policy: './sru-policy.yaml',
      source: { upstream: '13.0.10' },
      ...skip({ carries: '2:13.0.9-0ubuntu1' }),
    },
    files: upstream,
    marks: ['2:13.0.9-0ubuntu1'],
  },
  {
    name: 'with a version for each series that of the older targets counts',
    edits: {
      policy: './sru-policy.yaml',
      source: undefined,
      targets: [
        { series: 'noble', version: '13.0.10-0ubuntu0.24.04.1', upstream: '13.0.10' },
        { series: 'resolute', version: '14.0.2-0ubuntu0.26.04.1', upstream: '14.0.2' },
      ],
      ...skip({ carries: '13.1.0-1' }),
    },
    files: upstream,
    marks: [],
  },
  {
    name: 'and of several older ones the highest',
    edits: {
      policy: './sru-policy.yaml',
      source: undefined,
      targets: [
        { series: 'noble', version: '13.0.10-0ubuntu0.24.04.1', upstream: '13.0.10' },
        { series: 'jammy', version: '12.0.1-0ubuntu0.22.04.1', upstream: '12.0.1' },
      ],
      ...skip({ carries: '13.0.9-1' }),
    },
    files: upstream,
    marks: ['13.0.9-1'],
  },

  { name: 'what is no version has its own finding', edits: skip({ carries: 'newest', reason }), marks: [] },
  {
    name: 'so has a source version that is none',
    edits: { 'source.version': 'newest', ...skip({ carries: '2:1.0-1' }) },
    marks: [],
  },
  { name: 'so has an unknown source', edits: { 'source.series': 'resolut', ...skip({ reason }) }, marks: [] },
  { name: 'so has an unknown skip', edits: { skips: [{ series: 'questin', reason }] }, marks: [] },
  { name: 'so has a skip that says nothing', edits: skip({}), marks: [] },
]);
