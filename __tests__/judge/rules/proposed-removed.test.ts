import {
  accepted,
  inProposed,
  launchpadFacts,
  nobleHas,
  own,
  released,
  uploaded,
} from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const today = '2026-06-20';
const noble = (...lines: readonly string[]) => launchpadFacts(nobleHas(...lines));

ruleTable('proposed-removed', [
  {
    name: 'it is there',
    edits: accepted,
    gate: 'release',
    today,
    launchpad: launchpadFacts(inProposed),
    marks: [],
  },
  {
    name: 'it was removed',
    edits: accepted,
    gate: 'release',
    today,
    launchpad: noble(`${own} proposed 2026-06-10 Deleted`),
    marks: [own],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        '`2:13.0.10-0ubuntu0.24.04.1` is not in -proposed of noble (24.04 LTS) any more: `2:13.0.10-0ubuntu0.24.04.1` (`noble-proposed`',
    },
  },
  {
    name: 'another took its place',
    edits: accepted,
    gate: 'release',
    today,
    launchpad: noble(
      '2:13.0.10-0ubuntu0.24.04.2 proposed 2026-06-15',
      `${own} proposed 2026-06-10 Superseded`,
    ),
    marks: [own],
  },
  {
    name: 'it was removed, and nobody says that it is this upload',
    edits: uploaded,
    gate: 'release',
    today,
    launchpad: noble(`${own} proposed 2026-06-10 Deleted`),
    marks: [],
  },
  {
    name: 'it came again',
    edits: accepted,
    gate: 'release',
    today,
    launchpad: noble(`${own} proposed 2026-06-18`, `${own} proposed 2026-06-10 Deleted`),
    marks: [],
  },
  {
    name: 'it got new priorities',
    edits: accepted,
    gate: 'release',
    today,
    launchpad: noble(`${own} proposed 2026-06-18 Pending`, `${own} proposed 2026-06-10 Superseded`),
    marks: [],
  },
  {
    name: 'it is released, after the day that is judged',
    edits: accepted,
    gate: 'release',
    today,
    launchpad: noble(`${own} updates 2026-06-25`, `${own} proposed 2026-06-10 Deleted`),
    marks: [],
  },
  {
    name: 'it is said to be released',
    edits: released,
    today: '2026-07-20',
    launchpad: noble(`${own} proposed 2026-06-10 Deleted`),
    marks: [],
  },
  {
    name: 'it never was there',
    edits: accepted,
    gate: 'release',
    today,
    launchpad: launchpadFacts(),
    marks: [],
  },
  {
    name: 'not answered',
    edits: accepted,
    gate: 'release',
    today,
    launchpad: launchpadFacts({ archive: { noble: null } }),
    marks: [],
  },
  {
    name: 'it was removed there, and is published in another pocket',
    edits: accepted,
    gate: 'release',
    today,
    launchpad: noble(`${own} security 2026-06-12`, `${own} proposed 2026-06-10 Deleted`),
    marks: [own],
  },
]);
