import { expect, test } from '@jest/globals';
import { changelog } from '../../support/changelog.ts';
import { type Edits, findingsOn } from '../../support/check.ts';
import {
  control,
  declared,
  fromPrevious,
  fromSource,
  secondTarget,
  ubuntuDevelopers,
  uploaded,
} from '../../support/packaging.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const [source, previous] = ['ubuntu/resolute', 'ubuntu/noble'];

/** `debian/rules` differs from the source series. */
const rules = (edits: Edits = {}): Omit<Row, 'name' | 'marks'> =>
  fromSource({ 'debian/rules': 'old' }, { 'debian/rules': 'new' }, edits);

/** So many new files. */
const files = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`debian/${10 + index}`, 'new']));

ruleTable('packaging-undeclared', [
  {
    name: 'a file differs from the source series',
    ...rules(),
    marks: [source],
    first: {
      severity: 'error',
      series: ['noble'],
      file: 'backport.yaml',
      message:
        "A file under `debian/` differs from `ubuntu/resolute`, the source series' packaging, and is not declared: `debian/rules`.",
      help: '`packaging-changes.from-source`',
    },
  },
  {
    name: 'a file differs from the version replaced',
    ...fromPrevious({ 'debian/rules': 'old' }, { 'debian/rules': 'new' }),
    marks: [previous],
    first: {
      series: ['noble'],
      message: '`ubuntu/noble`, which holds the version replaced, and is not declared: `debian/rules`.',
      help: '`packaging-changes.from-previous`',
    },
  },
  {
    name: 'the list of patches needs no word beside a patch',
    ...fromSource({}, { 'debian/patches/series': 'x.patch', 'debian/patches/x.patch': '' }),
    marks: [source],
    first: { message: 'is not declared: `debian/patches/x.patch` (new).' },
  },
  {
    name: 'the list of patches alone does',
    ...fromSource({ 'debian/patches/series': 'a\nb\n' }, { 'debian/patches/series': 'b\na\n' }),
    marks: [source],
  },
  ...['sec.patch -R\nx.patch\n', 'sec.patch -p0\nx.patch\n', '# sec.patch\nx.patch\n'].map(
    (list): Row => ({
      name: `the list of patches beside a patch, with another change: ${JSON.stringify(list)}`,
      ...fromSource(
        { 'debian/patches/series': 'sec.patch\n', 'debian/patches/sec.patch': '' },
        { 'debian/patches/series': list, 'debian/patches/sec.patch': '', 'debian/patches/x.patch': '' },
      ),
      marks: [source],
      first: { message: 'are not declared: `debian/patches/series` and `debian/patches/x.patch` (new)' },
    }),
  ),
  {
    name: 'a list of patches that is too large to read does',
    ...fromSource(
      { 'debian/patches/series': `# ${'x'.repeat(1024 * 1024)}\n` },
      { 'debian/patches/series': `# ${'x'.repeat(1024 * 1024)}\nx.patch\n`, 'debian/patches/x.patch': '' },
    ),
    marks: [source],
    first: { message: 'are not declared: `debian/patches/series` and' },
  },
  ...['x.patch -p0 # why\n', 'x.patch\t# P\xe4ckchen\n'].map(
    (list): Row => ({
      name: `the list with a new patch needs no word: ${JSON.stringify(list)}`,
      ...fromSource({}, { 'debian/patches/series': list, 'debian/patches/x.patch': '' }),
      marks: [source],
      first: { message: 'is not declared: `debian/patches/x.patch` (new).' },
    }),
  ),
  {
    name: "nor does Ubuntu's own list with one",
    ...fromSource(
      { 'debian/patches/ubuntu.series': '' },
      { 'debian/patches/ubuntu.series': 'x.patch\n', 'debian/patches/x.patch': '' },
    ),
    marks: [source],
    first: { message: 'is not declared: `debian/patches/x.patch` (new).' },
  },
  {
    name: 'one that comes, and leaves out what the other lists, does',
    ...fromSource(
      { 'debian/patches/series': 'sec.patch\n', 'debian/patches/sec.patch': '' },
      {
        'debian/patches/series': 'sec.patch\n',
        'debian/patches/sec.patch': '',
        'debian/patches/ubuntu.series': '',
      },
    ),
    marks: [source],
    first: { message: 'is not declared: `debian/patches/ubuntu.series` (new).' },
  },
  { name: 'nothing differs', ...fromSource({}, {}), marks: [] },
  {
    name: 'a file that is new, and one that is removed',
    ...fromSource({ 'debian/old': '' }, { 'debian/new': '' }),
    marks: [source],
    first: {
      message: '2 files under `debian/` differ from',
      help: 'Revert the change',
    },
  },
  {
    name: 'what became of them is said',
    ...fromSource({ 'debian/old': '' }, { 'debian/new': '' }),
    marks: [source],
    first: { message: 'are not declared: `debian/new` (new) and `debian/old` (removed).' },
  },
  {
    name: 'a mode alone differs',
    ...fromSource({}, {}),
    git: {
      changesSince: () => ({
        files: [{ path: 'debian/rules', kind: 'mode' }],
        top: [{ name: 'debian', isFolder: true }],
        ownTop: [],
      }),
    },
    marks: [source],
    first: { message: '`debian/rules` (its mode)' },
  },
  {
    name: 'both refs, each on its own',
    edits: { 'source.ref': source, 'targets.0.ref': previous },
    files: { 'debian/control': control(), 'debian/one': '', 'debian/two': '' },
    refs: {
      [source]: { 'debian/control': control(), 'debian/one': '' },
      [previous]: { 'debian/control': control(), 'debian/two': '' },
    },
    marks: [source, previous],
    first: { message: 'not declared: `debian/two` (new).' },
  },
  { name: 'under sru the change is what the upload is for', ...rules({ policy: 'sru' }), marks: [] },
]);

