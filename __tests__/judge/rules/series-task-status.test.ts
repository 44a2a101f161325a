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

const bug = (noble: string) => ({ bugs: { 2130000: { tasks: { devel: 'Fix Released', noble } } } });
const today = '2026-07-01';

ruleTable('series-task-status', [
  { name: 'before the upload it may be anything', launchpad: launchpadFacts(bug('New')), marks: [] },
  { name: 'uploaded', edits: uploaded, launchpad: launchpadFacts(bug('In Progress')), marks: [] },
  {
    name: 'uploaded, and not in progress',
    edits: uploaded,
    launchpad: launchpadFacts(bug('Triaged')),
    marks: ['2026-06-08'],
    first: {
      severity: 'warning',
      series: ['noble'],
      message:
        "The bug's task for `noble` is `Triaged` (`https://bugs.launchpad.net/ubuntu/noble/+source/open-vm-tools/+bug/2130000`); it was uploaded 2026-06-08, so the task should be In Progress",
    },
  },
  {
    name: 'accepted, and yet to be published',
    edits: uploaded,
    launchpad: launchpadFacts({ ...nobleHas(`${own} proposed 2026-06-08 Pending`), ...bug('Fix Committed') }),
    marks: [],
  },
  {
    name: 'accepted, and yet to be in the archive at all',
    edits: uploaded,
    launchpad: launchpadFacts({
      uploads: { noble: [`${own} Accepted 2026-06-08`] },
      ...bug('Fix Committed'),
    }),
    marks: [],
  },
  {
    name: 'waiting, and said to be accepted',
    edits: uploaded,
    launchpad: launchpadFacts({
      uploads: { noble: [`${own} Unapproved 2026-06-08`] },
      ...bug('Fix Committed'),
    }),
    marks: ['2026-06-08'],
  },
  {
    name: 'accepted',
    edits: accepted,
    today,
    launchpad: launchpadFacts({ ...inProposed, ...bug('Fix Committed') }),
    marks: [],
  },
  {
    name: 'accepted, and only in progress',
    edits: accepted,
    today,
    launchpad: launchpadFacts({ ...inProposed, ...bug('In Progress') }),
    marks: ['2026-06-10'],
    first: { message: 'it was accepted 2026-06-10, so the task should be Fix Committed' },
  },
  {
    name: 'accepted, by Launchpad alone',
    edits: uploaded,
    today,
    launchpad: launchpadFacts({ ...inProposed, ...bug('In Progress') }),
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
  },
  {
    name: 'released',
    edits: released,
    today,
    launchpad: launchpadFacts({ ...inUpdates, ...bug('Fix Released') }),
    marks: [],
  },
  {
    name: 'released, and only committed',
    edits: released,
    today,
    launchpad: launchpadFacts({ ...inUpdates, ...bug('Fix Committed') }),
    marks: ['2026-06-25'],
    first: { message: 'it was released 2026-06-25, so the task should be Fix Released' },
  },
  {
    name: 'ahead of the manifest',
    edits: accepted,
    today,
    launchpad: launchpadFacts({ ...inProposed, ...bug('Fix Released') }),
    marks: ['2026-06-10'],
  },
  {
    name: 'a date that cannot be read may be the last',
    edits: { ...accepted, 'targets.0.released': '2026-06-31' },
    today,
    launchpad: launchpadFacts({ ...inProposed, ...bug('Fix Released') }),
    marks: [],
  },
  {
    name: 'accepted, done, and yet to be in the archive at all',
    edits: uploaded,
    launchpad: launchpadFacts({ uploads: { noble: [`${own} Done 2026-06-08`] }, ...bug('Fix Committed') }),
    marks: [],
  },
  {
    name: 'on its way, and said to be released',
    edits: uploaded,
    launchpad: launchpadFacts({ ...nobleHas(`${own} proposed 2026-06-08 Pending`), ...bug('Fix Released') }),
    marks: ['2026-06-08'],
  },
]);
