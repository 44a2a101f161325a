import { accepted, inProposed, inUpdates, launchpadFacts, released } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const tag = 'regression-proposed';
const release = { edits: accepted, today: '2026-06-24', gate: 'release' } as const;
const over = { edits: released, today: '2026-07-20' } as const;

ruleTable('regression-reported', [
  { name: 'nobody says so', ...release, launchpad: launchpadFacts(inProposed), marks: [] },
  {
    name: 'the SRU bug says so',
    ...release,
    launchpad: launchpadFacts({ ...inProposed, bugs: { 2130000: { tags: [tag] } } }),
    marks: ['2130000'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'Bug `2130000` is tagged `regression-proposed` (`https://bugs.launchpad.net/bugs/2130000`)',
    },
  },
  {
    name: 'with its day, where that is known',
    ...release,
    launchpad: launchpadFacts({
      ...inProposed,
      bugs: { 2130000: { tags: [tag], 'tag-days': { [tag]: ['2026-06-14'] } } },
    }),
    marks: ['2130000'],
    first: { message: '`regression-proposed` since 2026-06-14' },
  },
  {
    name: 'another bug says so',
    ...release,
    edits: { ...accepted, bugs: [{ id: 2_131_111, 'test-case': 'Boot a guest.' }] },
    launchpad: launchpadFacts({ ...inProposed, bugs: { 2131111: { tags: [tag] } } }),
    marks: ['2131111'],
  },
  {
    name: 'a regression of what is released is another matter',
    ...release,
    launchpad: launchpadFacts({ ...inProposed, bugs: { 2130000: { tags: ['regression-update'] } } }),
    marks: [],
  },
  {
    name: 'before it is in -proposed',
    gate: 'release',
    launchpad: launchpadFacts({ bugs: { 2130000: { tags: [tag] } } }),
    marks: [],
  },
  {
    name: 'released in spite of it',
    ...over,
    launchpad: launchpadFacts({ ...inUpdates, bugs: { 2130000: { tags: [tag] } } }),
    marks: ['2130000'],
  },
  {
    name: 'said only after the release',
    ...over,
    launchpad: launchpadFacts({
      ...inUpdates,
      bugs: { 2130000: { tags: [tag], 'tag-days': { [tag]: ['2026-07-02'] } } },
    }),
    marks: [],
  },
  {
    name: 'on a day that its history does not have',
    ...release,
    launchpad: launchpadFacts({ ...inProposed, bugs: { 2130000: { tags: [tag], 'tag-days': {} } } }),
    marks: ['2130000'],
    first: { message: 'is tagged `regression-proposed` (`https' },
  },
]);
