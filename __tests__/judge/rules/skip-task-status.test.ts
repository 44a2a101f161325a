import type { Edits } from '../../support/check.ts';
import { launchpadFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

/** Under `sru` questing lies between noble and resolute, and may be skipped with a reason. */
const skipped: Edits = {
  policy: 'sru',
  skips: [{ series: 'questing', reason: 'No resources to verify an interim release.' }],
};
const task = (questing: string) =>
  launchpadFacts({ bugs: { 2130000: { tasks: { devel: 'Fix Released', noble: 'In Progress', questing } } } });

ruleTable('skip-task-status', [
  { name: "Won't Fix", edits: skipped, launchpad: task("Won't Fix"), marks: [] },
  {
    name: 'another status',
    edits: skipped,
    launchpad: task('Triaged'),
    marks: ['questing'],
    first: {
      severity: 'warning',
      series: ['questing'],
      message:
        '`questing` is skipped for a reason, but its task on the bug is `Triaged` (`https://bugs.launchpad.net/ubuntu/questing/+source/open-vm-tools/+bug/2130000`)',
    },
  },
  { name: 'no task', edits: skipped, launchpad: launchpadFacts(), marks: [] },
  { name: 'it has the version already', launchpad: task('Fix Released'), marks: [] },
  {
    name: 'it has the version already, and there is a reason beside',
    edits: { 'skips.0.reason': 'It has the version already.' },
    launchpad: task('Fix Released'),
    marks: [],
  },
  {
    name: 'the archive has the package there no more',
    edits: { ...skipped, 'skips.0.removed': true },
    launchpad: task('New'),
    marks: [],
  },
  {
    name: 'no reason has its own finding',
    edits: { ...skipped, skips: [{ series: 'questing' }] },
    launchpad: task('Triaged'),
    marks: [],
  },
  {
    name: 'nothing asks for it',
    edits: { ...skipped, skips: [{ series: 'jammy', reason: 'No resources to verify an old release.' }] },
    launchpad: launchpadFacts({
      bugs: { 2130000: { tasks: { devel: 'Fix Released', noble: 'In Progress', jammy: 'New' } } },
    }),
    marks: [],
  },
]);
