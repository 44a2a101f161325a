import type * as z from 'zod/mini';
import type { Path } from '../model/position.ts';
import { nearest } from './nearest.ts';
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
  const meant = meantBy(key, known, homes, isText);
  const { same, home } = meant;
  const here = same ?? meant.near;
  return {
    message: `The key ${keyInWords(path)} is unknown${home === undefined ? '' : ' here'}.`,
    help: helpWith(key, meant, known, docs),
    path,
    atKey: true,
    // Where the right key stands there already, nobody knows what this one is for.
    key: here === undefined || isTaken(here) ? undefined : here,
    isSuggested: same === undefined,
    meant: home ? home.path : here === undefined ? undefined : [...path.slice(0, -1), here],
  };
}

/** What an unknown key was meant to be: one of these, or nobody knows. */
interface Meant {
  /** The known key that it is but for what cannot be seen. */
  readonly same?: string;
  /** Where it is known, which is elsewhere. */
  readonly home?: Home;
  /** The known key that it is like. */
  readonly near?: string | undefined;
}

function meantBy(key: string, known: readonly string[], homes: Homes, isText: boolean): Meant {
  const same = oneLine(key).replaceAll(' ', '');
  if (known.includes(same)) return { same };
  const home = known.includes(key.toLowerCase()) ? undefined : homes.get(key);
  // What stands inside is one value mostly: a list is a list's key misspelt (`bug` for `bugs`).
  if (home && (isText || home.path?.length === 1)) return { home };
  return { near: nearest(key, known) };
}

function helpWith(key: string, { same, home, near }: Meant, known: readonly string[], docs: string): string {
  if (same !== undefined)
    return `It has an invisible character in it, or a space that is not a plain one. Type \`${same}\` anew.`;
  if (/^[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/.test(key))
    return `It begins with a no-break space, or another space that YAML does not take for one, so it is not part of the key above. Indent ${quote(oneLine(key))} with plain spaces.`;
  if (home) return home.help;
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  const isLine = /\s|^\p{Lu}/u.test(key);
  const rest = `known here are ${quoteList(known, 20)}. ${docs} explains each.`;
  return isLine
    ? `A line of a text, such as a description, is indented deeper than the text's key, with plain spaces. As a key remove it; ${rest}`
    : `Remove it; ${rest}`;
}

/** Where a key belongs. */
interface Home {
  readonly help: string;
  /** Undefined where there are several. */
  readonly path: Path | undefined;
}

/** By key, where it belongs. */
export type Homes = ReadonlyMap<string, Home>;

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
