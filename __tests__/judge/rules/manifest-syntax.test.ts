import { describe, expect, test } from '@jest/globals';
import { allFindings } from '../../../src/report/report.ts';
import { check } from '../../../src/run/check.ts';
import { systemGit } from '../../../src/sources/git.ts';
import { memoryFiles } from '../../../src/sources/memory-files.ts';
import {
  baseDay,
  baseManifest,
  bundled,
  day,
  findingsOn,
  reportOn,
  reportOnTexts,
} from '../../support/check.ts';
import { expectFixesToBeRight, fixedBy } from '../../support/fixes.ts';
import { ruleTable } from '../../support/rule-table.ts';

const mebibyte = 2 ** 20;

/** The base manifest, filled up by a comment to so many bytes. */
const padded = (bytes: number): string =>
  `${baseManifest}#${'x'.repeat(bytes - Buffer.byteLength(baseManifest) - 1)}`;

/** A list of lists of lists: each of nine levels names the one below ten times. */
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, index) => {
    const below = `*${'abcdefgh'.charAt(index)}`;
    return `${name}: &${name} [${Array(10).fill(below).join(', ')}]`;
  }),
  '',
].join('\n');

ruleTable('manifest-syntax', [
  { name: 'a manifest', marks: [] },
  {
    name: 'not YAML: a bracket that is never closed',
    whole: baseManifest.replace('skips:', 'skips: ['),
    marks: ['['],
    first: { severity: 'error', series: [], message: 'The bracket `[` that opens here is not closed' },
  },
  {
    name: 'not YAML: a tab as indentation, which breaks its line in three ways and is one finding',
    whole: baseManifest.replace('  series: resolute', '\tseries: resolute'),
    marks: ['\t'],
    first: { message: 'a tab' },
  },
  {
    name: 'not YAML: a quote that is never closed',
    whole: baseManifest.replace('package: open-vm-tools', 'package: "open-vm-tools'),
    marks: [expect.anything() as unknown as string],
  },
  {
    name: 'a quote that another one closes further down',
    whole: baseManifest
      .replace('title: Backport', 'title: "Backport')
      .replace('[ Other Info ]', '[ "Other" Info ]')
      .replace('description: |', "description: 'x"),
    marks: ['"Backport open-vm-tools version 13.0.10 to noble'],
    first: { message: 'The quote `"` that opens here is not closed', help: 'at the end of the text, too' },
  },
  {
    name: 'a single quote that is never closed',
    whole: baseManifest.replace('title: Backport', "title: 'Backport"),
    marks: ["'Backport open-vm-tools version 13.0.10 to noble"],
  },
  {
    name: 'a description over several lines without a bar: where that goes, and what follows from it is dropped',
    whole: baseManifest.replace('description: |', 'description:'),
    marks: ['description'],
    first: {
      message: 'The text of `description` runs over several lines, and nothing says so.',
      help: 'Write `description: |`, and the whole text on the lines below',
    },
  },
  {
    name: 'so too where it begins behind the key',
    whole: baseManifest.replace(/description: \|\n {4}\[ Impact \]/, 'description: The impact'),
    marks: ['description'],
  },
  {
    name: 'and where it goes on like a key',
    whole: baseManifest.replace(/description: \|\n {4}\[ Impact \]/, 'description: [ Impact ]\n    None: x'),
    marks: ['description'],
  },
  {
    name: 'a merge conflict',
    whole: baseManifest.replace(
      /( {2}title: .*\n)/,
      '<<<<<<< HEAD\n$1=======\n  title: Another\n>>>>>>> branch\n',
    ),
    marks: ['<<<<<<< HEAD'],
    first: { message: 'holds a merge conflict', help: 'delete the lines that begin with `<<<<<<<`' },
  },
  {
    name: 'a colon in a value',
    whole: baseManifest
      .replace('title: Backport', 'title: SRU: Backport')
      .replace('noble\n', 'noble # bug\n'),
    marks: ['SRU: Backport open-vm-tools version 13.0.10 to noble'],
    first: {
      message: 'The value of `title` has a colon in it',
      help: 'Put the value in quotes: `title: "SRU: Backport open-vm-tools version 13.0.10 to noble"`',
    },
  },
  {
    name: 'a colon in a bug',
    whole: baseManifest.replace('bug: 2130000', 'bug: LP: #2130000'),
    marks: ['LP: #2130000'],
  },
  {
    name: 'a tab in a block of text',
    whole: baseManifest.replace(/\|\n {4}/, '|\n\t'),
    marks: ['\t'],
    first: { message: 'indented with a tab' },
  },
  {
    name: 'slips in two places are two findings',
    whole: baseManifest
      .replace('series: resolute', 'series: re: solute')
      .replace('title: Backport', 'title: SRU: Backport'),
    marks: ['re: solute', 'SRU: Backport open-vm-tools version 13.0.10 to noble'],
  },
  {
    name: 'not YAML: a tag for a program',
    whole: baseManifest.replace('package: ', 'package: !!python/object/apply:os.system '),
    marks: [expect.anything() as unknown as string],
  },
  {
    name: 'two documents',
    whole: `${baseManifest}---\nversion: 1\n`,
    marks: ['v'],
    first: { message: '2 YAML documents', help: '`---`' },
  },
  { name: 'the mark of one document', whole: `---\n${baseManifest}`, marks: [] },
  { name: 'the marks of the beginning and the end', whole: `---\n${baseManifest}...\n`, marks: [] },
  {
    name: 'a key twice',
    whole: `${baseManifest}package: open-vm-tools\n`,
    marks: ['package'],
    first: { message: '`package` stands in the same mapping a second time', line: 'package: open-vm-tools' },
  },
  {
    name: 'a key twice, further in',
    whole: baseManifest.replace('  bug: 2130000', '  bug: 2130000\n  bug: 2130001'),
    marks: ['bug'],
    first: { line: 'bug: 2130001' },
  },
  {
    name: 'two faults are two findings',
    whole: `${baseManifest}package: a\nversion: 1\n`,
    marks: ['package', 'version'],
  },
  {
    name: 'an alias that saves typing',
    whole: baseManifest
      .replace('version: 2:13.0.10-1ubuntu1', 'version: &version 2:13.0.10-1ubuntu1')
      .replace('carries: 2:13.0.10-0ubuntu0.25.10.1', 'carries: *version'),
    marks: [],
  },
  {
    name: 'aliases that blow up',
    whole: bomb,
    marks: [expect.anything() as unknown as string],
    first: { message: 'more than', help: '`*alias`' },
  },
  {
    name: 'an alias to the list that it is in',
    whole: `${baseManifest}waivers: &waivers [*waivers]\n`,
    marks: ['*'],
  },
  {
    name: 'an alias that stands for nothing',
    whole: baseManifest.replace('package: open-vm-tools', 'package: *name'),
    marks: ['*name'],
    first: { message: '`*name`', help: 'Write the value out' },
  },
  {
    name: 'lists in lists without end',
    whole: `waivers: ${'['.repeat(5000)}`,
    marks: [expect.anything() as unknown as string],
  },
  {
    name: 'more values than any manifest has',
    whole: `waivers:\n${'- x\n'.repeat(20_000)}`,
    marks: [expect.anything() as unknown as string],
    first: { message: 'more than' },
  },
  { name: 'a mebibyte', whole: padded(mebibyte), marks: [] },
  {
    name: 'a byte more than a mebibyte',
    whole: padded(mebibyte + 1),
    marks: [expect.anything() as unknown as string],
    first: { message: '`backport.yaml` cannot be read: it is larger than 1 MiB', help: '1 MiB' },
  },
  { name: 'a byte order mark', whole: `\ufeff${baseManifest}`, marks: [] },
  { name: 'lines that end as on Windows', whole: baseManifest.replaceAll('\n', '\r\n'), marks: [] },
  { name: 'an empty file has the wrong form, not the wrong syntax', whole: '', marks: [] },
  {
    name: 'an uploaded manifest too',
    whole: `${baseManifest.replace('replaces:', 'uploaded: 2026-06-08\n    replaces:')}package: a\n`,
    today: '2027-06-08',
    marks: ['package'],
  },
]);

