import type { Span } from '../model/position.ts';

/** Reading what people write: phrases, sentences, negations, durations. Nothing here knows a policy. */

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
const foldedOf = new WeakMap<readonly string[], ReadonlySet<string>>();

function foldedOnce(phrases: readonly string[]): ReadonlySet<string> {
  const known = foldedOf.get(phrases) ?? new Set(phrases.map(foldedPhrase));
  foldedOf.set(phrases, known);
  return known;
}

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

const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const numberWords: Readonly<Record<string, number>> = {
  ...Object.fromEntries(smallNumbers.map((word, number) => [word, number])),
  a: 1,
  an: 1,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30 };

/** A duration in a text: `≥14 days`, `two weeks`, `a fortnight`, `14-day`. */
export interface Duration {
  /** Of a range such as `7 to 14 days` the lower end. */
  readonly days: number;
  /** Whether the text makes it a limit that is not reached or not passed: `less than 14 days`, `up to two weeks`. */
  readonly isUpperLimit: boolean;
  readonly span: Span;
}

const amount = `\\d{1,4}|${Object.keys(numberWords).join('|')}`;
const duration = new RegExp(
  [
    `(?<![\\w.])(${amount})`,
    `(?:\\s{0,20}(?:[-–—]|to|or)\\s{0,20}(?:${amount}))?`,
    '(?:\\s{0,20}\\((?:\\d{1,4}|[a-z]{2,9})\\))?(?:\\s?\\+|\\s{1,20}or\\s{1,20}more)?',
    '[\\s\u2010\u2011-]{0,20}(?:(?:full|calendar|whole|consecutive|more|(working|business))\\s{1,20})?',
    '(day|week|fortnight|month)s?(?!\\w)',
  ].join(''),
  'gi',
);
const upperLimit =
  /(?:(?<!\b(?:no|not)\s+)(?:less|fewer|shorter)\s+than|\b(?:no|not)\s+(?:more|longer)\s+than|at\s+most|up\s+to|under|within|below|maximum(?:\s+of)?|[<≤]=?)\s*$/i;

export function durations(text: string): Duration[] {
  // Most sentences have no unit of time, and no number in them is looked at.
  if (!/day|week|fortnight|month/i.test(text)) return [];
  return [...text.matchAll(duration)].map((match) => {
    const word = (match[1] ?? '').toLowerCase();
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const count = numberWords[word] ?? Number(word);
    const unit = unitDays[(match[3] ?? '').toLowerCase()] ?? 0;
    return {
      // Five working days are a week.
      days: match[2] && unit === 1 ? count + 2 * Math.floor(count / 5) : count * unit,
      isUpperLimit: upperLimit.test(before),
      span: { start: match.index, end: match.index + match[0].length },
    };
  });
}
