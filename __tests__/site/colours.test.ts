import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coloured } from '../../site/src/colours.ts';
import { refuseTooLarge } from '../../site/src/too-large.ts';

/** The colours of a manifest: each piece of a text with its kind. */
function kindsOf(text: string): string[] {
  return coloured(text).flatMap((piece) =>
    typeof piece === 'string' ? [] : [`${piece.type} ${piece.content}`],
  );
}

test.each([
  ['a key and what it holds', 'version: 1', ['key version', 'constant 1']],
  ['a comment', 'a: b  # c\n# d', ['key a', 'comment  # c', 'comment # d']],
  ['a number sign in a word', 'a: b#c', ['key a']],
  ['a colon in a word', 'version: 2:13.1.0-1', ['key version']],
  [
    'a list of mappings',
    '  - series: noble\n    on: 2026-11-24',
    ['key series', 'key on', 'constant 2026-11-24'],
  ],
  [
    'quoted texts',
    `a: "b \\" c" # d\nb: 'x'`,
    ['key a', 'string "b \\" c"', 'comment  # d', 'key b', "string 'x'"],
  ],
  ['brackets', 'a: [1, "b", c] # d', ['key a', 'constant 1', 'string "b"', 'comment # d']],
  ['a text over lines', 'a: |\n  b: c\n\n  # d\ne: f', ['key a', 'string   b: c', 'string   # d', 'key e']],
  ['a text in a list', '- a: >-\n    b\n  c: 1', ['key a', 'string     b', 'key c', 'constant 1']],
  ['an anchor and a tag', 'a: &b !c true', ['key a', 'mark &b ', 'mark !c ', 'constant true']],
])('%s', (_, text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});

test('no character of any text is lost', () => {
  const line = fc.string({ unit: fc.constantFrom(...'- #:"\'[]{},|>&*!\\a1\n') });
  fc.assert(
    fc.property(line, (text) => {
      const pieces = coloured(text).map((piece) => (typeof piece === 'string' ? piece : piece.content));
      expect(pieces.join('')).toBe(text);
    }),
  );
});

test.each([
  ['long', 'a: b\n'.repeat(60_000)],
  ['of very many lines', '\n'.repeat(30_000)],
  ['of one very long line', 'a'.repeat(30_000)],
])('a text that is %s is refused in words', (_, text) => {
  expect(() => refuseTooLarge(text)).toThrow(/^The manifest has more than .* this page shows no such text/);
});

test('a changelog may be longer than a manifest', () => {
  const text = '  * A change.\n'.repeat(30_000);
  expect(() => refuseTooLarge(text)).toThrow();
  expect(() => refuseTooLarge(text, 'changelog')).not.toThrow();
  expect(() => refuseTooLarge('\n'.repeat(60_000), 'changelog')).toThrow(/^The changelog/);
});
