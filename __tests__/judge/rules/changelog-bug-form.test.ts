import { describe, expect, test } from '@jest/globals';
import { allFindings } from '../../../src/report/report.ts';
import { changelog, withChangelog } from '../../support/changelog.ts';
import { reportOn } from '../../support/check.ts';
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

/** The manifest lists the bug, and none of these closes it. */
const listed = { bugs: [{ id: 2131111, 'test-case': 'Boot a guest with two disks; both have a name.' }] };

const fine: [name: string, words: string][] = [
  ['the form that dpkg reads', '(LP: #2131111)'],
  ['in lower case', '(lp: #2131111)'],
  ['a list', '(LP: #2131112, #2131111,#2131113)'],
  ['a list that runs over lines', '(LP: #2131112,\n    #2131111)'],
  ['a mere mention', '(like bug 2131111)'],
  ["the bug's address", '(https://bugs.launchpad.net/bugs/2131111)'],
  ['a patch named for the bug', '(in d/p/lp-2131111-clipboard.patch and lp2131111.patch)'],
  ['a test named for the bug', 'test_lp_2131111'],
  ["Debian's bug", '(Closes: #1012345)'],
  ['a word that ends in lp', '(with the help 2131111 gave)'],
  ['a number that is no bug', '(on LP 12)'],
  ['a reference as Ubuntu documents it', '(LP: 2131111)'],
  ['a reference in a sentence', 'what LP: 2131111 was about'],
];

/** Mentions of bugs that the manifest does not list: nobody says that they are to be closed. */
const mentions = [
  'the test for lp-1920939 (#891)',
  'the integration test for LP:1910835 (#761)',
  'Avoids LP #1946003 on upgraded systems',
  '(LP: 1577982)',
  '(LP#1708527)',
  'skip lp-1802591 on "official" images',
  'see LP bug 1860369',
  '(LP:#2131112)',
  '(LP: #2130000 #2131112)',
  '(LP: #2130000 and 2131112)',
  'a follow-up to lp 2131112 and LP:#2131113',
  'LP-2131112: first try',
];

ruleTable('changelog-bug-form', [
  ...misspelt
    .filter((words) => !/^LP:[ \u00a0]2131111$/.test(words))
    .map(
      (words): Row => ({ name: `(${words})`, edits: listed, ...saying(`disks (${words})`), marks: [words] }),
    ),
  ...fine.map(([name, words]): Row => ({ name, edits: listed, ...saying(words), marks: [] })),
  ...mentions.map((words): Row => ({ name: `a mention: ${words}`, ...saying(words), marks: [] })),
  ...['LP:#2130000', 'LP #2130000', 'LP: 2130000', 'lp 2130000', 'LP#2130000', 'LP bug #2130000'].map(
    (words): Row => ({
      name: `the SRU bug: (${words})`,
      ...withChangelog({ changes: `* New upstream version (${words})` }),
      marks: [words],
    }),
  ),
]);

ruleTable('changelog-bug-form', [
  {
    name: 'says what was written and the way out',
    edits: listed,
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
    name: 'each bug once, where it stands as closing ones do',
    edits: { bugs: [...listed.bugs, { id: 2131112, 'test-case': 'Copy a text of ten lines; it is whole.' }] },
    ...saying('what lp 2131111 was about (LP:#2131111)\n* More (LP #2131112), again (LP #2131112)'),
    marks: ['LP:#2131111', 'LP #2131112'],
  },
  {
    name: 'a list without commas: dpkg stops at the first',
    edits: listed,
    ...withChangelog({ changes: '* New upstream version (LP: #2130000 #2131111 and #2131113)' }),
    marks: ['#2131111'],
    first: { help: '`LP: #2131111`' },
  },
  {
    name: 'a list without its second #',
    edits: listed,
    ...withChangelog({ changes: '* New upstream version (LP: #2130000, 2131111)' }),
    marks: ['2131111'],
  },
  {
    name: 'over two lines the first is marked',
    ...withChangelog({ changes: '* New upstream version LP:\n    2130000' }),
    marks: ['LP:'],
    first: { message: '`LP: 2130000` closes no bug' },
  },
  {
    name: 'a bug that is closed elsewhere in the entry',
    edits: listed,
    ...saying('(LP:#2131111)\n* More (LP: #2131111)'),
    marks: [],
  },
  {
    name: 'older entries are history',
    edits: listed,
    ...withChangelog({}, { version: '2:13.0.0-1', changes: '* Fix (LP:#2131111)' }),
    marks: [],
  },
  { name: 'no changelog', marks: [] },
  {
    name: 'at a ref the manifest is where to look',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: { fileAt: () => ({ text: changelog({ changes: '* Fix (LP:#2130000)' }) }) },
    marks: ['ubuntu/noble:debian/changelog'],
    first: { file: 'backport.yaml' },
  },
  {
    name: 'of a target that is released',
    edits: { ...listed, 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...saying('(LP:#2131111)'),
    marks: [],
  },
  {
    name: 'so too under sru',
    edits: { ...listed, policy: 'sru' },
    ...saying('(LP:#2131111)'),
    marks: ['LP:#2131111'],
  },
]);

describe('a fix', () => {
  /** What is offered for a second change with these words, and what it would write. */
  const offered = (words: string): readonly (string | undefined)[] => {
    const report = reportOn(listed, saying(words));
    return allFindings(report)
      .filter(({ rule }) => rule === 'changelog-bug-form')
      .map(({ fix }) => fix?.edits[0]?.text);
  };

  test.each([
    'disks (LP:#2131111)',
    'disks (LP #2131111).',
    'disks, LP:#2131111',
    'disks. LP #2131111',
    'disks\n- LP:#2131111',
    'disks\n  LP:#2131111',
    'disks [lp #2131111]',
    'disks (Closes: #1012345, LP#2131111)',
  ])('is offered where it is meant to close: %j', (words) => {
    expect(offered(words)).toEqual(['LP: #2131111']);
  });

  test.each([
    'a follow-up to LP:#2131111',
    'what lp 2131111 was about',
    'disks (see LP:#2131111)',
    'disks as in LP #2131111, which was too slow',
    'LP:#2131111~team',
    'test lp-2131111 again',
    'disks (LP:#2131111, #2131112)',
    'disks (LP:\n    2131111 of old, LP:\n#2131111)'.replace('LP:\n#', 'see LP:#'),
  ])('never makes a closing of a mention: %j', (words) => {
    expect(offered(words).every((text) => text === undefined)).toBe(true);
  });
});
