import { expect, test } from '@jest/globals';
import { cut } from '../../src/text/cut.ts';

test.each<[name: string, text: string, longest: number, shown: string]>([
  ['as long as it may be', 'abc', 3, 'abc'],
  ['one longer', 'abcd', 3, 'abc… 1 more characters'],
  ['not within a character', 'ab😀', 3, 'ab… 2 more characters'],
  ['a code span is closed', 'a `bcd` e', 4, 'a `b`… 5 more characters'],
  ['a closed one is left', 'a `b` cde', 5, 'a `b`… 4 more characters'],
  ['a thousand less one', 'a'.repeat(1_000), 1, 'a… 999 more characters'],
  ['a thousand', 'a'.repeat(1_001), 1, 'a… 1,000 more characters'],
  ['millions', 'a'.repeat(1_234_568), 1, 'a… 1,234,567 more characters'],
  ['thousands', 'a'.repeat(1_235), 1, 'a… 1,234 more characters'],
  ['hundreds of thousands', 'a'.repeat(123_457), 1, 'a… 123,456 more characters'],
])('%s', (_, text, longest, shown) => {
  expect(cut(text, longest)).toBe(shown);
});
