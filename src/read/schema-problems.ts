import type * as z from 'zod/mini';
import { quote, quoteList } from '../quote.ts';
import { nearest } from './nearest.ts';
import type { Path } from './yaml-text.ts';

/** A place where data breaks its schema. */
export interface SchemaProblem {
  readonly message: string;
  readonly help: string;
  readonly path: Path;
  /** Whether the key is what is wrong, not its value. */
  readonly atKey: boolean;
}

/** `data` as far as it keeps the schema, and every problem it has. */
export interface Checked {
  readonly kept: unknown;
  readonly problems: readonly SchemaProblem[];
}

/**
 * Holds data from a YAML file against a schema: finds every problem, in words, and takes what is wrong out,
 * so that the rest can be judged. List items keep their index.
 */
export function checkSchema(schema: z.ZodMiniType, data: unknown, docs: string): Checked {
  const result = schema.safeParse(data, { jitless: true });
  if (result.success) return { kept: data, problems: [] };
  const problems: SchemaProblem[] = [];
  for (const issue of result.error.issues) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, path);
      for (const key of issue.keys) {
        problems.push(unknownKey([...path, key], known, docs));
        remove(data, [...path, key]);
      }
    } else if (valueAt(data, path) === undefined) {
      problems.push({
        message: `The key ${name(path)} is missing.`,
        help: `Add it: ${issue.message}.`,
        path,
        atKey: true,
      });
    } else {
      problems.push({
        message: `The value of ${name(path)} is ${shown(valueAt(data, path))}; expected ${issue.message}.`,
        help: `Write ${issue.message}.`,
        path,
        atKey: false,
      });
    }
  }
  // Taken out last, so that two problems of one value are both found in it.
  for (const { path } of problems) remove(data, path);
  return { kept: isMapping(data) ? data : undefined, problems };
}

function unknownKey(path: Path, known: readonly string[], docs: string): SchemaProblem {
  const key = String(path.at(-1));
  const meant = nearest(key, known);
  return {
    message: `The key ${name(path)} is unknown.`,
    help: meant
      ? `Did you mean \`${meant}\`?`
      : `Remove it; known here are ${quoteList(known, 20)}. ${docs} explains each.`,
    path,
    atKey: true,
  };
}

/** `targets[0].version`, as a manifest's author would name it. */
function name(path: Path): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return text === '' ? 'the file' : quote(text.replace(/^\./, ''));
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'empty' : quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return 'a mapping';
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

function remove(data: unknown, path: Path): void {
  const parent = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  if (Array.isArray(parent) && typeof last === 'number') parent[last] = undefined;
  else delete (parent as Record<string | number, unknown>)[last];
}

/** The keys that a schema takes at a path. */
function knownKeys(schema: z.ZodMiniType, path: Path): string[] {
  let at: unknown = schema;
  for (const part of [...path, undefined]) {
    let definition = definitionOf(at);
    while (definition.innerType) definition = definitionOf(definition.innerType);
    if (part === undefined) return Object.keys(definition.shape ?? {});
    at = typeof part === 'number' ? definition.element : (definition.shape?.[part] ?? definition.valueType);
  }
  return [];
}

interface Definition {
  innerType?: unknown;
  shape?: Record<string, unknown>;
  element?: unknown;
  valueType?: unknown;
}

function definitionOf(schema: unknown): Definition {
  return (schema as { _zod?: { def?: Definition } } | undefined)?._zod?.def ?? {};
}
