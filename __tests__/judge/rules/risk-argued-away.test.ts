import { ruleTable } from '../../support/rule-table.ts';

const heading = '[ Where problems could occur ]';
const argument =
  'The patch is small and comes from upstream. It has been in Debian for two months. All tests pass, so the risk is low.';

/** The description with this as the answer to where problems could occur. */
const answered = (text: string, written = heading) => ({
  'sru.description': `[ Impact ]\nTime.\n[ Test Plan ]\nBoot.\n${written}\n${text}\n[ Other Info ]\nNone.\n`,
});

ruleTable('risk-argued-away', [
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
]);
