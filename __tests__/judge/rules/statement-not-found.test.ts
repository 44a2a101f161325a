import type { Edits } from '../../support/check.ts';
import { accepted, inProposed, launchpadFacts, own, verifiedBug } from '../../support/launchpad-facts.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const launchpad = launchpadFacts({ ...inProposed, bugs: { 2130000: verifiedBug } });
const release = { today: '2026-06-24', gate: 'release', launchpad } as const;
const names = (statement: string): Edits => ({ ...accepted, verification: { by: 'VMware QA', statement } });
const there = (statement: string): Row => ({
  name: statement,
  ...release,
  edits: names(statement),
  marks: [],
});
const lost = (statement: string): Row => ({
  name: statement,
  ...release,
  edits: names(statement),
  marks: [statement],
});

ruleTable('statement-not-found', [
  there('https://bugs.launchpad.net/bugs/2130000/comments/1'),
  there('https://bugs.launchpad.net/ubuntu/+source/open-vm-tools/+bug/2130000/comments/1'),
  there('https://bugs.launchpad.net/ubuntu/noble/+source/open-vm-tools/+bug/2130000/comments/1/'),
  there('https://launchpad.net/bugs/2130000/comments/1#content'),
  {
    ...lost('https://bugs.launchpad.net/bugs/2130000/comments/9'),
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        'Bug `2130000` has no comment 9; its last is 1, of 2026-06-23 (`https://bugs.launchpad.net/bugs/2130000/comments/1`)',
    },
  },
  {
    ...lost('https://bugs.launchpad.net/bugs/2129999/comments/1'),
    first: { message: 'is a comment on bug `2129999`; the SRU bug is `2130000`' },
  },
  {
    ...lost('https://example.com/bugs/2130000/comments/1'),
    first: {
      message:
        '`https://example.com/bugs/2130000/comments/1` is not a comment on bug `2130000` (`https://bugs.launchpad.net/bugs/2130000`)',
    },
  },
  lost('https://bugs.launchpad.net/bugs/2130000'),
  lost('They said so on the phone.'),
  {
    name: 'a comment of another bug that the manifest lists is not asked for',
    ...release,
    edits: {
      ...names('https://bugs.launchpad.net/bugs/2131111/comments/4'),
      bugs: [{ id: 2_131_111, 'test-case': 'Boot a guest.', verified: ['noble'] }],
    },
    marks: [],
  },
  {
    name: 'elsewhere than on the bug, where the policy has no partner',
    ...release,
    edits: { ...names('https://example.com/results/9'), policy: 'sru' },
    marks: [],
  },
  {
    name: "a target's own statement",
    ...release,
    edits: {
      ...accepted,
      'targets.0.verification': {
        by: 'VMware QA',
        statement: 'https://launchpad.net/bugs/2130000/comments/7',
      },
    },
    marks: ['https://launchpad.net/bugs/2130000/comments/7'],
  },
  { name: 'no statement has its own finding', ...release, edits: accepted, marks: [] },
  {
    name: 'comments that were not answered',
    ...release,
    edits: names('https://launchpad.net/bugs/2130000/comments/7'),
    launchpad: launchpadFacts({
      archive: { noble: [`${own} proposed 2026-06-10`] },
      bugs: { 2130000: { comments: null } },
    }),
    marks: [],
  },
  {
    name: 'status alone while it ages',
    edits: names('https://launchpad.net/bugs/2130000/comments/7'),
    today: '2026-06-24',
    launchpad,
    marks: [],
  },
  {
    name: 'the last of many comments',
    ...release,
    edits: names('https://launchpad.net/bugs/2130000/comments/9'),
    launchpad: launchpadFacts({
      ...inProposed,
      bugs: { 2130000: { comments: ['2026-06-11 a One.', '2026-06-12 b Two.', '2026-06-13 c Three.'] } },
    }),
    marks: ['https://launchpad.net/bugs/2130000/comments/9'],
    first: { message: 'its last is 3, of 2026-06-13 (' },
  },
  {
    name: 'of a bug that nobody may see nothing is known',
    ...release,
    edits: names('https://launchpad.net/bugs/2130000/comments/9'),
    launchpad: launchpadFacts({ ...inProposed, bugs: { 2130000: 'private' } }),
    marks: [],
  },
  there(' https://bugs.launchpad.net/bugs/2130000/comments/1 '),
  ...['https://bugs.launchpad.net/bugs/2129999/comments/1', 'They said so on the phone.'].map(
    (statement) => ({
      ...lost(statement),
      name: `${statement}, and another bug is listed`,
      edits: {
        ...names(statement),
        bugs: [{ id: 2_131_111, 'test-case': 'Boot a guest.', verified: ['noble'] }],
      },
    }),
  ),
]);
