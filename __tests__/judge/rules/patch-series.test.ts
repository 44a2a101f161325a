import { changelog } from '../../support/changelog.ts';
import type { Edits } from '../../support/check.ts';
import { control, fromPrevious, secondTarget, uploaded } from '../../support/packaging.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

type Texts = Readonly<Record<string, string>>;

const header = 'Description: x\nOrigin: y\n';
const list = 'debian/patches/series';

/** A work tree with these lines in its list of patches, and these patches. */
const tree = (
  lines: string,
  patches: readonly string[],
  files: Texts = {},
  edits: Edits = {},
): Omit<Row, 'name' | 'marks'> => ({
  edits,
  files: {
    'debian/control': control(),
    [list]: lines,
    ...Object.fromEntries(patches.map((name) => [`debian/patches/${name}`, header])),
    ...files,
  },
});

ruleTable('patch-series', [
  {
    name: 'a patch that is not there',
    ...tree('x.patch\nforgotten.patch\n', ['x.patch']),
    marks: ['forgotten.patch'],
    first: {
      severity: 'error',
      series: ['noble'],
      file: list,
      line: 'forgotten.patch',
      message: `\`${list}\` names \`forgotten.patch\`, and \`debian/patches\` has no such file`,
      help: 'Add the patch',
    },
  },
  { name: 'patches that are there', ...tree('x.patch\ny.diff\nz\n', ['x.patch', 'y.diff', 'z']), marks: [] },
  { name: 'in folders', ...tree('ubuntu/x.patch\n./y.patch\n', ['ubuntu/x.patch', 'y.patch']), marks: [] },
  {
    name: 'comments, empty lines and options',
    ...tree('# y.patch\n\n  x.patch -p0\n\t# z\nw.patch # forgotten.patch\n', ['x.patch', 'w.patch']),
    marks: [],
  },
  { name: 'behind them a patch that is not there', ...tree('  y.patch -p1 # x\r\n', []), marks: ['y.patch'] },
  { name: 'an empty list', ...tree('', []), marks: [] },
  { name: 'comments alone', ...tree('# none\n', []), marks: [] },
  { name: 'no list', files: { 'debian/control': control() }, marks: [] },
  { name: 'a sharp sign in a name', ...tree('x#1.patch\n', ['x#1.patch']), marks: [] },
  { name: 'a folder is no patch', ...tree('ubuntu\n', ['ubuntu/x.patch']), marks: ['ubuntu'] },
  { name: 'a path that leads out', ...tree('../control\n', []), marks: ['../control'] },
  { name: 'two, each on its own', ...tree('a\nb\n', []), marks: ['a', 'b'] },
  {
    name: "Ubuntu's own list is taken in its place",
    ...tree('debian-only.patch\n', ['x.patch'], { 'debian/patches/ubuntu.series': 'x.patch\ny.patch\n' }),
    marks: ['y.patch'],
    first: { file: 'debian/patches/ubuntu.series' },
  },
  {
    name: "Debian's own list is Debian's business",
    ...tree('x.patch\n', ['x.patch'], { 'debian/patches/debian.series': 'y.patch\n' }),
    marks: [],
  },
  {
    name: 'a native package applies none',
    ...tree('y.patch\n', [], { 'debian/source/format': '3.0 (native)\n' }),
    marks: [],
  },
  {
    name: 'in any other format',
    ...tree('y.patch\n', [], { 'debian/source/format': '1.0\n' }),
    marks: ['y.patch'],
  },
  { name: 'once it is uploaded', ...tree('y.patch\n', [], {}, uploaded), marks: [] },
  { name: 'so too under sru', ...tree('y.patch\n', [], {}, { policy: 'sru' }), marks: ['y.patch'] },
  {
    name: "another branch's target has another list",
    ...tree('y.patch\n', [], { 'debian/changelog': changelog({}) }, secondTarget()),
    marks: ['y.patch'],
    first: { series: ['noble'] },
  },
  {
    name: 'in a tree that is named: the manifest is where to look',
    edits: { 'targets.0.changelog': 'fix:debian/changelog' },
    files: { [list]: '' },
    refs: {
      fix: {
        'debian/changelog': changelog({}),
        [list]: 'x.patch\nubuntu/z.patch\ny.patch\n',
        'debian/patches/x.patch': header,
        'debian/patches/ubuntu/z.patch': header,
      },
    },
    marks: ['fix:debian/changelog'],
    first: { file: 'backport.yaml', message: '`y.patch`' },
  },
  {
    name: 'a name is only quoted',
    ...tree('x`::error::\n', []),
    marks: ['x`::error::'],
    first: { message: "`x'::error::`" },
  },
]);

const replaced = { 'debian/patches/old.patch': header, [list]: 'old.patch\n' };
const brought = (now: Texts, before: Texts = replaced): Omit<Row, 'name' | 'marks'> =>
  fromPrevious(before, { ...replaced, ...now });

ruleTable('patch-series', [
  {
    name: 'a new patch that no list names',
    ...brought({ 'debian/patches/x.patch': header }),
    marks: ['D'],
    first: {
      severity: 'warning',
      series: ['noble'],
      file: 'debian/patches/x.patch',
      message: 'The new patch `debian/patches/x.patch` is named by no `series`',
    },
  },
  {
    name: 'one that is named',
    ...brought({ 'debian/patches/x.patch': header, [list]: 'old.patch\nx.patch -p1\n' }),
    marks: [],
  },
  {
    name: 'one that a list of another distribution names',
    ...brought({ 'debian/patches/x.patch': header, 'debian/patches/debian.series': 'x.patch\n' }),
    marks: ['D'],
  },
  {
    name: 'or a list that nothing reads',
    ...brought({ 'debian/patches/x.patch': header, 'debian/patches/series.arm64': 'x.patch\n' }),
    marks: ['D'],
  },
  {
    name: "one that the common list names, where Ubuntu's own stands before it",
    ...brought({
      'debian/patches/x.patch': header,
      [list]: 'old.patch\nx.patch\n',
      'debian/patches/ubuntu.series': 'old.patch\n',
    }),
    marks: ['D'],
  },
  {
    name: "one that Ubuntu's own names",
    ...brought({ 'debian/patches/x.patch': header, 'debian/patches/ubuntu.series': 'x.patch\n' }),
    marks: [],
  },
  {
    name: 'one whose line is a comment',
    ...brought({ 'debian/patches/x.patch': header, [list]: 'old.patch\n# x.patch\n' }),
    marks: ['D'],
  },
  { name: 'a list that is empty', ...brought({ 'debian/patches/x.diff': header, [list]: '' }), marks: ['D'] },
  { name: 'a file that is no patch', ...brought({ 'debian/patches/README': 'Read it.\n' }), marks: [] },
  {
    name: 'one that was there before',
    ...brought({ 'debian/patches/x.patch': header }, { ...replaced, 'debian/patches/x.patch': '' }),
    marks: [],
  },
  { name: 'nothing to compare with: which one is new, nobody knows', ...tree('', ['x.patch']), marks: [] },
]);
