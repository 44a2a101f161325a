import { manifestKeys } from '../manifest/keys.ts';
import { manifestShape } from '../manifest/schema.ts';
import type { Path } from '../model/position.ts';
import { policyKeys } from '../policy/keys.ts';
import { policySchema } from '../policy/schema.ts';
import { pageAddress } from '../text/page-address.ts';

/** The kinds of files that an editor is helped with. */
export type DocumentKind = 'manifest' | 'policy';

/** What may stand in a kind of file: its schema, and its keys in words. */
interface Language {
  readonly schema: unknown;
  readonly words: Readonly<Record<string, string>>;
  /** Address of the page about its keys. */
  readonly page: string;
}

let policy: Language | undefined;

function languageOf(kind: DocumentKind): Language {
  if (kind === 'manifest')
    return { schema: manifestShape, words: manifestKeys, page: pageAddress('manifest') };
  policy ??= { schema: policySchema(), words: policyKeys, page: pageAddress('policies') };
  return policy;
}

/** What may stand at a path. */
export interface Form {
  readonly kind: 'mapping' | 'list' | 'text';
  /** The keys of a mapping; empty where its author names them. */
  readonly keys: readonly string[];
  /** The words that a text must be one of; empty where it may be any. */
  readonly choices: readonly string[];
}

interface Definition {
  readonly type?: string;
  readonly innerType?: unknown;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly entries?: Readonly<Record<string, string>>;
}

/** What the schema has at a path; undefined where it has nothing. */
export function formAt(kind: DocumentKind, path: Path): Form | undefined {
  let at = definitionOf(languageOf(kind).schema);
  for (const part of path) {
    const below =
      typeof part === 'number'
        ? at.element
        : Object.hasOwn(at.shape ?? {}, part)
          ? at.shape?.[part]
          : at.valueType;
    if (below === undefined) return undefined;
    at = definitionOf(below);
  }
  const { shape, element, valueType, entries } = at;
  return {
    kind: shape || valueType ? 'mapping' : element ? 'list' : 'text',
    keys: Object.keys(shape ?? {}),
    choices: Object.values(entries ?? {}),
  };
}

function definitionOf(schema: unknown): Definition {
  const definition = (schema as { _zod?: { def?: Definition } } | undefined)?._zod?.def ?? {};
  return definition.innerType ? definitionOf(definition.innerType) : definition;
}

/** What a key is, in words and Markdown, and where more is said of it; undefined for a key that is none of ours. */
export function wordsOf(
  kind: DocumentKind,
  path: Path,
): { readonly name: string; readonly words: string; readonly page: string } | undefined {
  const { words, page } = languageOf(kind);
  const name = patternOf(path);
  const text = Object.hasOwn(words, name) ? words[name] : undefined;
  return text === undefined ? undefined : { name, words: text, page };
}

/** A path as the tables of keys have it: `targets[].version`. What changes on a day has the keys of the policy itself. */
export function patternOf(path: Path): string {
  const own = path[0] === 'since' && path.length > 2 ? path.slice(2) : path;
  return own
    .map((part) => (typeof part === 'number' ? '[]' : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
