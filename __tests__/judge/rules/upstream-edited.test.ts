import { changelog } from '../../support/changelog.ts';
import { baseManifest, type Edits } from '../../support/check.ts';
import { control, fromPrevious, fromSource, secondTarget, uploaded } from '../../support/packaging.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const ref = 'ubuntu/noble';
const replaced = '2:13.0.10-0ubuntu0.24.04';
const quilt = { 'debian/source/format': '3.0 (quilt)\n' };

type Texts = Readonly<Record<string, string>>;

/** An upload of the upstream version that the one replaced has, and what differs between them. */
const fix = (before: Texts, now: Texts, edits: Edits = {}): Omit<Row, 'name' | 'marks'> =>
  fromPrevious(
    { ...quilt, 'debian/changelog': changelog({ version: replaced }), ...before },
    { ...quilt, 'debian/changelog': changelog({}), ...now },
    { policy: 'sru', 'targets.0.replaces': replaced, ...edits },
  );

const edited = [{ 'lib/sync.c': 'old\n' }, { 'lib/sync.c': 'new\n' }] as const;
const both = { 'lib/sync.c': 'old\n' };
const patch = (path: string, name = 'debian/patches/x.patch'): Texts => ({
  [name]: `Description: x\nOrigin: y\n\n--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-old\n+new\n`,
});
const series = { 'debian/patches/series': 'x.patch\n' };

const twoFiles: Texts = {
  'debian/patches/x.patch': [
    '--- a/lib/sync.c\n+++ b/lib/sync.c\n@@ -1 +1 @@\n-old\n+new\n',
    '--- /dev/null\n+++ b/lib/come.c\n@@ -0,0 +1 @@\n+1\n',
    '--- a/lib/go.c\n+++ /dev/null\n@@ -1 +0,0 @@\n-2\n',
  ].join(''),
};

