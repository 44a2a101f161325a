import { changelog } from '../../support/changelog.ts';
import { baseManifest, type Edits } from '../../support/check.ts';
import {
  control,
  declared,
  fromPrevious,
  fromSource,
  secondTarget,
  uploaded,
} from '../../support/packaging.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const ref = 'ubuntu/resolute';

/** Both trees hold the upstream source, and `src/main.c` differs. */
const main = (edits: Edits = {}): Omit<Row, 'name' | 'marks'> =>
  fromSource({ 'src/main.c': 'old' }, { 'src/main.c': 'new' }, edits);

/** Both trees hold the upstream source; beside it the work tree has these files. */
const beside = (files: Record<string, string>, edits: Edits = {}): Omit<Row, 'name' | 'marks'> =>
  fromSource({ 'src/main.c': '' }, { 'src/main.c': '', ...files }, edits);

/** So many new files. */
const files = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/${10 + index}`, 'new']));

ruleTable('upstream-differs', [
  {
    name: 'a file outside debian/ differs',
    ...main(),
    marks: [ref],
    first: {
      severity: 'error',
      series: ['noble'],
      file: 'backport.yaml',
      message:
        "A file outside `debian/` differs from `ubuntu/resolute`, the source series' tree: `src/main.c`.",
      help: '`debian/patches`',
    },
  },
  { name: 'nothing differs', ...beside({}), marks: [] },
  {
    name: 'a file at the top level',
    ...beside({ NEWS: '' }),
    marks: [ref],
    first: { message: ': `NEWS` (new).' },
  },
  {
    name: 'new, removed and changed files',
    ...fromSource({ 'src/a': 'old', 'src/b': '' }, { 'src/a': 'new', 'src/c': '' }),
    marks: [ref],
    first: {
      message:
        "3 files outside `debian/` differ from `ubuntu/resolute`, the source series' tree: `src/a`, `src/b` (removed) and `src/c` (new).",
    },
  },
  {
    name: 'up to ten are named',
    ...beside(files(10)),
    marks: [ref],
    first: { message: '`src/18` (new) and `src/19` (new).' },
  },
  {
    name: 'past ten the rest is counted',
    ...beside(files(11)),
    marks: [ref],
    first: { message: '11 files outside' },
  },
  {
    name: 'after the tenth',
    ...beside(files(11)),
    marks: [ref],
    first: { message: '`src/19` (new) and 1 more.' },
  },
  { name: 'a folder that begins like debian', ...beside({ 'debian-old/rules': '' }), marks: [ref] },
  { name: 'a debian further down', ...beside({ 'src/debian/rules': '' }), marks: [ref] },
  {
    name: 'what differs under debian/: packaging-undeclared speaks',
    ...beside({ 'debian/rules': '' }),
    marks: [],
  },
  {
    name: 'a change of it cannot be declared',
    ...main(declared('from-source', 'src/main.c', 'src/')),
    marks: [ref],
  },
  {
    name: 'from the version replaced it always differs',
    ...fromPrevious({ 'src/main.c': 'old' }, { 'src/main.c': 'new' }),
    marks: [],
  },
]);

ruleTable('upstream-differs', [
  {
    name: 'a work tree of packaging alone',
    ...fromSource({ 'src/main.c': '', NEWS: '' }, {}),
    marks: [],
  },
  { name: 'a ref of packaging alone', ...fromSource({}, { 'src/main.c': '', NEWS: '' }), marks: [] },
  {
    name: 'what begins with a dot makes no tree of packaging whole',
    ...fromSource({ '.github/x.yaml': '', 'src/main.c': '' }, { '.github/x.yaml': '' }),
    marks: [],
  },
  {
    name: 'nor does the manifest',
    ...fromSource({ 'backport.yaml': 'old', 'src/main.c': '' }, {}),
    marks: [],
  },
  {
    name: 'both, with dot files and the manifest beside it',
    ...fromSource(
      { '.github/x.yaml': 'old', 'backport.yaml': 'old', '.gitignore': 'old' },
      { '.github/x.yaml': 'new', '.gitignore': 'new' },
    ),
    marks: [],
  },
  {
    name: 'the manifest, and others in the default places',
    ...beside({
      'backport.yml': '',
      'debian/backport.yaml': '',
      'backports/other.yaml': baseManifest,
      'backports/another.yml': baseManifest,
      '.github/backport.yaml': '',
    }),
    marks: [],
  },
  {
    name: 'the description file and the policy file',
    ...beside(
      {
        'sru/description.txt': 'Text',
        'sru-policy.yaml': 'name: ours\nsummary: Ours\nextends: open-vm-tools\n',
      },
      {
        policy: './sru-policy.yaml',
        'sru.description': undefined,
        'sru.description-file': 'sru/description.txt',
      },
    ),
    marks: [],
  },
  {
    name: 'such files that the manifest does not name count',
    ...beside({ 'sru/description.txt': 'Text', 'sru-policy.yaml': '' }),
    marks: [ref],
    first: { message: '`sru-policy.yaml` (new) and `sru/description.txt` (new).' },
  },
  {
    name: 'what lies in backports/ and is no manifest counts where none is there',
    ...beside({ 'backports/notes.txt': '' }),
    marks: [ref],
  },
  {
    name: 'top-level dot files, and no others',
    ...beside({ '.editorconfig': '', '.github/workflows/x.yaml': '', 'src/.gitignore': '' }),
    marks: [ref],
    first: { message: ': `src/.gitignore` (new).' },
  },
]);

const upstreamPolicy = {
  policy: './sru-policy.yaml',
  source: { upstream: '13.0.10', ref },
};
const withPolicy = (edits: Edits): Omit<Row, 'name' | 'marks'> => {
  const tables = main({ ...upstreamPolicy, 'source.ref': undefined, ...edits });
  return {
    ...tables,
    files: {
      ...tables.files,
      'sru-policy.yaml': 'name: ours\nsummary: Ours\nextends: sru\nsource: upstream\n',
    },
  };
};

ruleTable('upstream-differs', [
  {
    name: 'another upstream version is another tree: upstream-version-differs speaks',
    ...main({ 'targets.0.version': '2:13.0.5-0ubuntu0.24.04.1' }),
    marks: [],
  },
  {
    name: 'a version that is none: version-syntax speaks',
    ...main({ 'targets.0.version': '13_0' }),
    marks: [],
  },
  { name: 'a source version that is none, too', ...main({ 'source.version': '13_0' }), marks: [] },
  {
    name: 'a backport of a native version',
    ...main({ 'source.version': '13.0', 'targets.0.version': '13.0~24.04.1' }),
    marks: [ref],
  },
  {
    name: 'all targets, in one finding',
    ...main(secondTarget()),
    marks: [ref],
    first: { series: ['noble', 'questing'] },
  },
  {
    name: 'of two targets the one that gets the version',
    ...main({ ...secondTarget(), 'targets.0.version': '2:13.0.5-0ubuntu0.24.04.1' }),
    marks: [ref],
    first: { series: ['questing'] },
  },
  {
    name: 'of two targets the one that is not uploaded',
    ...main({ ...secondTarget(), ...uploaded }),
    marks: [ref],
    first: { series: ['questing'] },
  },
  {
    name: 'of two targets whose changelog nobody can read: the tree is compared still',
    ...fromSource(
      { 'src/main.c': 'old', 'debian/changelog': changelog({ version: '2:13.0.10-1ubuntu1' }) },
      { 'src/main.c': 'new', 'debian/changelog': changelog({}).padEnd(1024 * 1024 + 1, '\n') },
      secondTarget(),
    ),
    marks: [ref],
    first: { series: ['noble', 'questing'] },
  },
  { name: 'once it is uploaded the work tree moves on', ...main(uploaded), marks: [] },
  { name: 'of an unknown series nothing is said', ...main({ 'targets.0.series': 'nobel' }), marks: [] },
  { name: 'no ref, nothing to compare with', files: { 'debian/control': control() }, marks: [] },
  {
    name: 'a ref that cannot be read: repository-unreadable speaks',
    ...main({ 'source.ref': 'ubuntu/gone' }),
    marks: [],
  },
  { name: 'so too under sru', ...main({ policy: 'sru' }), marks: [ref] },
  {
    name: 'under sru a fix for another upstream version',
    ...main({ policy: 'sru', 'targets.0.version': '2:12.5.0-1ubuntu0.24.04.2' }),
    marks: [],
  },
  {
    name: 'under sru a source without a version says nothing of the tree',
    ...main({ policy: 'sru', 'source.version': undefined }),
    marks: [],
  },
  { name: 'an upstream version in place of a source version', ...withPolicy({}), marks: [ref] },
  {
    name: 'of which a target gets another',
    ...withPolicy({ 'targets.0.upstream': '12.5.0', 'targets.0.version': '2:12.5.0-0ubuntu0.24.04.1' }),
    marks: [],
  },
  {
    name: 'a name is only quoted',
    ...beside({ 'src/x`\n::error::\u202e@you': '' }),
    marks: [ref],
    first: { message: ": `src/x' ::error:: @you` (new)." },
  },
]);
