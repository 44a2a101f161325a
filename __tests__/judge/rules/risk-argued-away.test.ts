import { ruleTable } from '../../support/rule-table.ts';

const heading = '[ Where problems could occur ]';
const argument =
  'The patch is small and comes from upstream. It has been in Debian for two months. All tests pass, so the risk is low.';

/** The description with this as the answer to where problems could occur. */
const answered = (text: string, written = heading) => ({
  'sru.description': `[ Impact ]\nTime.\n[ Test Plan ]\nBoot.\n${written}\n${text}\n[ Other Info ]\nNone.\n`,
});

/** Each argues why the risk is small, in words of its own; beside it stands what says nothing. */
const reasons = [
  'Everything in here is cosmetic.',
  'A small backport of what noble has.',
  'The fix was kept very short on purpose.',
  'It has landed in Debian.',
  'Upstream has released it.',
  'The code has been in the archive since 2024.',
  'It is also in later series.',
  'The autopkgtests all pass.',
  'We carefully reviewed each line.',
  'There were no complaints.',
  'It is limited to one file.',
  'It will not touch other code.',
  'It is easy to revert.',
];

ruleTable('risk-argued-away', [
  ...reasons.map((reason) => ({
    name: `an argument: ${reason}`,
    edits: answered(`The clipboard of the guest. ${reason} The window too.`),
    marks: [heading],
  })),
  {
    name: 'a question that is said once more is no argument, nor an answer',
    edits: answered(`What problems could possibly go wrong here? The clipboard. ${argument}`),
    marks: [heading],
  },
  {
    name: 'an argument alone',
    edits: answered(argument),
    marks: [heading],
    first: {
      severity: 'warning',
      series: [],
      message: '`[Where problems could occur]` argues',
      help: 'what a user would see',
    },
  },
  { name: 'in bullets', edits: answered(` * ${argument.replaceAll('. ', '.\n * ')}`), marks: [heading] },
  {
    name: 'a sentence says what could go wrong',
    edits: answered(`${argument} Should it be wrong all the same, the clipboard is empty.`),
    marks: [],
  },
  { name: 'a place is named', edits: answered('The clipboard.'), marks: [] },
  { name: 'low, with its reason, is dismissive-risk', edits: answered('Low, it is one line.'), marks: [] },
  {
    name: 'under its older name',
    edits: answered(argument, '[Regression Potential]'),
    marks: ['[Regression Potential]'],
  },
  {
    name: 'of two appearances one says what could go wrong',
    edits: answered(`${argument}\n${heading}\nThe clipboard could be empty.`),
    marks: [],
  },
  { name: 'under sru', edits: { ...answered(argument), policy: 'sru' }, marks: [heading] },
  {
    name: 'the first report says what went wrong',
    edits: {
      policy: 'sru',
      'sru.description': `[Impact]\nTime.\n[Test Plan]\nBoot.\n${heading}\n${argument}\n\nOriginal report:\nIt could crash.`,
    },
    marks: [heading],
  },
  { name: 'a section that is absent has its own finding', edits: { 'sru.description': argument }, marks: [] },
  { name: 'a section that is empty has its own finding', edits: answered(''), marks: [] },
  {
    name: 'a description that cannot be read has its own finding',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    marks: [],
  },
]);
