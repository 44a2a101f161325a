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

  test('a name ends at a tab, else at white space, and holds no empty folder', () => {
    const path = (name: string, level?: number) => named(`--- ${name}\n+++ /dev/null\n${hunk}`, level);
    expect(path('a/b c/d\t2026 x\ty')).toEqual(['b c/d']);
    expect(path('a/b\u00a0c/d 2026')).toEqual(['b']);
    expect(path('  a//./b/./c//d')).toEqual(['b/c/d']);
    expect(path('a/.b/..c')).toEqual(['.b/..c']);
    expect(path('/a/b', 0)).toEqual(['a/b']);
    expect(path('a')).toEqual([]);
    expect(path('dev/null', 0)).toEqual(['dev/null']);
    expect(path(`a/${'x'.repeat(5000)}`)).toEqual(['x'.repeat(4094)]);
  });

  test('of two files each its own, one below the other', () => {
    const patch = `words\n--- a/x\n+++ b/x\n${hunk}words\n--- a/y\n+++ b/y\n${hunk}--- a/z\n--- a/w\n+++ b/w\n${hunk}`;
    expect(named(patch)).toEqual(['x', 'y', 'w']);
    expect(named(`--- a/x\n+++ b/x\n--- a/y\n+++ b/y\n${hunk}`)).toEqual(['y']);
  });

  test('what git moves', () => {
    const patch = 'diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n';
    expect([...pathsIn(patch).moved]).toEqual(['x', 'y']);
    expect([...pathsIn('rename from x\nrename to y\n').moved]).toEqual([]);
    const moved = (below: string, level?: number) => [
      ...pathsIn(`diff --git a/x b/y\n${below}`, level).moved,
    ];
    expect(moved('rename to y\nrename from x\n')).toEqual([]);
    expect(moved('copy from x\ncopy to y\n')).toEqual([]);
    expect(moved('index 1..2\nrename from x\nrename to /dev/null\n')).toEqual(['x']);
    expect(moved('words\nrename from x\nrename to y\n')).toEqual([]);
    expect(moved('rename from a/x z\nrename to a/y', 0)).toEqual(['a/x', 'a/y']);
    expect(moved('rename from a/x\nrename to a/y', 2)).toEqual(['x', 'y']);
    expect(
      moved(
        ['old mode 1', 'new mode 2', 'dissimilarity index 1', 'rename from x', 'rename to y', 'words'].join(
          '\n',
        ),
      ),
    ).toEqual(['x', 'y']);
    // What is below the header is read, too.
    expect(named(`diff --git a/x b/y\nrename from x\nrename to y\n--- a/x\n+++ b/y\n${hunk}`)).toEqual([
      'x',
      'y',
    ]);
  });

  test('the hunks of a file, as far as they are there', () => {
    const hunks = (text: string) => pathsIn(`--- a/x\n+++ b/x\n${text}`).files[0]?.hunks;
    expect(hunks(hunk)).toEqual([{ at: 1, before: ['old'], after: ['new'] }]);
    expect(hunks('@@ -12,3 +13,2 @@ f()\n a\n-b\n c\n d\n')).toEqual([
      { at: 12, before: ['a', 'b', 'c'], after: ['a', 'c'] },
    ]);
    expect(hunks('@@ -1,2 +1,3 @@\n a\n\n+c\n-d\n')).toEqual([
      { at: 1, before: ['a', ''], after: ['a', '', 'c'] },
    ]);
    expect(
      hunks(
        '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n@@ -4 +4 @@\n-c\n+d\n',
      ),
    ).toEqual([
      { at: 1, before: ['a'], after: ['b'] },
      { at: 4, before: ['c'], after: ['d'] },
    ]);
    expect(hunks('@@ -1,3 +1,3 @@\n a\nwords\n b\n')).toEqual([{ at: 1, before: ['a'], after: ['a'] }]);
    expect(hunks('@@ -1,9 +1,9 @@\n a')).toEqual([{ at: 1, before: ['a'], after: ['a'] }]);
    expect(hunks('@@ -1 +1 @@x\n-a\n+b\n')).toBeUndefined();
    expect(hunks('\\words\n@@ -1 +1 @@\n-a\n+b\n')).toBeUndefined();
    expect(hunks('words\\ \n@@ -1 +1 @@\n-a\n+b\n')).toBeUndefined();
    expect(hunks('@@ -1234567890 +1 @@\n-a\n+b\n')).toBeUndefined();
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
