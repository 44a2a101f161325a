import type { Path, Span } from '../model/position.ts';
import { entryIn, outlineOf } from './outline.ts';
import { pathsAt } from './path-at.ts';

/** What somebody is about to write at a place: a key of a mapping, or a value. */
export interface Cursor {
  readonly what: 'key' | 'value';
  /** Of the mapping for a key, of the value for a value. */
  readonly path: Path;
  /** The word that is begun there, and what a proposal takes the place of. */
  readonly word: Span;
  /** The keys that the mapping has already. */
  readonly taken: readonly string[];
  /** Whether what is written stands in braces or brackets, on their line. */
  readonly isFlow: boolean;
}

/** What stands for the word at hand, so that the parser sees something there, too. */
const standIn = 'x';

/** A letter of a name of ours. */
const letter = /[\w.+~/-]/;

/**
 * What is being written at an offset; undefined in a comment, in a text of several words, and where nothing of YAML can
 * be seen. The text need not be whole: with a word in place of the one that is begun, the parser tells where it is.
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const word = wordAt(text, offset);
  // Behind `policy:` a space is still to come.
  const space = text[word.start - 1] === ':' ? ' ' : '';
  const whole = `${text.slice(0, word.start)}${space}${standIn}${text.slice(word.end)}`;
  const at = word.start + space.length;
  const { path, on, span } = pathsAt(whole)(at);
  if (on === 'space' || span.start !== at) return undefined;
  const outline = outlineOf(whole);
  const isFlow = path.some((_, depth) => entryIn(outline, path.slice(0, depth))?.isFlow);
  if (on === 'key') {
    const mapping = path.slice(0, -1);
    const keys = entryIn(outline, mapping)?.entries.map((each) => String(each.path.at(-1))) ?? [];
    return path.at(-1) === standIn
      ? { what: 'key', path: mapping, word, taken: keys.filter((key) => key !== standIn), isFlow }
      : undefined;
  }
  return span.end === at + standIn.length ? { what: 'value', path, word, taken: [], isFlow } : undefined;
}

/** The word that an offset lies in, or that ends there. */
function wordAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  // No name is longer.
  while (start > 0 && offset - start < 200 && letter.test(text[start - 1] ?? '')) start--;
  while (end < text.length && end - offset < 200 && letter.test(text[end] ?? '')) end++;
  // A dash alone begins an item of a list.
  return text.slice(start, end) === '-' ? { start: offset, end: offset } : { start, end };
}
