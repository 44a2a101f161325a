import { changelog, withChangelog } from '../../support/changelog.ts';
import { ruleTable } from '../../support/rule-table.ts';

const closing = (bugs: string) => withChangelog({ changes: `* New upstream version (LP: ${bugs})` });
const listed = { bugs: [{ id: 2_131_111, 'test-case': 'Boot a guest and read its log.' }] };

ruleTable('changelog-undeclared-bug', [
  { name: 'the SRU bug', ...closing('#2130000'), marks: [] },
  { name: 'one that is listed', edits: listed, ...closing('#2130000, #2131111'), marks: [] },
  {
    name: 'one that is not',
    ...closing('#2130000, #2131111'),
    marks: ['#2131111'],
    first: {
      severity: 'error',
      series: ['noble'],
      file: 'debian/changelog',
      message: 'closes bug `2131111`, which the manifest does not list',
      help: '`bugs`',
    },
  },
  {
    name: 'a finding each',
    edits: listed,
    ...closing('#2130000, #2131111, #2131112,\n    #2131113'),
    marks: ['#2131112', '#2131113'],
    first: { message: '`2131112`' },
  },
  {
    name: 'one that is closed twice is one finding',
    ...closing('#2130000, #2131111, #2131111'),
    marks: ['#2131111'],
  },
  { name: 'one that begins with a number that is listed', ...closing('#21300001'), marks: ['#21300001'] },
  { name: 'zeros before it', edits: listed, ...closing('#02131111'), marks: [] },
  {
    name: 'a number that no bug has is shown as it is',
    ...closing('#99999999999999999999999'),
    marks: ['#99999999999999999999999'],
    first: { message: '`99999999999999999999999`' },
  },
  {
    name: 'a form that dpkg does not read closes nothing',
    ...withChangelog({ changes: '* Fix (LP: #2130000)\n* More (LP:#2131111)' }),
    marks: [],
  },
  {
    name: 'a word that ends in lp: dpkg reads it',
    ...withChangelog({ changes: '* Fix (LP: #2130000)\n* With help: #2131111' }),
    marks: ['#2131111'],
  },
  {
    name: "Debian's bugs are others",
    ...withChangelog({ changes: '* Fix (LP: #2130000) (Closes: #1012345)' }),
    marks: [],
  },
  {
    name: 'older entries are history',
    ...withChangelog({}, { version: '2:13.0.0-1', changes: '* Fix (LP: #2131111)' }),
    marks: [],
  },
  { name: 'no changelog', marks: [] },
  ...Object.entries({
    bugs: 2_131_111,
    'bugs.0': 2_131_111,
    'bugs.0.id': 'LP: #2131111',
    'sru.bug': 'LP: #2131111',
    sru: 2_131_111,
  }).map(([path, value]) => ({
    name: `a \`${path}\` that breaks the schema may be the one`,
    edits: { ...listed, [path]: value },
    ...closing('#2130000, #2131111'),
    marks: [],
  })),
  {
    name: 'a misspelt `bugs` may hold the one',
    edits: { bug: listed.bugs },
    ...closing('#2130000, #2131111'),
    marks: [],
  },
  {
    name: 'another field of a bug that breaks the schema hides none',
    edits: { bugs: [{ id: 2_131_111, 'test-case': '' }] },
    ...closing('#2130000, #2131111, #2131112'),
    marks: ['#2131112'],
  },
  {
    name: 'each target has its own',
    edits: {
      'targets.0.changelog': 'one',
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', changelog: 'two' },
      skips: undefined,
    },
    files: {
      one: changelog({ changes: '* Fix (LP: #2131111)' }),
      two: changelog({ changes: '* Fix (LP: #2131111)' }),
    },
    marks: ['#2131111', '#2131111'],
    first: { file: 'one', series: ['noble'] },
  },
  {
    name: 'at a ref the manifest is where to look',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: { fileAt: () => ({ text: changelog({ changes: '* Fix (LP: #2131111, #2131112)' }) }) },
    marks: ['ubuntu/noble:debian/changelog', 'ubuntu/noble:debian/changelog'],
    first: { file: 'backport.yaml' },
  },
  {
    name: 'of a target that is released',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...closing('#2131111'),
    marks: [],
  },
  { name: 'so too under sru', edits: { policy: 'sru' }, ...closing('#2131111'), marks: ['#2131111'] },
]);
