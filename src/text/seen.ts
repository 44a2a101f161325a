import type { Span } from '../model/position.ts';

/** What of a text an eye sees. Characters that leave no mark hide nothing, and are no text. */

/** Whether a text has no characters beyond ASCII, so that nothing need be asked of Unicode. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** Compiled for the first text that needs it: an expression of a property costs more than most texts. */
let invisible: RegExp | undefined;

/**
 * The pieces of a text that leave no mark: what Unicode lets a program that does not know it ignore (fillers,
 * joiners, variation selectors, tags), and the blank of Braille.
 */
export function unseenIn(text: string): Span[] {
  if (isAscii(text)) return [];
  invisible ??= /[\p{Default_Ignorable_Code_Point}\u2800]+/gu;
  return [...text.matchAll(invisible)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
}

/** A text with a space for each unit that nobody sees, so that every offset holds. */
export function levelled(text: string): string {
  return replaced(text, ({ start, end }) => ' '.repeat(end - start));
}

/** A text without what nobody sees. */
export function withoutUnseen(text: string): string {
  return replaced(text, () => '');
}

/** A text without what nobody sees, and the way from its spans to those of the text as written. */
export interface SeenText {
  readonly text: string;
  readonly asWritten: (span: Span) => Span;
}

export function seenText(written: string): SeenText {
  const hidden = unseenIn(written);
  if (hidden.length === 0) return { text: written, asWritten: (span) => span };
  const offsets: number[] = [];
  let from = 0;
  for (const { start, end } of [...hidden, { start: written.length, end: written.length }]) {
    for (let at = from; at < start; at++) offsets.push(at);
    from = end;
  }
  return {
    text: withoutUnseen(written),
    asWritten: ({ start, end }) => {
      const first = offsets[start] ?? written.length;
      return { start: first, end: end > start ? (offsets[end - 1] ?? first) + 1 : first };
    },
  };
}

function replaced(text: string, replacement: (span: Span) => string): string {
  let kept = '';
  let from = 0;
  for (const span of unseenIn(text)) {
    kept += text.slice(from, span.start) + replacement(span);
    from = span.end;
  }
  return kept + text.slice(from);
}

/** Whether there is anything to see in a text. */
export function isSeen(text: string): boolean {
  return /\S/.test(withoutUnseen(text));
}

let letter: RegExp | undefined;

/** Whether a text has a letter or a digit that can be seen. */
export function hasLetter(text: string): boolean {
  if (/[a-z0-9]/i.test(text)) return true;
  if (isAscii(text)) return false;
  letter ??= /[\p{L}\p{N}]/u;
  return letter.test(withoutUnseen(text));
}

let letters: RegExp | undefined;

/** The letters and digits of a text that can be seen, without the marks above and below them. */
export function lettersIn(text: string): string[] {
  if (isAscii(text)) return text.match(/[a-z0-9]/gi) ?? [];
  letters ??= /[\p{L}\p{N}]/gu;
  return withoutUnseen(text).match(letters) ?? [];
}
