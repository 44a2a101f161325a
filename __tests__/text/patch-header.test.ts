import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listedPatches, patchHeaderText, patchLines, readPatchHeader } from '../../src/text/patch-header.ts';
import { commit, git, repository } from '../support/repository.ts';

const seen = (patch: string): string[] => readPatchHeader(patch).map(({ name, value }) => `${name}=${value}`);

describe('where the header ends', () => {
  test.each([
    ['a plain diff', '--- a/x\n+++ b/x\n@@ -1 +1 @@\n'],
    ['without its old file', '+++ b/x\n@@ -1 +1 @@\n'],
    ['without either', '@@ -1 +1 @@\n'],
    ["git's", 'diff --git a/x b/x\n--- a/x\n'],
    ['that of a tool', 'diff -Nru x/y z/y\n--- x/y\n'],
    ["quilt's", `Index: x\n${'='.repeat(67)}\n--- a/x\n`],
    ['without its index', `${'='.repeat(67)}\n--- a/x\n`],
    ["Bazaar's", "=== modified file 'x'\n--- a/x\n"],
    ['three dashes and what git has counted', '---\n x | 2 +-\n\ndiff --git a/x b/x\n'],
    ['three dashes at the end', '---'],
    ['three dashes with a blank behind', '--- \n'],
    ['with ends of line of another system', '---\r\n'],
  ])('%s', (_, changes) => {
    const header = 'Description: One\nAuthor: A\n';
    expect(patchHeaderText(`${header}\n${changes}`)).toBe(`${header}\n`);
    expect(seen(`${header}${changes}Origin: none\n`)).toEqual(['Description=One', 'Author=A']);
  });

  test.each([
    ['dashes below a title', 'One\n-----\nAuthor: A\n'],
    ['signs below a title', 'One\n=====\nAuthor: A\n'],
    ['a sentence that begins with "diff"', 'diff is longer than it seems\nAuthor: A\n'],
    ['a word that begins with "Index"', 'Indexes are kept\nAuthor: A\n'],
    ['a diff that is indented', '    --- a/x\n    diff --git a/x b/x\nAuthor: A\n'],
  ])('not at %s', (_, text) => {
    expect(patchHeaderText(text)).toBe(text);
    expect(seen(text)).toEqual(['Author=A']);
  });

  test('nowhere in a patch that changes nothing', () => {
    expect(patchHeaderText('Description: One\n')).toBe('Description: One\n');
    expect(patchHeaderText('')).toBe('');
  });

  test('at once where no word stands above', () => {
    expect(patchHeaderText('--- a/x\n+++ b/x\n')).toBe('');
  });
});

describe('the fields of a header', () => {
  test('in one piece', () => {
    expect(
      seen(
        'Description: One\n Two\n .\n Three\nOrigin: upstream, https://example.com/1\nLast-Update: 2026-06-08\n',
      ),
    ).toEqual([
      'Description=One\n Two\n .\n Three',
      'Origin=upstream, https://example.com/1',
      'Last-Update=2026-06-08',
    ]);
  });

  test('in two, with words in between', () => {
    expect(seen('Subject: One\n\nIt is so: that is why.\n\nAuthor: A\n\nForwarded: no\n---\n')).toEqual([
      'Subject=One',
      'Author=A',
      'Forwarded=no',
    ]);
  });

  test('words go on from no field', () => {
    expect(seen('Last-Update: 2026-06-08\nIn other words:\n  none\n')).toEqual(['Last-Update=2026-06-08']);
  });

  test('a comment is none', () => {
    expect(seen('# Author: A\nDescription: One\n')).toEqual(['Description=One']);
  });
});

test("git's own patches have a subject and an author", () => {
  const folder = repository({ file: 'one\n' });
  writeFileSync(path.join(folder, 'file'), 'two\n');
  commit(folder, `Change ${'what is long '.repeat(10)}\n\nForwarded: no\nLast-Update: 2026-06-08`);
  const patch = git(folder, 'format-patch', '-1', '--stdout');
  const fields = new Map(readPatchHeader(patch).map(({ name, value }) => [name, value]));
  expect(fields.get('From')).toBe('A Packager <packager@example.com>');
  expect(fields.get('Subject')?.replaceAll('\n', '')).toContain('what is long what is long');
  expect(fields.get('Forwarded')).toBe('no');
  expect(fields.get('Last-Update')).toBe('2026-06-08');
});

test.each<[series: string, patches: string[]]>([
  ['one.patch\ntwo.patch\n', ['one.patch', 'two.patch']],
  ['ubuntu/one.diff -p0\nplain', ['ubuntu/one.diff', 'plain']],
  ['# gone.patch\n#gone.patch\n\n  \none.patch # it matters\n', ['one.patch']],
  ['  one.patch\r\n\ttwo.patch\r\n', ['one.patch', 'two.patch']],
  ['', []],
])('the patches that %j lists', (series, patches) => {
  expect(listedPatches(series)).toEqual(patches);
});

test('a line of the list has its place and options, without a comment', () => {
  const series = ' a.patch \t-p0  -R # why -x\r\n#b\nc.patch#1\n\nd.patch #\nd -p2#3 a# #4\n a';
  expect(
    patchLines(series).map(({ name, options, place }) => [name, options, place.start, place.end]),
  ).toEqual([
    ['a.patch', '-p0 -R', 1, 8],
    ['c.patch#1', '', 31, 40],
    ['d.patch', '', 42, 49],
    ['d', '-p2#3 a#', 52, 53],
    ['a', '', 67, 68],
  ]);
});

test('whatever the text, nothing is thrown, and the places are those in the whole patch', () => {
  const line = fc.constantFrom(
    'Subject: x',
    ' y',
    '',
    '---',
    '--- a',
    'diff -u',
    '# z',
    'Author:',
    'words',
    '\r',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(line).map((lines) => lines.join('\n')),
      ),
      (patch) => {
        listedPatches(patch);
        expect(patch.startsWith(patchHeaderText(patch))).toBe(true);
        for (const { value, place } of readPatchHeader(patch))
          expect(patch.slice(place.start, place.end)).toBe(value.split('\n')[0]);
      },
    ),
  );
});
