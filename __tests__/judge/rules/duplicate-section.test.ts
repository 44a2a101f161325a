import { ruleTable } from '../../support/rule-table.ts';

/** The sections of the template, each with text; then these lines. */
const described = (...more: string[]) => ({
  'sru.description': [
    '[ Impact ]\nTime.',
    '[ Test Plan ]\nBoot.',
    '[ Where problems could occur ]\nClipboard.',
    '[ Other Info ]\nNone.',
    ...more,
  ].join('\n'),
});

ruleTable('duplicate-section', [
  { name: 'each once', edits: described(), marks: [] },
  {
    name: 'one twice',
    edits: described('[Impact]', 'Still time.'),
    marks: ['[Impact]'],
    first: {
      severity: 'warning',
      series: [],
      message: 'The section `[Impact]` is there already',
      help: 'Merge the two',
    },
  },
  {
    name: 'in another spelling',
    edits: described('**[ TEST  PLAN ]:** boot again'),
    marks: ['**[ TEST  PLAN ]:**'],
  },
  {
    name: 'under its older name',
    edits: described('[Test Case]', 'Boot.'),
    marks: ['[Test Case]'],
    first: { message: '`[Test Plan]`' },
  },
  {
    name: 'under two older names',
    edits: {
      'sru.description':
        '[Impact]\nTime.\n[Test Case]\nBoot.\n[Test Cases]\nBoot.\n[Regression Potential]\nClipboard.\n[Other Info]\nNone.',
    },
    marks: ['[Test Cases]'],
  },
  {
    name: 'three times is two findings',
    edits: described('[Impact]', 'Time.', '[ Impact ]', 'Time.'),
    marks: ['[Impact]', '[ Impact ]'],
  },
  {
    name: 'two sections twice',
    edits: described('[Other Info]', 'None.', '[Impact]', 'Time.'),
    marks: ['[Other Info]', '[Impact]'],
  },
  { name: 'quoted below the first', edits: described('> [Impact]', '> Time.'), marks: [] },
  { name: 'in a code fence', edits: described('```', '[Impact]', '```'), marks: [] },
  { name: 'in a comment', edits: described('<!--', '[Impact]', '-->'), marks: [] },
  { name: 'in a sentence', edits: described('As told under [Impact].'), marks: [] },
  {
    name: 'an optional section below the dashes',
    edits: { ...described('---', '[Other Info]', 'Old.'), policy: 'sru' },
    marks: [],
  },
  {
    name: 'an optional section above them',
    edits: { ...described('[Other Info]', 'Old.', '---'), policy: 'sru' },
    marks: ['[Other Info]'],
  },
  {
    name: 'an old manifest too',
    edits: { ...described('[Impact]', 'Time.'), 'targets.0.released': '2026-06-25' },
    today: '2030-01-01',
    marks: ['[Impact]'],
  },
  {
    name: 'a description that cannot be read',
    edits: { 'sru.description': undefined, 'sru.description-file': 'nowhere.md' },
    marks: [],
  },
]);
