import { launchpadFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const missed = (path: readonly (string | number)[], what: string) =>
  launchpadFacts({
    bugs: { 2130000: null },
    archive: { noble: null, questing: null, resolute: null, stonking: null },
    unreachable: [{ path, what, why: 'it answers 503' }],
  });

const whys = ['it answers 503', 'its answer is not JSON'];
const many = launchpadFacts({
  unreachable: whys.flatMap((why) =>
    [1, 2, 3, 4, 5].map((each) => ({ path: ['sru', 'bug'], what: `What bug ${each} affects`, why })),
  ),
});

ruleTable('launchpad-unreachable', [
  { name: 'all was answered', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'a bug was not',
    launchpad: missed(['sru', 'bug'], 'Bug 2130000'),
    marks: ['2130000'],
    first: {
      severity: 'inconclusive',
      series: [],
      message: 'Bug 2130000 could not be had from Launchpad: it answers 503.',
    },
  },
  {
    name: 'the archive was not',
    launchpad: missed(['targets', 0, 'series'], 'What is published of `open-vm-tools` in noble'),
    marks: ['noble'],
  },
  {
    name: 'no policy makes another severity of it',
    edits: { policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml':
        'name: mine\nsummary: Mine\nextends: open-vm-tools\nseverities:\n  launchpad-unreachable: error\n',
    },
    launchpad: missed(['sru', 'bug'], 'Bug 2130000'),
    marks: ['2130000'],
    first: { severity: 'inconclusive' },
  },
  {
    name: 'a way out without Launchpad',
    edits: { 'sru.title': undefined, 'sru.description': undefined },
    launchpad: missed(['sru', 'bug'], 'Bug 2130000'),
    marks: ['2130000'],
    first: {
      help: 'Ask again later. What does not need Launchpad was judged; with `sru.title` and `sru.description` in the manifest, these would be, too.',
    },
  },
  {
    name: 'no such way out where both are in the manifest',
    launchpad: missed(['sru', 'bug'], 'Bug 2130000'),
    marks: ['2130000'],
    first: { help: 'What does not need Launchpad was judged.' },
  },
  ...['sru.title', 'sru.description'].map((key) => ({
    name: `a way out where only \`${key}\` is missing`,
    edits: { [key]: undefined },
    launchpad: missed(['sru', 'bug'], 'Bug 2130000'),
    marks: ['2130000'],
    first: { help: 'in the manifest, these would be, too' },
  })),
  {
    name: 'many questions make a line for each reason, which is cut short',
    launchpad: many,
    marks: ['2130000', '2130000'],
    first: {
      message:
        'What bug 1 affects, what bug 2 affects, what bug 3 affects and 2 more could not be had from Launchpad: it answers 503.',
    },
  },
  { name: 'not asked', marks: [] },
  {
    name: 'as many as are named',
    launchpad: launchpadFacts({
      unreachable: [1, 2, 3].map((each) => ({
        path: ['sru', 'bug'],
        what: `Bug ${each}`,
        why: 'it answers 503',
      })),
    }),
    marks: ['2130000'],
    first: { message: 'Bug 1, bug 2 and bug 3 could not be had from Launchpad: it answers 503.' },
  },
]);
