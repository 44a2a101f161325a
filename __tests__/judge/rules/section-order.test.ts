import { ruleTable } from '../../support/rule-table.ts';

const texts = {
  impact: '[ Impact ]\nTime.',
  plan: '[ Test Plan ]\nBoot.',
  where: '[ Where problems could occur ]\nClipboard.',
  other: '[ Other Info ]\nNone.',
} as const;

const described = (...sections: string[]) => ({ 'sru.description': sections.join('\n') });
const { impact, plan, where, other } = texts;

ruleTable('section-order', [
  { name: "the template's order", edits: described(impact, plan, where, other), marks: [] },
  {
    name: 'two changed about',
    edits: described(impact, where, plan, other),
    marks: ['[ Test Plan ]'],
    first: {
      severity: 'notice',
      series: [],
      message: 'The section `[Test Plan]` comes later than in the template.',
      help: '`[Impact]`, `[Test Plan]`, `[Where problems could occur]` and `[Other Info]`',
    },
  },
  { name: 'the first one last', edits: described(plan, where, other, impact), marks: ['[ Impact ]'] },
  { name: 'the last one first', edits: described(other, impact, plan, where), marks: ['[ Impact ]'] },
  {
    name: 'all the other way round is one finding',
    edits: described(other, where, plan, impact),
    marks: ['[ Where problems could occur ]'],
  },
  { name: 'one left out', edits: described(impact, where, other), marks: [] },
  {
    name: 'one left out, the others changed about',
    edits: described(where, impact),
    marks: ['[ Impact ]'],
    first: { help: "The template's order is `[Impact]` and `[Where problems could occur]`." },
  },
  { name: 'one alone', edits: described(other), marks: [] },
  {
    name: 'unknown sections between',
    edits: described('[Fix]\nA patch.', impact, '[Notes]\nx', plan, where, other),
    marks: [],
  },
  {
    name: 'older names have the place of the section',
    edits: described(impact, '[Regression Potential]\nClipboard.', '[Test Case]\nBoot.', other),
    marks: ['[Test Case]'],
    first: { message: '`[Test Plan]`' },
  },
  { name: 'older names in their place', edits: described(impact, '[Test Case]\nBoot.', where), marks: [] },
  {
    name: 'a second appearance is not counted',
    edits: described(impact, plan, where, other, '[Impact]\nStill time.'),
    marks: [],
  },
  {
    name: 'a quoted heading is none',
    edits: described('> [Test Plan]', impact, plan, where, other),
    marks: [],
  },
  { name: 'under sru', edits: { ...described(plan, impact, where), policy: 'sru' }, marks: ['[ Impact ]'] },
  {
    name: 'a policy has its own order',
    edits: { ...described(plan, impact), policy: './sru-policy.yaml' },
    files: {
      'sru-policy.yaml': 'name: mine\nsummary: Mine\nsections: [{ name: Test Plan }, { name: Impact }]\n',
    },
    marks: [],
  },
  {
    name: 'an old manifest too',
    edits: { ...described(impact, where, plan, other), 'targets.0.released': '2026-06-25' },
    today: '2030-01-01',
    marks: ['[ Test Plan ]'],
  },
  {
    name: 'a description that cannot be read',
    edits: { 'sru.description': undefined, 'sru.description-file': 'nowhere.md' },
    marks: [],
  },
]);