/** A slip of the hand: what is changed, and what is said of it, on one line alone. */
type Slip = readonly [
  name: string,
  from: string | RegExp,
  to: string,
  marked: string,
  message: string,
  help: string,
];

const slips: readonly Slip[] = [
  // Columns.
  [
    'a key one space too few',
    '    version: 2:13.0.10-0',
    '   version: 2:13.0.10-0',
    'version',
    '`version` begins in column 4, and `series` beside it in column 5',
    'Indent `version` by 4 spaces.',
  ],
  [
    'a key one space too many',
    '    version: 2:13.0.10-0',
    '     version: 2:13.0.10-0',
    'version',
    '`version` begins in column 6, and `series` beside it in column 5',
    'by 4 spaces',
  ],
  [
    'the last key of an item one space too few',
    '    replaces',
    '   replaces',
    'replaces',
    '`replaces` begins in column 4',
    'by 4 spaces',
  ],
  [
    'the last key of an item one space too many',
    '    replaces',
    '     replaces',
    'replaces',
    '`replaces` begins in column 6',
    'by 4 spaces',
  ],
  [
    'a key under its dash',
    '    version: 2:13.0.10-0',
    '  version: 2:13.0.10-0',
    'version',
    '`version` begins in column 3',
    'by 4 spaces',
  ],
  [
    'a key without indentation, which is there at the top already',
    '    version: 2:13.0.10-0',
    'version: 2:13.0.10-0',
    'version',
    '`version` begins in column 1',
    'by 4 spaces',
  ],
  [
    'the first key of a mapping one space too many',
    '  bug:',
    '   bug:',
    'bug',
    '`bug` begins in column 4, and `title` beside it in column 3',
    'by 2 spaces',
  ],
  [
    'the first key of a mapping one space too few',
    '  bug:',
    ' bug:',
    'bug',
    '`bug` begins in column 2',
    'by 2 spaces',
  ],
  [
    'a key in the middle of a mapping',
    '  title:',
    '   title:',
    'title',
    '`title` begins in column 4',
    'by 2 spaces',
  ],
  [
    'a key of the file with a space before it',
    '\npackage:',
    '\n package:',
    'package',
    '`package` begins in column 2, and `policy` beside it in column 1',
    'Write `package` without indentation.',
  ],
  [
    'a key of the file below a list',
    '\nsru:',
    '\n   sru:',
    'sru',
    'and the keys of the file itself in column 1',
    'Write `sru` without indentation.',
  ],
  [
    'a key of the file below a list of items',
    '\nskips:',
    '\n  skips:',
    'skips',
    '`skips` begins in column 3',
    'Write `skips` without indentation.',
  ],
  [
    'two keys one space too many',
    /( {4}version: .*\n)( {4}replaces)/,
    ' $1 $2',
    'version',
    '`version` begins in column 6',
    'by 4 spaces',
  ],
  // White space that is none.
  [
    'a no-break space behind a colon',
    'version: 2:13.0.10-0',
    'version:\u00a02:13.0.10-0',
    '\u00a0',
    'a no-break space after the colon',
    'Write a plain space',
  ],
  [
    'a no-break space behind a colon at the end of a mapping',
    'replaces: ',
    'replaces:\u00a0',
    '\u00a0',
    'a no-break space after the colon',
    'Write a plain space',
  ],
  [
    'a no-break space after the first colon of a mapping',
    'bug: ',
    'bug:\u00a0',
    '\u00a0',
    'a no-break space after the colon',
    'Write a plain space',
  ],
  [
    'no-break spaces as indentation',
    '    version: 2:13.0.10-0',
    '\u00a0\u00a0\u00a0\u00a0version: 2:13.0.10-0',
    '\u00a0\u00a0\u00a0\u00a0',
    'a no-break space in the indentation',
    'Write a plain space',
  ],
  [
    'one among plain ones',
    '    version: 2:13.0.10-0',
    '  \u00a0 version: 2:13.0.10-0',
    '\u00a0 ',
    'a no-break space in the indentation',
    'Write a plain space',
  ],
  [
    'no-break spaces before a text',
    /\n {4}(?=VMware)/,
    '\n\u00a0\u00a0\u00a0\u00a0',
    '\u00a0\u00a0\u00a0\u00a0',
    'a no-break space in the indentation',
    'Write a plain space',
  ],
  [
    'a no-break space behind a dash',
    '- series: noble',
    '-\u00a0series: noble',
    '\u00a0',
    'a no-break space after the dash',
    'Write a plain space',
  ],
  [
    'an ideographic space',
    'policy: ',
    'policy:\u3000',
    '\u3000',
    'a space that YAML does not take for one (U+3000) after the colon',
    'Write a plain space',
  ],
  [
    'a space of no width',
    'policy: ',
    'policy:\u200b ',
    '\u200b',
    'a space of no width after the colon',
    'Delete it.',
  ],
  [
    'a tab behind a dash',
    '- series: noble',
    '-\tseries: noble',
    '\t',
    'a tab after the dash',
    'Write a plain space',
  ],
  [
    'a tab as indentation',
    '    version: 2:13.0.10-0',
    '\tversion: 2:13.0.10-0',
    '\t',
    'indented with a tab',
    'Indent with spaces.',
  ],
  [
    'a tab behind spaces',
    '    version: 2:13.0.10-0',
    '  \tversion: 2:13.0.10-0',
    '\t',
    'indented with a tab',
    'Indent with spaces.',
  ],
  [
    'a tab before a key of the file',
    'package',
    '\tpackage',
    '\t',
    'indented with a tab',
    'Indent with spaces.',
  ],
  // Between key and value.
  [
    'no space behind a colon',
    'bug: ',
    'bug:',
    'bug:',
    'no space between the colon of `bug` and its value',
    'Write `bug: 2130000`.',
  ],
  [
    'no space behind the colon of a policy',
    'policy: ',
    'policy:',
    'policy:',
    'no space between the colon of `policy`',
    'Write `policy: open-vm-tools`.',
  ],
  [
    'no space before a bar',
    'description: |',
    'description:|',
    'description:',
    'no space between the colon of `description`',
    'Write `description: |`.',
  ],
  [
    'a full-width colon',
    'bug: ',
    'bug\uff1a',
    '\uff1a',
    '`bug` is followed by `\uff1a`, which YAML does not take for a colon',
    'Write `bug: 2130000`.',
  ],
  [
    'a full-width colon and a space',
    'policy: ',
    'policy\uff1a ',
    '\uff1a',
    '`policy` is followed by `\uff1a`',
    'Write `policy: open-vm-tools`.',
  ],
  [
    'a full-width colon at a list',
    'targets:',
    'targets\uff1a',
    '\uff1a',
    '`targets` is followed by `\uff1a`',
    'Write `targets:`.',
  ],
  [
    'an equals sign',
    'policy: ',
    'policy = ',
    '=',
    '`policy` is followed by `=`',
    'Write `policy: open-vm-tools`.',
  ],
  ['a semicolon', 'policy:', 'policy;', ';', '`policy` is followed by `;`', 'Write `policy: open-vm-tools`.'],
  ['no colon', 'bug: ', 'bug ', 'bug', 'no colon after `bug`', 'Write `bug: 2130000`.'],
  ['no colon at a mapping', 'sru:', 'sru', 'sru', 'no colon after `sru`', 'Write `sru:`.'],
  // Dashes.
  ['a dash close to its key', '- series: noble', '-series: noble', '-', 'no space between the dash', '`- `'],
  [
    'an asterisk for a dash',
    '- series: noble',
    '* series: noble',
    '*',
    'begins with `*`, which YAML does not take for a dash',
    '`- `',
  ],
  [
    'an en dash for a dash',
    '- series: noble',
    '\u2013 series: noble',
    '\u2013',
    'begins with `\u2013`, which YAML does not take for a dash',
    '`- `',
  ],
  [
    'a bullet for a dash',
    '- series: noble',
    '\u2022 series: noble',
    '\u2022',
    'begins with `\u2022`, which YAML does not take for a dash',
    '`- `',
  ],
  [
    'the dash of the second item forgotten',
    /( {4}replaces.*\n)/,
    '$1    series: questing\n    version: 2:13.0.10-0ubuntu0.25.10.1\n',
    'series',
    '`series` stands in the same item a second time',
    'Put `- ` before `series`',
  ],
  // Values.
  [
    'LP and a colon before a number',
    'bug: 2130000',
    'bug: LP: #2130000',
    'LP: #2130000',
    'The value of `bug` has a colon in it',
    '`bug: 2130000`',
  ],
  [
    'the same without the hash',
    'bug: 2130000',
    'bug: LP: 2130000',
    'LP: 2130000',
    'has a colon in it',
    '`bug: 2130000`',
  ],
  [
    'a space behind an epoch',
    '2:13.0.10-1ubuntu1',
    '2: 13.0.10-1ubuntu1',
    '2: 13.0.10-1ubuntu1',
    'has a space after its epoch',
    'Write `version: 2:13.0.10-1ubuntu1`',
  ],
  [
    'a bracket before a title',
    'title: Backport',
    'title: [SRU] Backport',
    '[SRU] Backport open-vm-tools version 13.0.10 to noble',
    'begins with `[`',
    'quotes: `title: "[SRU] Backport',
  ],
  [
    'an asterisk before a title',
    'title: Backport',
    'title: *Backport',
    '*Backport open-vm-tools version 13.0.10 to noble',
    'begins with `*`',
    'quotes: `title: "*Backport',
  ],
  [
    'a backtick before a title',
    'title: Backport',
    'title: `x` Backport',
    '`x` Backport open-vm-tools version 13.0.10 to noble',
    'begins with a backtick',
    'in double quotes',
  ],
  [
    'a dash before a title',
    'title: Backport',
    'title: - Backport',
    '- Backport open-vm-tools version 13.0.10 to noble',
    'begins with `-`',
    '"- Backport',
  ],
  [
    'a word in quotes before a title',
    'title: Backport',
    'title: "Backport"',
    '"Backport" open-vm-tools version 13.0.10 to noble',
    'goes on after the one that closes it',
    '"\\"Backport\\"',
  ],
  [
    'curly quotes around a colon',
    /title: (.*)/,
    'title: \u201cSRU: $1\u201d',
    '\u201cSRU: Backport open-vm-tools version 13.0.10 to noble\u201d',
    'has a colon in it',
    '`title: "SRU: Backport open-vm-tools version 13.0.10 to noble"`',
  ],
  [
    'a brace that is not closed',
    /\n {2}- series: questing\n {4}(.*)/,
    '\n  - { series: questing, $1',
    '{ series: questing, carries: 2:13.0.10-0ubuntu0.25.10.1',
    'The bracket `{`',
    'Write `}`',
  ],
  [
    'braces of a template',
    'replaces: 2:13.0.0-1~ubuntu0.24.04.1',
    'replaces: {{ version }}',
    '{{ version }}',
    'begins with `{`',
    'replaces: "{{ version }}"',
  ],
  // Texts.
  [
    'text behind a bar',
    'description: |\n    ',
    'description: | ',
    '[ Impact ]',
    'text after the bar of `description`',
    'on the line below `description: |`',
  ],
  [
    'a colon behind a bar',
    'description: |',
    'description: |:',
    ':',
    'after the bar of `description`',
    'Write `description: |`.',
  ],
  [
    'a text without indentation',
    /\n {4}(?=\[|Guests|https|VMware|The|No)/g,
    '\n',
    '[ Impact ]',
    'This line belongs to the text of `description`',
    'Indent each line of the text by 4 spaces',
  ],
  [
    'a text as far in as its key',
    /\n {4}(?=\[|Guests|https|VMware|The|No)/g,
    '\n  ',
    '[ Impact ]',
    'belongs to the text of `description`',
    'by 4 spaces',
  ],
  [
    'a text without indentation and without its bar',
    /\|\n[\s\S]*/,
    '\n== Impact ==\nGuests lose time.\n\n== Test Plan ==\nBoot one.\n',
    'description',
    'The text of `description` runs over several lines',
    'Write `description: |`',
  ],
  [
    'headings of a wiki, without indentation',
    /\|\n[\s\S]*/,
    '|\n== Impact ==\nGuests lose time.\n\n== Test Plan ==\nBoot one.\n',
    '== Impact ==',
    'belongs to the text of `description`',
    'by 4 spaces',
  ],
  [
    'a section of it less far in',
    '    [ Test Plan ]',
    '  [ Test Plan ]',
    '[ Test Plan ]',
    'belongs to the text of `description`',
    'by 4 spaces',
  ],
  [
    'its first line farther in',
    '    [ Impact ]',
    '      [ Impact ]',
    '[ Impact ]',
    'belongs to the text of `description`',
    'by 4 spaces',
  ],
  [
    'its last line at the margin',
    '    No packaging changes.',
    'No packaging changes.',
    'No packaging changes.',
    'belongs to the text of `description`',
    'by 4 spaces',
  ],
  [
    'headings with colons and no bar',
    /\|\n[\s\S]*/,
    '\n    Impact:\n    Guests lose time.\n',
    'description',
    'The text of `description` runs over several lines',
    'Write `description: |`',
  ],
  // The file.
  [
    'a mark of Markdown',
    'version: 1',
    '```yaml\nversion: 1',
    '```yaml',
    'This line is Markdown',
    'Delete it.',
  ],
];

describe.each([
  ['line feeds', '\n'],
  ['both, as on Windows', '\r\n'],
])('a slip of the hand is told in words where it is: %s', (_, lineEnd) => {
  test.each(slips)('%s', (_name, from, to, marked, message, help) => {
    const whole = baseManifest.replace(from, to).replaceAll('\n', lineEnd);
    expect(whole).not.toBe(baseManifest.replaceAll('\n', lineEnd));
    const found = findingsOn({}, { whole });
    expect(found.map(({ rule, marked }) => [rule, marked])).toEqual([['manifest-syntax', marked]]);
    expect(found[0]?.message).toContain(message);
    expect(found[0]?.help).toContain(help);
    expectFixesToBeRight(reportOn({}, { whole }), { 'backport.yaml': whole }, { whole });
  });
});

test('what is known to the letter is mended: the manifest passes', () => {
  const mended = slips.flatMap(([name, from, to]) => {
    const texts = { 'backport.yaml': baseManifest.replace(from, to) };
    const after = fixedBy('manifest-syntax', texts, reportOnTexts(texts, {}))?.['backport.yaml'];
    return after !== undefined && findingsOn({}, { whole: after }).length === 0 ? [name] : [];
  });
  expect(mended).toEqual(
    expect.arrayContaining([
      'a key one space too few',
      'a no-break space behind a colon',
      'a no-break space behind a dash',
      'no-break spaces before a text',
      'a space of no width',
      'a tab as indentation',
      'a full-width colon',
      'no colon',
      'an en dash for a dash',
      'LP and a colon before a number',
      'a space behind an epoch',
      'text behind a bar',
    ]),
  );
});

test('several slips are told in one run, each where it is', () => {
  const whole = baseManifest
    .replace('package: ', 'package:')
    .replace('    version: 2:13.0.10-0', '    version:\u00a02:13.0.10-0')
    .replace('  - series: questing', '   - series: questing')
    .replace('bug: 2130000', 'bug: LP: #2130000')
    .replace('title: Backport', 'title: [SRU] Backport');
  expect(findingsOn({}, { whole }).map(({ marked }) => marked)).toEqual([
    'package:',
    '\u00a0',
    'series',
    'LP: #2130000',
    '[SRU] Backport open-vm-tools version 13.0.10 to noble',
  ]);
});

test('lines that end as on old Macs', () => {
  const [found] = findingsOn({}, { whole: baseManifest.replaceAll('\n', '\r') });
  expect(found?.message).toContain('end with a carriage return alone');
});

test('a long file that cannot be read is told in words, without a search for what would mend it', () => {
  const whole = `${'# x\n'.repeat(200_000)}${baseManifest.replace('    version: 2:13.0.10-0', '   version: 2:13.0.10-0')}`;
  expect(findingsOn({}, { whole }).map(({ rule }) => rule)).toEqual(['manifest-syntax']);
});

/** A file too long to try what would mend it. */
const long = (manifest: string): string => `#${'x'.repeat(400_000)}\n${manifest}`;

describe('in a long file that nobody tries to mend', () => {
  const first = (from: string | RegExp, to: string) =>
    findingsOn({}, { whole: long(baseManifest.replace(from, to)) })[0];

  test.each<[name: string, from: string, to: string]>([
    ['without its bar', 'description: |', 'description:'],
    ['behind its key', 'description: |\n    [ Impact ]', 'description: Impact'],
    ['behind its key, in brackets', 'description: |\n    [ Impact ]', 'description: [ Impact ]'],
  ])('a text over several lines is told: %s', (_, from, to) => {
    const { message, marked } = first(from, to) ?? {};
    expect([message, marked]).toEqual([
      'The text of `description` runs over several lines, and nothing says so.',
      'description',
    ]);
  });

  test.each<[name: string, from: string | RegExp, to: string]>([
    ['what may be keys', /\|\n[\s\S]*/, '\n    Impact:\n    Guests lose time.\n'],
    ['what may be a list', /\|\n[\s\S]*/, '\n    - Impact\n    Guests lose time.\n'],
    ['a line that belongs to no text', 'bug: 2130000', 'bug: 2130000\n  Guests'],
  ])('no text is seen in %s', (_, from, to) => {
    expect(first(from, to)?.message).not.toContain('runs over several lines');
  });
});

describe('bytes that are not UTF-8', () => {
  const file = '/workspace/backport.yaml';
  const found = (bytes: Buffer) => {
    const files = { ...memoryFiles({ [file]: '' }), size: () => bytes.length, read: () => bytes };
    const report = check({
      manifests: [file],
      files,
      git: systemGit(),
      workspace: '/workspace',
      workingDirectory: '/workspace',
      calendar: bundled(),
      today: day(baseDay),
      policy: undefined,
      gate: 'auto',
    });
    return allFindings(report).map(({ rule, message }) => `${rule}: ${message}`);
  };

  test('Latin-1', () => {
    expect(found(Buffer.from(`${baseManifest}# déjà vu\n`, 'latin1'))).toEqual([
      'manifest-syntax: The manifest `backport.yaml` cannot be read: it is not UTF-8 text.',
    ]);
  });

  test('UTF-16', () => {
    expect(found(Buffer.from(`\ufeff${baseManifest}`, 'utf16le'))).toEqual([
      'manifest-syntax: The manifest `backport.yaml` cannot be read: it is not UTF-8 text.',
    ]);
  });

  test('UTF-8', () => {
    expect(found(Buffer.from(`${baseManifest}# déjà vu\n`))).toEqual([]);
  });
});

test('what cannot be read has no other finding', () => {
  expect(findingsOn({}, { whole: `${baseManifest}package: a\n` }).map(({ rule }) => rule)).toEqual([
    'manifest-syntax',
  ]);
});
