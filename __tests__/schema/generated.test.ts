import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { generated } from '../../scripts/generate.ts';
import { toJsonSchema } from '../../scripts/schema/json-schema.ts';
import { keysOf, describe as putWords } from '../../scripts/schema/keys.ts';
import { manifestKeys, manifestNeeds } from '../../src/manifest/keys.ts';
import { manifestShape } from '../../src/manifest/schema.ts';
import { policyKeys } from '../../src/policy/keys.ts';
import { policySchema } from '../../src/policy/schema.ts';

/** What `npm run build` writes beside the bundles is what is committed. */

test.each([...(await generated())])('%s is what the build writes', (file, text) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(text);
});

describe.each([
  ['manifest', toJsonSchema(manifestShape), manifestKeys, manifestNeeds],
  ['policy', toJsonSchema(policySchema()), policyKeys, {}],
])('the keys of a %s', (_, schema, words, needs) => {
  const paths = keysOf(schema).map(({ path }) => path);

  test('each has its words, none is left over, in the order of the schema', () => {
    expect(Object.keys(words)).toEqual(paths);
  });

  test('what is said of when one is needed is about a key', () => {
    expect(Object.keys(needs).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('the build stops at a key without words, and at words without a key', () => {
    const { [paths[1] ?? '']: _left, ...fewer } = words;
    expect(() => putWords(schema, { ...fewer, 'no.such': 'words' })).toThrow(`${paths[1]}, no.such`);
  });
});
