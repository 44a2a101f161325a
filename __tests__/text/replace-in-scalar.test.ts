import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Document, Scalar } from 'yaml';
import { withEdit } from '../../src/text/apply-edits.ts';
import { replaceInScalar } from '../../src/text/replace-in-scalar.ts';
import { readYaml } from '../../src/text/yaml-text.ts';

/** The text with another value for `t`, or for the piece `old` of it; undefined where that cannot be done. */
function replaced(text: string, fresh: string, old?: string): string | undefined {
  const yaml = readYaml(text);
  const value = (yaml.data as { t: string }).t;
  const start = old === undefined ? 0 : value.indexOf(old);
  const part = old === undefined ? undefined : { start, end: start + old.length };
  const edit = replaceInScalar(yaml, ['t'], part, fresh);
  return edit && withEdit(text, edit);
}

describe("the whole of it, in the author's style", () => {
  test.each<[name: string, text: string, fresh: string, after: string]>([
    ['plain', 'k: x\nt: old one  # c\nm: x\n', 'new', 'k: x\nt: new  # c\nm: x\n'],
    ['plain over lines', 't: old\n  one # c\nm: x\n', 'new', 't: new # c\nm: x\n'],
    ['plain, that needs quotes now', 't: old # c\n', 'new: one', 't: "new: one" # c\n'],
    ['single quotes', "t: 'old ''one''' # c\n", "it's", 't: "it\'s" # c\n'],
    ['single quotes, over lines', "t: 'old\n  one'\n", "it's", "t: 'it''s'\n"],
    ['double quotes', 't: "old \\u00e9 \\"one\\" x" # c\n', 'new "x"', 't: "new \\"x\\"" # c\n'],
    ['folded', 't: >- # c\n  old\n  one\nm: x\n', 'new', 't: >- # c\n  new\nm: x\n'],
    ['literal', 't: | # c\n    old\nm: x\n', 'new', 't: | # c\n    new\nm: x\n'],
    ['white space inside the quotes goes', 't: "  old "\n', 'new', 't: "new"\n'],
    ['with an anchor and a tag', 't: !!str &a old # c\n', 'new', 't: !!str &a new # c\n'],
    ['CRLF', 't: >-\r\n  old\r\n  one\r\nm: x\r\n', 'new', 't: >-\r\n  new\r\nm: x\r\n'],
  ])('%s', (_, text, fresh, after) => {
    expect(replaced(text, fresh)).toBe(after);
  });
});

describe('a piece of it, over several lines', () => {
  test.each<[name: string, text: string, old: string, fresh: string, after: string]>([
    [
      'literal',
      't: |\n    one\n     two\n\n    three\n',
      'two',
      'a\n\n  b\nc',
      't: |\n    one\n     a\n\n      b\n    c\n\n    three\n',
    ],
    ['literal, CRLF', 't: |\r\n  one\r\n  two\r\n', 'one\ntwo', 'two\none', 't: |\r\n  two\r\n  one\r\n'],
    [
      'literal, in a file of which another part is CRLF',
      'k: x\r\nt: |\n  one\n',
      'one',
      'x\ny',
      'k: x\r\nt: |\n  x\n  y\n',
    ],
    [
      'literal, a letter at the end of a line',
      't: |\n  b\n  a\n  c\n',
      'a',
      'x\ny',
      't: |\n  b\n  x\n  y\n  c\n',
    ],
    ['indentation stated', 't: |2\n   one\n  two\n', 'one\ntwo', 'x\ny', 't: |2\n   x\n  y\n'],
    ['double quotes', 't: "one\\ntwo"\n', 'one\ntwo', 'two\none', 't: "two\\none"\n'],
  ])('%s', (_, text, old, fresh, after) => {
    expect(replaced(text, fresh, old)).toBe(after);
  });
});

test('a piece that a plain text may not hold brings quotes, and no white space around', () => {
  expect(replaced('t: old one # c\n', 'two: ', 'one')).toBe('t: "old two:" # c\n');
  expect(replaced('t: old one\n', '# a', 'old')).toBe('t: "# a one"\n');
  expect(replaced("t: 'old one'\n", "'two' ", 'one')).toBe("t: 'old ''two'' '\n");
});

describe('where its style cannot be kept for sure, it is left', () => {
  test.each<[name: string, text: string, fresh: string, old: string | undefined]>([
    ['lines in a folded text', 't: >\n  one\n\n  two\n', 'a\nb', 'one'],
    ['lines in a plain text', 't: one two\n', 'a\nb', 'one'],
    ['a text that other keys share', 'k: &x old\nt: *x\n', 'new', undefined],
    ['a piece that begins with white space', 't: one two\n', 'x', ' two'],
    ['no text', 't: ""\n', 'new', undefined],
    ['a mapping', 't: { a: b }\n', 'new', undefined],
  ])('%s', (_, text, fresh, old) => {
    expect(replaced(text, fresh, old)).toBeUndefined();
  });
});

test('whatever stands there and however it is written, the data are then right and the rest is untouched', () => {
  const words = fc
    .array(
      fc.constantFrom('a', "it's", '"q"', '\\', 'é', '#', ': ', '- ', ' ', '😀', '|', '%', '@', '&', '*'),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((parts) => parts.join(''));
  const styles = fc.constantFrom(
    Scalar.PLAIN,
    Scalar.QUOTE_DOUBLE,
    Scalar.QUOTE_SINGLE,
    Scalar.BLOCK_LITERAL,
    Scalar.BLOCK_FOLDED,
  );
  let made = 0;
  fc.assert(
    fc.property(words, words, styles, fc.integer({ min: 20, max: 80 }), (old, fresh, type, lineWidth) => {
      const document = new Document({ k: 'x', t: old, m: 'y' });
      (document.get('t', true) as unknown as Scalar).type = type;
      const text = `# head\n${document.toString({ lineWidth })}# foot\n`;
      const value = (readYaml(text).data as { t: string }).t;
      const after = replaced(text, fresh.trim());
      if (after === undefined) return;
      made++;
      const [before, behind] = [/^\s*/.exec(value)?.[0] ?? '', /\s*$/.exec(value)?.[0] ?? ''];
      const data = readYaml(after).data as { t: string };
      expect([`${before}${fresh.trim()}${behind}`, fresh.trim()]).toContain(data.t);
      expect(data).toMatchObject({ k: 'x', m: 'y' });
      expect(after.startsWith('# head\n') && after.endsWith('# foot\n')).toBe(true);
    }),
    { numRuns: 2000, seed: 3 },
  );
  expect(made).toBeGreaterThan(1500);
});
