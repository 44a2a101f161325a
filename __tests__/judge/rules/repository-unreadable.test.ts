import type { Git, GitText } from '../../../src/gather/git.ts';
import { changelog, withChangelog } from '../../support/changelog.ts';
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
    first: { message: '`--help` is not how a ref is named', help: '`ubuntu/noble`' },
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
