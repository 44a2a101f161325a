import { launchpadFacts, released, releasedBug } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const open = (status: string) =>
  launchpadFacts({ bugs: { 2130000: { tasks: { devel: status, noble: 'In Progress' } } } });

ruleTable('devel-task-open', [
  { name: 'Fix Released', launchpad: open('Fix Released'), marks: [] },
  {
    name: 'whatever the other tasks say',
    launchpad: launchpadFacts({
      bugs: { 2130000: { tasks: { noble: 'In Progress', devel: 'Fix Released' } } },
    }),
    marks: [],
  },
  {
    name: 'Fix Committed',
    launchpad: open('Fix Committed'),
    marks: ['2130000'],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        'The development task of bug `2130000` is `Fix Committed` (`https://bugs.launchpad.net/ubuntu/+source/open-vm-tools/+bug/2130000`): the development release, stonking (26.10), must be fixed first',
    },
  },
  { name: 'New', launchpad: open('New'), marks: ['2130000'] },
  {
    name: 'between two series nothing is in development',
    today: '2026-04-23',
    launchpad: open('New'),
    marks: [],
  },
  {
    name: 'nor was it on the day of the upload',
    edits: { 'targets.0.uploaded': '2026-04-23' },
    launchpad: open('New'),
    marks: [],
  },
  {
    name: 'what was in development on the day of the upload',
    edits: released,
    today: '2026-11-01',
    launchpad: launchpadFacts({
      bugs: { 2130000: { ...releasedBug, tasks: { devel: 'Triaged', noble: 'Fix Released' } } },
    }),
    marks: ['2130000'],
    first: { message: 'stonking (26.10) on 2026-06-08' },
  },
  {
    name: 'a bug about another package has its own finding',
    launchpad: launchpadFacts({ bugs: { 2130000: { package: 'linux', tasks: { devel: 'New' } } } }),
    marks: [],
  },
]);
