import { lineOf, type Position } from '../model/position.ts';
import type { Report } from '../model/report.ts';
import { safeLine } from './safe-text.ts';

/** Most and fewest characters of a source line that a frame shows. */
const widest = 120;
const narrowest = 20;

interface Style {
  readonly mark: (text: string) => string;
  readonly dim: (text: string) => string;
  /** How many characters a line holds; undefined where nothing limits it. */
  readonly columns: number | undefined;
}

/** A place and its line, with what is marked on it, as lines for a terminal. */
export function codeFrame(
  at: Position,
  report: Report,
  { mark, dim, columns = widest * 2 }: Style,
): string[] {
  const place = `${report.nameOf(at.file)}:${at.line}:${at.column}`;
  const text = report.texts.get(at.file);
  const arrow = `  ${dim('-->')} ${safeLine(place)}`;
  if (text === undefined) return [arrow];
  const gutter = String(at.line);
  const width = Math.max(narrowest, Math.min(widest, columns - gutter.length - 4));
  const line = lineOf(text, at.line);
  // A long line is shown around the place, not from its beginning.
  const from = at.column > width - 20 ? Math.max(0, at.column - 1 - Math.floor(width / 3)) : 0;
  const shown = line.slice(from, from + width);
  const before = line.slice(from, at.column - 1);
  const length = Math.max(1, Math.min(at.endColumn - at.column, width - before.length));
  const blank = ' '.repeat(gutter.length);
  return [
    arrow,
    ` ${blank} ${dim('|')}`,
    ` ${dim(gutter)} ${dim('|')} ${safeLine(shown)}`,
    ` ${blank} ${dim('|')} ${' '.repeat(safeLine(before).length)}${mark('^'.repeat(length))}`,
  ];
}
