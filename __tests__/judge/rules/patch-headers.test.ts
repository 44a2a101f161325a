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

const diff = '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new\n';
const name = 'debian/patches/fix.patch';

/** A new patch with this header. */
const patch = (header: string, edits: Edits = {}): Omit<Row, 'name' | 'marks'> =>
  fromSource({}, { [name]: `${header}${diff}`, 'debian/patches/series': 'fix.patch\n' }, edits);

const whole = 'Description: Keep the clipboard\nAuthor: A Packager <packager@example.com>\n';

const fine: [what: string, header: string][] = [
  ['description and author', whole],
  ['description and origin', 'Description: One\nOrigin: upstream, https://example.com/1\n'],
  ['subject and from', 'From: A Packager <packager@example.com>\nSubject: One\n'],
  ['in any case', 'description: One\nAUTHOR: A\n'],
  [
    "git's own form",
    'From 0123456789abcdef Mon Sep 17 00:00:00 2001\nFrom: A <a@example.com>\nDate: Mon, 8 Jun 2026 10:00:00 +0000\nSubject: [PATCH] One\n\nWhy: so.\n---\n x | 2 +-\n\ndiff --git a/x b/x\n',
  ],
  [
    'more fields behind an empty line',
    'Subject: One\n\nWhy it is so.\n\nOrigin: backport, https://example.com/1\n',
  ],
  ['a description that begins on the next line', 'Description:\n One\nAuthor: A\n'],
];
const lacking: [what: string, header: string, message: string][] = [
  ['nothing', '', 'lacks `Description` or `Subject` and `Origin`, `Author` or `From`.'],
  ['words alone', 'It keeps the clipboard.\n\n', 'lacks `Description` or `Subject` and'],
  ['an author alone', 'Author: A\n', 'lacks `Description` or `Subject`.'],
  ['a description alone', 'Description: One\n', 'lacks `Origin`, `Author` or `From`.'],
  ['fields without values', 'Description:\nAuthor: A\n', 'lacks `Description` or `Subject`.'],
  ['fields in comments', '# Description: One\nAuthor: A\n', 'lacks `Description` or `Subject`.'],
  ['fields that are indented', 'Author: A\n Description: One\n', 'lacks `Description` or `Subject`.'],
  ['fields behind three dashes', 'Author: A\n---\nDescription: One\n', 'lacks `Description` or `Subject`.'],
  [
    "git's own first line for an author",
    'From 0123456789abcdef Mon Sep 17 00:00:00 2001\nSubject: One\n',
    'lacks `Origin`',
  ],
  ['bugs and reviewers', 'Subject: One\nBug: https://example.com/1\nReviewed-by: A\n', 'lacks `Origin`'],
];

ruleTable('patch-headers', [
  ...fine.map(([what, header]): Row => ({ name: what, ...patch(header), marks: [] })),
  ...lacking.map(
    ([what, header, message]): Row => ({
      name: `${what}: it lacks something`,
      ...patch(header),
      marks: [(header === '' ? diff : header).charAt(0)],
      first: { message: `The new patch \`${name}\` ${message}` },
    }),
  ),
  {
    name: 'a warning at the top of the patch',
    ...patch('', {}),
    marks: ['-'],
    first: {
      severity: 'warning',
      series: ['noble'],
      file: name,
      line: '--- a/x',
      help: 'DEP-3',
    },
  },
  {
    name: 'a header that is empty',
    ...fromSource({}, { [name]: '' }),
    marks: [''],
    first: { file: name, message: 'lacks' },
  },
]);

const forwarded = [
  'no',
  'not-needed',
  'yes',
  'No',
  'no, it is ours alone',
  'yes, by mail',
  'https://example.com/1',
  'http://example.com/1',
  'https://example.com/1 (refused)',
  '<https://example.com/1>',
  'github.com/example/hello/pull/12',
  'bugs.example.org/123456 (refused)',
  'mailto:packager@example.com',
  'ftp://example.com/pub/x',
  'packager@example.com',
  '<packager@example.com>',
];
const notForwarded = [
  'maybe',
  'not needed',
  'nope',
  'yesterday',
  'upstream',
  'TODO',
  'example',
  'a b@example.com',
  'N/A',
  'n/a',
  'debian/patches/x',
  'not_needed',
  'pending',
  '<no|not-needed|url proving that it has been forwarded>',
];
const days = ['2026-06-08', '2024-02-29'];
const noDays = [
  '2026-02-30',
  '2026-6-8',
  '08.06.2026',
  'June 8, 2026',
  '<YYYY-MM-DD>',
  '2026-06-08T10:00:00Z',
  '20260608',
  'today',
  '2026-06-08 <YYYY-MM-DD, last update of the meta-information, optional>',
  'Mon, 8 Jun 2026 10:00:00 +0000',
];
const field = (key: string, value: string): Omit<Row, 'name' | 'marks'> =>
  patch(`${whole}${key}: ${value}\n`);

