import { expect, test } from '@jest/globals';
import { gathered, piecesOf } from '../../src/text/pieces.ts';

test('pieces are gathered until they are large, in their order', () => {
  expect([...gathered(['a', 'bcd', '', 'efg', 'h'], 3)]).toEqual(['abcd', 'efg', 'h']);
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
