import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { JsonSchema } from '../../scripts/schema/json-schema.ts';
import { strictForm } from '../../scripts/schema/strict.ts';
import { schemaAddress } from '../../src/draft/schema-address.ts';
import { about } from '../../src/generated/about.ts';

/** The schemas in the form that SchemaStore takes (its CONTRIBUTING.md, and the checks of its cli.js). */

const read = (name: string): string => readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
}
const entries = JSON.parse(read('schemastore.json')) as Entry[];

/** Each schema within a schema. */
function within(schema: JsonSchema): JsonSchema[] {
  const parts = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.dependencies ?? {}),
    ...[schema.additionalProperties, schema.propertyNames, schema.items, schema.contains],
    ...[schema.not, schema.if, schema.then],
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
  ].filter((part) => typeof part === 'object');
  return [schema, ...parts.flatMap(within)];
}

describe.each(['manifest', 'policy'] as const)('the schema of a %s', (of) => {
  const schema = JSON.parse(read(`${of}.schema.json`)) as JsonSchema;

  test('passes its strict mode, with the words for editors that it has to be told', () => {
    const ajv = new Ajv({ strict: true });
    // It knows this word itself; the other two go into the entry's `unknownKeywords`.
    ajv.addKeyword('enumDescriptions');
    for (const word of ['errorMessage', 'doNotSuggest']) ajv.addKeyword(word);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('is of draft 7, and has its address, a noun for a title, and a page', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe(schemaAddress(of, about.homepage));
    expect(schema.title).toMatch(/^(?!(?:a|an|the) )(?:[a-z]|SRU )[\w ]*$/);
    expect(schema.description).toMatch(/^[A-Z][^\n]*[^\n.:]\nhttps:\/\/\S+\.md$/);
  });

  test('leaves no key unsaid: every object with keys of its own is closed, and every key has its words', () => {
    const objects = Object.values(schema.properties ?? {})
      .filter((part) => typeof part === 'object')
      .flatMap(within)
      .filter(({ properties = {} }) => Object.values(properties).some((key) => key && !key.doNotSuggest));
    expect(objects.length).toBeGreaterThan(4);
    for (const { additionalProperties, properties } of [schema, ...objects]) {
      expect(additionalProperties).toBe(false);
      for (const key of Object.values(properties ?? {}))
        if (key && !key.doNotSuggest) expect(key.description).toMatch(/\S[^:]$/);
    }
  });
});

test('its catalogue gets an entry for each, that keeps its rules', () => {
  expect(entries.map(({ url }) => url)).toEqual(
    (['manifest', 'policy'] as const).map((of) => schemaAddress(of, about.homepage)),
  );
  for (const { name, description, fileMatch } of entries) {
    for (const words of [name, description]) {
      expect(words).not.toMatch(/[,. \t-]$|schema|\n/i);
    }
    // Names that no other tool's file has, without braces or folders.
    for (const glob of fileMatch) expect(glob).toMatch(/^[a-z-]+\.ya?ml$/);
  }
});

describe('one type for each schema', () => {
  test('several types become alternatives that allow the same', () => {
    const several = { description: 'd', type: ['string', 'integer'], pattern: '^1$', maximum: 1 };
    const single = strictForm(several);
    expect(single).toEqual({
      description: 'd',
      anyOf: [
        { type: 'string', pattern: '^1$' },
        { type: ['integer'], maximum: 1 },
      ],
    });
    const loose = new Ajv({ strict: false }).compile(several);
    const strict = new Ajv({ strict: true }).compile(single);
    for (const value of ['1', '2', 1, 2, 1.5, null, true, [], {}]) expect(strict(value)).toBe(loose(value));
  });

  test('a key that is demanded is named, and not proposed', () => {
    expect(strictForm({ anyOf: [{ required: ['a'] }], contains: { not: { required: ['b'] } } })).toEqual({
      anyOf: [{ type: 'object', required: ['a'], properties: { a: { doNotSuggest: true } } }],
      type: 'array',
      contains: { not: { type: 'object', required: ['b'], properties: { b: { doNotSuggest: true } } } },
    });
  });
});
