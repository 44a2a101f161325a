import { describe, expect, test } from '@jest/globals';
import { pathsIn } from '../../src/text/patch-paths.ts';
import { unpatched } from '../../src/text/unpatch.ts';
import { expectLinear } from '../support/counted-work.ts';

const without = (text: string, hunks: string): string | undefined =>
  unpatched(text, pathsIn(`--- a/x\n+++ b/x\n${hunks}`).files[0]?.hunks ?? []);

describe('a text without a patch', () => {
  test.each<[string, string, string, string | undefined]>([
    ['one line', 'new\n', '@@ -1 +1 @@\n-old\n+new\n', 'old\n'],
    ['some lines on', 'x\ny\nnew\n', '@@ -1 +1 @@\n-old\n+new\n', 'x\ny\nold\n'],
    [
      'two places',
      '1\n2\nb\n4\n5\nd\n',
      '@@ -1,2 +1,3 @@\n 1\n 2\n+b\n@@ -4,2 +5,2 @@\n 5\n-c\n+d\n',
      '1\n2\n4\n5\nc\n',
    ],
    [
      'the second place, behind a line that the first adds, among lines that are all alike',
      'a\nb\nn\nx\nx\nx\nx\nx\n',
      '@@ -2 +2,2 @@\n b\n+n\n@@ -5 +6 @@\n-c\n+x\n',
      'a\nb\nx\nx\nc\nx\nx\n',
    ],
    ['a new file', 'new\n', '@@ -0,0 +1 @@\n+new\n', ''],
    ['one that is gone', '', '@@ -1 +0,0 @@\n-old\n', 'old'],
    ['another edit', 'evil\n', '@@ -1 +1 @@\n-old\n+new\n', undefined],
  ])('%s', (_, text, hunks, plain) => {
    expect(without(text, hunks)).toBe(plain);
  });

  test('as near to its place as it is found, and not farther than 200 lines', () => {
    const at = (line: number, length = 600) =>
      [...Array(length).keys()].map((each) => (each === line ? 'new' : 'x'));
    const found = (lines: readonly string[], place: number) =>
      without(lines.join('\n'), `@@ -${place} +${place} @@\n-old\n+new\n`)?.split('\n').indexOf('old');
    expect(found(at(300), 301)).toBe(300);
    expect(found(at(300), 501)).toBe(300);
    expect(found(at(300), 502)).toBeUndefined();
    expect(found(at(300), 101)).toBe(300);
    expect(found(at(300), 100)).toBeUndefined();
    expect(found(at(599), 599)).toBe(599);
    expect(found(['new', 'x', 'new', 'x', 'new'], 3)).toBe(2);
    expect(found(['new', 'x', 'x', 'x', 'new'], 4)).toBe(4);
    expect(found(['new', 'x', 'x', 'new', 'x', 'x'], 2)).toBe(0);
    // Below before above.
    expect(found(['new', 'x', 'new'], 2)).toBe(2);
  });

  test('with what stands above and below it', () => {
    expect(without('a\nb\nnew\nc\n', '@@ -3 +3 @@\n-old\n+new\n')).toBe('a\nb\nold\nc\n');
    // What only takes out has no line to be found by, and never goes behind the end.
    expect(without('a\nb', '@@ -2 +1,0 @@\n-old\n')).toBe('a\nold\nb');
    expect(without('a\nb', '@@ -9 +8,0 @@\n-old\n')).toBe('a\nb\nold');
    expect(without('a\nb', '@@ -1 +0,0 @@\n-old\n')).toBe('old\na\nb');
    // No hunk goes into what another has made.
    expect(without('new\nx', '@@ -1 +1 @@\n-a\n+new\n@@ -1 +1 @@\n-b\n+new\n')).toBeUndefined();
    expect(without('new\nx\nx\nnew', '@@ -1 +1,2 @@\n-a\n+new\n+x\n@@ -4 +4 @@\n-b\n+new\n')).toBe('a\nx\nb');
  });

  test('in no time, however long', () => {
    expectLinear((size) => {
      without('x\n'.repeat(10 * size), '@@ -1 +1 @@\n x\n'.repeat(size));
      without('x\n'.repeat(10 * size), `@@ -1,9999 +1,9999 @@\n${' x\n'.repeat(9998)} y\n`);
    }, 5_000);
  });
});
