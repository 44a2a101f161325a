import { ruleTable } from '../../support/rule-table.ts';

const heading = '[ Where problems could occur ]';

/** The description with this as the answer to where problems could occur. */
const answered = (text: string, written = heading) => ({
  'sru.description': `[ Impact ]\nTime.\n[ Test Plan ]\nBoot.\n${written}${text}\n[ Other Info ]\nNone.\n`,
});

/** The words that answer: the first line with some. */
const wordsOf = (text: string): string =>
  text
    .replace(/<!--[\s\S]*-->/, '')
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '') ?? '';

const dismissive = [
  '\nNone',
  '\nNone.',
  '\nnone',
  '\n  NONE!  ',
  '\n* None',
  '\n**None**',
  '\n`None`',
  '\n"None"',
  '\nNone known.',
  '\nNone that we know of.',
  '\nNone expected',
  '\nLow',
  '\nlow.',
  '\nLow risk',
  '\nVery low.',
  '\nThe risk is low.',
  '\nThe regression potential is very low.',
  '\nMinimal',
  '\nMinimal risk of regression.',
  '\nN/A',
  '\nn/a.',
  '\nN / A',
  '\nN.A.',
  '\nNA',
  '\nNot applicable.',
  '\nNothing',
  '\nNothing.',
  '\nNone that I am aware of.',
  '\nWe do not expect any regressions.',
  '\nI don’t expect any.',
  '\nThis should not cause any issues.',
  '\nUnlikely.',
  '\nLow, only a one line change.',
  '\nNo problems are expected.',
  '\nThere should be no regressions.',
  '\nNo',
  '\n\n\nNone\n\n- Low\n',
  '\n<!-- Think hard. -->\nNone',
  '\n<!-- Think\nhard. -->\nNone',
  ' None',
];

const answers = [
  '\nThe clipboard may lose what was copied.',
  '\nLow: only the clipboard code changed, and it may lose what was copied.',
  '\nNone of the guests may boot.',
  '\nNo guest sees its time, should the plugin fail.',
  '\nLow memory conditions make the daemon exit.',
  '\nNothing is copied between host and guest.',
  '\nMinimal images have no plugin to load.',
  '\nClipboard.',
  '\n起動しない。',
  '\nLowlands',
  '\nThe daemon may not start.',
  '\nNot all guests boot.',
  '\nThe one line change may cause the daemon to hang.',
];

ruleTable('dismissive-risk', [
  ...dismissive.map((text) => ({
    name: `says no more than that: ${JSON.stringify(text)}`,
    edits: answered(text),
    marks: [wordsOf(text)],
  })),
  ...answers.map((text) => ({
    name: `says something: ${JSON.stringify(text)}`,
    edits: answered(text),
    marks: [],
  })),
  { name: 'says no more than that behind a colon', edits: answered(': low'), marks: ['low'] },
  {
    name: 'says what to write',
    edits: answered('\nNone'),
    marks: ['None'],
    first: {
      severity: 'error',
      series: [],
      message: '`[Where problems could occur]`',
      help: 'what a user would see',
    },
  },
  {
    name: 'under its older name',
    edits: answered(' Low', '[Regression Potential]'),
    marks: ['Low'],
    first: { message: '`[Where problems could occur]`' },
  },
  {
    name: "where the older name is the policy's own",
    edits: { ...answered('\nLow', '[Regression Potential]'), policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml':
        'name: mine\nsummary: Mine\nsections: [{ name: Impact }, { name: Regression Potential }]\n',
    },
    marks: ['Low'],
    first: { message: '`[Regression Potential]`' },
  },
  { name: 'under sru', edits: { ...answered('\nNone'), policy: 'sru' }, marks: ['None'] },
  { name: 'another section may say it', edits: answered('\nThe clipboard.'), marks: [] },
  { name: 'without text it is empty-section', edits: answered('\n'), marks: [] },
  { name: 'a comment alone is empty-section', edits: answered('\n<!-- None -->'), marks: [] },
  {
    name: 'where it is absent it is missing-section',
    edits: { 'sru.description': '[Impact]\nNone' },
    marks: [],
  },
  {
    name: 'the text below the dashes is none of it',
    edits: {
      policy: 'sru',
      'sru.description':
        '[Impact]\nTime.\n[Test Plan]\nBoot.\n[Where problems could occur]\nNone\n---\nGuests lose time.',
    },
    marks: ['None'],
  },
  {
    name: 'an old manifest too',
    edits: { ...answered('\nNone'), 'targets.0.released': '2026-06-25' },
    today: '2030-01-01',
    marks: ['None'],
  },
  {
    name: 'a description that cannot be read has its own finding',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    marks: [],
  },
]);
