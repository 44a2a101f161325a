import type { Edits } from '../../support/check.ts';
import {
  control,
  declared,
  fromPrevious,
  fromSource,
  secondTarget,
  uploaded,
} from '../../support/packaging.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const name = 'open-vm-tools';

/** The binary packages of the version replaced, and those of the work tree. */
const packages = (before: string[], now: string[], edits: Edits = {}): Omit<Row, 'name' | 'marks'> =>
  fromPrevious(
    { 'debian/control': control({ packages: before }) },
    { 'debian/control': control({ packages: now }) },
    edits,
  );

const one = (edits: Edits): Omit<Row, 'name' | 'marks'> => packages([name], [name, `${name}-x`], edits);

ruleTable('new-binary-package', [
  {
    name: 'a package that the version replaced has not',
    ...packages([name], [name, `${name}-sdmp`]),
    marks: [`${name}-sdmp`],
    first: {
      severity: 'warning',
      series: ['noble'],
      file: 'debian/control',
      line: `Package: ${name}-sdmp`,
      message: `\`${name}-sdmp\` is new: \`ubuntu/noble\`, which holds the version replaced, has none of that name.`,
      help: 'archive administrator',
    },
  },
  { name: 'the same packages', ...packages([name, 'b'], [name, 'b']), marks: [] },
  { name: 'in another order', ...packages([name, 'b'], ['b', name]), marks: [] },
  { name: 'one less', ...packages([name, 'b'], [name]), marks: [] },
  { name: 'two more, each on its own', ...packages([name], ['b', name, 'c']), marks: ['b', 'c'] },
  { name: 'another name is another package', ...packages(['b'], ['bb']), marks: ['bb'] },
  { name: 'a change of it is no new one', ...packages([name], [name], { 'sru.title': 'x' }), marks: [] },
  {
    name: 'fields in any case, and a comment',
    ...fromPrevious(
      { 'debian/control': `${control()}\npackage: b\n` },
      { 'debian/control': `${control()}\n# The rest\nPACKAGE: b\n\n# Package: c\nPackage: d\n` },
    ),
    marks: ['d'],
  },
  {
    name: 'a word in a description is no package',
    ...fromPrevious({}, { 'debian/control': `${control()}Description: x\n Package: b\n` }),
    marks: [],
  },
  {
    name: 'declared or not it must be accepted',
    ...one(declared('from-previous', 'debian/control')),
    marks: [`${name}-x`],
  },
  {
    name: 'new to the source series is not what is asked',
    ...fromSource({}, { 'debian/control': control({ packages: [name, 'b'] }) }),
    marks: [],
  },
  { name: 'so too under sru', ...one({ policy: 'sru' }), marks: [`${name}-x`] },
  {
    name: 'a name is only quoted',
    ...packages([name], [name, 'b`::error::[x](y)']),
    marks: ['b`::error::[x](y)'],
    first: { message: "`b'::error::[x](y)` is new" },
  },
]);

/** Two targets, of which each replaces what its ref holds. */
const two = (noble: string[], questing: string[], edits: Edits = {}): Omit<Row, 'name' | 'marks'> => ({
  edits: { 'targets.0.ref': 'ubuntu/noble', ...secondTarget('ubuntu/questing'), ...edits },
  files: { 'debian/control': control({ packages: [name, 'b'] }) },
  refs: {
    'ubuntu/noble': { 'debian/control': control({ packages: noble }) },
    'ubuntu/questing': { 'debian/control': control({ packages: questing }) },
  },
});

ruleTable('new-binary-package', [
  {
    name: 'new to one of two',
    ...two([name, 'b'], [name]),
    marks: ['b'],
    first: { series: ['questing'], message: '`ubuntu/questing`' },
  },
  { name: 'new to both', ...two([name], [name]), marks: ['b', 'b'] },
  {
    name: 'one ref for both',
    ...two([name], [name], { 'targets.1.ref': 'ubuntu/noble' }),
    marks: ['b'],
    first: { series: ['noble', 'questing'] },
  },
  {
    name: 'of two targets the one that is not uploaded',
    ...two([name], [name], uploaded),
    marks: ['b'],
    first: { series: ['questing'] },
  },
  { name: 'once it is uploaded the work tree moves on', ...one(uploaded), marks: [] },
  { name: 'of an unknown series nothing is said', ...one({ 'targets.0.series': 'nobel' }), marks: [] },
  { name: 'no ref, nothing to compare with', files: { 'debian/control': control() }, marks: [] },
  {
    name: 'a ref that cannot be read: repository-unreadable speaks',
    ...one({ 'targets.0.ref': 'ubuntu/gone' }),
    marks: [],
  },
  {
    name: 'a ref without debian/control tells no names',
    edits: { 'targets.0.ref': 'ubuntu/noble' },
    files: { 'debian/control': control() },
    refs: { 'ubuntu/noble': { 'debian/rules': '' } },
    marks: [],
  },
  {
    name: 'a work tree without it has none',
    edits: { 'targets.0.ref': 'ubuntu/noble' },
    files: { 'debian/rules': '' },
    refs: { 'ubuntu/noble': { 'debian/control': control() } },
    marks: [],
  },
]);
