import type * as z from 'zod/mini';
import { type Path, writtenPath } from '../model/position.ts';
import { quote } from './quote.ts';

/** `targets[0].version`, as a manifest's author would name it. */
export function keyInWords(path: Path): string {
  return quote(writtenPath(path));
}

/** The keys that a schema takes at a path. */
export function knownKeys(schema: z.ZodMiniType, path: Path): string[] {
  return Object.keys(definitionAt(schema, path)?.shape ?? {});
}

/** What a schema demands at a place, as zod holds it. */
export interface Definition {
  /** The keys of a mapping. */
  readonly shape?: Readonly<Record<string, unknown>>;
  /** What is in a mapping whose keys its author names. */
  readonly valueType?: unknown;
  /** What is in a list. */
  readonly element?: unknown;
  /** The words that a text must be one of. */
  readonly entries?: Readonly<Record<string, string>>;
}

/** What a schema demands at a path; undefined where it knows nothing. */
export function definitionAt(schema: unknown, path: Path): Definition | undefined {
  let at: unknown = schema;
  for (const part of path) {
    const { element, shape = {}, valueType } = definitionOf(at);
    const inMapping = Object.hasOwn(shape, part) ? shape[part] : valueType;
    at = typeof part === 'number' ? element : inMapping;
    if (at === undefined) return undefined;
  }
  return definitionOf(at);
}

function definitionOf(schema: unknown): Definition {
  type Wrapped = Definition & { readonly innerType?: unknown };
  const definition = (schema as { _zod?: { def?: Wrapped } } | undefined)?._zod?.def ?? {};
  return definition.innerType ? definitionOf(definition.innerType) : definition;
}
