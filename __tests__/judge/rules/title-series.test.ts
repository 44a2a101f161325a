import { ruleTable } from '../../support/rule-table.ts';

const titled = (series: string) => ({
  'sru.title': `Backport open-vm-tools version 13.0.10 to ${series}`,
});
const questing = {
  'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' },
  skips: undefined,
};

ruleTable('title-series', [
  { name: 'exactly the target', marks: [] },
  { name: 'exactly the targets', edits: { ...questing, ...titled('noble, questing') }, marks: [] },
  { name: 'in any order', edits: { ...questing, ...titled('questing, noble') }, marks: [] },
  { name: 'in any case', edits: { ...questing, ...titled('Questing,NOBLE') }, marks: [] },
  {
    name: 'one is left out',
    edits: questing,
    marks: ['noble'],
    first: {
      severity: 'error',
      message: 'leaves out `questing`; the targets are `noble` and `questing`',
      help: '`Backport open-vm-tools version 13.0.10 to noble, questing`',
    },
  },
  {
    name: 'one too many, which is marked',
    edits: titled('noble,  jammy'),
    marks: ['jammy'],
    first: { message: 'names `jammy`, which no target has', help: 'to noble`' },
  },
  {
    name: 'another one',
    edits: titled('jammy'),
    marks: ['jammy'],
    first: { message: 'leaves out `noble` and names `jammy`, which no target has' },
  },
  {
    name: 'one twice',
    edits: titled('noble, noble'),
    marks: ['noble, noble'],
    first: { message: 'names a series twice' },
  },
  { name: 'the source series is no target', edits: titled('noble, resolute'), marks: ['resolute'] },
  { name: 'a skipped series is no target', edits: titled('noble, questing'), marks: ['questing'] },
  {
    name: 'a target that stands twice is named once',
    edits: { 'targets.1': { series: 'noble', version: '2:13.0.10-0ubuntu0.24.04.2' } },
    marks: [],
  },
  { name: 'another form has one finding', edits: titled('jammy!'), marks: [] },
  {
    name: 'while a target is misspelt nothing is said',
    edits: { ...titled('nobel'), 'targets.0.series': 'nobel' },
    marks: [],
  },
  {
    name: 'nor while it is left out',
    edits: { ...titled('jammy'), 'targets.0.series': undefined },
    marks: [],
  },
  {
    name: 'a package that the policy is not for has its own finding',
    edits: { ...titled('jammy'), package: 'hello' },
    marks: [],
  },
  { name: 'no form under sru', edits: { ...titled('jammy'), policy: 'sru' }, marks: [] },
]);
