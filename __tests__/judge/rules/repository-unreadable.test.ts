import type { Git, GitText } from '../../../src/sources/git.ts';
import { changelog, withChangelog } from '../../support/changelog.ts';
import { control, fromPrevious, fromSource, secondTarget, uploaded } from '../../support/packaging.ts';
import { ruleTable } from '../../support/rule-table.ts';

const name = 'ubuntu/noble:debian/changelog';
const named = { 'targets.0.changelog': name };
const git = (answer: GitText): Partial<Git> => ({ fileAt: () => answer });
const unreadable = git({ unreadable: 'there is no git repository here', help: 'Clone it.' });

ruleTable('repository-unreadable', [
  {
    name: 'a changelog at a ref that cannot be read',
    edits: named,
    git: unreadable,
    marks: [name],
    first: {
      severity: 'inconclusive',
      series: ['noble'],
      file: 'backport.yaml',
      message: `The changelog \`${name}\` could not be read: there is no git repository here.`,
      help: 'Clone it.',
    },
  },
  {
    name: 'where there is no repository the help is for the workflow',
    edits: named,
    marks: [name],
    first: { message: 'there is no git repository here', help: '`fetch-depth: 0`' },
  },
  {
    name: 'a ref that is an option',
    edits: { 'targets.0.changelog': '--help:debian/changelog' },
    marks: ['--help:debian/changelog'],
    first: { message: '`--help` is not a valid name of a ref', help: '`ubuntu/noble`' },
  },
  { name: 'one that can be read', edits: named, git: git({ text: changelog({}) }), marks: [] },
  {
    name: 'a ref without it: changelog-missing speaks',
    edits: named,
    git: git({ missing: 'it is gone' }),
    marks: [],
  },
  { name: 'a path in the work tree asks no git', ...withChangelog({}), git: unreadable, marks: [] },
  {
    name: 'a path in the work tree that is named and not there',
    edits: { 'targets.0.changelog': 'debian/changelog' },
    git: unreadable,
    marks: [],
  },
  {
    name: 'two targets at one ref',
    edits: {
      ...named,
      'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1', changelog: 'gone:changelog' },
      skips: undefined,
    },
    git: unreadable,
    marks: [name, 'gone:changelog'],
    first: { series: ['noble'] },
  },
  {
    name: 'of a target that is uploaded',
    edits: { ...named, 'targets.0.uploaded': '2026-06-08' },
    git: unreadable,
    marks: [name],
  },
  {
    name: 'of a target that is released: git is not asked',
    edits: { ...named, 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    git: unreadable,
    marks: [],
  },
  {
    name: 'no policy makes an error of it',
    edits: { ...named, policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml':
        'name: strict\nsummary: Strict\nextends: open-vm-tools\nseverities:\n  repository-unreadable: error\n',
    },
    git: unreadable,
    marks: [name],
    first: { severity: 'inconclusive' },
  },
  { name: 'so too under sru', edits: { ...named, policy: 'sru' }, git: unreadable, marks: [name] },
]);

const [source, previous] = ['ubuntu/resolute', 'ubuntu/noble'];
const packaged = { 'debian/control': control() };

