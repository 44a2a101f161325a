import { ruleTable } from '../../support/rule-table.ts';

const heading = '[ Test Plan ]';

/** The description with this as its Test Plan. */
const planned = (text: string, written = heading) => ({
  policy: 'sru',
  'sru.description': `[ Impact ]\nTime.\n${written}\n${text}\n[ Where problems could occur ]\nThe clipboard.\n`,
});

/** Each is a whole Test Plan that tests something else than the package in -proposed. */
const thirdParty = [
  'Do not build anything.\nInstall my package from the share.',
  'Build the package.\nRead what it says.\nThen dpkg -i it.',
  'Use the PPA. It was built there.',
  'The fix is proposed upstream. Use the PPA and read the clock.',
  'Use the PPA instead of noble-proposed.',
  'Use the PPA before it lands in -proposed.',
  'Use the proposed fix from the PPA.',
  'Use the proposed package in ppa:somebody/fix.',
  'Read the clock of the guest.\nNobody uses this yet, so take it from the PPA.',
];

/** Each tests what is in -proposed, or tests no other package. */
const fromProposed = [
  'Use the PPA first. Then install it from the proposed pocket.',
  'Use the PPA first. Then enable proposed.',
  'Use the PPA first. Then enable the proposed.',
  'Use the PPA first. Then read it with noble proposed fixes.',
  'Use the PPA first. Then take it from noble "proposed".',
  'Use the PPA first. Later the proposed package is read.',
  'Use the PPA first. Later it goes through the proposed migration.',
  'Install it without any PPA.',
  'Remove the PPA, then use what apt has.',
  'The PPA was tested by the reporter. Boot a guest and read its clock there.',
  'It was tested in the PPA, see the autopkgtests.',
  'Do not build the package, do not dpkg -i it.',
  'I built the package and ran dpkg -i. Boot a guest and read its clock there.\nThey have been built the package and dpkg -i was run.',
  'Build the package.\nRead it.\nWait.\nThen dpkg -i another one.',
];

ruleTable('test-plan-third-party', [
  ...thirdParty.map((text) => ({ name: `another package: ${text}`, edits: planned(text), marks: [heading] })),
  ...fromProposed.map((text) => ({ name: `no other package: ${text}`, edits: planned(text), marks: [] })),
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
  {
    name: 'a description that cannot be read',
    edits: { 'sru.description': undefined, 'sru.description-file': 'nowhere.md' },
    marks: [],
  },
]);
