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
