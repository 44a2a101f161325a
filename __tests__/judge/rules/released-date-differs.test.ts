import { inUpdates, launchpadFacts, nobleHas, own, released } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const today = '2026-07-20';
const inProposed = `${own} proposed 2026-06-10 Deleted`;

ruleTable('released-date-differs', [
  { name: 'the same day', edits: released, today, launchpad: launchpadFacts(inUpdates), marks: [] },
  {
    name: 'another day',
    edits: { ...released, 'targets.0.released': '2026-06-29' },
    today,
    launchpad: launchpadFacts(inUpdates),
    marks: ['2026-06-29'],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        '`released` is 2026-06-29; it came into -updates on another day: `2:13.0.10-0ubuntu0.24.04.1` (`noble-updates`, published 2026-06-25, 25 days ago',
    },
  },
  {
    name: 'never there',
    edits: released,
    today,
    launchpad: launchpadFacts(nobleHas(inProposed)),
    marks: ['2026-06-25'],
    first: {
      message:
        '`released` is 2026-06-25, 25 days ago, and `2:13.0.10-0ubuntu0.24.04.1` never came into -updates of noble (24.04 LTS)',
    },
  },
  {
    name: 'copied before midnight, published after it',
    edits: released,
    today,
    launchpad: launchpadFacts(nobleHas(`${own} updates 2026-06-25/2026-06-26`, inProposed)),
    marks: [],
  },
  {
    name: 'copied, and yet to be published',
    edits: released,
    today: '2026-06-25',
    launchpad: launchpadFacts(nobleHas(`${own} updates 2026-06-25 Pending`, inProposed)),
    marks: [],
  },
  {
    name: 'that day in another pocket',
    edits: released,
    today,
    launchpad: launchpadFacts(nobleHas(`${own} security 2026-06-25`, inProposed)),
    marks: ['2026-06-25'],
  },
  {
    name: 'with a newer version in its place since',
    edits: released,
    today,
    launchpad: launchpadFacts(nobleHas(`${own} updates 2026-06-25 Superseded`, inProposed)),
    marks: [],
  },
  {
    name: "left out, it is Launchpad's",
    edits: { ...released, 'targets.0.released': undefined },
    today,
    launchpad: launchpadFacts(inUpdates),
    marks: [],
  },
  {
    name: 'a pocket that has another finding',
    edits: { ...released, 'targets.0.pocket': 'backports' },
    today,
    launchpad: launchpadFacts(nobleHas(inProposed)),
    marks: [],
  },
  {
    name: 'not answered',
    edits: released,
    today,
    launchpad: launchpadFacts({ archive: { noble: null } }),
    marks: [],
  },
  {
    name: 'the pocket that is meant, and another day',
    edits: { ...released, 'targets.0.pocket': 'updates', 'targets.0.released': '2026-06-29' },
    today,
    launchpad: launchpadFacts(inUpdates),
    marks: ['2026-06-29'],
    first: { help: 'Write the day of that publication as `released`, or leave it out' },
  },
  {
    name: 'never there: what to do',
    edits: released,
    today,
    launchpad: launchpadFacts(nobleHas(inProposed)),
    marks: ['2026-06-25'],
    first: { help: 'Remove the date until the upload is released, or correct the version.' },
  },
]);
