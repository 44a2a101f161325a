import { expect } from '@jest/globals';
import { ruleTable } from '../../support/rule-table.ts';

const target = (version: string) => ({ 'targets.0.version': version });

ruleTable('version-syntax', [
  {
    name: 'all the places where a version stands',
    edits: {
      'source.version': 'resolute',
      'targets.0.version': 'v13',
      'targets.0.replaces': '13.0_1',
      skips: [{ series: 'questing', carries: '13.0.10-' }],
    },
    marks: ['resolute', 'v13', '13.0_1', '13.0.10-'],
    first: {
      severity: 'error',
      series: [],
      message: '`resolute` is not a Debian version: its upstream part does not start with a digit',
      help: 'Write it as `rmadison` and the changelog have it',
    },
  },
  { name: 'one of a target names it', edits: target('v13'), marks: ['v13'], first: { series: ['noble'] } },
  { name: 'under sru too', edits: { policy: 'sru', ...target('v13') }, marks: ['v13'] },
  ...[
    '\u201c2:13.0.10-0ubuntu0.24.04.1\u201d',
    '(2:13.0.10-0ubuntu0.24.04.1)',
    'open-vm-tools (2:13.0.10-0ubuntu0.24.04.1)',
    'open-vm-tools=2:13.0.10-0ubuntu0.24.04.1',
    '2:13.0.10-0ubuntu0.24.04.1,',
    '2:13.0.10-0ubuntu0.24.04.1\u00a0',
    '2:13.0.10-0ubuntu0.24.04.1# new',
    '2:13.0.10\u20110ubuntu0.24.04.1',
    ' 2:13.0.10-0ubuntu0.24.04.1 ',
  ].map((written) => ({
    name: `a version with more around it: ${written}`,
    edits: target(written),
    marks: [expect.stringContaining('13.0.10') as unknown as string],
    first: { help: 'Write the version alone: `2:13.0.10-0ubuntu0.24.04.1`.' },
  })),
  ...['13.0.10 or 13.0.11', 'noble 24.04', '13.0.9 \u2192 13.0.10', 'open-vm-tools'].map((written) => ({
    name: `none that is told to the letter: ${written}`,
    edits: target(written),
    marks: [written],
    first: { help: 'Write it as `rmadison`' },
  })),
  ...[
    '13.0.10',
    '0:13.0.10-1',
    '2147483647:1-1',
    '1.0-1-1ubuntu1',
    '2:1:3-1',
    '1.0+dfsg~rc1-1.1~bpo12+1',
    '1.0-~1',
    '0',
    '12.30',
    '2024-01-01',
    '1e3',
    '0x1F',
  ].map((version) => ({ name: `${version} is one`, edits: target(version), marks: [] })),
  ...(
    [
      ['2147483648:1.0-1', 'its epoch is too large'],
      ['a:1.0-1', 'the epoch, is not a number'],
      [':1.0-1', 'the epoch, is not a number'],
      ['-1:1.0-1', 'the epoch, is not a number'],
      ['2:-1', 'it has no upstream part'],
      ['2:a1.0-1', 'does not start with a digit'],
      ['.5-1', 'does not start with a digit'],
      ['1.0-', 'its revision, after the last hyphen, is empty'],
      ['1.0_1-1', 'its upstream part has the character `_`'],
      ['1.0/../1-1', 'its upstream part has the character `/`'],
      ['1.0-1_1', 'its revision has the character `_`'],
      ['1.0-1:1', 'the epoch, is not a number'],
      ['1.0-1é', 'its revision has the character `é`'],
      ['١.0-1', 'does not start with a digit'],
      ['1.0 -1', 'it has white space in it'],
    ] as const
  ).map(([version, message]) => ({
    name: `${version} is none`,
    edits: target(version),
    marks: [version],
    first: { message },
  })),
  {
    name: 'of a target with an unknown series nothing else is said',
    edits: { 'targets.0.series': 'nobel', ...target('v13') },
    marks: [],
  },
  {
    name: 'a version that is missing has its own finding',
    edits: { 'targets.0.version': undefined },
    marks: [],
  },
  { name: 'so has one that is empty', edits: { 'targets.0.version': '' }, marks: [] },
  { name: 'so has a list', edits: { 'targets.0.version': ['1.0'] }, marks: [] },
  {
    name: 'marks of direction and backticks do not reach the message',
    edits: target('1.0`\u202e-1'),
    marks: ['1.0`\u202e-1'],
    first: { message: "`1.0' -1` is not" },
  },
  {
    name: 'a very long one is shown in part',
    edits: target(`v${'1'.repeat(5000)}`),
    marks: [`v${'1'.repeat(5000)}`],
    first: { message: '1…` is not a Debian version' },
  },
  { name: 'a very long number is one', edits: target(`1.${'9'.repeat(5000)}-1`), marks: [] },
]);
