import type { Git, GitText } from '../../../src/sources/git.ts';
import { changelog, withChangelog } from '../../support/changelog.ts';
import { ruleTable } from '../../support/rule-table.ts';

const named = (name: string) => ({ 'targets.0.changelog': name });
const atRef = (answer: GitText): Partial<Git> => ({ fileAt: () => answer });
const questing = { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' };
const mebibyte = 1024 * 1024;

ruleTable('changelog-missing', [
  {
    name: 'one that is named and not there',
    edits: named('debian/changelog'),
    marks: ['debian/changelog'],
    first: {
      severity: 'error',
      series: ['noble'],
      message: 'The changelog `debian/changelog` cannot be read: there is no such file.',
      help: 'from the top level of the repository',
    },
  },
  { name: 'one that is named and there', edits: named('debian/changelog'), ...withChangelog({}), marks: [] },
  { name: 'none is named and none is there', marks: [] },
  { name: 'none is named and one is there', ...withChangelog({}), marks: [] },
  {
    name: 'a folder',
    edits: named('debian'),
    ...withChangelog({}),
    marks: ['debian'],
    first: { message: 'it is a folder' },
  },
  {
    name: 'a path that leads out of the workspace',
    edits: named('../debian/changelog'),
    marks: ['../debian/changelog'],
    first: { message: 'it lies outside the workspace' },
  },
  {
    name: 'a path from the root of the file system',
    edits: named('/etc/hostname'),
    marks: ['/etc/hostname'],
    first: { message: 'it lies outside the workspace', help: 'in the workspace' },
  },
  {
    name: 'a path that leaves a folder and stays in the workspace',
    edits: named('backports/../debian/changelog'),
    ...withChangelog({}),
    marks: [],
  },
  {
    name: 'one byte over 1 MiB',
    edits: named('changes'),
    files: { changes: changelog({}).padEnd(mebibyte + 1, '\n') },
    marks: ['changes'],
    first: { message: 'it is larger than 1 MiB', help: 'at most 1 MiB' },
  },
  {
    name: '1 MiB',
    edits: named('changes'),
    files: { changes: changelog({}).padEnd(mebibyte, '\n') },
    marks: [],
  },
  {
    name: 'one in the default place that is too large',
    files: { 'debian/changelog': changelog({}).padEnd(mebibyte + 1, '\n') },
    marks: ['series'],
    first: { message: 'The changelog `debian/changelog` cannot be read: it is larger than 1 MiB.' },
  },
  {
    name: 'a ref without it',
    edits: named('ubuntu/noble:debian/changelog'),
    git: atRef({ missing: 'there is no such file at that ref' }),
    marks: ['ubuntu/noble:debian/changelog'],
    first: {
      message:
        'The changelog `ubuntu/noble:debian/changelog` cannot be read: there is no such file at that ref.',
      help: '`ref:path`',
    },
  },
  {
    name: 'a ref with it',
    edits: named('ubuntu/noble:debian/changelog'),
    git: atRef({ text: changelog({}) }),
    marks: [],
  },
  {
    name: 'a ref that cannot be read: repository-unreadable speaks',
    edits: named('ubuntu/noble:debian/changelog'),
    git: atRef({ unreadable: 'there is no git repository here', help: 'Clone it.' }),
    marks: [],
  },
  {
    name: 'a file with a colon in its name is no ref',
    edits: named('changes:noble'),
    files: { 'changes:noble': changelog({}) },
    git: atRef({ missing: 'it was asked' }),
    marks: [],
  },
  {
    name: 'each target on its own',
    edits: { ...named('one'), 'targets.1': { ...questing, changelog: 'two' }, skips: undefined },
    marks: ['one', 'two'],
    first: { series: ['noble'] },
  },
  {
    name: 'one in the default place is not read for two targets',
    edits: { 'targets.1': questing, skips: undefined },
    files: { 'debian/changelog': changelog({}).padEnd(mebibyte + 1, '\n') },
    marks: [],
  },
  { name: 'uploaded', edits: { ...named('gone'), 'targets.0.uploaded': '2026-06-08' }, marks: ['gone'] },
  {
    name: 'released: nobody asks for it any more',
    edits: { ...named('gone'), 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    marks: [],
  },
  { name: 'with the upload gate alone', edits: named('gone'), gate: 'upload', marks: ['gone'] },
  { name: 'with the release gate', edits: named('gone'), gate: 'release', marks: ['gone'] },
  {
    name: 'a name that breaks the schema does not lend its place to the default',
    edits: { 'targets.0.changelog': ['debian/changelog'] },
    files: { 'debian/changelog': changelog({}).padEnd(mebibyte + 1, '\n') },
    marks: [],
  },
  {
    name: 'of a series that nobody knows',
    edits: { ...named('gone'), 'targets.0.series': 'nobel' },
    marks: [],
  },
  {
    name: 'a name that tries to be more than a name',
    edits: named('`x`\n##[error]y\u0000'),
    marks: ['"`x`\\n##[error]y\\0"'],
    first: { message: "The changelog `'x' ##[error]y` cannot be read: there is no such file." },
  },
  { name: 'so too under sru', edits: { ...named('gone'), policy: 'sru' }, marks: ['gone'] },
  {
    name: "the same changelog by a ref is the work tree's",
    edits: named('clean:debian/changelog'),
    ...withChangelog({}),
    refs: { clean: { 'debian/changelog': changelog({}) } },
    marks: [],
  },
  {
    name: "another tree's changelog where the work tree is another packaging",
    edits: named('clean:debian/changelog'),
    ...withChangelog({ version: '2:14.0.0-1', distributions: 'unstable' }),
    refs: { clean: { 'debian/changelog': changelog({}) } },
    marks: [],
  },
  {
    name: 'a branch alone, without the file in it',
    edits: named('clean'),
    refs: { clean: { 'debian/changelog': changelog({}) } },
    marks: ['clean'],
    first: { help: 'write `clean:debian/changelog`' },
  },
]);