const covering: [name: string, paths: string[]][] = [
  ['by its path', ['debian/rules']],
  ['from the top level with a dot', ['./debian/rules']],
  ['with white space around', [' debian/rules ']],
  ['by its folder', ['debian/']],
  ['beside another', ['debian/watch', 'debian/rules']],
];
const notCovering: [name: string, paths: string[]][] = [
  ['by its folder without a slash', ['debian']],
  ['by the beginning of its name', ['debian/rul']],
  ['by a longer name', ['debian/rules.in']],
  ['with a slash behind it', ['debian/rules/']],
  ['in another case', ['debian/Rules']],
  ['in its short form', ['d/rules']],
  ['by its name alone', ['rules']],
  ['by a pattern', ['debian/*']],
  ['by another folder', ['debian/patches/']],
];

ruleTable('packaging-undeclared', [
  ...covering.map(
    ([name, paths]): Row => ({
      name: `declared ${name}`,
      ...rules(declared('from-source', ...paths)),
      marks: [],
    }),
  ),
  ...notCovering.map(
    ([name, paths]): Row => ({
      name: `declared ${name}: it is not`,
      ...rules(declared('from-source', ...paths)),
      marks: ['from-source'],
    }),
  ),
  {
    name: 'declared in the other list: it is not',
    ...rules(declared('from-previous', 'debian/rules')),
    marks: [source],
  },
  {
    name: 'so the other way round',
    ...fromPrevious(
      { 'debian/rules': 'old' },
      { 'debian/rules': 'new' },
      declared('from-source', 'debian/rules'),
    ),
    marks: [previous],
  },
  {
    name: 'what differs from the version replaced is declared there',
    ...fromPrevious(
      { 'debian/rules': 'old' },
      { 'debian/rules': 'new' },
      declared('from-previous', 'debian/rules'),
    ),
    marks: [],
  },
  {
    name: 'a folder covers all below it, and no name that begins alike',
    ...fromSource(
      {},
      { 'debian/patches/ubuntu/x.patch': '', 'debian/patches/series': '', 'debian/patches-old/x': '' },
      declared('from-source', 'debian/patches/'),
    ),
    marks: ['from-source'],
    first: { message: 'A file under `debian/` differs', help: 'declare it' },
  },
  {
    name: 'what is declared is not named',
    ...fromSource({}, { 'debian/a': '', 'debian/b': '' }, declared('from-source', 'debian/a')),
    marks: ['from-source'],
    first: { message: 'is not declared: `debian/b` (new).' },
  },
  {
    name: 'an empty list declares nothing',
    ...rules({ 'packaging-changes': { 'from-source': [] } }),
    marks: [source],
  },
]);

ruleTable('packaging-undeclared', [
  {
    name: 'up to ten files are named',
    ...fromSource({}, files(10)),
    marks: [source],
    first: { message: '10 files under', help: '`path: debian/`' },
  },
  {
    name: 'the tenth is named last',
    ...fromSource({}, files(10)),
    marks: [source],
    first: { message: '`debian/18` (new) and `debian/19` (new).' },
  },
  {
    name: 'past ten the rest is counted',
    ...fromSource({}, files(12)),
    marks: [source],
    first: { message: '`debian/19` (new) and 2 more.' },
  },
]);

