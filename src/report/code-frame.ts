import { lineOf, type Position } from '../model/position.ts';
import type { Report } from '../model/report.ts';
import { isAscii } from '../text/seen.ts';
import { safeLine } from './safe-text.ts';
import type { Pen } from './terminal.ts';
import type { WidthOf } from './text-width.ts';

/** Most and fewest columns of a source line that a frame shows. */
const widest = 120;
const narrowest = 20;

/** More of a line is not looked at on either side of a place: a character of a column has few units. */
const nearby = 10 * widest;

/**
 * A place and its line, with what is marked on it, as lines for a terminal.
 * @param mark paints what marks the place
 */
export function codeFrame(
  at: Position,
  report: Report,
  { paint, columns = widest * 2, widthOf }: Pick<Pen, 'paint' | 'columns' | 'widthOf'>,
  mark: (text: string) => string,
): string[] {
  const dim = (text: string): string => paint('dim', text);
  const place = `${report.nameOf(at.file)}:${at.line}:${at.column}`;
  const text = report.texts.get(at.file);
  const arrow = `  ${dim('-->')} ${safeLine(place)}`;
  if (text === undefined) return [arrow];
  const gutter = String(at.line);
  const width = Math.max(narrowest, Math.min(widest, columns - gutter.length - 4));
  const line = lineOf(text, at.line);
  const [start, end] = [at.column - 1, Math.max(at.endColumn - 1, at.column)];
  // A long line is shown around the place, not from its beginning.
  const whole = safeLine(line.slice(Math.max(0, start - nearby), start));
  const before = widthOf(whole) > width - narrowest ? lastOf(whole, Math.floor(width / 3), widthOf) : whole;
  const marked = firstOf(
    safeLine(line.slice(start, Math.min(end, start + nearby))),
    width - widthOf(before),
    widthOf,
  );
  const room = width - widthOf(before) - widthOf(marked);
  const after = firstOf(safeLine(line.slice(start + (end - start), end + nearby)), room, widthOf);
  const blank = ' '.repeat(gutter.length);
  return [
    arrow,
    ` ${blank} ${dim('|')}`,
    ` ${dim(gutter)} ${dim('|')} ${before}${marked}${after}`,
    ` ${blank} ${dim('|')} ${' '.repeat(widthOf(before))}${mark('^'.repeat(Math.max(1, widthOf(marked))))}`,
  ];
}

/** As much of a text, from its beginning, as takes so many columns. */
function firstOf(text: string, columns: number, widthOf: WidthOf): string {
  if (isAscii(text)) return text.slice(0, Math.max(0, columns));
  return taken(characters(text), columns, widthOf).join('');
}

/** As much of a text, from its end. */
function lastOf(text: string, columns: number, widthOf: WidthOf): string {
  if (isAscii(text)) return text.slice(Math.max(0, text.length - columns));
  return taken(characters(text).reverse(), columns, widthOf).reverse().join('');
}

function taken(pieces: readonly string[], columns: number, widthOf: WidthOf): string[] {
  let left = columns;
  const tooMany = pieces.findIndex((piece) => {
    left -= widthOf(piece);
    return left < 0;
  });
  return tooMany < 0 ? [...pieces] : pieces.slice(0, tooMany);
}

/** What a reader takes for the characters of a text: a letter with its marks is one. */
function characters(text: string): string[] {
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}
