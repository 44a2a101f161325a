import { expect } from '@jest/globals';
import { ruleTable } from '../../support/rule-table.ts';

const impact = '[ Impact ]\nGuests lose time.\n';
const plan = '[ Test Plan ]\nVMware QA tests for 14 days.\n';
const where = '[ Where problems could occur ]\nThe clipboard.\n';
const other = '[ Other Info ]\nNo packaging changes.\n';

const described = (...sections: string[]) => ({ 'sru.description': sections.join('\n') });

/** A policy file with these sections. */
const withSections = (sections: object[]) => ({
  'sru-policy.yaml': `name: mine\nsummary: Mine\nsections: ${JSON.stringify(sections)}\n`,
});

ruleTable('missing-section', [
  { name: 'all four sections', edits: described(impact, plan, where, other), marks: [] },
  {
    name: 'one is absent',
    edits: described(impact, plan, other),
    marks: ['description'],
    first: {
      severity: 'error',
      series: [],
      message: 'The section `[Where problems could occur]` is missing from the description.',
      help: '`[ Where problems could occur ]`',
    },
  },
  {
    name: 'a misspelt heading is pointed at',
    edits: described(impact.replace('Impact', 'Imapct'), plan, where, other),
    marks: ['[ Imapct ]'],
    first: { message: '`[Impact]` is missing', help: 'Did you mean `[ Impact ]`?' },
  },
  {
    name: 'one for each, and a heading that is another one is left alone',
    edits: described(impact, plan.replace('Plan', 'Plam'), '[ Clipboard ]\nx\n', '[ Fix ]\nx\n'),
    marks: ['description', 'description', '[ Test Plam ]'],
  },
  {
    name: 'what the template names of it and nobody knows is left to write',
    edits: { ...described(plan, where, other), 'targets.0.series': 'nobel', 'source.series': 'resolut' },
    marks: ['description'],
    fix: [expect.stringContaining('is backported from TODO so that guests on TODO') as unknown as string],
  },
  {
    name: 'each that is absent is a finding',
    edits: described(other),
    marks: ['description', 'description', 'description'],
  },
  {
    name: 'an empty description',
    edits: described(''),
    marks: ['description', 'description', 'description', 'description'],
  },
  {
    name: 'Other Info is required by open-vm-tools',
    edits: described(impact, plan, where),
    marks: ['description'],
  },
  {
    name: 'Other Info is optional under sru',
    edits: { ...described(impact, plan, where), policy: 'sru' },
    marks: [],
  },
  {
    name: 'the other three are required under sru',
    edits: { ...described(other), policy: 'sru' },
    marks: ['description', 'description', 'description'],
  },
  {
    name: 'a policy has its own sections',
    edits: { ...described(impact, plan), policy: './sru-policy.yaml' },
    files: withSections([{ name: 'Impact' }, { name: 'Service', required: false }, { name: 'Discussion' }]),
    marks: ['description'],
    first: { message: '`[Discussion]`' },
  },
  {
    name: 'a policy that is content with a link',
    edits: { ...described('See the page.'), policy: './sru-policy.yaml' },
    files: withSections([]),
    marks: [],
  },
  {
    name: "a section's name in a policy is somebody's word",
    edits: { ...described('None.'), policy: './sru-policy.yaml' },
    files: withSections([{ name: '@all `x` ::error::' }]),
    marks: ['description'],
    first: { message: "`[@all 'x' ::error::]` is missing", help: "`[ @all 'x' ::error:: ]`" },
  },
  { name: 'an older name counts', edits: described(impact, '[Test Case]\nBoot.\n', where, other), marks: [] },
  {
    name: 'a section without text is there',
    edits: described(impact, '[Test Plan]\n', where, other),
    marks: [],
  },
  {
    name: 'the order is not looked at',
    edits: described(other, where, plan, impact),
    marks: [],
  },
  {
    name: 'a line below the dashes that end the template is none of it',
    edits: described(impact, plan, other, '--- original report ---\n## Where problems could occur\n'),
    marks: ['description'],
    first: { message: 'is missing from the description' },
  },
  {
    name: 'dashes above a required section do not hide it',
    edits: { ...described(impact, '---', plan, where), policy: 'sru' },
    marks: [],
  },
  {
    name: 'in a description file, at its key',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    files: { 'bug.md': impact + plan + where },
    marks: ['description-file'],
    first: { file: 'backport.yaml' },
  },
  {
    name: 'an old manifest too',
    edits: { ...described(impact, plan, other), 'targets.0.released': '2026-06-25' },
    today: '2030-01-01',
    marks: ['description'],
  },
  {
    name: 'a description that cannot be read has its own finding',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    marks: [],
  },
  {
    name: 'a description in the wrong form has its own finding',
    edits: { 'sru.description': [] },
    marks: [],
  },
]);