ruleTable('upstream-edited', [
  {
    name: 'a file that is edited in place',
    ...fix(...edited),
    marks: [ref],
    first: {
      severity: 'error',
      series: ['noble'],
      file: 'backport.yaml',
      message:
        'A file outside `debian/` differs from `ubuntu/noble`, which has the same upstream version, and no patch in `debian/patches` says so: `lib/sync.c`.',
      help: 'as a patch in `debian/patches`',
    },
  },
  {
    name: 'the same upstream version packed otherwise has other files',
    ...fix(
      { ...edited[0], 'debian/changelog': changelog({ version: '2:13.0.10+dfsg-0ubuntu0.24.04' }) },
      edited[1],
      { 'targets.0.replaces': '2:13.0.10+dfsg-0ubuntu0.24.04' },
    ),
    marks: [],
  },
  {
    name: 'a fix that is a patch, in a tree where no patch is applied',
    ...fix(both, { ...both, ...series, ...patch('lib/sync.c') }),
    marks: [],
  },
  {
    name: 'a fix that is a patch, in a tree where all are applied',
    ...fix(both, {
      'lib/sync.c': 'new\n',
      ...series,
      ...patch('lib/sync.c'),
      '.pc/x.patch/lib/sync.c': 'old\n',
    }),
    marks: [],
  },
  {
    name: 'a patch that is taken out there',
    ...fix({ 'lib/sync.c': 'new\n', ...series, ...patch('lib/sync.c') }, both),
    marks: [],
  },
  {
    name: 'one whose line alone is taken out',
    ...fix(
      { 'lib/sync.c': 'new\n', ...series, ...patch('lib/sync.c') },
      { ...both, 'debian/patches/series': '# x.patch\n', ...patch('lib/sync.c') },
    ),
    marks: [],
  },
  {
    name: 'with -p0 in the list',
    ...fix(both, {
      'lib/sync.c': 'new\n',
      'debian/patches/series': 'x.patch -p0\n',
      'debian/patches/x.patch': '--- lib/sync.c.orig\n+++ lib/sync.c\t2026-06-08\n@@ -1 +1 @@\n-old\n+new\n',
    }),
    marks: [],
  },
  {
    name: 'a file that git moves in a patch',
    ...fix(both, {
      'lib/other.c': 'old\n',
      ...series,
      'debian/patches/x.patch':
        'Subject: x\nFrom: y\n\ndiff --git a/lib/sync.c b/lib/other.c\nrename from lib/sync.c\nrename to lib/other.c\n',
    }),
    marks: [],
  },
  {
    name: 'a patch that touches another file',
    ...fix(both, { 'lib/sync.c': 'new\n', ...series, ...patch('lib/other.c') }),
    marks: [ref],
  },
  {
    name: 'a patch that was there before says nothing of a new edit',
    ...fix(
      { ...both, ...series, ...patch('lib/sync.c') },
      { 'lib/sync.c': 'evil\n', ...series, ...patch('lib/sync.c') },
    ),
    marks: [ref],
  },
  {
    name: 'a ref that is kept with its patches applied, and a tree that is not',
    ...fix(
      { 'lib/sync.c': 'new\n', 'lib/come.c': '1\n', ...series, ...twoFiles },
      { ...both, 'lib/go.c': '2\n', ...series, ...twoFiles },
    ),
    marks: [],
  },
  {
    name: 'a tree that is, and a ref that is not',
    ...fix(
      { ...both, 'lib/go.c': '2\n', ...series, ...twoFiles },
      { 'lib/sync.c': 'new\n', 'lib/come.c': '1\n', ...series, ...twoFiles },
    ),
    marks: [],
  },
  {
    name: 'a new edit beside what is no more applied',
    ...fix(
      { 'lib/sync.c': 'new\n', ...series, ...patch('lib/sync.c') },
      { 'lib/sync.c': 'old\nevil\n', ...series, ...patch('lib/sync.c') },
    ),
    marks: [ref],
  },
  ...Object.entries({
    'a file that is no patch': {
      'debian/patches/README': '--- a/lib/sync.c\n+++ b/lib/sync.c\n@@ -1 +1 @@\n-old\n+new\n',
    },
    'a patch that is not listed': patch('lib/sync.c', 'debian/patches/z.patch'),
    'a patch that a list of another distribution has': {
      ...patch('lib/sync.c', 'debian/patches/z.patch'),
      'debian/patches/debian.series': 'z.patch\n',
    },
    'a patch of a list that Ubuntu’s own stands before': {
      ...series,
      ...patch('lib/sync.c'),
      'debian/patches/ubuntu.series': '',
    },
    'the header of a patch': {
      ...series,
      'debian/patches/x.patch': `Index: lib/sync.c\n+++ b/lib/sync.c\n${Object.values(patch('lib/x.c'))[0]}`,
    },
    'a patch of a file in another folder': { ...series, ...patch('more/lib/sync.c') },
    'a patch with two names, of which it means the other': {
      ...series,
      'lib/a.c': 'old\n',
      'debian/patches/x.patch': '--- a/lib/a.c\n+++ b/lib/sync.c\n@@ -1 +1 @@\n-old\n+new\n',
    },
    'what git would move': {
      ...series,
      'debian/patches/x.patch': 'diff --git a/lib/sync.c b/y\nrename from lib/sync.c\nrename to y\n',
    },
  }).map(
    ([name, files]): Row => ({
      name: `an edit that is explained by ${name}`,
      ...fix(
        { ...both, ...('lib/a.c' in files && { 'lib/a.c': 'old\n' }) },
        { 'lib/sync.c': 'evil\n', ...files },
      ),
      marks: [ref],
    }),
  ),
  {
    name: 'a list whose comment is in an older encoding',
    ...fix(both, {
      'lib/sync.c': 'new\n',
      'debian/patches/series': '# P\ufffdckchen\nx.patch\n',
      ...patch('lib/sync.c'),
    }),
    marks: [],
  },
  {
    name: 'a file that is new, and one that is gone',
    ...fix({ 'lib/a.c': '', 'lib/b.c': '' }, { 'lib/a.c': '', 'lib/c.c': '' }),
    marks: [ref],
    first: { message: '2 files outside `debian/` differ', help: 'git restore' },
  },
  {
    name: 'more than ten are counted',
    ...fix(both, {
      ...both,
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`lib/${10 + index}.c`, ''])),
    }),
    marks: [ref],
    first: { message: '`lib/19.c` (new) and 2 more.' },
  },
  {
    name: 'the work tree is compared, not an older commit whose changelog is the same',
    ...fix(...edited, { 'targets.0.changelog': 'older:debian/changelog' }),
    refs: {
      [ref]: {
        ...quilt,
        'debian/control': control({}),
        'debian/changelog': changelog({ version: replaced }),
        ...edited[0],
      },
      older: { ...quilt, 'debian/control': control({}), 'debian/changelog': changelog({}), ...edited[0] },
    },
    marks: [ref],
  },
]);

