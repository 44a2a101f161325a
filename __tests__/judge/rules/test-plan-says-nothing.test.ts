import { ruleTable } from '../../support/rule-table.ts';

const heading = '[ Test Plan ]';

/** The description with this as its Test Plan. */
const planned = (text: string, written = heading) => ({
  policy: 'sru',
  'sru.description': `[ Impact ]\nTime.\n${written}\n${text}\n[ Where problems could occur ]\nThe clipboard.\n`,
});

ruleTable('test-plan-says-nothing', [
  {
    name: 'points elsewhere',
    edits: planned('See above.'),
    marks: [heading],
    first: { severity: 'error', series: [], message: '`See above.`', help: 'steps' },
  },
  {
    name: 'names the package and the series',
    edits: planned('Install open-vm-tools in noble and test.'),
    marks: [heading],
  },
  { name: 'a blank', edits: planned('<steps to reproduce>'), marks: [heading] },
  { name: 'steps', edits: planned('Boot a guest and read its clock.'), marks: [] },
  { name: 'a placeholder is placeholder-text', edits: planned('<fill in>'), marks: [] },
  { name: 'without text it is empty-section', edits: planned('*'), marks: [] },
  { name: 'absent it is missing-section', edits: { 'sru.description': 'See above.' }, marks: [] },
  { name: 'under its older name', edits: planned('N/A', '[Test Case]'), marks: ['[Test Case]'] },
  { name: 'of two appearances one has steps', edits: planned(`N/A\n${heading}\nBoot.`), marks: [] },
  {
    name: 'steps below the end of the template are those of the first report',
    edits: {
      policy: 'sru',
      'sru.description': `[Impact]\nTime.\n[Where problems could occur]\nThe clipboard.\n${heading}\nSee above.\n__________\n1. Boot.`,
    },
    marks: [heading],
  },
  {
    name: 'it can be waived',
    edits: {
      ...planned('N/A'),
      waivers: [{ rule: 'test-plan-says-nothing', reason: 'The package has no code, only a date.' }],
    },
    marks: [heading],
    first: { severity: 'notice', waived: 'The package has no code, only a date.' },
  },
]);
