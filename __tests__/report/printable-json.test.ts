import { expect, test } from '@jest/globals';
import { jsonWithList, printableJson } from '../../src/report/printable-json.ts';

test.each<[string, object[]]>([
  ['no item', []],
  ['one', [{ a: 1 }]],
  ['several, with nested and empty ones', [{ a: [1, { b: [] }], c: {} }, {}, [], { d: 'x' }]],
  ['words that look like its own ends', [{ a: ']\n}\n', b: '"manifests": []', c: '##[group]\u202e\u009b' }]],
])('a list printed item by item has the bytes of the whole: %s', (_, items) => {
  const data = { first: ']\n}', list: [], nested: { a: [] } };
  expect([...jsonWithList(data, 'manifests', items, (each) => each)].join('')).toBe(
    printableJson({ ...data, manifests: items }),
  );
});
