import { manifestKeys } from '../manifest/keys.ts';
import { manifestShape } from '../manifest/schema.ts';
import type { Path } from '../model/position.ts';
import { policyKeys } from '../policy/keys.ts';
import { policySchema } from '../policy/schema.ts';
import { pageAddress } from '../text/page-address.ts';
import { definitionAt } from '../text/schema-keys.ts';

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

/** What the schema has at a path; undefined where it has nothing. */
export function formAt(kind: DocumentKind, path: Path): Form | undefined {
  const definition = definitionAt(languageOf(kind).schema, path);
  if (!definition) return undefined;
  const { shape, element, valueType, entries } = definition;
  return {
    kind: shape || valueType ? 'mapping' : element ? 'list' : 'text',
    keys: Object.keys(shape ?? {}),
    choices: Object.values(entries ?? {}),
  };
}

/** What a key is, in words and Markdown, and where more is said of it; undefined for a key that is none of ours. */
export function keyWordsAt(
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
