import { ruleTable } from '../../support/rule-table.ts';

/** A policy from `upstream` that lists kinds of target. */
function listing(kinds: string) {
  return {
    'sru-policy.yaml': `name: listing\nsummary: A few kinds\nsource: upstream\ntargets: [${kinds}]\n`,
  };
}
const upstream = { policy: './sru-policy.yaml', source: { upstream: '13.0.10' } };
const jammy = { 'targets.0.series': 'jammy', 'targets.0.version': '2:13.0.10-0ubuntu0.22.04.1' };

ruleTable('target-not-allowed', [
  { name: 'the newest LTS before the source is listed', marks: [] },
  { name: 'an interim release is listed', edits: { 'targets.0.series': 'questing' }, marks: [] },
  {
    name: 'the LTS before that is not',
    edits: jammy,
    marks: ['jammy'],
    first: {
      severity: 'error',
      series: ['jammy'],
      message:
        'jammy (22.04 LTS) as a target: it takes the newest LTS before resolute and any interim release',
      help: 'That LTS is `noble`',
    },
  },
  {
    name: 'from noble the newest LTS is jammy',
    edits: { ...jammy, 'source.series': 'noble' },
    today: '2024-07-01',
    marks: [],
  },
  {
    name: 'from noble focal is too old',
    edits: { 'source.series': 'noble', 'targets.0.series': 'focal' },
    today: '2024-07-01',
    marks: ['focal'],
    first: { help: 'That LTS is `jammy`' },
  },
  {
    name: 'from oracular the newest LTS is noble',
    edits: { 'source.series': 'oracular' },
    today: '2024-12-01',
    marks: [],
  },
  {
    name: 'from oracular jammy is too old',
    edits: { ...jammy, 'source.series': 'oracular' },
    today: '2024-12-01',
    marks: ['jammy'],
  },
  {
    name: 'a later LTS changes nothing: the source decides',
    edits: { ...jammy, 'source.series': 'noble', 'targets.0.uploaded': '2024-07-01' },
    today: '2026-08-01',
    marks: [],
  },
  {
    name: 'the message names the day of the upload',
    edits: { ...jammy, 'targets.0.uploaded': '2026-06-05' },
    marks: ['jammy'],
    first: { message: 'as a target on 2026-06-05' },
  },
  {
    name: 'only the wrong one of two targets is found',
    edits: { 'targets.1': { series: 'jammy', version: '2:13.0.10-0ubuntu0.22.04.1' } },
    marks: ['jammy'],
    first: { series: ['jammy'] },
  },
  {
    name: 'out of standard support is explained by that',
    edits: { 'targets.0.series': 'focal' },
    marks: [],
  },
  {
    name: 'a target that is not older is explained by that',
    edits: { 'source.series': 'noble', 'targets.0.series': 'resolute' },
    marks: [],
  },
  {
    name: 'a waiver makes it a notice',
    edits: {
      ...jammy,
      waivers: [{ rule: 'target-not-allowed', reason: 'A hypervisor drops the old protocol.' }],
    },
    marks: ['jammy'],
    first: { severity: 'notice', waived: 'A hypervisor drops the old protocol.' },
  },
  {
    name: 'a waiver for another series does not',
    edits: {
      ...jammy,
      waivers: [
        { rule: 'target-not-allowed', series: 'noble', reason: 'A hypervisor drops the old protocol.' },
      ],
    },
    marks: ['jammy'],
    first: { severity: 'error', waived: undefined },
  },
  { name: 'sru lists any', edits: { ...jammy, policy: 'sru' }, marks: [] },
  {
    name: 'while the source is unknown nobody can tell the LTS before it',
    edits: { ...jammy, 'source.series': 'resolut' },
    marks: [],
  },
  {
    name: 'while the source is missing neither',
    edits: { ...jammy, 'source.series': undefined },
    marks: [],
  },
  {
    name: 'a policy for LTS takes every LTS',
    edits: { ...jammy, ...upstream },
    files: listing('lts'),
    marks: [],
  },
  {
    name: 'a policy for LTS takes no interim release',
    edits: { ...upstream, 'targets.0.series': 'questing' },
    files: listing('lts'),
    marks: ['questing'],
    first: { message: 'it takes any LTS', help: 'Remove this target' },
  },
  {
    name: 'no interim release with an unknown source either',
    edits: { policy: './sru-policy.yaml', 'source.series': 'resolut', 'targets.0.series': 'questing' },
    files: listing('newest-lts'),
    marks: ['questing'],
    first: { message: 'it takes the newest LTS.' },
  },
  {
    name: 'without a source series the newest LTS is that of the day',
    edits: upstream,
    files: listing('newest-lts'),
    today: '2026-04-22',
    marks: [],
  },
  {
    name: 'and gives way to the next on its release',
    edits: upstream,
    files: listing('newest-lts'),
    today: '2026-04-23',
    marks: ['noble'],
    first: { message: 'it takes the newest LTS.', help: 'That LTS is `resolute`' },
  },
  {
    name: 'an upload before that release stays right',
    edits: { ...upstream, 'targets.0.uploaded': '2026-04-22' },
    files: listing('newest-lts'),
    marks: [],
  },
]);
