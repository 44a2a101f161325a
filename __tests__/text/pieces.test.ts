import { expect, test } from '@jest/globals';
import { gathered, piecesOf } from '../../src/text/pieces.ts';

test('pieces are gathered until they are large, in their order', () => {
  expect([...gathered(['a', 'bcd', '', 'efg', 'h'], 3)]).toEqual(['abcd', 'efg', 'h']);
});

test('a large piece is one that is worth a call to the system', () => {
  const lengths = [...gathered(Array(100).fill('x'.repeat(1024)))].map((each) => each.length);
  expect(lengths).toEqual([65_536, 36_864]);
  expect([...gathered([], 3)]).toEqual(['']);
});

test('no more is made of a text than what is taken', () => {
  const made: string[] = [];
  const pieces = gathered(
    (function* () {
      for (const each of ['abc', 'def', 'ghi']) {
        made.push(each);
        yield each;
      }
    })(),
    3,
  );
  for (const piece of pieces) {
    expect(piece).toBe('abc');
    break;
  }
  expect(made).toEqual(['abc']);
});

test('a text that is whole is one piece', () => {
  expect([...piecesOf('whole 🐧')]).toEqual(['whole 🐧']);
});