test.each([
  [3, false],
  [4, true],
])('packaging-undeclared: of %i files the help has the line for all: %s', (count, has) => {
  const { edits, ...settings } = fromSource({}, files(count));
  const [found] = findingsOn(edits, settings).filter(({ rule }) => rule === 'packaging-undeclared');
  expect(found?.help.includes('`path: debian/`')).toBe(has);
});

ruleTable('packaging-undeclared', [
  {
    name: 'the changelog always differs',
    ...fromSource({}, { 'debian/changelog': changelog({}) }),
    marks: [],
  },
  {
    name: 'so it does from the version replaced',
    ...fromPrevious({ 'debian/changelog': 'old' }, { 'debian/changelog': changelog({}) }),
    marks: [],
  },
  {
    name: 'other changelogs count',
    ...fromSource({}, { 'debian/changelog.in': '' }),
    marks: [source],
  },
  {
    name: 'the manifest, in either spelling',
    ...fromSource({}, { 'debian/backport.yaml': '', 'debian/backport.yml': '' }),
    marks: [],
  },
  {
    name: 'a file of that name deeper down counts',
    ...fromSource({}, { 'debian/source/backport.yaml': '' }),
    marks: [source],
  },
  {
    name: 'the description file and the policy file',
    ...fromSource(
      {},
      {
        'debian/sru.txt': 'Text',
        'debian/policy.yaml': 'name: ours\nsummary: Ours\nextends: open-vm-tools\n',
      },
      {
        policy: './debian/policy.yaml',
        'sru.description': undefined,
        'sru.description-file': 'debian/sru.txt',
      },
    ),
    marks: [],
  },
  {
    name: 'such files that the manifest does not name count',
    ...fromSource({}, { 'debian/sru.txt': 'Text' }),
    marks: [source],
  },
  {
    name: 'what begins with a dot at the top level, and not below debian/',
    ...fromSource({}, { '.github/workflows/x.yaml': '', '.gitignore': '', 'debian/.gitignore': '' }),
    marks: [source],
    first: { message: 'A file under `debian/` differs' },
  },
  {
    name: 'what lies outside debian/: upstream-differs speaks',
    ...fromSource({ 'src/main.c': 'old' }, { 'src/main.c': 'new' }),
    marks: [],
  },
  {
    name: 'so with the version replaced, whose upstream source is another',
    ...fromPrevious({ 'src/main.c': 'old' }, { 'src/main.c': 'new', 'debian-old/x': '' }),
    marks: [],
  },
]);

const inDebian = 'A Packager <packager@example.com>';
const asInDebian = { 'debian/control': control({ maintainer: inDebian }) };

ruleTable('packaging-undeclared', [
  {
    name: 'who maintains the package may differ',
    ...fromSource(asInDebian, {
      'debian/control': control({ more: `XSBC-Original-Maintainer: ${inDebian}\n` }),
    }),
    marks: [],
  },
  {
    name: 'so from the version replaced',
    ...fromPrevious(asInDebian, {
      'debian/control': control({ more: `XSBC-Original-Maintainer: ${inDebian}\n` }),
    }),
    marks: [],
  },
  {
    name: 'and nothing else with it',
    ...fromSource(asInDebian, {
      'debian/control': control({ more: `XSBC-Original-Maintainer: ${inDebian}\nSection: admin\n` }),
    }),
    marks: [source],
    first: { message: 'not declared: `debian/control`.' },
  },
  {
    name: 'so in the file that debian/control is made from',
    ...fromSource(
      { 'debian/control.in': `Maintainer: ${inDebian}\n` },
      { 'debian/control.in': `Maintainer: ${ubuntuDevelopers}\n` },
    ),
    marks: [],
  },
  {
    name: 'another file is named without it',
    ...fromSource(asInDebian, { 'debian/rules': '' }),
    marks: [source],
    first: { message: 'A file under `debian/` differs' },
  },
]);

/** Two targets: noble and questing replace what these refs hold; the work tree has `debian/rules`. */
const two = (noble: string, questing: string, edits: Edits = {}): Omit<Row, 'name' | 'marks'> => ({
  edits: { 'targets.0.ref': previous, ...secondTarget('ubuntu/questing'), ...edits },
  files: { 'debian/control': control(), 'debian/rules': 'new' },
  refs: {
    [previous]: { 'debian/control': control(), 'debian/rules': noble },
    'ubuntu/questing': { 'debian/control': control(), 'debian/rules': questing },
  },
});

