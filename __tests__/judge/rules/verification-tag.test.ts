import {
  accepted,
  inProposed,
  inUpdates,
  launchpadFacts,
  released,
  type SmallBug,
  uploaded,
} from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const tagged = (...tags: string[]) => launchpadFacts({ ...inProposed, bugs: { 2130000: { tags } } });
const release = { edits: accepted, today: '2026-06-24', gate: 'release' } as const;
const other = { id: 2_131_111, 'test-case': 'Boot a guest.', verified: ['noble'] };
const unverified = { id: 2_131_111, unverified: 'Fixed upstream, and needs hardware that nobody has.' };
const done: SmallBug = { tags: ['verification-done-noble'] };
const over = { edits: released, today: '2026-07-20' } as const;

ruleTable('verification-tag', [
  { name: 'done', ...release, launchpad: tagged('verification-done', 'verification-done-noble'), marks: [] },
  {
    name: 'needed',
    ...release,
    launchpad: tagged('verification-needed-noble'),
    marks: ['2130000'],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        'Bug `2130000` is tagged `verification-needed-noble` and not tagged `verification-done-noble` (`https://bugs.launchpad.net/bugs/2130000`).',
      help: 'set the tag `verification-done-noble`',
    },
  },
  {
    name: 'failed',
    ...release,
    launchpad: tagged('verification-failed-noble', 'verification-done-noble'),
    marks: ['2130000'],
    first: { message: 'is tagged `verification-failed-noble` (', help: 'another upload' },
  },
  {
    name: 'blocked',
    ...release,
    launchpad: tagged('verification-done-noble', 'block-proposed-noble'),
    marks: ['2130000'],
    first: { message: 'is tagged `block-proposed-noble` (', help: 'the person who set the tag' },
  },
  {
    name: 'no tag',
    ...release,
    launchpad: tagged(),
    marks: ['2130000'],
    first: { message: 'is not tagged `verification-done-noble`' },
  },
  {
    name: "another series' tags",
    ...release,
    launchpad: tagged('verification-done-noble', 'verification-needed-questing', 'block-proposed-jammy'),
    marks: [],
  },
  {
    name: 'done in another series alone',
    ...release,
    launchpad: tagged('verification-done-jammy'),
    marks: ['2130000'],
  },
  {
    name: 'while the manifest says otherwise',
    ...release,
    edits: { ...accepted, 'targets.0.verified': '2026-06-23' },
    launchpad: tagged('verification-needed-noble'),
    marks: ['2130000'],
    first: { message: ', while `noble` is said to be verified since 2026-06-23 (' },
  },
  { name: 'not uploaded yet', gate: 'release', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'not accepted yet',
    edits: uploaded,
    today: '2026-06-24',
    gate: 'release',
    launchpad: launchpadFacts(),
    marks: [],
  },
  {
    name: 'status alone while it ages',
    edits: accepted,
    today: '2026-06-24',
    launchpad: tagged(),
    marks: [],
  },
  {
    name: 'every bug of the upload',
    ...release,
    edits: { ...accepted, bugs: [other] },
    launchpad: launchpadFacts({ ...inProposed, bugs: { 2130000: done, 2131111: { tags: [] } } }),
    marks: ['2131111'],
  },
  {
    name: 'one that may stay unverified',
    ...release,
    edits: { ...accepted, policy: 'openvpn', bugs: [unverified] },
    launchpad: launchpadFacts({
      ...inProposed,
      bugs: { 2130000: done, 2131111: { tags: ['verification-needed-noble'] } },
    }),
    marks: [],
  },
  {
    name: 'one that may stay unverified, and failed',
    ...release,
    edits: { ...accepted, policy: 'openvpn', bugs: [unverified] },
    launchpad: launchpadFacts({
      ...inProposed,
      bugs: { 2130000: done, 2131111: { tags: ['verification-failed-noble'] } },
    }),
    marks: ['2131111'],
    first: { message: 'Bug `2131111` is tagged `verification-failed-noble` (' },
  },
  {
    name: 'one that the policy wants verified',
    ...release,
    edits: { ...accepted, policy: 'sru', bugs: [unverified] },
    launchpad: launchpadFacts({
      ...inProposed,
      bugs: { 2130000: done, 2131111: { tags: ['verification-needed-noble'] } },
    }),
    marks: ['2131111'],
  },
  {
    name: 'released',
    ...over,
    launchpad: launchpadFacts({ ...inUpdates, bugs: { 2130000: done } }),
    marks: [],
  },
  {
    name: 'released, and still needed',
    ...over,
    launchpad: launchpadFacts({ ...inUpdates, bugs: { 2130000: { tags: ['verification-needed-noble'] } } }),
    marks: ['2130000'],
  },
  {
    name: 'blocked since the release, for the next one',
    ...over,
    launchpad: launchpadFacts({
      ...inUpdates,
      bugs: {
        2130000: {
          tags: ['verification-done-noble', 'block-proposed-noble'],
          'tag-days': { 'block-proposed-noble': ['2026-07-02'] },
        },
      },
    }),
    marks: [],
  },
  {
    name: 'not answered',
    ...release,
    launchpad: launchpadFacts({ ...inProposed, bugs: { 2130000: null } }),
    marks: [],
  },
  {
    name: 'failed and needed',
    ...release,
    launchpad: tagged('verification-failed-noble', 'verification-needed-noble'),
    marks: ['2130000'],
    first: { help: 'another upload' },
  },
  {
    name: 'blocked and needed',
    ...release,
    launchpad: tagged('block-proposed-noble', 'verification-needed-noble'),
    marks: ['2130000'],
    first: { help: 'the person who set the tag' },
  },
  {
    name: 'blocked before the release',
    ...over,
    launchpad: launchpadFacts({
      ...inUpdates,
      bugs: {
        2130000: {
          tags: ['verification-done-noble', 'block-proposed-noble'],
          'tag-days': { 'block-proposed-noble': ['2026-06-25', '2026-07-02'] },
        },
      },
    }),
    marks: ['2130000'],
  },
  {
    name: 'a bug that nobody may see',
    ...release,
    launchpad: launchpadFacts({ ...inProposed, bugs: { 2130000: 'private' } }),
    marks: [],
  },
]);
