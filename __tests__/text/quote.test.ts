import { expect, test } from '@jest/globals';
import { quote, shorten } from '../../src/text/quote.ts';

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  // An emoji is two units: half of one is no character.
  ['a😀b', 3, 'a…'],
  ['a😀bc', 4, 'a😀…'],
])('%j cut to %i units is %j', (text, longest, cut) => {
  expect(shorten(text, longest)).toBe(cut);
});

test('half a character in a text from outside becomes a mark', () => {
  expect(quote('a\ud83db')).toBe('`a\ufffdb`');
});

test.each([
  'fix ✔️ done',
  'press 1️⃣',
  'the 👩‍💻 and the 👨🏽‍🚒',
  'a 🏳️‍🌈 and a 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'می‌خواهم',
  '葛󠄀城',
  'naïve 日本語',
])('honest text stays as it is: %s', (text) => {
  expect(quote(text)).toBe(`\`${text}\``);
});

test.each([
  ['a\u200bb', 'a b'],
  ['a\u200db', 'a b'],
  ['a\ufe0fb', 'a b'],
  ['😀\ufe0f\ufe0f\ufe0fb', '😀\ufe0f b'],
  ['a\u3164b\u2800c', 'a b c'],
  ['x\u202ey\u2066z', 'x y z'],
  ['a\u{e0041}\u{e007f}b', 'a b'],
  ['a\u0085b\u2028c', 'a b c'],
  ['a\u001b[31mb', 'a [31mb'],
])('what hides or turns text goes: %j', (text, clean) => {
  expect(quote(text)).toBe(`\`${clean}\``);
});
