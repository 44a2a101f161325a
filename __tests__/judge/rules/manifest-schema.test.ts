import { describe, expect, test } from '@jest/globals';
import { baseManifest, findingsOn } from '../../support/check.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const description = 'the text of the bug';

/** The base manifest under a policy whose source kind is `upstream`, which asks for nothing else. */
const upstream = (edits: Row['edits']): Pick<Row, 'edits' | 'files'> => ({
  edits: { policy: './sru-policy.yaml', 'sru.title': 'Update to 14.15', ...edits },
  files: { 'sru-policy.yaml': 'name: mine\nsummary: Mine\nsource: upstream\n' },
});

const missing: [key: string, marked: string, help: string][] = [
  ['version', 'policy', 'which is 1'],
  ['policy', 'version', '`sru-gate policies`'],
  ['package', 'version', 'source package'],
  ['source', 'version', '`series`'],
  ['source.series', 'source', '`resolute`'],
  ['source.version', 'source', 'version published there'],
  ['targets', 'version', 'at least one target'],
  ['targets.0.series', 'version', 'noble'],
  ['targets.0.version', 'series', '2:13.0.10-1ubuntu1'],
  ['sru', 'version', '`bug`'],
  ['sru.bug', 'sru', '2130000'],
  ['sru.title', 'sru', "bug's title"],
  ['sru.description', 'sru', '`description-file`'],
];

ruleTable(
  'manifest-schema',
  missing.map(([key, marked, help]) => ({
    name: `without ${key}`,
    edits: { [key]: undefined },
    marks: [marked],
    first: {
      severity: 'error',
      series: [],
      message: `The key \`${key.replace('.0', '[0]')}\` is missing.`,
      help,
    },
  })),
);

