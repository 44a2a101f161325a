import type * as z from 'zod/mini';
import { type Path, type Span, writtenPath } from '../model/position.ts';
import { isMapping } from './is-mapping.ts';
import { nearest } from './nearest.ts';
import { oneLine, quote, quoteList } from './quote.ts';

/** A place where data breaks its schema. */
export interface SchemaProblem {
  readonly message: string;
  readonly help: string;
  readonly path: Path;
  /** Whether the key is what is wrong, not its value. */
  readonly atKey: boolean;
  /** What the value should be, where that is known; with a span, what should stand there in the file. */
  readonly text?: string | undefined;
  readonly span?: Span | undefined;
  /** What the key should be, where that is what is wrong and what was meant is known. */
  readonly key?: string | undefined;
  /** Whether `text` or `key` is a guess. */
  readonly isGuess?: boolean | undefined;
}

/** `data` as far as it keeps the schema, and every problem it has. */
export interface Checked {
  /** Undefined when nothing of it does. */
  readonly kept: unknown;
  readonly problems: readonly SchemaProblem[];
  /** Paths of the values that are wrong, or missing under their right name: nobody knows what they should be. */
  readonly broken: readonly Path[];
}

/** How a value that breaks the schema is put right, and the text that should stand there, where that is known. */
export interface Slip {
  readonly help: string;
  readonly text?: string | undefined;
  /** Where in the file the text goes, when that is not the value. */
  readonly span?: Span | undefined;
  /** Whether the text is a guess. */
  readonly isGuess?: boolean | undefined;
}

/** What a file should be, for the messages: `a backport manifest`, and the document that explains its keys. */
export interface Expected {
  readonly what: string;
  readonly docs: string;
  /** What was meant with a value that is wrong. */
  readonly slip?: (path: Path, value: unknown) => Slip | undefined;
}

/**
 * Holds data from a YAML file against a schema: finds every problem, in words, and gives the data without what is
 * wrong, so that the rest can be judged. List items keep their index.
 */
export function checkSchema(schema: z.ZodMiniType, data: unknown, expected: Expected): Checked {
  const result = schema.safeParse(data, { jitless: true });
  if (result.success) return { kept: data, problems: [], broken: [] };
  const known = knownKeys(schema, []);
  const homes = homesIn(schema, known);
  if (isMapping(data) && !Object.keys(data).some((key) => known.includes(key))) {
    return { kept: undefined, problems: [somethingElse(known, expected)], broken: [[]] };
  }
  const unknown = result.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = pathOf(issue);
    return issue.keys.map((key) =>
      unknownKey([...path, key], knownKeys(schema, path), {
        ...expected,
        homes,
        isText: typeof valueAt(data, [...path, key]) === 'string',
        isTaken: (name) => valueAt(data, [...path, name]) !== undefined,
      }),
    );
  });
  // Where the right key stands beside the wrong one, it is what it is.
  const meantInstead = unknown.flatMap(({ meant }) =>
    meant && valueAt(data, meant) === undefined ? [meant] : [],
  );
  const meantPaths = new Set(meantInstead.map((path) => JSON.stringify(path)));
  const wrong = result.error.issues.flatMap((issue): SchemaProblem[] => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = pathOf(issue);
    const value = valueAt(data, path);
    if (value === undefined) {
      // A key that is only misspelt is not reported as missing, too.
      if (meantPaths.has(JSON.stringify(path))) return [];
      return [
        {
          message: `The key ${name(path)} is missing.`,
          help: `Add it: ${issue.message}.`,
          path,
          atKey: true,
        },
      ];
    }
    const subject = path.length === 0 ? 'The file' : `The value of ${name(path)}`;
    const what =
      issue.code === 'too_big' && Array.isArray(value) ? `a list of ${value.length} items` : shown(value);
    const message = `${subject} is ${what}; expected ${issue.message}.`;
    const { help = `Write ${issue.message}.`, text, span, isGuess } = expected.slip?.(path, value) ?? {};
    return [{ message, help, path, atKey: false, text, span, isGuess }];
  });
  const problems = [...unknown, ...wrong];
  const kept = structuredClone(data);
  for (const { path } of problems) remove(kept, path);
  const broken = [...problems.map(({ path }) => path), ...meantInstead];
  return { kept: isMapping(kept) ? kept : undefined, problems, broken };
}

