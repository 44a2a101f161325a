import { ruleTable } from '../../support/rule-table.ts';

const impact = (text: string) => ({ 'sru.description': `[ Impact ]\n${text}\n` });

ruleTable('called-mre', [
  { name: 'a description that claims nothing', marks: [] },
  {
    name: 'the description claims it',
    edits: impact('This is a micro-release exception for open-vm-tools.'),
    marks: ['micro-release exception'],
    first: {
      severity: 'warning',
      message: 'called `micro-release exception`. The policy says: `this is platform enablement',
      help: 'deny them in the same sentence',
    },
  },
  {
    name: 'the title claims it',
    edits: { 'sru.title': 'MRE: backport open-vm-tools version 13.0.10 to noble' },
    marks: ['MRE'],
    first: { line: 'title: "MRE: backport open-vm-tools version 13.0.10 to noble"' },
  },
  {
    name: 'without the hyphen',
    edits: impact('Micro release exception.'),
    marks: ['Micro release exception'],
  },
  { name: 'in one word', edits: impact('A microrelease exception.'), marks: ['microrelease exception'] },
  { name: 'in any case', edits: impact('This is an mre.'), marks: ['mre'] },
  {
    name: 'over two lines, with the finding on the first',
    edits: impact('We ask for a micro-release\nexception here.'),
    marks: ['micro-release'],
  },
  {
    name: 'a word that only holds the letters',
    edits: impact('Omre, MREs2 and TIMRE are names.'),
    marks: [],
  },
  {
    name: 'a negation earlier in the sentence excuses it',
    edits: impact('Note that this is not a micro-release exception.'),
    marks: [],
  },
  { name: "so does n't", edits: impact("This isn't an MRE."), marks: [] },
  { name: 'with a typographic apostrophe too', edits: impact('This isn’t an MRE.'), marks: [] },
  { name: 'so does no', edits: impact('No micro-release exception covers it.'), marks: [] },
  { name: 'so does never', edits: impact('It was never an MRE.'), marks: [] },
  { name: 'so does non-', edits: impact('This is a non-MRE update.'), marks: [] },
  { name: 'on the line above', edits: impact('This is platform enablement, not\nan MRE.'), marks: [] },
  { name: 'in the title too', edits: { 'sru.title': 'Not an MRE: open-vm-tools' }, marks: [] },
  {
    name: 'a negation later in the sentence does not',
    edits: impact('This is an MRE, not a new feature.'),
    marks: ['MRE'],
  },
  {
    name: 'nor one in the sentence before',
    edits: impact('It does not change the ABI. This is an MRE.'),
    marks: ['MRE'],
  },
  {
    name: 'nor one in brackets before',
    edits: impact('(It does not change the ABI.) This is an MRE.'),
    marks: ['MRE'],
  },
  {
    name: 'nor one in another item of a list',
    edits: impact('- it does not change the ABI\n- an MRE'),
    marks: ['MRE'],
  },
  {
    name: 'an abbreviation does not end the sentence that denies',
    edits: impact('This is not a mere bug fix release, i.e. an MRE.'),
    marks: [],
  },
  {
    name: 'a sentence claims it once',
    edits: impact('This is a micro-release exception (MRE). The MRE page applies.'),
    marks: ['micro-release exception', 'MRE'],
  },
  { name: 'SRU/MRE is a claim', edits: impact('This SRU/MRE updates it.'), marks: ['MRE'] },
  {
    name: 'an address is none',
    edits: impact('See https://wiki.ubuntu.com/MRE and wiki.ubuntu.com/x/MRE or mail a@b/MRE.'),
    marks: [],
  },
  {
    name: 'below the template somebody else speaks',
    edits: impact('Text.\n\n--- original bug report ---\nPlease make it an MRE.'),
    marks: [],
  },
  {
    name: 'in a description file',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.txt' },
    files: { 'bug.txt': '[ Impact ]\r\nAn MRE.\r\n' },
    marks: ['MRE'],
    first: { file: 'bug.txt', line: 'An MRE.' },
  },
  {
    name: 'nor does a sentence that tells it from one',
    edits: impact('Unlike an MRE it brings features. It is platform enablement rather than an MRE.'),
    marks: [],
  },
  { name: 'no such wording under sru', edits: { ...impact('This is an MRE.'), policy: 'sru' }, marks: [] },
]);