ruleTable('manifest-schema', [
  { name: 'everything that is required', marks: [] },
  {
    name: 'what is optional may be left out',
    edits: { 'targets.0.replaces': undefined, skips: undefined },
    marks: [],
  },
  {
    name: 'all that is optional',
    edits: {
      'source.ref': 'ubuntu/resolute',
      'targets.0.pocket': 'updates',
      'targets.0.ref': 'ubuntu/noble',
      'targets.0.uploaded': '2026-06-08',
      'targets.0.accepted': '2026-06-10',
      'targets.0.verified': '2026-06-23',
      'targets.0.released': '2026-06-25',
      'targets.0.verification': { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000' },
      bugs: [
        { id: 2131111, 'test-case': 'Boot a VM.', verified: ['noble'] },
        { id: 2131112, 'test-case': 'Boot a VM.', unverified: 'Hardware is gone.' },
      ],
      'packaging-changes': {
        'from-source': [{ path: 'debian/', reason: 'Kept.' }],
        'from-previous': [{ path: 'debian/control', reason: 'Raised.' }],
      },
      verification: { by: 'VMware QA' },
      waivers: [{ rule: 'settling-period', series: 'noble', reason: 'It is urgent.', until: '2027-01-31' }],
    },
    marks: [],
  },
]);

ruleTable('manifest-schema', [
  {
    name: 'an unknown key, with the nearest that is known',
    edits: { waiver: [] },
    marks: ['waiver'],
    first: { severity: 'error', message: 'The key `waiver` is unknown.', help: 'Did you mean `waivers`?' },
  },
  {
    name: 'an unknown key further in',
    edits: { 'targets.0.replace': '2:13.0.0-1' },
    marks: ['replace'],
    first: { message: '`targets[0].replace`', help: 'Did you mean `replaces`?' },
  },
  {
    name: 'an unknown key in a list of optional things',
    edits: { waivers: [{ rule: 'ageing', reason: 'It is urgent, see the bug.', untill: '2027-01-01' }] },
    marks: ['untill'],
    first: { message: '`waivers[0].untill`', help: 'Did you mean `until`?' },
  },
  {
    name: 'an unknown key like no other',
    edits: { maintainer: 'me' },
    marks: ['maintainer'],
    first: { help: '`packaging-changes`' },
  },
  {
    name: 'a key in capitals',
    edits: { Package: 'open-vm-tools' },
    marks: ['Package'],
    first: { help: 'Did you mean `package`?' },
  },
  { name: "a key of YAML's own", whole: `${baseManifest}<<: { a: b }\n`, marks: ['<<'] },
  ...['__proto__', 'constructor', 'toString'].map((key) => ({
    name: `the key ${key}`,
    whole: `${baseManifest}${key}: x\n`,
    marks: [key],
  })),
  {
    name: 'a key that would be a command of the workflow',
    whole: `${baseManifest}"::error::\`x": 1\n`,
    marks: ['"::error::`x"'],
    first: { message: "The key `::error::'x` is unknown." },
  },
]);

const wrong: [name: string, key: string, value: unknown, marked: string, message: string][] = [
  ['another version of the format', 'version', 2, '2', 'expected the version of the manifest'],
  ['nothing behind a key', 'package', '', '""', 'The value of `package` is empty'],
  ['a package in capitals', 'package', 'Open-VM', 'Open-VM', '`Open-VM`'],
  ['a package with a path', 'package', '../x', '../x', '`../x`'],
  ['a list for a text', 'package', ['a'], 'package', 'The value of `package` is a list'],
  ['a mapping for a text', 'sru.title', { a: 'b' }, 'title', 'The value of `sru.title` is a mapping'],
  ['a text for a mapping', 'source', 'resolute', 'resolute', 'expected a mapping with `series`'],
  ['no target', 'targets', [], 'targets', 'an empty list; expected a list with at least one target'],
  [
    'more targets than Ubuntu has series',
    'targets',
    Array(61).fill({ series: 'noble', version: '1-1' }),
    'targets',
    'a list of 61 items; expected a list of at most 60 items',
  ],
  [
    'more waivers than anybody reads',
    'waivers',
    Array(201).fill({ rule: 'ageing', reason: 'x' }),
    'waivers',
    'a list of at most 200 items',
  ],
  [
    'a package of a long name',
    'package',
    'a'.repeat(201),
    'a'.repeat(201),
    'expected the name of a source package',
  ],
  ['targets that are no list', 'targets', 'noble', 'noble', 'expected a list'],
  ['a target that is no mapping', 'targets.0', 'noble', 'noble', '`targets[0]`'],
  [
    'a pocket that is none',
    'targets.0.pocket',
    'update',
    'update',
    'one of `release`, `security`, `updates`',
  ],
  ['white space for a title', 'sru.title', ' ', '" "', '`sru.title`'],
  ['fillers for a title', 'sru.title', '\u3164\u200b\ufe0f', '\u3164\u200b\ufe0f', '`sru.title`'],
  ['a bug with its sign', 'sru.bug', '#2130000', '"#2130000"', 'the number of a Launchpad bug'],
  ['a bug by its address', 'sru.bug', 'https://pad.lv/1', 'https://pad.lv/1', '`https://pad.lv/1`'],
  ['bug zero', 'sru.bug', 0, '0', '`0`'],
  ['a bug below zero', 'sru.bug', -1, '-1', '`-1`'],
  ['a bug in part', 'sru.bug', 1.5, '1.5', '`1.5`'],
  ['a bug past all others', 'sru.bug', 1_000_000_000, '1000000000', '`1000000000`'],
  ['a description that is a list', 'sru.description', ['a'], 'description', 'is a list'],
  ['another bug without test case text', 'bugs', [{ id: 1, 'test-case': '' }], '""', '`bugs[0].test-case`'],
  ['another bug verified by a word', 'bugs', [{ id: 1, verified: 'noble' }], 'noble', 'a list of series'],
  [
    'a change without reason text',
    'packaging-changes',
    { 'from-source': [{ path: 'a', reason: '' }] },
    '""',
    'is empty',
  ],
  ['a verification in one word', 'verification', 'VMware QA', 'VMware QA', 'a mapping with `by`'],
  ['waivers that are no list', 'waivers', { rule: 'ageing' }, 'waivers', 'a list of waivers'],
];

ruleTable(
  'manifest-schema',
  wrong.map(([name, key, value, marked, message]) => ({
    name,
    edits: { [key]: value },
    marks: [marked],
    first: { message },
  })),
);

const [uploaded, until] = ['targets.0.uploaded', 'waivers'];
const waived = (day: string) => [{ rule: 'ageing', reason: 'It is urgent, see the bug.', until: day }];

ruleTable('manifest-schema', [
  { name: 'a day', edits: { [uploaded]: '2026-06-08' }, marks: [] },
  {
    name: 'a day that June has not',
    edits: { [uploaded]: '2026-06-31' },
    marks: ['2026-06-31'],
    first: { message: '`2026-06-31`; expected a day that is in the calendar' },
  },
  { name: 'a day that only leap years have', edits: { [uploaded]: '2026-02-29' }, marks: ['2026-02-29'] },
  { name: 'that day in a leap year', edits: { [until]: waived('2028-02-29') }, marks: [] },
  { name: 'a month that no year has', edits: { [uploaded]: '2026-13-01' }, marks: ['2026-13-01'] },
  { name: 'day zero', edits: { [uploaded]: '2026-06-00' }, marks: ['2026-06-00'] },
  {
    name: 'a day without its zero',
    edits: { [uploaded]: '2026-6-8' },
    marks: ['2026-6-8'],
    first: { message: 'written like 2026-06-08', help: 'Write `2026-06-08`.' },
  },
  { name: 'a day as Americans write it', edits: { [uploaded]: '06/08/2026' }, marks: ['06/08/2026'] },
  { name: 'a day with its time', edits: { [uploaded]: '2026-06-08T10:00' }, marks: ['2026-06-08T10:00'] },
  { name: 'a word for a day', edits: { [uploaded]: 'yesterday' }, marks: ['yesterday'] },
  { name: 'the end of a waiver', edits: { [until]: waived('2026-02-30') }, marks: ['2026-02-30'] },
  {
    name: 'each of the dates',
    edits: {
      'targets.0.accepted': 'a',
      'targets.0.verified': 'v',
      'targets.0.released': 'r',
    },
    marks: ['a', 'v', 'r'],
  },
]);

ruleTable('manifest-schema', [
  {
    name: 'description and description-file',
    edits: { 'sru.description-file': 'bug.md' },
    files: { 'bug.md': description },
    marks: ['description-file'],
    first: { message: 'Both `sru.description` and `sru.description-file`', help: 'Keep one' },
  },
  {
    name: 'a description file',
    edits: { 'sru.description': undefined, 'sru.description-file': './docs/bug.md' },
    files: { 'docs/bug.md': description },
    marks: [],
  },
  {
    name: 'a description file that is not there',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    marks: ['bug.md'],
    first: {
      message: '`bug.md` cannot be used: there is no such file',
      help: "relative to the manifest's folder",
    },
  },
  {
    name: 'a description file outside the workspace',
    edits: { 'sru.description': undefined, 'sru.description-file': '../bug.md' },
    files: { '../bug.md': description },
    marks: ['../bug.md'],
    first: { message: 'it lies outside the workspace', help: 'stays inside the workspace' },
  },
  {
    name: 'a description file outside, by way of a folder that begins like the workspace',
    edits: { 'sru.description': undefined, 'sru.description-file': '../workspace-2/bug.md' },
    marks: ['../workspace-2/bug.md'],
    first: { message: 'it lies outside the workspace' },
  },
  {
    name: 'a description file by a path from the root',
    edits: { 'sru.description': undefined, 'sru.description-file': '/etc/passwd' },
    marks: ['/etc/passwd'],
    first: { message: 'it lies outside the workspace' },
  },
  {
    name: 'a description file whose name begins with two dots',
    edits: { 'sru.description': undefined, 'sru.description-file': '..bug.md' },
    files: { '..bug.md': description },
    marks: [],
  },
  {
    name: 'a folder of descriptions',
    edits: { 'sru.description': undefined, 'sru.description-file': 'docs' },
    files: { 'docs/bug.md': description },
    marks: ['docs'],
    first: { message: 'it is a folder' },
  },
  {
    name: 'a description file larger than a mebibyte',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    files: { 'bug.md': 'x'.repeat(2 ** 20 + 1) },
    marks: ['bug.md'],
    first: { message: 'it is larger than 1 MiB' },
  },
  { name: 'an empty description has its own findings', edits: { 'sru.description': '' }, marks: [] },
]);

ruleTable('manifest-schema', [
  { name: 'kind any needs no source', edits: { policy: 'sru', source: undefined }, marks: [] },
  {
    name: 'kind any needs no source version',
    edits: { policy: 'sru', 'source.version': undefined },
    marks: [],
  },
  {
    name: 'kind current-release: an upstream version alone is no source',
    edits: { source: { upstream: '13.0.10' } },
    marks: ['source', 'source', 'upstream'],
    first: { message: '`source.series` is missing' },
  },
  {
    name: "kind current-release: a target's own upstream version",
    edits: { 'targets.0.upstream': '13.0.10' },
    marks: ['upstream'],
    first: { message: 'the policy `open-vm-tools` takes the version from a series', help: 'Remove it' },
  },
  {
    name: 'kind development-release: likewise',
    edits: { policy: './own.yaml', 'targets.0.upstream': '13.0.10' },
    files: { 'own.yaml': 'name: own\nsummary: Own\nsource: development-release\n' },
    marks: ['upstream'],
  },
  {
    name: 'kind any: likewise',
    edits: { policy: 'sru', source: { upstream: '13.0.10' } },
    marks: ['upstream'],
    first: { message: '`sru` backports no upstream version', help: 'name the policy that is for new' },
  },
  {
    name: 'while there is no such policy nobody knows',
    edits: { policy: 'open-vm-tool', source: { upstream: '13.0.10' } },
    marks: [],
  },
  ...[
    ['2:13.0.10', '`2:` is an epoch: write `13.0.10`'],
    ['0:13.0.10', '`0:` is an epoch'],
    ['v13.0.10', '`v` is no part of it: write `13.0.10`'],
    ['newest', 'without epoch and revision'],
    ['13.0.10 beta', 'without epoch and revision'],
    ['2:13.0.10:1', 'without epoch and revision'],
  ].map(
    ([written = '', help = '']): Row => ({
      name: `kind upstream: ${written}`,
      ...upstream({ source: { upstream: written } }),
      marks: [written],
      first: { help },
    }),
  ),
  ...[
    ['13.0.10-0ubuntu0.24.04.1', '-0ubuntu0.24.04.1'],
    ['13.0.10-1', '-1'],
    ['13.0.10-1build2', '-1build2'],
  ].map(
    ([written = '', revision = '']): Row => ({
      name: `kind upstream: ${written}`,
      ...upstream({
        source: { upstream: written },
        'targets.0.version': `2:13.0.10${revision.replace(/ubuntu0.*/, 'ubuntu0.24.04.1')}`,
      }),
      marks: [written],
      first: { message: `ends in a revision, \`${revision}\``, help: 'before it: `13.0.10`' },
    }),
  ),
  ...['14.15', '18.2-27-g6ef92c98', '6.9.11-60', '13.0.10~rc1', '2026b', '10.6.18+ds', '1_2_6'].map(
    (written): Row => ({
      name: `kind upstream: ${written} is one`,
      ...upstream({
        source: { upstream: written },
        'targets.0.version': `${written.replace('_', '.')}-0ubuntu0.24.04.1`,
      }),
      marks: [],
    }),
  ),
  {
    name: 'a bug is needed under every policy',
    edits: { policy: 'sru', sru: undefined },
    marks: ['version'],
    first: { message: 'The key `sru` is missing.', help: '`bug`, `title` and `description`' },
  },
  { name: 'but one that needs none', edits: { policy: 'mirror-lists', sru: undefined }, marks: [] },
  {
    name: 'where there is one it is a whole one',
    edits: { policy: 'mirror-lists', 'sru.title': undefined },
    marks: ['sru'],
    first: { message: '`sru.title` is missing' },
  },
  {
    name: 'a misspelt bug is not missing, too',
    edits: { policy: 'sru', sru: undefined, sur: { bug: 1 } },
    marks: ['sur'],
  },
  {
    name: "kind upstream: a target's own with an epoch",
    ...upstream({ source: undefined, 'targets.0.upstream': '2:13.0.10' }),
    marks: ['2:13.0.10'],
    first: { help: '`2:` is an epoch: write `13.0.10`' },
  },
  { name: 'kind upstream: series and version', ...upstream({}), marks: [] },
  { name: 'kind upstream: the upstream version', ...upstream({ source: { upstream: '14.15' } }), marks: [] },
  {
    name: 'kind upstream: a series without its version',
    ...upstream({ 'source.version': undefined }),
    marks: ['source'],
    first: { message: '`source.version` is missing' },
  },
  {
    name: 'kind upstream: a version without its series',
    ...upstream({ 'source.series': undefined }),
    marks: ['source'],
    first: { message: '`source.series` is missing' },
  },
  {
    name: 'kind upstream: neither',
    ...upstream({ source: undefined }),
    marks: ['version'],
    first: { message: 'Nothing says which upstream version', help: '`source.upstream`' },
  },
  {
    name: 'kind upstream: an upstream version for every target',
    ...upstream({ source: undefined, 'targets.0.upstream': '14.15' }),
    marks: [],
  },
  {
    name: 'kind upstream: an upstream version for one target of two',
    ...upstream({
      source: undefined,
      'targets.0.upstream': '14.15',
      'targets.1': { series: 'questing', version: '17.5-0ubuntu0.25.10.1' },
    }),
    marks: ['version'],
  },
  {
    name: 'a skip that does not say why',
    edits: { skips: [{ series: 'questing' }] },
    marks: ['series'],
    first: { message: '`skips[0]` does not say why', help: '`carries`' },
  },
  {
    name: 'a pocket that is none',
    edits: { 'targets.0.pocket': 'update' },
    marks: ['update'],
    first: { help: 'Write `updates`, or remove the key' },
  },
  {
    name: 'targets without a dash',
    whole: baseManifest.replace('  - series: noble', '    series: noble'),
    marks: ['targets'],
    first: { help: 'Put `- ` before `series`' },
  },
  ...[
    'LP: #2130000',
    'LP:#2130000',
    '#2130000',
    'bug 2130000',
    'https://bugs.launchpad.net/ubuntu/+bug/2130000',
  ].map((written) => ({
    name: `a bug written ${written}`,
    edits: { 'sru.bug': written },
    marks: [/^#| #/.test(written) ? JSON.stringify(written) : written],
    first: { help: 'Write `2130000`.' },
  })),
  ...['08.06.2026', '8.6.2026', '2026/06/08', '2026-6-8', '2026-06-08T10:00:00Z'].map((written) => ({
    name: `a day written ${written}`,
    edits: { 'targets.0.uploaded': written },
    marks: [written],
    first: { help: 'Write `2026-06-08`.' },
  })),
  ...[
    'June 8, 2026',
    '8 June 2026',
    'Mon, 08 Jun 2026 10:00:00 +0000',
    'June 8th, 2026',
    '20260608',
    '2026-06-08 10:00:00+00:00',
    '2026\u201106\u201108',
    '2026\u201306\u201308',
    '\u201c2026-06-08\u201d',
    ' 2026-06-08\u00a0',
  ].map((written) => ({
    name: `a day written ${written}`,
    edits: { 'targets.0.uploaded': written },
    marks: [written === '20260608' || /^ /.test(written) ? JSON.stringify(written) : written],
    first: { help: 'Write `2026-06-08`.' },
  })),
  ...['25/06/2026', '06/25/2026', '25-06-2026'].map((written) => ({
    name: `a day that can be one alone: ${written}`,
    edits: { 'targets.0.uploaded': written },
    marks: [written],
    first: { help: 'Write `2026-06-25`.' },
  })),
  ...['08/06/2026', '8-6-2026'].map((written) => ({
    name: `a day that may be another: ${written}`,
    edits: { 'targets.0.uploaded': written },
    marks: [written],
    first: { help: 'Write the year first, and no doubt is left: `2026-06-08` or `2026-08-06`.' },
  })),
  ...['31.06.2026', 'June 8', '2026-06', 'today', 'soon, in June 2026'].map((written) => ({
    name: `a day that nobody can tell: ${written}`,
    edits: { 'targets.0.uploaded': written },
    marks: [written],
    first: { help: 'Write a day' },
  })),
  ...['no', 'n/a', 'TBD', 'not yet'].map((written) => ({
    name: `a day that has not come: ${written}`,
    edits: { 'targets.0.uploaded': written },
    marks: [written],
    first: { help: 'Leave the key out until it has happened' },
  })),
  ...[
    'https://bugs.launchpad.net/ubuntu/+source/python3.12/+bug/2130000/comments/3',
    'https://launchpad.net/bugs/2130000',
    'https://pad.lv/2130000',
    'LP #2130000',
    'LP 2130000',
    '2,130,000',
    '2_130_000',
    '2130000.',
    '\u201c2130000\u201d',
  ].map((written) => ({
    name: `a bug written ${written}`,
    edits: { 'sru.bug': written },
    marks: [/#|\.$/.test(written) ? JSON.stringify(written) : written],
    first: { help: 'Write `2130000`.' },
  })),
  ...['1.5', '2130000.5', 'two', 'https://github.com/x/y/issues/12', 'LP: #2130000, #2130001'].map(
    (written) => ({
      name: `no bug of Launchpad's: ${written}`,
      edits: { 'sru.bug': written },
      marks: [/#|\.5$/.test(written) ? JSON.stringify(written) : written],
      first: { help: 'Write the number of a Launchpad bug' },
    }),
  ),
  ...['#2130000', '#2130000 ', 'LP #2130000', 'LP   #2130000', '# 2130000'].map((written) => ({
    name: `a bug behind a comment's sign: ${written}`,
    whole: baseManifest.replace('bug: 2130000', `bug: ${written}`),
    marks: [written.startsWith('#') ? 'bug' : 'LP'],
    first: { help: 'a comment and ignores it. Write `2130000`.' },
  })),
  {
    name: 'a comment in place of a bug',
    whole: baseManifest.replace('bug: 2130000', 'bug: # not filed yet'),
    marks: ['bug'],
    first: { help: 'YAML takes `# not filed yet` for a comment and ignores it.' },
  },
  {
    name: 'a title behind the sign of a comment',
    whole: baseManifest.replace(/title: .*/, 'title: #1 fix'),
    marks: ['title'],
    first: { help: 'Write `"#1 fix"`.' },
  },
  ...[
    ['targets', 'noble', '- series: noble`, with `version` below it'],
    ['targets', 'noble, questing', '`- series: noble` and `- series: questing`, with `version` below each'],
    ['targets', '', '`- series: noble` with `version`.'],
    ['targets.0', 'noble', '- series: noble`, with `version` below it'],
    ['skips', 'questing', '- series: questing`, with `carries`, `reason`'],
    ['skips', '', 'or remove the key'],
    ['waivers', '', 'or remove the key'],
    ['bugs', '2131111', '- id: 2131111`, with `test-case` below it'],
    ['sru', '2130000', 'Write `bug: 2130000` on the line below'],
    ['source', 'resolute', 'Write `series: resolute` on the line below, indented, and `version`'],
    ['verification', 'VMware QA', 'Write `by: VMware QA` on the line below'],
    ['package', 'Open-VM-Tools', 'Write `open-vm-tools`.'],
    ['package', 'src:open-vm-tools', 'Write `open-vm-tools`.'],
    ['package', 'open-vm-tools (2:13.0.10-1)', 'Write `open-vm-tools`.'],
    ['version', '1.0', 'Write `1`.'],
    ['version', '2:13.0.10-1ubuntu1', "version of the manifest's format"],
  ].map(([key = '', written = '', help = '']) => ({
    name: `${key}: ${written}`,
    edits: { [key]: written },
    marks: [/^$|^1\.0$|^\d{7}$/.test(written) ? JSON.stringify(written) : written],
    first: { help },
  })),
  {
    name: 'targets by their series',
    edits: { targets: { noble: '2:13.0.10-0ubuntu0.24.04.1' } },
    marks: ['targets'],
    first: { help: '- series: noble`, with `version` below it' },
  },
  {
    name: 'a series in brackets',
    edits: { 'targets.0.series': ['noble'] },
    marks: ['series'],
    first: { help: 'Write `noble`, without brackets' },
  },
  {
    name: 'two series in brackets',
    edits: { 'targets.0.series': ['noble', 'questing'] },
    marks: ['series'],
    first: { help: 'an item for each series' },
  },
  {
    name: 'a bug verified by a word',
    edits: { bugs: [{ id: 2131111, 'test-case': 'x', verified: 'noble' }] },
    marks: ['noble'],
    first: { help: 'Write the series in brackets: `[noble]`.' },
  },
  {
    name: 'a mapping with dashes',
    edits: { sru: [{ bug: 2130000 }, { title: 'x' }] },
    marks: ['sru'],
    first: { help: 'Remove the dashes: `sru` has keys below it' },
  },
  {
    name: 'a list of numbers with their hash',
    whole: `${baseManifest}bugs:\n  - #2131111\n`,
    marks: ['#'],
    first: { help: '`- id: 2131111`, with `test-case`' },
  },
  {
    name: 'a key of a target at the margin',
    whole: `${baseManifest}replaces: 2:13.0.0-1\n`,
    marks: ['replaces'],
    first: { message: 'The key `replaces` is unknown here.', help: 'It is a key of `targets`' },
  },
  {
    name: 'a key of the file in a mapping',
    whole: baseManifest.replace('sru:', 'sru:\n  waivers: []'),
    marks: ['waivers'],
    first: { help: '`waivers` is a key of the file itself' },
  },
  {
    name: "the bug's title at the margin is one finding",
    whole: `${baseManifest.replace(/ {2}title: .*\n/, '')}title: x\n`,
    marks: ['title'],
    first: { help: 'It is a key of `sru`' },
  },
  {
    name: 'a line of a text at the margin',
    whole: `${baseManifest}Note: it is urgent.\n`,
    marks: ['Note'],
    first: { help: 'A line of a text, such as a description, is indented' },
  },
  {
    name: 'a key with invisible characters',
    whole: baseManifest.replace('policy:', 'pol\u200bicy:'),
    marks: ['pol\u200bicy'],
    first: { help: 'Type `policy` anew' },
  },
  {
    name: 'a key that no-break spaces put into another mapping',
    whole: `${baseManifest}waivers:\n  - rule: ageing\n\u00a0\u00a0\u00a0\u00a0reason: It is urgent, see the bug.\n`,
    marks: ['rule', '\u00a0\u00a0\u00a0\u00a0reason'],
  },
  {
    name: 'a key behind a mark of byte order',
    whole: baseManifest.replace('policy:', '\ufeffpolicy:'),
    marks: ['\ufeffpolicy'],
    first: { help: 'Type `policy` anew' },
  },
  {
    name: 'the SRU bug among the other bugs',
    edits: {
      bugs: [
        { id: '2131111', 'test-case': 'x' },
        { id: '02130000', 'test-case': 'x' },
      ],
    },
    marks: ['id'],
    first: { message: '`bugs[1]` is the SRU bug itself.', help: 'remove this entry, or correct `sru.bug`' },
  },
  { name: 'a skip with a reason', edits: { skips: [{ series: 'questing', reason: 'No time.' }] }, marks: [] },
]);

ruleTable('manifest-schema', [
  { name: 'an empty file', whole: '', marks: [''], first: { message: 'The file is empty' } },
  {
    name: 'a comment alone',
    whole: '# to do\n',
    marks: ['# to do'],
    first: { message: 'The file is empty' },
  },
  {
    name: 'a list for a manifest',
    whole: '- version: 1\n',
    marks: ['version'],
    first: { message: 'a list' },
  },
  { name: 'a sentence for a manifest', whole: 'Backport it.\n', marks: ['Backport it.'] },
  {
    name: 'every problem of a manifest in one run, each at its own place',
    edits: {
      pakage: 'open-vm-tools',
      'source.series': [],
      'targets.0.uploaded': '2026-06-31',
      'targets.0.pocket': 'update',
      'sru.bug': 'none',
      'sru.title': undefined,
    },
    marks: ['series', '2026-06-31', 'update', 'sru', 'none', 'pakage'],
  },
  {
    name: 'an old manifest too',
    edits: { 'targets.0.released': '2026-06-25', 'sru.bug': 'none' },
    today: '2030-01-01',
    marks: ['none'],
  },
]);

describe('a version that YAML would read as something else keeps the text that was written', () => {
  test.each(['12.30', '2024-01-01', '1e3', '0x10', '0o17', '1_000', '08'])('%s', (written) => {
    const whole = baseManifest.replace('version: 2:13.0.10-0ubuntu0.24.04.1', `version: ${written}`);
    expect(
      findingsOn({}, { whole })
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(`\`${written}\``);
  });
});

test('what breaks the schema is judged by no rule, the rest still is', () => {
  const found = findingsOn({ 'sru.title': [], 'sru.description': '[Impact]\nTime.' }).map(({ rule }) => rule);
  expect(found).toContain('manifest-schema');
  expect(found).toContain('missing-section');
  expect(found.filter((rule) => rule.startsWith('title-'))).toEqual([]);
});