ruleTable('repository-unreadable', [
  {
    name: "a ref of the source series' packaging that is not there",
    ...fromSource({}, {}, { 'source.ref': 'ubuntu/gone' }),
    marks: ['ubuntu/gone'],
    first: {
      severity: 'inconclusive',
      series: ['noble'],
      file: 'backport.yaml',
      message:
        'What differs from `source.ref` could not be read: the repository here has no ref `ubuntu/gone`.',
      help: '`fetch-depth: 0`',
    },
  },
  {
    name: 'a ref of the version replaced',
    ...fromPrevious({}, {}, { 'targets.0.ref': 'ubuntu/gone' }),
    marks: ['ubuntu/gone'],
    first: { message: 'What differs from `ref` could not be read' },
  },
  { name: 'refs that can be read', ...fromSource({}, {}, { 'targets.0.ref': source }), marks: [] },
  {
    name: 'where there is no repository the help is for the workflow',
    edits: { 'source.ref': source },
    files: packaged,
    marks: [source],
    first: { message: 'there is no git repository here', help: '`fetch-depth: 0`' },
  },
  {
    name: 'a ref that is an option',
    edits: { 'source.ref': '--output=x' },
    files: packaged,
    marks: ['--output=x'],
    first: { message: '`--output=x` is not a valid name of a ref' },
  },
  {
    name: 'a changelog: then nobody knows which tree to compare',
    ...fromSource(
      {},
      {},
      { 'source.ref': 'gone', 'targets.0.ref': 'gone/too', 'targets.0.changelog': 'gone/three:changelog' },
    ),
    marks: ['gone/three:changelog'],
  },
  {
    name: "the source series' concerns all targets, in one finding",
    ...fromSource({}, {}, { ...secondTarget(), 'source.ref': 'gone' }),
    marks: ['gone'],
    first: { series: ['noble', 'questing'] },
  },
  {
    name: 'each target has its own ref',
    ...fromPrevious({}, {}, secondTarget('gone')),
    marks: ['gone'],
    first: { series: ['questing'] },
  },
  {
    name: 'a ref without packaging',
    edits: { 'source.ref': source },
    files: packaged,
    refs: { [source]: { 'src/main.c': '', debian: 'a file' } },
    marks: [source],
    first: { message: 'it has no folder `debian`' },
  },
  {
    name: 'a work tree without packaging',
    edits: { 'source.ref': source },
    files: { 'src/main.c': '' },
    refs: { [source]: packaged },
    marks: [source],
    first: { message: 'the work tree has no folder `debian`', help: 'the branch that holds the packaging' },
  },
  {
    name: 'a ref that has changed since it was listed',
    ...fromPrevious({ 'debian/control': control({ more: 'Section: misc\n' }) }, {}),
    git: unreadable,
    marks: [previous],
    first: { message: 'there is no git repository here' },
  },
  {
    name: 'a debian/control that is too large',
    files: { 'debian/control': `${control()}${'#'.repeat(1024 * 1024)}` },
    marks: ['series'],
    first: { message: '`debian/control` could not be read: it is larger than 1 MiB.', help: 'UTF-8' },
  },
  {
    name: 'a changelog that is too large, of two targets nobody can say whose',
    edits: secondTarget(),
    files: { 'debian/control': control(), 'debian/changelog': changelog({}).padEnd(1024 * 1024 + 1, '\n') },
    marks: ['series', 'series'],
    first: {
      series: ['noble'],
      message: 'The changelog `debian/changelog` could not be read: it is larger than 1 MiB.',
      help: '`changelog: ubuntu/noble:debian/changelog`',
    },
  },
  {
    name: 'a changelog without an entry, too',
    edits: secondTarget(),
    files: { 'debian/control': control(), 'debian/changelog': 'nothing\n' },
    marks: ['series', 'series'],
    first: { message: 'The changelog `debian/changelog` could not be read: it has no entry' },
  },
  {
    name: 'none at all is no fault of the repository',
    files: { 'debian/rules': '' },
    marks: [],
  },
  {
    name: 'more new patches than anybody writes',
    ...fromSource(
      {},
      Object.fromEntries(Array.from({ length: 502 }, (_, index) => [`debian/patches/${index}.patch`, ''])),
    ),
    marks: [source],
    first: { message: 'could not be read: `debian/patches/98.patch`: those of 500 are read (and 1 more).' },
  },
  {
    name: 'of targets that are uploaded git is not asked',
    ...fromSource({}, {}, { ...uploaded, 'source.ref': 'gone', 'targets.0.ref': 'gone/too' }),
    marks: [],
  },
  {
    name: 'of two targets the one that is not uploaded',
    ...fromSource({}, {}, { ...secondTarget(), ...uploaded, 'source.ref': 'gone' }),
    marks: ['gone'],
    first: { series: ['questing'] },
  },
  {
    name: 'of an unknown series nothing is said',
    ...fromSource({}, {}, { 'targets.0.series': 'nobel', 'source.ref': 'gone' }),
    marks: [],
  },
  {
    name: 'so too under sru, of a ref',
    ...fromSource({}, {}, { policy: 'sru', 'source.ref': 'gone' }),
    marks: ['gone'],
  },
]);

