import type * as z from 'zod/mini';
import type { Path, Span } from '../model/position.ts';
import { isMapping } from './is-mapping.ts';
import { quote, quoteList } from './quote.ts';
import { keyInWords, knownKeys } from './schema-keys.ts';
import { homesIn, unknownKey } from './unknown-key.ts';
import { valueAt } from './yaml-values.ts';

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
  readonly isSuggested?: boolean | undefined;
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
  readonly isSuggested?: boolean | undefined;
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
          message: `The key ${keyInWords(path)} is missing.`,
          help: `Add it: ${issue.message}.`,
          path,
          atKey: true,
        },
      ];
    }
    const subject = path.length === 0 ? 'The file' : `The value of ${keyInWords(path)}`;
    const what =
      issue.code === 'too_big' && Array.isArray(value) ? `a list of ${value.length} items` : shown(value);
    const message = `${subject} is ${what}; expected ${issue.message}.`;
    const { help = `Write ${issue.message}.`, text, span, isSuggested } = expected.slip?.(path, value) ?? {};
    return [{ message, help, path, atKey: false, text, span, isSuggested }];
  });
  const problems = [...unknown, ...wrong];
  const kept = structuredClone(data);
  for (const { path } of problems) remove(kept, path);
  const broken = [...problems.map(({ path }) => path), ...meantInstead];
  return { kept: isMapping(kept) ? kept : undefined, problems, broken };
}

function pathOf({ path }: z.core.$ZodIssue): Path {
  return path as (string | number)[];
}

function somethingElse(known: readonly string[], { what, docs }: Expected): SchemaProblem {
  return {
    message: `This is not ${what}: it has none of the keys of one.`,
    help: `Its keys are ${quoteList(known, 8)}; ${docs} explains each. A file that is something else needs another name or place.`,
    path: [],
    atKey: true,
  };
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'empty' : quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return 'a mapping';
}

/** Takes out a value; of a list, so that the other items keep their index. */
function remove(data: unknown, path: Path): void {
  const parent = valueAt(data, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
  const last = path.at(-1) as string | number;
  if (Array.isArray(parent)) parent[last as number] = undefined;
  else if (parent) delete parent[last];
}
