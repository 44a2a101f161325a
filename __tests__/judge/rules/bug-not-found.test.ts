import { launchpadFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const other = { bugs: [{ id: 2_131_111, 'test-case': 'Boot a guest.' }] };

ruleTable('bug-not-found', [
  { name: 'it is there', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'no such SRU bug, or none for everybody',
    launchpad: launchpadFacts({ bugs: { 2130000: 'not-found' } }),
    marks: ['2130000'],
    first: {
      severity: 'error',
      message:
        'Launchpad has no bug `2130000` that everybody may see (`https://bugs.launchpad.net/bugs/2130000`)',
      help: 'private',
    },
  },
  {
    name: 'another bug',
    edits: other,
    launchpad: launchpadFacts({ bugs: { 2131111: 'not-found' } }),
    marks: ['2131111'],
  },
  {
    name: 'a private one has its own finding',
    launchpad: launchpadFacts({ bugs: { 2130000: 'private' } }),
    marks: [],
  },
  { name: 'not answered is not missing', launchpad: launchpadFacts({ bugs: { 2130000: null } }), marks: [] },
  { name: 'not asked', marks: [] },
]);
