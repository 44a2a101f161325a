import { onceFor } from '../model/once-for.ts';
import type { Span } from '../model/position.ts';

/** Reading what people write: phrases, sentences, negations. Nothing here knows a policy. */

/** A text with white space folded and case levelled, and the way back to the original's offsets. */
export interface Folded {
  readonly text: string;
  /** Asked for where a phrase was found, as in few texts. */
  readonly offsets: () => readonly number[];
}

/** Folds each run of white space (no-break spaces too) to one space, and lower-cases. */
export function fold(text: string, from = 0, to = text.length): Folded {
  const piece = text.slice(from, to);
  if (isAscii.test(piece)) return foldAscii(piece, from);
  let folded = '';
  let isSpace = false;
  const offsets: number[] = [];
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    const wasSpace = isSpace;
    isSpace = /\s/.test(character);
    if (isSpace && wasSpace) continue;
    const lower = isSpace ? ' ' : character.toLowerCase();
    // One letter stays one letter, so that the offsets hold.
    folded += lower.length === 1 ? lower : character;
    offsets.push(at);
  }
  offsets.push(to);
  return { text: folded, offsets: () => offsets };
}

/**
 * A text with one space for each run of white space. Most runs are one space already and are left alone: to replace
 * each of them takes ten times as long.
 */
export function foldSpace(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Most texts, and most phrases, have no other characters, and are folded at once. */
const isAscii = /^[\0-\x7f]*$/;

/** @param from where the text stands in a whole one, which the offsets are of */
function foldAscii(text: string, from: number): Folded {
  return { text: foldSpace(text).toLowerCase(), offsets: () => asciiOffsets(text, from) };
}

function asciiOffsets(text: string, from: number): number[] {
  const offsets: number[] = [];
  let isSpace = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const wasSpace = isSpace;
    isSpace = code === 32 || (code >= 9 && code <= 13);
    if (!isSpace || !wasSpace) offsets.push(from + at);
  }
  offsets.push(from + text.length);
  return offsets;
}

/**
 * The places of phrases, in any case and spacing, where they stand as words of their own; in order, and of those that
 * begin at one place the longest.
 */
export function findPhrases(folded: Folded, phrases: readonly string[]): Span[] {
  const { text } = folded;
  // By place of the folded text, for many phrases may stand at very many places.
  let ends: Int32Array | undefined;
  for (const wanted of foldedOnce(phrases)) {
    for (const { start, end } of placesOf(text, wanted)) {
      ends ??= new Int32Array(text.length);
      if (end > (ends[start] ?? 0)) ends[start] = end;
    }
  }
  if (!ends) return [];
  const offsets = folded.offsets();
  const found: Span[] = [];
  for (const [at, end] of ends.entries())
    if (end > 0) found.push({ start: offsets[at] ?? 0, end: (offsets[end - 1] ?? 0) + 1 });
  return found;
}

/** Whether a phrase stands in a text, in any case and spacing, as words of its own. */
export function isSaid({ text }: Folded, phrase: string): boolean {
  return placesOf(text, foldedPhrase(phrase)).next().done === false;
}

/** The folded phrases of a policy: the same list is looked for in each description of a fleet. */
const foldedOnce = onceFor((phrases: readonly string[]) => new Set(phrases.map(foldedPhrase)));

function foldedPhrase(phrase: string): string {
  return fold(phrase.trim()).text;
}

/**
 * By offsets in the folded text.
 * @param wanted folded, too
 */
function* placesOf(text: string, wanted: string): Generator<Span> {
  if (wanted === '') return;
  const last = wanted.at(-1) ?? '';
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!joinsWord(text, at - 1, wanted.charAt(0)) && !joinsWord(text, end, last)) yield { start: at, end };
  }
}

/** Whether the phrase stands in the text, in any case and spacing, as words of its own. */
export function mentions(text: string, phrase: string): boolean {
  return isSaid(fold(text), phrase);
}

function joinsWord(text: string, at: number, edge: string): boolean {
  const neighbour = text.charAt(at);
  return isWordCharacter(neighbour) && isWordCharacter(edge);
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}

/** The sentences of a text: they end at `.`, `!`, `?`, at a blank line and where a list item or heading begins. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  const boundary =
    /(?<!\b(?:e\.g|i\.e|vs|cf|inc|ltd)|^[ \t\u00a0]*\d{1,3})[.!?]["'”’)\]*_]{0,3}(?=\s|$)|\n[ \t\r\u00a0]*\n|\n(?=[ \t\u00a0]*(?:[-*•#[]|\d+[.)] ))/gim;
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (text.slice(start, end).trim() !== '') found.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
}

/** Whether a word that denies (`not`, `isn't`, `never`, …) stands in the text. */
export function denies(text: string): boolean {
  return /\b(?:not|no|never|neither|nor|without|cannot|nobody|none)\b|n['’]t\b/i.test(text);
}
