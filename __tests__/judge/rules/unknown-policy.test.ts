import { expect, test } from '@jest/globals';
import { findingsOn } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

const own = 'name: mine\nsummary: My own packages\nextends: sru\n';

/** A manifest that names a policy file of this text. */
const withFile = (text: string) => ({
  edits: { policy: './sru-policy.yaml' },
  files: { 'sru-policy.yaml': text },
});

ruleTable('unknown-policy', [
  { name: 'a built-in policy', marks: [] },
  { name: 'the base of all policies', edits: { policy: 'sru' }, marks: [] },
  {
    name: 'a misspelt name',
    edits: { policy: 'open-vm-tool' },
    marks: ['open-vm-tool'],
    first: {
      severity: 'error',
      series: [],
      message: 'no built-in policy `open-vm-tool`. Did you mean `open-vm-tools`?',
      help: './sru-policy.yaml',
    },
  },
  {
    name: 'a name like no other',
    edits: { policy: 'weather' },
    marks: ['weather'],
    first: { message: '`weather`', help: '`sru-gate policies` lists' },
  },
  {
    name: 'a name that every object has',
    edits: { policy: 'constructor' },
    marks: ['constructor'],
    first: { message: '`constructor`' },
  },
  {
    name: 'a name with markup in it',
    edits: { policy: '`](https://evil.example) ::error::' },
    marks: ['"`](https://evil.example) ::error::"'],
    first: { message: "`'](https://evil.example) ::error::`" },
  },
  { name: 'a policy file', ...withFile(own), marks: [] },
  { name: 'a policy file that names no base', ...withFile('name: mine\nsummary: Mine\n'), marks: [] },
  {
    name: 'a policy file that is not there',
    edits: { policy: './sru-policy.yaml' },
    marks: ['./sru-policy.yaml'],
    first: { message: '`./sru-policy.yaml` cannot be used: there is no such file', file: 'backport.yaml' },
  },
  {
    name: 'a folder',
    edits: { policy: './policies' },
    files: { 'policies/mine.yaml': own },
    marks: ['./policies'],
    first: { message: 'it is a folder' },
  },
  {
    name: 'a policy file outside the workspace',
    edits: { policy: '../sru-policy.yaml' },
    marks: ['../sru-policy.yaml'],
    first: { message: 'it lies outside the workspace', help: 'stays inside the workspace' },
  },
  {
    name: 'a path from the root of the machine',
    edits: { policy: '/etc/sru-policy.yaml' },
    marks: ['/etc/sru-policy.yaml'],
    first: { message: 'it lies outside the workspace' },
  },
  {
    name: 'a policy file larger than a mebibyte',
    ...withFile(`${own}#${'x'.repeat(2 ** 20)}`),
    marks: ['./sru-policy.yaml'],
    first: { message: 'it is larger than 1 MiB' },
  },
  {
    name: 'a policy file that is not YAML, in the file and where it is named',
    ...withFile('name: mine\nsummary: [\n'),
    marks: ['./sru-policy.yaml', expect.anything() as unknown as string],
    first: { message: '`sru` judges the rest', help: 'policy file', file: 'backport.yaml' },
  },
  {
    name: 'a key that policies do not have',
    ...withFile(`${own}settling-day: 14\n`),
    marks: ['./sru-policy.yaml', 'settling-day'],
  },
  {
    name: 'every fault of a policy file, each in its own line',
    ...withFile(
      `${own}settling-days: many\nsource: nowhere\nseverities:\n  no-such-rule: off\nwaivable: [settling]\n`,
    ),
    marks: ['./sru-policy.yaml', 'many', 'nowhere', 'no-such-rule', 'settling'],
  },
  {
    name: 'more phrases than any page warns of, a longer one than any sentence, and more changes than any year has',
    ...withFile(
      `${own}misleading-wording:\n- truth: It is not.\n  phrases: [${Array(11).fill('one').join(', ')}]\nplaceholders: ["${'x'.repeat(301)}"]\nsince:\n${Array.from({ length: 21 }, (_, at) => `  20${at + 10}-01-01: {settling-days: 3}\n`).join('')}`,
    ),
    marks: ['./sru-policy.yaml', 'phrases', 'x'.repeat(301), 'since'].map(
      (mark) => expect.stringContaining(mark) as unknown as string,
    ),
  },
  {
    name: 'a base that is not there, where it is named',
    ...withFile(own.replace('extends: sru', 'extends: sur')),
    marks: ['./sru-policy.yaml', 'sur'],
  },
  {
    name: 'a base whose file is broken, in that file',
    edits: { policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml': own.replace('extends: sru', 'extends: ./team/base.yaml'),
      'team/base.yaml': 'name: base\nsummary: Base\ncadence: weekly\n',
    },
    marks: ['./sru-policy.yaml', 'weekly'],
  },
  {
    name: 'a policy file that extends itself',
    ...withFile(own.replace('extends: sru', 'extends: ./sru-policy.yaml')),
    marks: ['./sru-policy.yaml', './sru-policy.yaml'],
  },
  {
    name: 'two policy files that extend one another',
    edits: { policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml': own.replace('extends: sru', 'extends: ./team/base.yaml'),
      'team/base.yaml': own.replace('extends: sru', 'extends: ../sru-policy.yaml'),
    },
    marks: ['./sru-policy.yaml', '../sru-policy.yaml'],
  },
  {
    name: 'an old manifest as well: a policy has no date',
    edits: { policy: 'open-vm-tool', 'targets.0.uploaded': '2026-06-05' },
    today: '2027-06-05',
    marks: ['open-vm-tool'],
  },
  { name: 'another rule speaks where none is named', edits: { policy: undefined }, marks: [] },
  { name: 'another rule speaks where it has the wrong form', edits: { policy: [] }, marks: [] },
]);

test('a fault of a policy file stands in that file, with its way out', () => {
  const [, inFile] = findingsOn({ policy: './sru-policy.yaml' }, withFile(`${own}settling-day: 14\n`));
  expect(inFile).toMatchObject({
    rule: 'unknown-policy',
    file: 'sru-policy.yaml',
    line: 'settling-day: 14',
    message: 'The key `settling-day` is unknown.',
    help: 'Did you mean `settling-days`?',
  });
});

test('the rest is judged by `sru`', () => {
  const rulesUnder = (policy: string) =>
    findingsOn({
      policy,
      'sru.title': 'Update it',
      'sru.description': '[Impact]\nNothing is linked here.',
    })
      // Who asked for another policy is not told that `sru` is none of the package's own.
      .flatMap(({ rule }) => (rule === 'policy-bypassed' ? [] : [rule]));
  expect(rulesUnder('sru')).toContain('missing-section');
  expect(rulesUnder('open-vm-tool')).toEqual(['unknown-policy', ...rulesUnder('sru')]);
});