function pathOf({ path }: z.core.$ZodIssue): Path {
  return path.filter((part) => typeof part !== 'symbol');
}

function somethingElse(known: readonly string[], { what, docs }: Expected): SchemaProblem {
  return {
    message: `This is not ${what}: it has none of the keys of one.`,
    help: `Its keys are ${quoteList(known, 8)}; ${docs} explains each. A file that is something else needs another name or place.`,
    path: [],
    atKey: true,
  };
}

/** What is known of an unknown key. */
interface UnknownKey {
  readonly homes: Homes;
  /** Whether its value is a text. */
  readonly isText: boolean;
  /** Whether its mapping has a key of that name. */
  readonly isTaken: (name: string) => boolean;
}

function unknownKey(
  path: Path,
  known: readonly string[],
  { docs, homes, isText, isTaken }: Expected & UnknownKey,
): SchemaProblem & { readonly meant: Path | undefined } {
  const key = String(path.at(-1));
  const shownKey = oneLine(key);
  const meant = known.includes(shownKey.replaceAll(' ', '')) ? shownKey.replaceAll(' ', '') : undefined;
  const homeHere = meant === undefined && !known.includes(key.toLowerCase()) ? homes.get(key) : undefined;
  // What stands inside is one value mostly: a list is a list's key misspelt (`bug` for `bugs`).
  const home = homeHere && (isText || homeHere.path?.length === 1) ? homeHere : undefined;
  const near = meant ?? (home === undefined ? nearest(key, known) : undefined);
  const help = (): string => {
    if (meant !== undefined)
      return `It has an invisible character in it, or a space that is not a plain one. Type \`${meant}\` anew.`;
    if (/^[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/.test(key))
      return `It begins with a no-break space, or another space that YAML does not take for one, so it is not part of the key above. Indent ${quote(shownKey)} with plain spaces.`;
    if (home !== undefined) return home.help;
    if (near !== undefined) return `Did you mean \`${near}\`?`;
    const isLine = /\s|^\p{Lu}/u.test(key);
    const rest = `known here are ${quoteList(known, 20)}. ${docs} explains each.`;
    return isLine
      ? `A line of a text, such as a description, is indented deeper than the text's key, with plain spaces. As a key remove it; ${rest}`
      : `Remove it; ${rest}`;
  };
  return {
    message: `The key ${name(path)} is unknown${home === undefined ? '' : ' here'}.`,
    help: help(),
    path,
    atKey: true,
    // Where the right key stands there already, nobody knows what this one is for.
    key: near === undefined || isTaken(near) ? undefined : near,
    isGuess: meant === undefined,
    meant: home ? home.path : near === undefined ? undefined : [...path.slice(0, -1), near],
  };
}

/** Where a key belongs, in words, and its path where there is one alone. */
type Homes = ReadonlyMap<string, { readonly help: string; readonly path: Path | undefined }>;

/** Where each key of a schema belongs: one that is unknown at its place and known elsewhere stands in a wrong column. */
function homesIn(schema: z.ZodMiniType, top: readonly string[]): Homes {
  const paths = new Map<string, Path[]>();
  const add = (path: Path): void => {
    for (const key of knownKeys(schema, path)) paths.set(key, [...(paths.get(key) ?? []), [...path, key]]);
  };
  for (const each of top) add([each]);
  for (const each of top) add([each, 0]);
  const homes = new Map(
    [...paths].map(([key, all]) => [
      key,
      {
        help: `It is a key of ${quoteList(all.map(([first]) => String(first)))}: write it there, indented as far as the other keys.`,
        path: all.length === 1 && all[0]?.length === 2 ? all[0] : undefined,
      },
    ]),
  );
  for (const key of top) {
    const help = `${quote(key)} is a key of the file itself: write it at the beginning of its line, without indentation.`;
    homes.set(key, { help, path: [key] });
  }
  return homes;
}

/** `targets[0].version`, as a manifest's author would name it. */
function name(path: Path): string {
  return path.length === 0 ? 'the file' : quote(writtenPath(path));
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'empty' : quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return 'a mapping';
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
