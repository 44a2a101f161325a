import type { JsonSchema } from './json-schema.ts';

/** The words of JSON Schema that speak of values of one type, as far as they are written here. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  string: ['pattern'],
  number: ['minimum', 'maximum'],
  integer: ['minimum', 'maximum'],
};

/**
 * A schema in the form that SchemaStore's strict check takes (ajv with `strict: true`), which allows the same values:
 * each schema says one type, and a key that is demanded is named where it is.
 */
export function strictForm(schema: JsonSchema): JsonSchema {
  return withKeys(withoutUnion(withParts(schema)));
}

type Part = JsonSchema | false;

/** The schemas within a schema, in this form. */
function withParts(schema: JsonSchema): JsonSchema {
  const one = <Value extends Part | boolean | undefined>(value: Value): Value =>
    (typeof value === 'object' ? strictForm(value) : value) as Value;
  const each = <Value extends Part>(values: Record<string, Value> | undefined) =>
    values && Object.fromEntries(Object.entries(values).map(([key, value]) => [key, one(value)]));
  const parts = {
    properties: each(schema.properties),
    dependencies: each(schema.dependencies),
    additionalProperties: one(schema.additionalProperties),
    propertyNames: one(schema.propertyNames),
    items: one(schema.items),
    contains: one(schema.contains),
    not: one(schema.not),
    if: one(schema.if),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word; nobody awaits this.
    then: one(schema.then),
    allOf: schema.allOf?.map(one),
    anyOf: schema.anyOf?.map(one),
  };
  const changed = Object.entries(parts).filter(([, value]) => value !== undefined);
  // In the order that they had.
  return { ...schema, ...Object.fromEntries(changed) };
}

/** Several types become as many schemas; each says what editors say of a wrong value. */
function withoutUnion(schema: JsonSchema): JsonSchema {
  const { type: types, ...rest } = schema;
  if (!Array.isArray(types) || types.length < 2) return schema;
  if (rest.anyOf) throw new Error(`a value of several types has an anyOf already: ${JSON.stringify(schema)}`);
  const words = Object.entries(rest);
  const isOf = (type: string, word: string): boolean => (spoken[type] ?? []).includes(word);
  const common = words.filter(([word]) => word !== 'errorMessage' && !types.some((type) => isOf(type, word)));
  const alternatives = types.map((type, index): JsonSchema => {
    const own = words.filter(([word]) => isOf(type, word) || word === 'errorMessage');
    // A list of one type: an editor would join what it says of two plain types, and leave our words out.
    return { type: index === 0 ? type : [type], ...Object.fromEntries(own) };
  });
  return { ...Object.fromEntries(common), anyOf: alternatives };
}

/** Says the type that a word is about, and names the keys that are demanded; editors propose them elsewhere. */
function withKeys(schema: JsonSchema): JsonSchema {
  const { required, properties, contains, type } = schema;
  if (contains && type === undefined) return { type: 'array', ...schema };
  if (!required) return schema;
  const unnamed = required.filter((key) => properties?.[key] === undefined);
  const named = Object.fromEntries(unnamed.map((key) => [key, { doNotSuggest: true } as const]));
  return {
    ...(type === undefined && { type: 'object' }),
    ...schema,
    ...((properties || unnamed.length > 0) && { properties: { ...properties, ...named } }),
  };
}
