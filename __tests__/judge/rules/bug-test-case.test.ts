import type { Settings } from '../../support/check.ts';
import { ruleTable } from '../../support/rule-table.ts';

/** A policy that lets other bugs stay unverified, as those for new upstream versions do. */
const lenient: Settings['files'] = {
  'sru-policy.yaml': `
name: lenient
summary: New upstream versions
extends: open-vm-tools
other-bugs:
  may-stay-unverified: true
`,
};
const policy = './sru-policy.yaml';
const id = 2_131_111;
const testCase = 'Boot a guest with two disks; its log names both.';
const unverified = 'One of many fixes of the new upstream version.';

ruleTable('bug-test-case', [
  {
    name: 'no test case',
    edits: { bugs: [{ id }] },
    marks: ['id'],
    first: { severity: 'error', series: [], message: 'Bug `2131111` has no test case', help: '`test-case`' },
  },
  { name: 'a test case', edits: { bugs: [{ id, 'test-case': testCase }] }, marks: [] },
  ...(
    [
      ['-', '"-"'],
      ['- \n* ', '|-'],
      ['1.\n2.', '|-'],
      ['<!-- the steps -->', '<!-- the steps -->'],
      ['…', '…'],
      ['None', 'None'],
      ['N/A', 'N/A'],
      [' * n/a.', '" * n/a."'],
      ['Not applicable.', 'Not applicable.'],
    ] as const
  ).map(([text, marked]) => ({
    name: `a test case that says nothing: ${JSON.stringify(text)}`,
    edits: { bugs: [{ id, 'test-case': text }] },
    marks: [marked],
    first: { message: 'Bug `2131111` has a test case that says nothing' },
  })),
  {
    name: 'a test case that nobody sees has its own finding',
    edits: { bugs: [{ id, 'test-case': '\u3164\u200b' }] },
    marks: [],
  },
  ...[
    'Boot.',
    '* Boot.',
    'None of the disks may be missing.',
    '$ virsh list',
    '起動する',
    "See the SRU bug's Test Plan.",
  ].map((text) => ({
    name: `a test case: ${JSON.stringify(text)}`,
    edits: { bugs: [{ id, 'test-case': text }] },
    marks: [],
  })),
  {
    name: 'bullets, and a reason to leave it unverified where that is enough',
    edits: { policy, bugs: [{ id, 'test-case': '-', unverified }] },
    files: lenient,
    marks: [],
  },
  { name: 'no other bugs', edits: { bugs: [] }, marks: [] },
  {
    name: 'each bug on its own',
    edits: {
      bugs: [{ id, 'test-case': testCase }, { id: 2_131_112 }, { verified: ['noble'], id: 2_131_113 }],
    },
    marks: ['id', 'verified'],
    first: { line: '- id: 2131112' },
  },
  {
    name: 'verified, and nobody can say by which test case',
    edits: { bugs: [{ id, verified: ['noble'] }] },
    marks: ['id'],
  },
  {
    name: 'unverified, where every bug is verified',
    edits: { bugs: [{ id, unverified }] },
    marks: ['unverified'],
    first: { message: 'the policy `open-vm-tools` wants every bug verified', help: 'Add `test-case`' },
  },
  { name: 'so too under sru', edits: { policy: 'sru', bugs: [{ id, unverified }] }, marks: ['unverified'] },
  {
    name: 'unverified, where the policy allows that',
    edits: { policy, bugs: [{ id, unverified }] },
    files: lenient,
    marks: [],
  },
  {
    name: 'neither, where the policy allows one',
    edits: { policy, bugs: [{ id }] },
    files: lenient,
    marks: ['id'],
    first: { help: 'or `unverified` with the reason' },
  },
  {
    name: 'a test case, and unverified where that is not allowed',
    edits: { bugs: [{ id, 'test-case': testCase, unverified }] },
    marks: [],
  },
  {
    name: 'it is judged before the upload, whatever the gate',
    edits: { bugs: [{ id }] },
    gate: 'upload',
    marks: ['id'],
  },
  {
    name: 'a blank test case has its own finding',
    edits: { bugs: [{ id, 'test-case': '  ' }] },
    marks: [],
  },
  {
    name: 'a blank reason has its own finding where a reason is enough',
    edits: { policy, bugs: [{ id, unverified: '' }] },
    files: lenient,
    marks: [],
  },
  {
    name: 'a blank reason is no test case where one is demanded',
    edits: { bugs: [{ id, unverified: '' }] },
    marks: ['id'],
  },
  {
    name: 'a bug without a number',
    edits: { bugs: [{ id: 'LP: #2131111' }] },
    marks: ['id'],
    first: { message: 'This bug has no test case' },
  },
]);
