import { launchpadFacts } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable('bug-duplicate', [
  { name: 'a bug of its own', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'the SRU bug',
    launchpad: launchpadFacts({ bugs: { 2130000: { duplicate: 2_129_999 } } }),
    marks: ['2130000'],
    first: {
      severity: 'error',
      message: 'is a duplicate of bug `2129999` (`https://bugs.launchpad.net/bugs/2130000`)',
      help: 'Track the backport in bug `2129999`',
    },
  },
  {
    name: 'another bug',
    edits: { bugs: [{ id: 2_131_111, 'test-case': 'Boot a guest.' }] },
    launchpad: launchpadFacts({ bugs: { 2131111: { duplicate: 2_129_999 } } }),
    marks: ['2131111'],
    first: { help: 'Close bug `2129999` in the changelog' },
  },
  {
    name: 'of one that only some may see: its number is not known',
    launchpad: launchpadFacts({ bugs: { 2130000: { duplicate: 'private' } } }),
    marks: ['2130000'],
    first: { message: 'is a duplicate of a bug that is not public', help: 'Make that bug public' },
  },
  {
    name: "an address elsewhere is not shown: only Launchpad's own",
    launchpad: launchpadFacts({
      bugs: { 2130000: { duplicate: 2_129_999, url: 'https://launchpad.net.example.com/bugs/2130000' } },
    }),
    marks: ['2130000'],
    first: { message: 'is a duplicate of bug `2129999`.' },
  },
]);
