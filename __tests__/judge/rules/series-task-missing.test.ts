import { launchpadFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const tasks = (of: Record<string, string>, more = {}) =>
  launchpadFacts({ bugs: { 2130000: { tasks: of, ...more } } });

ruleTable('series-task-missing', [
  { name: 'a task for the target', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'none',
    launchpad: tasks({ devel: 'Fix Released', jammy: 'New' }),
    marks: ['noble'],
    first: {
      severity: 'warning',
      series: ['noble'],
      message: 'Bug `2130000` has no task for noble (24.04 LTS) (`https://bugs.launchpad.net/bugs/2130000`)',
    },
  },
  {
    name: 'each target on its own',
    edits: {
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
      skips: undefined,
    },
    launchpad: launchpadFacts(),
    marks: ['questing'],
  },
  {
    name: 'a bug about another package has its own finding',
    launchpad: tasks({ devel: 'New' }, { package: 'linux' }),
    marks: [],
  },
  {
    name: 'tasks that were not answered',
    launchpad: launchpadFacts({ bugs: { 2130000: { tasks: null } } }),
    marks: [],
  },
  {
    name: 'a package that cannot be read',
    edits: { package: ['open-vm-tools'] },
    launchpad: tasks({}),
    marks: [],
  },
]);