const nearMisses: [name: string, line: string, section?: string][] = [
  ['a heading without brackets', '## Test Plan'],
  ['a name with a colon', 'Test Plan:'],
  ['a name in bold', '**Test Plan**'],
  ['a name alone', 'TEST PLAN'],
  ['more words in the brackets', '[Test Plan for guests]'],
  ['one bracket', '[Test Plan'],
  ['other brackets', '(Test Plan)'],
  ['an item of a list', '- [Test Plan]'],
  ['a quote', '> [Test Plan]'],
  ['an older name without brackets', '## Test Case'],
  ['more words behind an older name', '[Test Case for guests]'],
];

ruleTable('missing-section', [
  ...nearMisses.map(([name, line]) => ({
    name: `${name} is shown, with how to write it`,
    edits: described(impact, `${line}\nBoot.\n`, where, other),
    marks: [line],
    first: { message: 'this line looks like it', help: '`[ Test Plan ]`' },
  })),
  ...[
    '[ Regression Risk ]',
    '[ Regression Risks ]',
    '[Regression risk]',
    '[ Risk of regression ]',
    '[ Risk of Regressions ]',
    '[ What could go wrong ]',
    '[ What can go wrong? ]',
    '[ What might go wrong ]',
    '[ Risks ]',
    '[ Risk ]',
    '**[Risks]**',
    '## [ Risk assessment ]',
    '[ Regressions ]',
    '[ Regression ]',
    '[ Regression analysis ]',
    '[ Potential regressions ]',
    '[ Possible problems ]',
    '[ Potential issues ]',
    '[ Where problems might occur ]',
    '[ Where things could break ]',
  ].map((heading) => ({
    name: `a risk section under another name: ${heading}`,
    edits: described(impact, plan, `${heading}\nThe clipboard.\n`, other),
    marks: [heading],
    first: {
      message: '`[Where problems could occur]` is missing from the description; this heading is not one',
      help: 'Did you mean `[ Where problems could occur ]`?',
    },
  })),
  ...[
    '[ Testing ]',
    '[ Tests ]',
    '[ Test ]',
    '[ How to test ]',
    '[ How to reproduce ]',
    '[ How to verify ]',
    '[ Reproducer ]',
    '[ Reproduction ]',
    '[ Steps to reproduce ]',
    '[ Reproduction steps ]',
    '[ Test steps ]',
    '[ Testing instructions ]',
    '[ Test procedure ]',
    '[ Verification ]',
    '[ Verification steps ]',
    '**[Steps to test]**',
    '[ QA ]',
  ].map((heading) => ({
    name: `a Test Plan under another name: ${heading}`,
    edits: described(impact, `${heading}\nBoot.\n`, where, other),
    marks: [heading],
    first: {
      message: '`[Test Plan]` is missing from the description; this heading is not one',
      help: 'Did you mean `[ Test Plan ]`?',
    },
  })),
  ...[
    ['## Regression Risk', '`[ Where problems could occur ]`'],
    ['== Risks ==', '`[ Where problems could occur ]`'],
    ['**What could go wrong**', '`[ Where problems could occur ]`'],
    ['What could go wrong:', '`[ Where problems could occur ]`'],
  ].map(([line = '', help]) => ({
    name: `a risk section under another name, without brackets: ${line}`,
    edits: described(impact, plan, `${line}\nThe clipboard.\n`, other),
    marks: [line],
    first: { message: 'this line looks like it', help },
  })),
  ...[
    '[ Fix ]',
    '[ Testing the waters ]',
    '[ Risk of waiting ]',
    '[ Tested ]',
    '[ What went wrong ]',
    '[ Regression in noble ]',
    '[ Changes ]',
    'Risks are many.',
    'Regression',
    'There are risks:',
  ].map((line) => ({
    name: `no name of a risk section or a Test Plan: ${line}`,
    edits: described(impact, `${line}\nThe clipboard.\n`, other),
    marks: ['description', 'description'],
  })),
  {
    name: 'such headings beside the sections are headings of their own',
    edits: described(impact, plan, '[ Testing ]\nx\n', '[ Risks ]\nx\n', where, other),
    marks: [],
  },
  {
    name: 'each for its own section',
    edits: described(impact, '[ Reproducer ]\nBoot.\n', '[ Risks ]\nThe clipboard.\n', other),
    marks: ['[ Reproducer ]', '[ Risks ]'],
  },
  {
    name: 'a policy that gives no section that role asks for its own name',
    edits: { ...described('[ Risks ]\nNone.'), policy: './sru-policy.yaml' },
    files: withSections([{ name: 'Discussion' }]),
    marks: ['description'],
  },
  ...['The test plan is below.', 'Test Plan, as told above.', 'Test Planning', 'See [Test Plan].'].map(
    (line) => ({
      name: `a sentence does not look like it: ${line}`,
      edits: described(impact, `${line}\nBoot.\n`, where, other),
      marks: ['description'],
    }),
  ),
  {
    name: 'in a description file the line is in that file',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    files: { 'bug.md': `${impact}\r\n  ## Test Plan\r\n${where}${other}` },
    marks: ['## Test Plan'],
    first: { file: 'bug.md' },
  },
  {
    name: 'a folded text, whose headings have become the middle of a line',
    edits: {
      'sru.description':
        'Text [ Impact ] x [ Test Plan ] y [ Where problems could occur ] z [ Other Info ] n',
    },
    marks: ['description'],
    first: {
      message:
        'lacks `[Impact]`, `[Test Plan]`, `[Where problems could occur]` and `[Other Info]`: their headings stand in the middle of a line',
      help: 'Write `description: |`',
    },
  },
  {
    name: 'a folded text whose first heading still begins its line',
    edits: { 'sru.description': '[Impact] x [Test Plan] y [Where problems could occur] z [Other Info] n' },
    marks: ['description'],
    first: { message: 'lacks `[Test Plan]`, `[Where problems could occur]` and `[Other Info]`' },
  },
  {
    name: 'a folded text in which an empty line kept some headings at their places',
    edits: { 'sru.description': `${impact.replaceAll('\n', ' ')} ${plan}\n${where}\n${other}` },
    marks: ['description'],
    first: { message: 'lacks `[Test Plan]`: its heading stands in the middle of a line' },
  },
  {
    name: 'a folded text with an empty line between all sections is as good as another',
    edits: described(...[impact, plan, where, other].map((each) => each.replaceAll('\n', ' '))),
    marks: [],
  },
  {
    name: 'headings in the middle of a line of a description file',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    files: { 'bug.md': `x ${impact}${plan}`.replaceAll('\n', ' ') },
    marks: ['description-file', 'description-file', '[ Impact ]', '[ Test Plan ]'],
    first: { file: 'backport.yaml' },
  },

  {
    name: 'a section that is written without brackets',
    edits: {
      policy: 'kernel',
      package: 'linux',
      'sru.description':
        'SRU Justification:\n\nImpact: Guests hang at boot.\nFix: Cherry-pick 0123456789ab.\n',
    },
    marks: ['description'],
    first: {
      message: 'The section `Testcase:` is missing',
      help: 'Write `Testcase:` at the beginning of a line, and its text after it or below.',
    },
  },
  {
    name: 'and one of these whose heading has no colon',
    edits: {
      policy: 'kernel',
      package: 'linux',
      'sru.description':
        'Impact: Guests hang.\n\nFix: Cherry-pick 0123456789ab.\n\nTestcase\nBoot a guest.\n',
    },
    marks: ['Testcase'],
    first: { message: 'this line looks like it', help: 'Write `Testcase:` at the beginning' },
  },
  ...[
    'SRU Justification:\n\nImpact: It hangs.\nFix: Cherry-pick.\nTestcase: Boot.\n',
    'Impact:\n It hangs.\n\nFix:\n Cherry-pick.\n\nTestcase:\n Boot.\n',
    '[Impact]\nIt hangs.\n[Fix]\nCherry-pick.\n[Testcase]\nBoot.\n',
    '**Impact:** It hangs.\n**Fix:** Cherry-pick.\n**Test case**: Boot.\n',
    'impact: It hangs.\nFIX: Cherry-pick.\n[Test Plan]\nBoot.\n',
  ].map((description) => ({
    name: `the kernel's sections are there: ${JSON.stringify(description)}`,
    edits: { policy: 'kernel', package: 'linux', 'sru.description': description },
    marks: [],
  })),
]);
