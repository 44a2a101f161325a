import { ruleTable } from '../../support/rule-table.ts';

const titled = (version: string) => ({
  'sru.title': `Backport open-vm-tools version ${version} to noble`,
});

const fromUpstream = {
  'own.yaml': 'name: own\nsummary: Own\nextends: open-vm-tools\nsource: upstream\n',
};

ruleTable('title-version', [
  { name: "the source's upstream version", marks: [] },
  {
    name: 'another version',
    edits: titled('13.0.5'),
    marks: ['13.0.5'],
    first: {
      severity: 'error',
      message: 'says version `13.0.5`; the upstream version being backported is `13.0.10`',
      help: '`Backport open-vm-tools version 13.0.10 to noble`',
    },
  },
  { name: 'with the epoch', edits: titled('2:13.0.10'), marks: ['2:13.0.10'] },
  { name: 'with the revision', edits: titled('13.0.10-1ubuntu1'), marks: ['13.0.10-1ubuntu1'] },
  { name: 'a version that begins the same', edits: titled('13.0.1'), marks: ['13.0.1'] },
  {
    name: 'words in any case',
    edits: { 'sru.title': 'BACKPORT OPEN-VM-TOOLS VERSION 13.0.10 TO NOBLE' },
    marks: [],
  },
  {
    name: 'the mark is right behind folded white space',
    edits: { 'sru.title': 'Backport   open-vm-tools  version  12.5.0 to noble' },
    marks: ['12.5.0'],
  },
  { name: "the source's version decides", edits: { 'source.version': '2:13.1.0-1' }, marks: ['13.0.10'] },
  {
    name: 'an `upstream` outside its kind decides nothing',
    edits: { 'targets.0.upstream': '13.1.0', ...titled('13.1.0') },
    marks: ['13.1.0'],
    first: { message: 'the upstream version being backported is `13.0.10`' },
  },
  {
    name: 'nor does it make a right title wrong',
    edits: { 'targets.0.upstream': '13.1.0', 'source.upstream': '13.2.0' },
    marks: [],
  },
  {
    name: "from upstream a target's own counts",
    edits: {
      policy: './own.yaml',
      source: { upstream: '13.0.10' },
      'targets.0.upstream': '13.1.0',
      ...titled('13.1.0'),
    },
    files: fromUpstream,
    marks: [],
  },
  {
    name: 'from upstream nobody knows what one that is broken should be',
    edits: {
      policy: './own.yaml',
      source: { upstream: '13.0.10' },
      'targets.0.upstream': '2:13.1.0',
      ...titled('13.1.0'),
    },
    files: fromUpstream,
    marks: [],
  },
  {
    name: 'a package that the policy is not for has its own finding',
    edits: { ...titled('13.0.5'), package: 'open-vm-tool' },
    marks: [],
  },
  {
    name: 'another form has one finding',
    edits: { 'sru.title': 'Backport open-vm-tools version 13.0.5' },
    marks: [],
  },
  {
    name: 'a version that is none silences all comparisons with it',
    edits: { ...titled('13.0.5'), 'source.version': 'x y' },
    marks: [],
  },
  { name: 'no form under sru', edits: { ...titled('13.0.5'), policy: 'sru' }, marks: [] },
]);
