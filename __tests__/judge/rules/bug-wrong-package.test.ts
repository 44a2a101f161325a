import { launchpadFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable('bug-wrong-package', [
  { name: 'a task for the package', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'tasks for another package',
    launchpad: launchpadFacts({ bugs: { 2130000: { package: 'open-vm-tools-desktop' } } }),
    marks: ['2130000'],
    first: {
      severity: 'error',
      message: 'Bug `2130000` has no task for `open-vm-tools` in Ubuntu: it is about `open-vm-tools-desktop`',
    },
  },
  {
    name: 'no task in Ubuntu at all',
    launchpad: launchpadFacts({ bugs: { 2130000: { tasks: {} } } }),
    marks: ['2130000'],
    first: { message: 'it is about no source package there (`https://bugs.launchpad.net/bugs/2130000`)' },
  },
  {
    name: 'tasks that were not answered',
    launchpad: launchpadFacts({ bugs: { 2130000: { tasks: null } } }),
    marks: [],
  },
  {
    name: 'of a duplicate enough is said',
    launchpad: launchpadFacts({ bugs: { 2130000: { tasks: {}, duplicate: 1 } } }),
    marks: [],
  },
  {
    name: 'a package that cannot be read',
    edits: { package: ['open-vm-tools'] },
    launchpad: launchpadFacts({ bugs: { 2130000: { package: 'linux' } } }),
    marks: [],
  },
]);