const [newVersion, sourceVersion, replaced] = [
  '2:13.0.10-0ubuntu0.24.04.1',
  '2:13.0.10-1ubuntu1',
  '2:13.0.0-1~ubuntu0.24.04.1',
];
const holding = (...versions: string[]) => ({
  'debian/changelog': changelog(...versions.map((version) => ({ version }))),
});
const tree = holding(newVersion);

ruleTable('repository-unreadable', [
  { name: 'source.ref holds source.version', ...fromSource(holding(sourceVersion), tree), marks: [] },
  {
    name: 'it holds what is uploaded, such as HEAD does',
    ...fromSource(tree, tree),
    marks: [source],
    first: {
      severity: 'inconclusive',
      message: `by its changelog \`ubuntu/resolute\` holds \`${newVersion}\`, and \`source.version\` is \`${sourceVersion}\``,
      help: 'git log --oneline ubuntu/resolute -- debian/changelog',
    },
  },
  {
    name: 'its branch has gone on',
    ...fromSource(holding('2:13.0.10-1ubuntu2', sourceVersion), tree),
    marks: [source],
    first: { message: 'has gone on to `2:13.0.10-1ubuntu2`', help: 'the tag or the commit' },
  },
  {
    name: 'it has no changelog, and the work tree has one',
    ...fromSource({}, tree),
    marks: [source],
    first: { message: 'has no `debian/changelog` that says which version it holds' },
  },
  { name: 'nor has the work tree: nothing to hold it against', ...fromSource({}, {}), marks: [] },
  {
    name: 'without a version there is nothing to hold it against either',
    ...fromSource(holding('2:1'), tree, { policy: 'sru', 'source.version': undefined }),
    marks: [],
  },
  { name: 'ref holds `replaces`', ...fromPrevious(holding(replaced), tree), marks: [] },
  {
    name: 'written otherwise, the same to dpkg',
    ...fromPrevious(holding('2:13.0.0-1~ubuntu0.24.04.01'), tree),
    marks: [],
  },
  {
    name: 'it holds an older one',
    ...fromPrevious(holding('2:12-1'), tree),
    marks: [previous],
    first: { message: 'holds `2:12-1`, and `replaces` is', series: ['noble'] },
  },
  {
    name: 'it holds the new version already',
    ...fromPrevious(holding(newVersion, replaced), tree),
    marks: [previous],
    first: { message: `has gone on to \`${newVersion}\`` },
  },
  {
    name: 'so without `replaces`',
    ...fromPrevious(holding(newVersion, replaced), tree, { 'targets.0.replaces': undefined }),
    marks: [previous],
    first: { message: `holds \`${newVersion}\` already`, help: 'the tag or the commit' },
  },
  {
    name: 'or a newer one',
    ...fromPrevious(holding('2:14-1'), tree, { 'targets.0.replaces': undefined }),
    marks: [previous],
  },
  {
    name: 'without `replaces` any older one may be it',
    ...fromPrevious(holding('2:1-1'), tree, { 'targets.0.replaces': undefined }),
    marks: [],
  },
  {
    name: "a work tree that holds another target's packaging is not compared",
    ...fromPrevious(holding(replaced), tree, secondTarget('gone')),
    marks: [],
  },
  {
    name: 'packaging in a folder of its own, beside that of the top level',
    ...fromPrevious(
      holding(replaced),
      {
        'debian/changelog': changelog({ package: 'other' }),
        'tools/debian/changelog': changelog({}),
        'tools/debian/control': control(),
      },
      { 'targets.0.changelog': 'tools/debian/changelog' },
    ),
    marks: [previous],
    first: { message: 'its packaging is in `tools/debian`' },
  },
  {
    name: 'the tree of a changelog at a ref is the one that is compared',
    edits: { 'targets.0.ref': previous, 'targets.0.changelog': 'fix:debian/changelog' },
    files: { 'debian/control': control(), ...holding('2:15-1') },
    refs: {
      [previous]: { 'debian/control': control(), ...holding(replaced) },
      fix: { 'debian/control': control(), ...tree },
    },
    marks: [],
  },
]);
