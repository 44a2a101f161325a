import { describe, expect, test } from '@jest/globals';
import { allFindings } from '../../../src/report/report.ts';
import { check } from '../../../src/run/check.ts';
import { systemGit } from '../../../src/sources/git.ts';
import { baseDay, baseManifest, bundled, day, findingsOn } from '../../support/check.ts';
import { memoryFiles } from '../../support/memory-files.ts';
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
    marks: ['- series: questing', 's'],
    first: { severity: 'error', series: [], message: 'cannot be read as YAML' },
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
