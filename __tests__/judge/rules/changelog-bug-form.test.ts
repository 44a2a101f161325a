import { changelog, withChangelog } from '../../support/changelog.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

/** A changelog whose second change has these words. */
const saying = (words: string): Pick<Row, 'files'> =>
  withChangelog({ changes: `* New upstream version (LP: #2130000)\n* Fix ${words}` });

const misspelt = [
  'LP:#2131111',
  'LP #2131111',
  'lp 2131111',
  'lp #2131111',
  'Lp:#2131111',
  'LP#2131111',
  'LP: 2131111',
  'LP:2131111',
  'LP : #2131111',
  'LP; #2131111',
  'LP: # 2131111',
  'LP-2131111',
  'LP bug #2131111',
  'LP: bug 2131111',
  'LP:\u00a0#2131111',
];

const fine: [name: string, words: string][] = [
  ['the form that dpkg reads', 'LP: #2131111'],
  ['in lower case', 'lp: #2131111'],
  ['a list', 'LP: #2131111, #2131112,#2131113'],
  ['a list that runs over lines', 'LP: #2131111,\n    #2131112'],
  ['a mere mention', 'like bug 2131111'],
  ["the bug's address", 'https://bugs.launchpad.net/bugs/2131111'],
  ['a patch named for the bug', 'in d/p/lp-2131111-clipboard.patch and lp2131111.patch'],
  ["Debian's bug", 'Closes: #1012345'],
  ['a word that ends in lp', 'with the help 2131111 gave'],
  ['a number that is no bug', 'on LP 12'],
];

ruleTable('changelog-bug-form', [
  ...misspelt.map((words): Row => ({ name: `(${words})`, ...saying(`(${words})`), marks: [words] })),
  ...fine.map(([name, words]): Row => ({ name, ...saying(`(${words})`), marks: [] })),
]);

ruleTable('changelog-bug-form', [
  {
    name: 'says what was written and the way out',
    ...saying('(LP:#2131111)'),
    marks: ['LP:#2131111'],
    first: {
      severity: 'warning',
      series: ['noble'],
      file: 'debian/changelog',
      line: '* Fix (LP:#2131111)',
      message: '`LP:#2131111` closes no bug',
      help: '`LP: #2131111`',
    },
  },
  {
    name: 'each on its own',
    ...saying('(LP:#2131111)\n* More (LP #2131112)'),
    marks: ['LP:#2131111', 'LP #2131112'],
  },
  {
    name: 'a list without commas: dpkg stops at the first',
    ...saying('(LP: #2131111 #2131112 and #2131113)'),
    marks: ['#2131112', '#2131113'],
    first: { help: '`LP: #2131112`' },
  },
  { name: 'a list without its second #', ...saying('(LP: #2131111, 2131112)'), marks: ['2131112'] },
  {
    name: 'over two lines the first is marked',
    ...saying('LP:\n    2131111'),
    marks: ['LP:'],
    first: { message: '`LP: 2131111` closes no bug' },
  },
  {
    name: 'a bug that is closed elsewhere in the entry',
    ...saying('(LP:#2131111)\n* More (LP: #2131111)'),
    marks: [],
  },
  {
    name: 'the SRU bug',
    ...withChangelog({ changes: '* New upstream version (LP:#2130000)' }),
    marks: ['LP:#2130000'],
  },
  {
    name: 'older entries are history',
    ...withChangelog({}, { version: '2:13.0.0-1', changes: '* Fix (LP:#2131111)' }),
    marks: [],
  },
  {
    name: 'a number that no bug has is shown as it is',
    ...saying('(LP:#99999999999999999999999)'),
    marks: ['LP:#99999999999999999999999'],
    first: { help: '`LP: #99999999999999999999999`' },
  },
  { name: 'no changelog', marks: [] },
  {
    name: 'at a ref the manifest is where to look',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: { fileAt: () => ({ text: changelog({ changes: '* Fix (LP:#2131111)' }) }) },
    marks: ['ubuntu/noble:debian/changelog'],
    first: { file: 'backport.yaml' },
  },
  {
    name: 'of a target that is released',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...saying('(LP:#2131111)'),
    marks: [],
  },
  { name: 'so too under sru', edits: { policy: 'sru' }, ...saying('(LP:#2131111)'), marks: ['LP:#2131111'] },
]);