const large = 'x'.repeat(1024 * 1024 + 1);
const several = (count: number): Texts => ({
  'debian/patches/series': Array.from({ length: count }, (_, index) => `${index}\n`).join(''),
  ...Object.fromEntries(
    Array.from(
      { length: count },
      (_, index) => Object.entries(patch('lib/x.c', `debian/patches/${index}`))[0] ?? [],
    ),
  ),
});

ruleTable('upstream-edited', [
  {
    name: 'a patch that is too large to read may be the one',
    ...fix(both, {
      'lib/sync.c': 'new\n',
      ...series,
      'debian/patches/x.patch': `${patch('lib/other.c')['debian/patches/x.patch']}${large}`,
    }),
    marks: [],
  },
  {
    name: 'so may a list that is',
    ...fix(both, {
      'lib/sync.c': 'new\n',
      'debian/patches/series': `x.patch\n# ${large}\n`,
      ...patch('lib/other.c'),
    }),
    marks: [],
  },
  {
    name: 'and one of more than are read',
    ...fix(both, { 'lib/sync.c': 'new\n', ...several(501) }),
    marks: [],
  },
  { name: 'all are read', ...fix(both, { 'lib/sync.c': 'new\n', ...several(500) }), marks: [ref] },
  {
    name: 'a patch that the list names and that is nowhere says nothing',
    ...fix(both, { 'lib/sync.c': 'new\n', ...series }),
    marks: [ref],
  },
]);

