import { ruleTable } from '../../support/rule-table.ts';

const heading = '[ Test Plan ]';

/** The description with this as its Test Plan. */
const planned = (text: string, written = heading) => ({
  policy: 'sru',
  'sru.description': `[ Impact ]\nTime.\n${written}\n${text}\n[ Where problems could occur ]\nThe clipboard.\n`,
});

ruleTable('test-plan-third-party', [
  {
    name: 'a PPA alone',
    edits: planned('Install it from ppa:somebody/fix and read the clock.'),
    marks: [heading],
    first: {
      severity: 'warning',
      series: [],
      message: 'nowhere tests the one from -proposed',
      help: '-proposed',
    },
  },
  {
    name: 'a build of one’s own',
    edits: planned('Build the package with debuild, dpkg -i the result, read the clock.'),
    marks: [heading],
  },
  {
    name: 'a PPA first, -proposed later',
    edits: planned(
      'Install it from ppa:somebody/fix and read the clock.\nLater do the same with noble-proposed.',
    ),
    marks: [],
  },
  {
    name: 'the series before the pocket',
    edits: planned('No PPA: enable noble proposed, read the clock.'),
    marks: [],
  },
  { name: 'no word of where it comes from', edits: planned('Read the clock.'), marks: [] },
  {
    name: 'in another section',
    edits: { ...planned('Read the clock.'), 'sru.title': 'Built in ppa:somebody/fix' },
    marks: [],
  },
  {
    name: 'under its older name',
    edits: planned('Use the PPA, read the clock.', '[Test Case]'),
    marks: ['[Test Case]'],
  },
  {
    name: '-proposed below the end of the template',
    edits: {
      policy: 'sru',
      'sru.description': `[Impact]\nTime.\n[Where problems could occur]\nThe clipboard.\n${heading}\nUse the PPA, read the clock.\n---\nIt is in -proposed.`,
    },
    marks: [heading],
  },
]);
