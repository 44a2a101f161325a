import type * as z from 'zod/mini';
import { type Path, writtenPath } from '../model/position.ts';
import { quote } from './quote.ts';

/** `targets[0].version`, as a manifest's author would name it. */
export function keyInWords(path: Path): string {
  return path.length === 0 ? 'the file' : quote(writtenPath(path));
}

/** The keys that a schema takes at a path. */
export function knownKeys(schema: z.ZodMiniType, path: Path): string[] {
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