ruleTable('packaging-undeclared', [
  {
    name: 'the source series concerns all targets, in one finding',
    ...rules(secondTarget()),
    marks: [source],
    first: { series: ['noble', 'questing'] },
  },
  {
    name: 'each target has its own ref',
    ...two('new', 'old'),
    marks: ['ubuntu/questing'],
    first: { series: ['questing'] },
  },
  { name: 'both differ', ...two('old', 'old'), marks: [previous, 'ubuntu/questing'] },
  {
    name: 'what is declared is so for both',
    ...two('old', 'old', declared('from-previous', 'debian/rules')),
    marks: [],
  },
  { name: 'once it is uploaded the work tree moves on', ...rules(uploaded), marks: [] },
  {
    name: 'once it is accepted, too',
    ...rules({ 'targets.0.accepted': '2026-06-07' }),
    marks: [],
  },
  {
    name: 'of two targets the one that is not uploaded',
    ...rules({ ...secondTarget(), ...uploaded }),
    marks: [source],
    first: { series: ['questing'] },
  },
  {
    name: 'a date that is none may be that of the upload',
    ...rules({ 'targets.0.uploaded': 'soon' }),
    marks: [],
  },
  {
    name: 'of an unknown series nothing is said',
    ...rules({ 'targets.0.series': 'nobel' }),
    marks: [],
  },
  { name: 'no ref, nothing to compare with', files: { 'debian/rules': '' }, marks: [] },
  {
    name: 'a ref that cannot be read: repository-unreadable speaks',
    ...rules({ 'source.ref': 'ubuntu/gone' }),
    marks: [],
  },
  {
    name: 'a ref without debian/: repository-unreadable speaks',
    edits: { 'source.ref': source },
    files: { 'debian/rules': '' },
    refs: { [source]: { README: '' } },
    marks: [],
  },
]);

ruleTable('packaging-undeclared', [
  {
    name: 'a list that is none may declare it: manifest-schema speaks',
    ...rules({ 'packaging-changes': { 'from-source': 'debian/rules' } }),
    marks: [],
  },
  { name: 'so may a mapping that is none', ...rules({ 'packaging-changes': 'none' }), marks: [] },
  {
    name: 'so may a change without a path',
    ...rules({ 'packaging-changes': { 'from-source': [{ reason: 'The older debhelper.' }] } }),
    marks: [],
  },
  {
    name: 'so may a list whose name is misspelt',
    ...rules({ 'packaging-changes': { 'from-sorce': [{ path: 'debian/', reason: 'Kept.' }] } }),
    marks: [],
  },
  {
    name: 'what is wrong with the other list hides nothing',
    ...rules({ 'packaging-changes': { 'from-previous': 'debian/rules' } }),
    marks: [source],
  },
  {
    name: 'a change without a reason is declared',
    ...rules({ 'packaging-changes': { 'from-source': [{ path: 'debian/rules' }] } }),
    marks: [],
  },
  {
    name: 'and hides no other',
    ...rules({ 'packaging-changes': { 'from-source': [{ path: 'debian/watch' }] } }),
    marks: ['from-source'],
  },
  {
    name: 'a name is only quoted',
    ...fromSource({}, { 'debian/x`\n::error::\u202e[y](z)': '' }),
    marks: [source],
    first: { message: "declared: `debian/x' ::error:: [y](z)` (new)." },
  },
  {
    name: 'a ref, too',
    edits: { 'source.ref': 'a`b' },
    files: { 'debian/rules': '' },
    refs: { 'a`b': { 'debian/control': '' } },
    marks: ['a`b'],
    first: { message: "from `a'b`," },
  },
]);

/** A policy whose page takes a word in the changelog for enough, or wants none. */
const statedIn = (place: string) => ({
  'sru-policy.yaml': `name: ours\nsummary: Ours\nextends: open-vm-tools\npackaging:\n  changes-stated-in: ${place}\n`,
});
const ours = (place: string, changes: string): Omit<Row, 'name' | 'marks'> => {
  const { files, ...rest } = rules({ policy: './sru-policy.yaml', 'source.version': undefined });
  const now = { ...files, ...statedIn(place), 'debian/changelog': changelog({ changes }) };
  return { ...rest, files: now };
};

ruleTable('packaging-undeclared', [
  { name: 'the changelog states it', ...ours('bug-or-changelog', '* d/rules: x (LP: #2130000)'), marks: [] },
  { name: 'in full', ...ours('bug-or-changelog', '* debian/rules: x (LP: #2130000)'), marks: [] },
  { name: 'it does not', ...ours('bug-or-changelog', '* d/rules.in: x (LP: #2130000)'), marks: [source] },
  { name: 'where it must be in the bug', ...ours('bug', '* d/rules: x (LP: #2130000)'), marks: [source] },
  { name: 'where no page wants it', ...ours('nowhere', '* x (LP: #2130000)'), marks: [] },
]);
