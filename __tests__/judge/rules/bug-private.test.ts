import { launchpadFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable('bug-private', [
  { name: 'all may read it', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'the SRU bug',
    launchpad: launchpadFacts({ bugs: { 2130000: 'private' } }),
    marks: ['2130000'],
    first: {
      severity: 'error',
      message: 'Bug `2130000` is private (`https://bugs.launchpad.net/bugs/2130000`)',
    },
  },
  {
    name: 'another bug alone',
    edits: { bugs: [{ id: 2_131_111, 'test-case': 'Boot a guest.' }] },
    launchpad: launchpadFacts({ bugs: { 2131111: 'private' } }),
    marks: ['2131111'],
  },
  {
    name: 'one that is listed twice, once',
    edits: { bugs: [{ id: 2_130_000, 'test-case': 'Boot a guest.' }] },
    launchpad: launchpadFacts({ bugs: { 2130000: 'private' } }),
    marks: ['2130000'],
  },
  { name: 'not asked', marks: [] },
]);