ruleTable('patch-headers', [
  ...forwarded.map(
    (value): Row => ({ name: `Forwarded: ${value}`, ...field('Forwarded', value), marks: [] }),
  ),
  ...notForwarded.map(
    (value): Row => ({
      name: `Forwarded: ${value} says nothing`,
      ...field('Forwarded', value),
      marks: [value],
      first: {
        file: name,
        line: `Forwarded: ${value}`,
        message: `\`Forwarded\` of the new patch \`${name}\` is \`${value}\`, which is not \`no\`, \`not-needed\`, \`yes\` or an address.`,
      },
    }),
  ),
  ...days.map((value): Row => ({ name: `Last-Update: ${value}`, ...field('Last-Update', value), marks: [] })),
  ...noDays.map(
    (value): Row => ({
      name: `Last-Update: ${value} is no date`,
      ...field('Last-Update', value),
      marks: [value],
      first: {
        message: `is \`${value}\`, which is not a date such as \`2026-06-08\`.`,
        help: 'Write a date',
      },
    }),
  ),
  { name: 'a field without a value', ...field('Forwarded', ''), marks: [''], first: { line: 'Forwarded:' } },
  {
    name: 'all at once',
    ...patch('Description: One\nForwarded: maybe\nLast-Update: today\n'),
    marks: ['D', 'maybe', 'today'],
  },
  {
    name: 'what words say of it is no field',
    ...patch(`${whole}Last-Update: 2026-06-08\nIn other words:\n  today\n`),
    marks: [],
  },
]);

ruleTable('patch-headers', [
  {
    name: 'a patch that the source series has is not new',
    ...fromSource({ [name]: diff }, { [name]: diff }),
    marks: [],
  },
  {
    name: 'one that differs from it is not new either',
    ...fromSource({ [name]: `x\n${diff}` }, { [name]: diff }),
    marks: [],
  },
  { name: 'one that is removed', ...fromSource({ [name]: diff }, {}), marks: [] },
  { name: 'one that is new to the version replaced', ...fromPrevious({}, { [name]: diff }), marks: ['-'] },
  {
    name: 'declared or not it has a header',
    ...fromSource({}, { [name]: diff }, declared('from-source', 'debian/patches/')),
    marks: ['-'],
  },
  {
    name: 'what the source series has comes with it',
    edits: { 'source.ref': 'ubuntu/resolute', 'targets.0.ref': 'ubuntu/noble' },
    files: { 'debian/control': control(), [name]: diff },
    refs: {
      'ubuntu/resolute': { 'debian/control': control(), [name]: diff },
      'ubuntu/noble': { 'debian/control': control() },
    },
    marks: [],
  },
  {
    name: 'what the version replaced has stays',
    edits: { 'source.ref': 'ubuntu/resolute', 'targets.0.ref': 'ubuntu/noble' },
    files: { 'debian/control': control(), [name]: diff },
    refs: {
      'ubuntu/resolute': { 'debian/control': control() },
      'ubuntu/noble': { 'debian/control': control(), [name]: diff },
    },
    marks: [],
  },
  {
    name: 'a folder below',
    ...fromSource({}, { 'debian/patches/ubuntu/fix.diff': diff }),
    marks: ['-'],
    first: { file: 'debian/patches/ubuntu/fix.diff' },
  },
  {
    name: 'a name without an ending, where the series lists it',
    ...fromSource(
      {},
      {
        'debian/patches/fix': diff,
        'debian/patches/README': 'x',
        'debian/patches/series': '# README\nfix -p1\n',
      },
    ),
    marks: ['-'],
    first: { file: 'debian/patches/fix' },
  },
  {
    name: 'what else lies there is no patch',
    ...fromSource({}, { 'debian/patches/series': '', 'debian/patches/README': 'x' }),
    marks: [],
  },
  {
    name: 'a patch elsewhere is none of these',
    ...fromSource(
      {},
      { 'debian/fix.patch': diff, 'src/fix.patch': diff, 'debian/patches-old/fix.patch': diff },
    ),
    marks: [],
  },
  {
    name: 'each on its own',
    ...fromSource({}, { 'debian/patches/a.patch': diff, 'debian/patches/b.patch': `${whole}${diff}` }),
    marks: ['-'],
    first: { file: 'debian/patches/a.patch' },
  },
]);

ruleTable('patch-headers', [
  {
    name: 'two targets, one finding',
    ...patch('', secondTarget()),
    marks: ['-'],
    first: { series: ['noble', 'questing'] },
  },
  {
    name: 'of two targets the one that is not uploaded',
    ...patch('', { ...secondTarget(), ...uploaded }),
    marks: ['-'],
    first: { series: ['questing'] },
  },
  { name: 'once it is uploaded the work tree moves on', ...patch('', uploaded), marks: [] },
  { name: 'no ref, nobody knows what is new', files: { [name]: diff }, marks: [] },
  {
    name: 'a ref that cannot be read: repository-unreadable speaks',
    ...patch('', { 'source.ref': 'ubuntu/gone' }),
    marks: [],
  },
  { name: 'so too under sru', ...patch('', { policy: 'sru' }), marks: ['-'] },
  {
    name: 'a name and a value are only quoted',
    ...fromSource({}, { 'debian/patches/x`::error::.patch': `${whole}Forwarded: y\`::warning::[a](b)\n` }),
    marks: ['y`::warning::[a](b)'],
    first: {
      message: "of the new patch `debian/patches/x'::error::.patch` is `y'::warning::[a](b)`, which",
    },
  },
]);
