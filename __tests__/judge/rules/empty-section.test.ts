import { ruleTable } from '../../support/rule-table.ts';

/** The description with this below the heading of its Test Plan. */
const plan = (text: string, heading = '[ Test Plan ]') => ({
  'sru.description': `[ Impact ]\nGuests lose time.\n${heading}${text}\n[ Where problems could occur ]\nThe clipboard.\n[ Other Info ]\nNo packaging changes.\n`,
});

const saysNothing: [name: string, text: string][] = [
  ['nothing', ''],
  ['white space', '\n \t \n'],
  ['no-break spaces', '\n\u00a0\u00a0'],
  ['bullets', '\n* \n- \n•'],
  ['numbers of a list', '\n1. \n2) \n'],
  ['letters of a list', '\na) \nb. '],
  ['a comment', '\n<!-- the steps go here -->'],
  ['a comment of several lines', '\n<!--\n1. Boot.\n-->\n'],
  ['a box in a list', '\n- [ ]'],
  ['a rule', '\n***'],
  ['dashes that a required section follows', '\n---'],
  ['an ellipsis', '\n…'],
  ['a fence without code', '\n```\n```'],
  ['a colon behind the heading', ' :'],
];

const saysSomething: [name: string, text: string][] = [
  ['a sentence', '\nBoot it.'],
  ['a word', '\nNone'],
  ['text behind the heading', ' boot it'],
  ['text behind a colon', ': boot it'],
  ['a bullet with a word', '\n* boot'],
  ['a number', '\n14'],
  ['another script', '\n起動する'],
  ['code', '\n```\nvirsh start x\n```'],
  ['text behind a comment', '\n<!-- steps --> Boot.'],
  ['a comment that is never closed', '\n<!-- Boot.'],
  ['a bracket with more words', '\n[Test Plan for guests]'],
  ['headings of the plan itself', '\n[Setup]\nlxc launch ubuntu:noble\n[Steps]\nRun it.'],
];

ruleTable('empty-section', [
  ...saysNothing.map(([name, text]) => ({
    name: `no text: ${name}`,
    edits: plan(text),
    marks: ['[ Test Plan ]'],
  })),
  ...saysSomething.map(([name, text]) => ({ name: `text: ${name}`, edits: plan(text), marks: [] })),
  {
    name: 'headings of the plan itself without text',
    edits: plan('\n[Setup]\n\n[Steps]\n'),
    marks: ['[ Test Plan ]'],
  },
  {
    name: 'another heading that takes the text is named',
    edits: {
      'sru.description':
        '[ Impact ]\n[ Fix ]\nThe clock is read again.\n[ Test Plan ]\nBoot it.\n[ Where problems could occur ]\nThe clipboard.\n[ Other Info ]\nNo packaging changes.\n',
    },
    marks: ['[ Impact ]'],
    first: { help: 'belongs to `[Fix]`' },
  },
  {
    name: 'says which section, and what does not count',
    edits: plan('\n- '),
    marks: ['[ Test Plan ]'],
    first: {
      severity: 'error',
      series: [],
      message: 'The section `[Test Plan]` has no text.',
      help: 'comments do not count',
    },
  },
  {
    name: 'an older name is named as it is now',
    edits: plan('', '[Test Case]'),
    marks: ['[Test Case]'],
    first: { message: '`[Test Plan]`' },
  },
  {
    name: 'text below a heading of the plan itself',
    edits: plan('\n[Steps]\nBoot it.'),
    marks: [],
  },
  { name: 'of two appearances one has text', edits: plan('\n[Test Plan]\nBoot it.'), marks: [] },
  { name: 'of two appearances none has text', edits: plan('\n[Test Plan]\n'), marks: ['[ Test Plan ]'] },
  {
    name: 'every empty section is a finding',
    edits: { 'sru.description': '[Impact]\n[Test Plan]\n[Where problems could occur]\n[Other Info]\n' },
    marks: ['[Impact]', '[Test Plan]', '[Where problems could occur]', '[Other Info]'],
  },
  {
    name: 'what stands below the dashes is no text of the last section',
    edits: {
      'sru.description':
        '[Impact]\nTime.\n[Test Plan]\nBoot.\n[Where problems could occur]\nClipboard.\n[Other Info]\n---\nOriginal report.',
    },
    marks: ['[Other Info]'],
  },
  {
    name: 'a section that the policy does not require may be empty',
    edits: {
      policy: 'sru',
      'sru.description':
        '[Impact]\nTime.\n[Test Plan]\nBoot.\n[Where problems could occur]\nClipboard.\n[Other Info]\n',
    },
    marks: [],
  },
  { name: 'an unknown section may be empty', edits: plan('\nBoot.\n[Fix]\n'), marks: [] },
  { name: 'an absent section has its own finding', edits: { 'sru.description': 'None.' }, marks: [] },
  {
    name: 'in a description file, in that file',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    files: { 'bug.md': plan('')['sru.description'].replaceAll('\n', '\r\n') },
    marks: ['[ Test Plan ]'],
    first: { file: 'bug.md' },
  },
  {
    name: 'an old manifest too',
    edits: { ...plan(''), 'targets.0.released': '2026-06-25' },
    today: '2030-01-01',
    marks: ['[ Test Plan ]'],
  },
  {
    name: 'a description that cannot be read',
    edits: { 'sru.description': undefined, 'sru.description-file': 'nowhere.md' },
    marks: [],
  },
]);
