import { describe, expect, test } from '@jest/globals';
import { pathsIn } from '../../src/text/patch-paths.ts';
import { expectLinear } from '../support/counted-work.ts';

const hunk = '@@ -1 +1 @@\n-old\n+new\n';
const named = (patch: string, level?: number): string[] =>
  pathsIn(patch, level).files.flatMap(({ paths }) => paths);

describe('the files that a patch changes', () => {
  test.each<[string, string, string[]]>([
    ['as git writes them', `--- a/lib/x.c\n+++ b/lib/x.c\n${hunk}`, ['lib/x.c']],
    ['with a time behind', `--- h.orig/x.c\t2026-06-08\n+++ h/x.c\t2026-06-08\n${hunk}`, ['x.c']],
    ['with a time behind a space', `--- h.orig/x.c 2026-06-08\n+++ h/x.c 2026-06-08\n${hunk}`, ['x.c']],
    ['with two names', `--- a/x.c.orig\n+++ b/x.c\n${hunk}`, ['x.c.orig', 'x.c']],
    ['a new one', '--- /dev/null\n+++ b/x.c\n@@ -0,0 +1 @@\n+new\n', ['x.c']],
    ['one that is gone', '--- a/x.c\n+++ /dev/null\n@@ -1 +0,0 @@\n-old\n', ['x.c']],
    ['with the ends of lines of Windows', `--- a/x.c\r\n+++ b/x.c\r\n@@ -1 +1 @@\r\n-o\r\n+n\r\n`, ['x.c']],
    ['two', `--- a/x.c\n+++ b/x.c\n${hunk}${hunk}--- a/y.c\n+++ b/y.c\n${hunk}`, ['x.c', 'y.c']],
    ['with a space', `--- a/with space.c\t\n+++ b/with space.c\t\n${hunk}`, ['with space.c']],
    ['without a hunk', '--- a/x.c\n+++ b/x.c\n', []],
    ['without the old name', `+++ b/x.c\n${hunk}`, []],
    ['in words alone', 'Index: x.c\ndiff --git a/x.c b/x.c\n', []],
    ['in what a hunk takes out', '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n--- a/y.c\n-2\n+++ b/y.c\n+2\n', ['x']],
  ])('%s', (_, patch, paths) => {
    expect(named(patch)).toEqual(paths);
  });

  test('with as many folders off as the list says, and no other', () => {
    const patch = `--- a/src/Makefile\n+++ b/src/Makefile\n${hunk}`;
    expect([0, 1, 2].map((level) => named(patch, level))).toEqual([
      ['a/src/Makefile', 'b/src/Makefile'],
      ['src/Makefile'],
      ['Makefile'],
    ]);
  });

  test('what git moves', () => {
    const patch = 'diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n';
    expect([...pathsIn(patch).moved]).toEqual(['x', 'y']);
    expect([...pathsIn('rename from x\nrename to y\n').moved]).toEqual([]);
  });

  test('none in what is changed', () => {
    expect(named('@@ -1 +1 @@\n- a/x.c\n+b/x.c\n-- \n2.43\n')).toEqual([]);
  });

  test.each([
    ['a long name', (size: number) => `--- ${'a/'.repeat(size)}\n+++ ${'a/'.repeat(size)}\n${hunk}`],
    ['a long line', (size: number) => '--- '.repeat(size)],
    ['hunks without an end', (size: number) => '--- a/x\n+++ b/x\n@@ -1,999999999 +1 @@\n'.repeat(size / 20)],
    ['many files', (size: number) => `--- a/x\n+++ b/x\n${hunk}`.repeat(size / 20)],
    ['many words', (size: number) => 'words\n'.repeat(size / 20)],
  ])('%s at no more cost than its length', (_, textOf) => {
    expectLinear((size) => void pathsIn(textOf(size)), 50_000);
  });
});