ruleTable('upstream-edited', [
  ...['1.0\n', '3.0 (native)\n', '3.0 (git)\n', ''].map(
    (format): Row => ({
      name: `in the format ${JSON.stringify(format)}`,
      ...fix(
        { ...edited[0], 'debian/source/format': format },
        { ...edited[1], 'debian/source/format': format },
      ),
      marks: [],
    }),
  ),
  ...['1.0\n', '3.0 (native)\n'].map(
    (format): Row => ({
      name: `a format that the upload changes: ${JSON.stringify(format)}`,
      ...fix(edited[0], { ...edited[1], 'debian/source/format': format }),
      marks: [ref],
    }),
  ),
  {
    name: 'a format that the upload changes to quilt',
    ...fix({ ...edited[0], 'debian/source/format': '1.0\n' }, edited[1]),
    marks: [ref],
  },
  ...['3.0  (quilt)\n', '3.0\t(quilt)\n3.0 (native)\n', '3 (quilt)\n', '3.0 (quilt)\nP\xe4ckchen\n'].map(
    (format): Row => ({
      name: `the format as dpkg reads it: ${JSON.stringify(format)}`,
      ...fix(
        { ...edited[0], 'debian/source/format': format },
        { ...edited[1], 'debian/source/format': format },
      ),
      marks: [ref],
    }),
  ),
  {
    name: 'a format that is too large to read is taken for quilt',
    ...fix(
      { ...edited[0], 'debian/source/format': `3.0 (quilt)\n${large}` },
      { ...edited[1], 'debian/source/format': `3.0 (quilt)\n${large}` },
    ),
    marks: [ref],
  },
  {
    name: 'the format with white space around it',
    ...fix(edited[0], { ...edited[1], 'debian/source/format': ' 3.0 (quilt) \n\n' }),
    marks: [ref],
  },
  ...['single-debian-patch', 'auto-commit', '# x\n--single-debian-patch\n'].map(
    (option): Row => ({
      name: `dpkg-source makes the patch itself: ${JSON.stringify(option)}`,
      ...fix(
        { ...edited[0], 'debian/source/options': option },
        { ...edited[1], 'debian/source/options': option },
      ),
      marks: [],
    }),
  ),
  {
    name: 'an option that the upload brings',
    ...fix(edited[0], { ...edited[1], 'debian/source/options': 'auto-commit\n' }),
    marks: [ref],
  },
  {
    name: 'another option',
    ...fix(edited[0], { ...edited[1], 'debian/source/options': 'compression = "xz"\n# no auto-commit\n' }),
    marks: [ref],
  },
  {
    name: 'a new upstream version',
    ...fix({ ...edited[0], 'debian/changelog': changelog({ version: '2:13.0.0-1' }) }, edited[1], {
      'targets.0.replaces': '2:13.0.0-1',
    }),
    marks: [],
  },
  {
    name: 'trees of packaging alone',
    ...fix({ 'debian/watch': 'old' }, { 'debian/watch': 'new', 'backports/noble.yaml': baseManifest }),
    marks: [],
  },
  {
    name: 'an upload of the whole source into a tree of packaging alone',
    ...fix({}, edited[1]),
    marks: [],
  },
  {
    name: 'what belongs to the manifest or to the code host',
    ...fix(both, {
      ...both,
      'backports/noble.yaml': baseManifest,
      '.github/workflows/x.yaml': '',
      '.gitignore': '',
      '.launchpad.yaml': '',
      '.pc/applied-patches': '',
    }),
    marks: [],
  },
  {
    name: 'a file with a dot before it that runs code',
    ...fix(both, { ...both, '.cargo/config.toml': '' }),
    marks: [ref],
    first: { message: '`.cargo/config.toml` (new)' },
  },
  {
    name: 'a description file that a build reads',
    ...fix(
      { ...both, Makefile: 'all:\n' },
      { ...both, Makefile: 'all:\n\tevil\n' },
      {
        'sru.description': undefined,
        'sru.description-file': 'Makefile',
      },
    ),
    marks: [ref],
  },
  {
    name: 'from the source series upstream-differs speaks',
    ...fromSource(edited[0], edited[1]),
    marks: [],
  },
  { name: 'once it is uploaded', ...fix(...edited, uploaded), marks: [] },
  {
    name: 'of two targets the one whose tree it is',
    ...fix(...edited, secondTarget(ref)),
    marks: [ref],
    first: { series: ['noble'] },
  },
  { name: 'under open-vm-tools too', ...fix(...edited, { policy: 'open-vm-tools' }), marks: [ref] },
  {
    name: 'it may be waived',
    ...fix(...edited, {
      waivers: [{ rule: 'upstream-edited', reason: 'The tree is unpacked by a script of the build.' }],
    }),
    marks: [ref],
    first: { waived: 'The tree is unpacked by a script of the build.' },
  },
  {
    name: 'the changelog at a ref: its tree is compared',
    edits: {
      policy: 'sru',
      'targets.0.replaces': replaced,
      'targets.0.ref': ref,
      'targets.0.changelog': 'fix:debian/changelog',
    },
    files: { 'lib/sync.c': 'of another branch\n' },
    refs: {
      [ref]: {
        ...quilt,
        ...edited[0],
        'debian/control': control(),
        'debian/changelog': changelog({ version: replaced }),
      },
      fix: { ...quilt, ...edited[1], 'debian/control': control(), 'debian/changelog': changelog({}) },
    },
    marks: [ref],
  },
]);

const waivers = [{ rule: 'upstream-edited', reason: 'The tree is unpacked by a script of the build.' }];
ruleTable('waiver-unused', [
  { name: 'a waiver for upstream-edited that is needed', ...fix(...edited, { waivers }), marks: [] },
  { name: 'one that is not', ...fix(both, both, { waivers }), marks: ['upstream-edited'] },
  { name: 'once it is uploaded nobody can say', ...fix(...edited, { waivers, ...uploaded }), marks: [] },
]);
