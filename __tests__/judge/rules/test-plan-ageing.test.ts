import { type Row, ruleTable } from '../../support/rule-table.ts';

const plan = (text: string) => ({
  'sru.description': `[ Impact ]\nIt stays in -proposed for 14 days.\n\n[ Test Plan ]\n${text}\n`,
});
const enough = (text: string): Row => ({ name: `enough: ${text}`, edits: plan(text), marks: [] });
const tooFew = (text: string, message: string, mark = '[ Test Plan ]'): Row => ({
  name: `too few: ${text}`,
  edits: plan(text),
  marks: [mark],
  first: { message },
});
const silent = 'does not say how long';

// open-vm-tools promises 14 days.
ruleTable('test-plan-ageing', [
  { name: 'the base promises 14 days', marks: [] },
  {
    name: '13 days are too few',
    edits: plan('The package stays in -proposed for at least 13 days.'),
    marks: ['13 days'],
    first: {
      severity: 'warning',
      message: 'promises 13 days in -proposed; the policy asks for 14',
      help: 'for at least 14 days',
    },
  },
  enough('The package stays in -proposed for 14 days.'),
  enough('≥14 days in -proposed.'),
  enough('>= 14 days in -proposed'),
  enough('14+ days in noble-proposed'),
  enough('14 or more days in -proposed'),
  enough('14 days in -proposed or more'),
  enough('It ages two weeks.'),
  enough('A two-week wait in -proposed.'),
  enough('Fourteen (14) days in -proposed.'),
  enough('14 (fourteen) days in -proposed.'),
  enough('At least a fortnight in -proposed.'),
  enough('It stays there for three weeks.'),
  enough('No less than 14 days in -proposed.'),
  enough('It is not released before it has been in -proposed for 14 days.'),
  enough('In addition to the 7 days in -proposed that all need, it ages 14 days.'),
  enough('It stays in -proposed for 14\n   days.'),
  enough('At least 10 working days in -proposed.'),
  tooFew('7 days in -proposed.', 'promises 7 days', '7 days'),
  tooFew('One week in -proposed.', 'promises 7 days', 'One week'),
  tooFew('7 to 14 days in -proposed.', 'promises 7 days', '7 to 14 days'),
  tooFew('7-14 days in -proposed.', 'promises 7 days', '7-14 days'),
  tooFew('A day in -proposed.', 'promises 1 day in', 'A day'),
  tooFew('A guest runs for 30 days. The package stays in -proposed for 7 days.', 'promises 7 days', '7 days'),
  tooFew('Less than 14 days in -proposed.', silent),
  tooFew('Up to two weeks in -proposed.', silent),
  tooFew('At most 14 days in -proposed.', silent),
  tooFew('No longer than 14 days in -proposed.', silent),
  tooFew('It does not stay in -proposed for 14 days.', silent),
  tooFew('We will not wait for the 14 days.', silent),
  tooFew('Release 13.0.14 days later, on day 14.', silent),
  tooFew('Boot a guest.', silent),
  {
    name: 'what another section promises does not count',
    edits: plan('VMware QA verifies.'),
    marks: ['[ Test Plan ]'],
  },
  {
    name: 'a missing section has its own finding',
    edits: { 'sru.description': '[ Impact ]\nText.\n' },
    marks: [],
  },
  { name: 'so has an empty one', edits: plan('-'), marks: [] },
  {
    name: "a policy's own days",
    edits: { ...plan('21 days in -proposed.'), policy: './own.yaml' },
    files: { 'own.yaml': 'name: own\nsummary: Own\nextends: open-vm-tools\nageing: { promised-days: 22 }\n' },
    marks: ['21 days'],
    first: { message: 'the policy asks for 22' },
  },
  {
    name: 'a hostile text does not take for ever',
    edits: plan(`${'7 days '.repeat(20_000)}${'not '.repeat(20_000)}`),
    marks: ['7 days'],
  },
  {
    name: 'the 7 days of every SRU are no promise',
    edits: { ...plan('Boot a guest.'), policy: 'sru' },
    marks: [],
  },
]);

/** A sentence that plainly promises 13 days is put right; what says more than that is its author's. */
ruleTable('test-plan-ageing', [
  ...[
    'The package stays in -proposed for at least 13 days.',
    'It ages 13 days.',
    'This upload will be kept in -proposed for 13 days or more.',
    'Packages stay in the pocket for a minimum of 13 days.',
    'It  stays in  noble-proposed for 13 days',
    'The new build is left there for 13 days before it is released.',
    ' * THIS UPDATE WAITS AT LEAST 13 days!',
  ].map(
    (text): Row => ({ name: `put right: ${text}`, edits: plan(text), marks: ['13 days'], fix: ['14 days'] }),
  ),
  ...[
    '13 days in -proposed.',
    'Somebody stays in -proposed for 13 days.',
    'We ask that it stays in -proposed for 13 days.',
    'It stays, as it did, in -proposed for 13 days.',
    'It stays in -proposed for 13 days if nobody complains.',
    'It stays in -proposed for 13 days, as agreed.',
    `It stays ${'in the pocket '.repeat(14)}for 13 days.`,
  ].map((text): Row => ({ name: `left alone: ${text}`, edits: plan(text), marks: ['13 days'], fix: [] })),
]);
