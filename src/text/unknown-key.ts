import type * as z from 'zod/mini';
import type { Path } from '../model/position.ts';
import { isSameSense, nearest } from './nearest.ts';
import { oneLine, quote, quoteList } from './quote.ts';
import { keyInWords, knownKeys } from './schema-keys.ts';

/** What is known of an unknown key. */
interface UnknownKey {
  /** The document that explains the keys. */
  readonly docs: string;
  readonly homes: Homes;
  /** Whether its value is a text. */
  readonly isText: boolean;
  /** Whether its mapping has a key of that name. */
  readonly isTaken: (name: string) => boolean;
}

/** A key that a schema does not take where it stands: what is wrong with it, and the path of the one that was meant. */
export function unknownKey(
  path: Path,
  known: readonly string[],
  { docs, homes, isText, isTaken }: UnknownKey,
) {
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
    message: `The key ${keyInWords(path)} is unknown${home === undefined ? '' : ' here'}.`,
    help: help(),
    path,
    atKey: true,
    // Where the right key stands there already, nobody knows what this one is for.
    key: near === undefined || isTaken(near) || !isSameSense(shownKey, near) ? undefined : near,
    isSuggested: meant === undefined,
    meant: home ? home.path : near === undefined ? undefined : [...path.slice(0, -1), near],
  };
}

/** Where a key belongs, in words, and its path where there is one alone. */
export type Homes = ReadonlyMap<string, { readonly help: string; readonly path: Path | undefined }>;

/** Where each key of a schema belongs: one that is unknown at its place and known elsewhere stands in a wrong column. */
export function homesIn(schema: z.ZodMiniType, top: readonly string[]): Homes {
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
