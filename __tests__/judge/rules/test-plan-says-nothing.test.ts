import { ruleTable } from '../../support/rule-table.ts';

const heading = '[ Test Plan ]';

/** The description with this as its Test Plan. */
const planned = (text: string, written = heading) => ({
  policy: 'sru',
  'sru.description': `[ Impact ]\nTime.\n${written}\n${text}\n[ Where problems could occur ]\nThe clipboard.\n`,
});

const many = (count: number) => Array(count).fill('test').join(' ');

/** Each says no more than that there is no plan, or that something is to be tested; with what is marked, if not all of it. */
const sayNothing: readonly (readonly [text: string, marked?: string])[] = [
  ['None #1'],
  ['n / a'],
  ['n.a.'],
  ['1. N/A -x'],
  ['1) Install\n2) Test', '1) Install'],
  ['To do.'],
  ['No tests.'],
  ['- Install it. -- Test.'],
  ['Install from noble-proposed and test.'],
  [many(25)],
  ['* <steps to reproduce>.\n\n2. <what to expect>:', '* <steps to reproduce>.'],
  ['<!-- what to do -->\n\n  See above. \n', 'See above.'],
];

/** Each gives something to look at. */
const sayMore = [
  many(26),
  'No plan of ours is this.',
  'Test n/a/b',
  'Test #12 again',
  'Test it: https://example.com/',
  'Test with --fast',
  'Test `true`, or ```true```',
  'Test ~~~',
  'none\nboot a guest',
  'Boot.\n<steps>',
  '<todo: steps>',
  'TODO see above',
  `None ${'x'.repeat(4000)}`,
  `${'none '.repeat(900)}`,
];

ruleTable('test-plan-says-nothing', [
  ...sayNothing.map(([text, marked = text]) => ({
    name: `nothing: ${text}`,
    edits: planned(text),
    marks: [marked],
  })),
  ...sayMore.map((text) => ({ name: `something: ${text.slice(0, 80)}`, edits: planned(text), marks: [] })),
  {
    name: 'points elsewhere',
    edits: planned('See above.'),
    marks: ['See above.'],
    first: { severity: 'error', series: [], message: '`See above.`', help: 'steps' },
  },
  {
    name: 'names the package and the series',
    edits: planned('Install open-vm-tools in noble and test.'),
    marks: ['Install open-vm-tools in noble and test.'],
  },
  { name: 'a blank', edits: planned('<steps to reproduce>'), marks: ['<steps to reproduce>'] },
  { name: 'steps', edits: planned('Boot a guest and read its clock.'), marks: [] },
  { name: 'a placeholder is placeholder-text', edits: planned('<fill in>'), marks: [] },
  { name: 'without text it is empty-section', edits: planned('*'), marks: [] },
  { name: 'absent it is missing-section', edits: { 'sru.description': 'See above.' }, marks: [] },
  { name: 'under its older name', edits: planned('N/A', '[Test Case]'), marks: ['N/A'] },
  { name: 'behind its heading', edits: planned('', '[Test Case] N/A'), marks: ['N/A'] },
  { name: 'in its second appearance', edits: planned(`-\n${heading}\nN/A`), marks: ['N/A'] },
  { name: 'of two appearances one has steps', edits: planned(`N/A\n${heading}\nBoot.`), marks: [] },
  {
    name: 'steps below the end of the template are those of the first report',
    edits: {
      policy: 'sru',
      'sru.description': `[Impact]\nTime.\n[Where problems could occur]\nThe clipboard.\n${heading}\nSee above.\n__________\n1. Boot.`,
    },
    marks: ['See above.'],
  },
  {
    name: 'it can be waived',
    edits: {
      ...planned('N/A'),
      waivers: [{ rule: 'test-plan-says-nothing', reason: 'The package has no code, only a date.' }],
    },
    marks: ['N/A'],
    first: { severity: 'notice', waived: 'The package has no code, only a date.' },
  },
  {
    name: 'a description that cannot be read',
    edits: { 'sru.description': undefined, 'sru.description-file': 'nowhere.md' },
    marks: [],
  },
]);
