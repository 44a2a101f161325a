import { describe, expect, test } from '@jest/globals';
import { pathsIn } from '../../src/text/patch-paths.ts';

describe('the files that a patch names', () => {
  test.each<[string, string, string]>([
    ['as git writes them', '--- a/lib/x.c\n+++ b/lib/x.c\n', 'lib/x.c'],
    ['with a time behind', '--- hello-2.10.orig/x.c\t2026-06-08\n+++ hello-2.10/x.c\t2026-06-08\n', 'x.c'],
    ['as they are', '--- x.c.orig\n+++ x.c\n', 'x.c'],
    ['a new one', '--- /dev/null\n+++ b/x.c\n', 'x.c'],
    ['one that is gone', '--- a/x.c\n+++ /dev/null\n', 'x.c'],
    ['of Subversion', 'Index: lib/x.c\n====\n', 'lib/x.c'],
    ['a mode alone', 'diff --git a/x.sh b/x.sh\nold mode 100644\nnew mode 100755\n', 'x.sh'],
    ['a rename', 'rename from lib/x.c\nrename to lib/y.c\n', 'lib/x.c'],
    ['in quotes', '+++ "b/with space.c"\n', 'with space.c'],
  ])('%s', (_, patch, path) => {
    expect(pathsIn(patch)).toContain(path);
  });

  test('none in what is changed', () => {
    expect([...pathsIn('@@ -1 +1 @@\n- a/x.c\n+b/x.c\n-- \n2.43\n')]).toEqual([]);
  });

  test('in no time, however long', () => {
    const before = performance.now();
    pathsIn(`+++ ${'a/'.repeat(500_000)}\n`.repeat(2));
    pathsIn('--- '.repeat(250_000));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
