import {
  accepted,
  inProposed,
  inUpdates,
  launchpadFacts,
  nobleHas,
  own,
  released,
  uploaded,
} from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const today = '2026-06-20';

ruleTable('proposed-date-differs', [
  { name: 'the same day', edits: accepted, today, launchpad: launchpadFacts(inProposed), marks: [] },
  {
    name: 'another day',
    edits: accepted,
    today,
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-06-12`)),
    marks: ['2026-06-10'],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        '`accepted` is 2026-06-10; it came into -proposed on another day: `2:13.0.10-0ubuntu0.24.04.1` (`noble-proposed`, published 2026-06-12, 8 days ago: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.10-0ubuntu0.24.04.1`)',
    },
  },
  {
    name: 'the day after it came',
    edits: accepted,
    today,
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-06-09`)),
    marks: ['2026-06-10'],
  },
  {
    name: 'accepted before midnight, published after it',
    edits: accepted,
    today,
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-06-10/2026-06-11`)),
    marks: [],
  },
  {
    name: 'accepted, and yet to be published',
    edits: accepted,
    today: '2026-06-10',
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-06-10 Pending`)),
    marks: [],
  },
  {
    name: 'accepted on the day before, and yet to be published',
    edits: accepted,
    today: '2026-06-11',
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-06-09 Pending`)),
    marks: [],
  },
  {
    name: 'that day in another pocket',
    edits: accepted,
    today,
    launchpad: launchpadFacts(nobleHas(`${own} security 2026-06-10`, `${own} proposed 2026-06-09`)),
    marks: ['2026-06-10'],
  },
  {
    name: 'with new priorities since',
    edits: accepted,
    today,
    launchpad: launchpadFacts(
      nobleHas(`${own} proposed 2026-06-15`, `${own} proposed 2026-06-10 Superseded`),
    ),
    marks: [],
  },
  {
    name: 'taken out, and there again',
    edits: accepted,
    today: '2026-06-30',
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-06-20`, `${own} proposed 2026-06-10 Deleted`)),
    marks: ['2026-06-10'],
    first: { message: 'published 2026-06-20' },
  },
  {
    name: 'released, and gone from -proposed',
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts(inUpdates),
    marks: [],
  },
  {
    name: 'never there',
    edits: accepted,
    today,
    launchpad: launchpadFacts(),
    marks: ['2026-06-10'],
    first: {
      message:
        '`accepted` is 2026-06-10, 10 days ago, and `2:13.0.10-0ubuntu0.24.04.1` never came into -proposed of noble (24.04 LTS)',
    },
  },
  {
    name: "left out, it is Launchpad's",
    edits: uploaded,
    today,
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-06-12`)),
    marks: [],
  },
  {
    name: 'not answered',
    edits: accepted,
    today,
    launchpad: launchpadFacts({ archive: { noble: null } }),
    marks: [],
  },
  {
    name: 'never there: what to do',
    edits: accepted,
    today,
    launchpad: launchpadFacts(),
    marks: ['2026-06-10'],
    first: { help: 'Remove the date until the upload is accepted, or correct the version.' },
  },
  {
    name: 'another day: what to do',
    edits: accepted,
    today,
    launchpad: launchpadFacts(nobleHas(`${own} proposed 2026-06-12`)),
    marks: ['2026-06-10'],
    first: { help: 'Write the day of that publication as `accepted`, or leave it out' },
  },
]);
