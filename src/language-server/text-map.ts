import type { Position as Place, Range } from 'vscode-languageserver';
import type { Position, Span } from '../model/position.ts';
import { byteOrderMarkOf } from '../sources/files.ts';

/**
 * The way between our places in a text and the editor's. Ours are offsets, lines and columns in the text without its
 * byte order mark, of which only a line feed ends a line. The editor's are lines and UTF-16 units from 0 in all that it
 * holds, and to it a carriage return alone ends a line, too.
 */
export interface TextMap {
  /** Without a byte order mark. */
  readonly text: string;
  readonly offsetOf: (place: Place) => number;
  readonly placeOf: (offset: number) => Place;
  readonly rangeOf: (span: Span) => Range;
  /** The range of a position in our terms. */
  readonly rangeAt: (position: Position) => Range;
}

/** @param whole all that the editor holds */
export function textMap(whole: string): TextMap {
  const mark = byteOrderMarkOf(whole).length;
  const text = whole.slice(mark);
  const [ours, theirs] = [startsOf(text, /\n/g), startsOf(text, /\r\n|\n|\r/g)];
  const shift = (line: number): number => (line === 0 ? mark : 0);
  const offsetOf = ({ line, character }: Place): number => {
    const start = theirs[line];
    if (start === undefined) return text.length;
    const next = theirs[line + 1] ?? text.length + 1;
    return Math.min(Math.max(start + character - shift(line), start), next - 1, text.length);
  };
  const placeOf = (offset: number): Place => {
    const line = lastUpTo(theirs, offset);
    return { line, character: offset - (theirs[line] ?? 0) + shift(line) };
  };
  const rangeOf = ({ start, end }: Span): Range => ({ start: placeOf(start), end: placeOf(end) });
  const offsetIn = (line: number, column: number): number =>
    Math.min((ours[line - 1] ?? text.length) + column - 1, text.length);
  return {
    text,
    offsetOf,
    placeOf,
    rangeOf,
    rangeAt: ({ line, column, endLine, endColumn }) =>
      rangeOf({ start: offsetIn(line, column), end: offsetIn(endLine, endColumn) }),
  };
}

/** Where lines start. */
function startsOf(text: string, lineEnd: RegExp): number[] {
  return [0, ...[...text.matchAll(lineEnd)].map((found) => found.index + found[0].length)];
}

/** The last of some sorted numbers that is not above another. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
