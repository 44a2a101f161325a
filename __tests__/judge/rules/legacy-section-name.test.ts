import { ruleTable } from '../../support/rule-table.ts';

const described = (plan: string, where = '[ Where problems could occur ]') => ({
  'sru.description': `[ Impact ]\nTime.\n${plan}\nBoot.\n${where}\nClipboard.\n[ Other Info ]\nNone.\n`,
});

ruleTable('legacy-section-name', [
  { name: 'the present names', edits: described('[ Test Plan ]'), marks: [] },
  { name: 'the present names in another spelling', edits: described('[TEST\u00a0PLAN]:'), marks: [] },
  {
    name: 'Test Case for Test Plan',
    edits: described('[Test Case]'),
    marks: ['[Test Case]'],
    first: {
      severity: 'notice',
      series: [],
      message: '`[Test Case]` is an older name of the section `[Test Plan]`; it counts as that section.',
      help: '`[ Test Plan ]`',
    },
  },
  { name: 'Test Cases', edits: described('[Test Cases]'), marks: ['[Test Cases]'] },
  {
    name: 'Regression Potential for Where problems could occur',
    edits: described('[Test Plan]', '[Regression Potential]'),
    marks: ['[Regression Potential]'],
    first: { message: '`[Where problems could occur]`', help: '`[ Where problems could occur ]`' },
  },
  {
    name: 'in any case and spacing',
    edits: described('[ test  case ]', '[REGRESSION POTENTIAL]'),
    marks: ['[ test  case ]', '[REGRESSION POTENTIAL]'],
    first: { message: '`[test case]`' },
  },
  { name: 'with text behind it', edits: described('[Test Case] boot'), marks: ['[Test Case]'] },
  { name: 'under sru', edits: { ...described('[Test Case]'), policy: 'sru' }, marks: ['[Test Case]'] },
  {
    name: "a name that is the policy's own",
    edits: { ...described('[Test Case]', '[Regression Potential]'), policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml':
        'name: mine\nsummary: Mine\nsections: [{ name: Impact }, { name: Test Case }, { name: Regression Potential }]\n',
    },
    marks: [],
  },
  {
    name: "an older name that a policy has is somebody's word",
    edits: { ...described('[@all `x`]'), policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml': 'name: mine\nsummary: Mine\nsections: [{ name: "::error::", also: ["@all `x`"] }]\n',
    },
    marks: ['[@all `x`]'],
    first: { message: "`[@all 'x']` is an older name of the section `[::error::]`", help: '`[ ::error:: ]`' },
  },
  { name: 'an unknown name is no older one', edits: described('[Test Plan]\nBoot.\n[Fix]'), marks: [] },
  { name: 'in a quote', edits: described('[Test Plan]\nBoot.\n> [Test Case]'), marks: [] },
  {
    name: 'an old manifest too',
    edits: { ...described('[Test Case]'), 'targets.0.released': '2026-06-25' },
    today: '2030-01-01',
    marks: ['[Test Case]'],
  },
  {
    name: 'a description that cannot be read',
    edits: { 'sru.description': undefined, 'sru.description-file': 'nowhere.md' },
    marks: [],
  },
]);
