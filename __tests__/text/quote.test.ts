import { expect, test } from '@jest/globals';
import {
  counted,
  escapedJson,
  hidesText,
  joinWords,
  oneLine,
  quote,
  quoteList,
  shorten,
} from '../../src/text/quote.ts';

test('a quoted text is cut, and has no backtick that would end it', () => {
  expect(quote('`a`')).toBe("`'a'`");
  expect(quote('a'.repeat(100))).toBe(`\`${'a'.repeat(100)}\``);
  expect(quote('a'.repeat(101))).toBe(`\`${'a'.repeat(99)}…\``);
  expect(quote(' abcd ', 3)).toBe('`ab…`');
});

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

test.each([
  ['', ''],
  [' a\r\n\tb ', 'a b'],
  ['a\x7fb\0', 'a b'],
  ['a  b', 'a  b'],
  ['é\n\u200b\n日', 'é 日'],
])('%j is on one line as %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ['', false],
  ['a b~', false],
  ['é', false],
  ['a\tb', true],
  ['a\x7f', true],
  ['é\x1f', true],
  ['é\u200b', true],
  ['✔️', false],
])('that %j hides text is %j', (text, hides) => {
  expect(hidesText(text)).toBe(hides);
});

test.each([
  ['"a ##[b] #["', '"a ##\\u005bb] #["'],
  ['"a\x7fb"', '"a\\u007fb"'],
  ['"é ##[b]"', '"é ##\\u005bb]"'],
  ['"é\x7f\u0085"', '"é\\u007f\\u0085"'],
  ['"\u200b\u2028\u{e0001}"', '"\\u200b\\u2028\\udb40\\udc01"'],
  // JSON in lines keeps them.
  ['[\n  "é"\n]', '[\n  "é"\n]'],
])('%j as JSON in which everything is seen', (json, escaped) => {
  expect(escapedJson(json)).toBe(escaped);
  expect(JSON.parse(escaped)).toEqual(JSON.parse(json));
});

test.each([
  [0, '0 errors'],
  [1, '1 error'],
  [2, '2 errors'],
])('%i in words', (count, words) => {
  expect(counted(count, 'error')).toBe(words);
});

test.each([
  [[], undefined, ''],
  [['a'], undefined, '`a`'],
  [['a', 'b'], undefined, '`a` and `b`'],
  [['a', 'b', 'c'], undefined, '`a`, `b` and `c`'],
  [['a', 'b', 'c'], 3, '`a`, `b` and `c`'],
  [['a', 'b', 'c'], 2, '`a`, `b` and 1 more'],
  [['a', 'b', 'c', 'd', 'e'], 2, '`a`, `b` and 3 more'],
  [[...'abcdefghij'], undefined, '`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i` and `j`'],
  [[...'abcdefghijk'], undefined, '`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j` and 1 more'],
])('%j as a list, of which %s are shown', (values, most, list) => {
  expect(quoteList(values, most)).toBe(list);
});

test('phrases are joined as they are', () => {
  expect(joinWords(['one `a`', 'two', 'three'])).toBe('one `a`, two and three');
});
