import type { Path, Span } from '../model/position.ts';
import { type Entry, entriesAt, outlineOf, reaches } from './outline.ts';

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
  // Above another key, a word alone would be the beginning of that key.
  return tried(text, word, space + standIn) ?? tried(text, word, `${space}${standIn}:`);
}

function tried(text: string, word: Span, words: string): Cursor | undefined {
  const outline = outlineOf(text.slice(0, word.start) + words + text.slice(word.end));
  if (!outline) return undefined;
  const at = word.start + words.indexOf(standIn);
  const around = entriesAt(outline, at);
  const [entry, parent] = [around.at(-1), around.at(-2)];
  if (!entry) return undefined;
  const isFlow = around.some((each) => each.isFlow);
  if (entry.key && reaches(entry.key, at) && entry.path.at(-1) === standIn) {
    return { what: 'key', path: entry.path.slice(0, -1), word, taken: keysOf(parent), isFlow };
  }
  if (entry.text !== standIn || !reaches(entry.value, at)) return undefined;
  return { what: 'value', path: entry.path, word, taken: [], isFlow };
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

function keysOf(mapping: Entry | undefined): string[] {
  return (mapping?.entries ?? []).map(({ path }) => String(path.at(-1))).filter((key) => key !== standIn);
}
