import { expect, test } from '@jest/globals';
import { isMapping } from '../../src/text/is-mapping.ts';

test('only keys with values are a mapping', () => {
  const all = [{}, { a: 1 }, Object.create(null), [], ['a'], null, undefined, 'a', 1, () => 0];
  expect(all.map(isMapping)).toEqual([true, true, true, ...Array(7).fill(false)]);
});
