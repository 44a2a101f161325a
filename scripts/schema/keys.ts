import type { JsonSchema } from './json-schema.ts';

/** A key of a file. */
export interface Key {
  /** `targets[].version`. */
  readonly path: string;
  readonly isRequired: boolean;
  readonly schema: JsonSchema;
}

/** The keys of a schema in its order, each before those within it. */
export function keysOf(schema: JsonSchema, prefix = ''): Key[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    if (!value) return [];
    const path = prefix + name;
    const key = { path, isRequired: schema.required?.includes(name) ?? false, schema: value };
    return [key, ...(value.items ? keysOf(value.items, `${path}[].`) : keysOf(value, `${path}.`))];
  });
}

/** Writes the words for each key into its schema. Throws for a key without words, and for words without a key. */
export function describe(schema: JsonSchema, words: Readonly<Record<string, string>>): void {
  const keys = keysOf(schema);
  const paths = new Set(keys.map(({ path }) => path));
  const strays = [
    ...[...paths].filter((path) => words[path] === undefined),
    ...Object.keys(words).filter((path) => !paths.has(path)),
  ];
  if (strays.length > 0) throw new Error(`a key and its words must both be there: ${strays.join(', ')}`);
  for (const { path, schema: value } of keys) {
    const { type, ...rest } = value;
    // First, where somebody who reads the file looks.
    become(value, { description: words[path] ?? '', ...(type !== undefined && { type }), ...rest });
  }
}

/** The schema of a key's value, to be added to. Throws when there is no such key. */
export function valueAt(schema: JsonSchema, path: string): JsonSchema {
  const key = keysOf(schema).find((each) => each.path === path);
  if (!key) throw new Error(`no key ${path}`);
  return key.schema;
}

/** Says something else of a key's value; its words stay. */
export function restate(schema: JsonSchema, path: string, stated: JsonSchema): void {
  const value = valueAt(schema, path);
  const { description = '' } = value;
  become(value, { description, ...stated });
}

function become(value: JsonSchema, next: JsonSchema): void {
  for (const name of Object.keys(value)) delete value[name as keyof JsonSchema];
  Object.assign(value, next);
}
