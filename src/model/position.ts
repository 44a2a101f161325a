/** The keys and indices that lead to a value of a YAML file: `['targets', 0, 'version']`. */
export type Path = readonly (string | number)[];

/** A piece of a text by its character offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file, as people and GitHub count: lines and columns from 1, the end column exclusive. */
export interface Position {
  /** Absolute path; reporters show it relative to a folder that their readers know. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Turns pieces of a text into positions. A piece that runs over several lines is cut at the end of its first,
 * for GitHub drops the columns of an annotation that spans lines.
 */
export function positionsIn(text: string, file: string): (span: Span) => Position {
  let starts: number[] | undefined;
  return (span) => {
    starts ??= lineStarts(text);
    const start = Math.min(Math.max(span.start, 0), text.length);
    const line = lineAt(starts, start);
    const lineStart = starts[line - 1] ?? 0;
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    const textEnd = Math.max(text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd, start);
    const end = Math.min(Math.max(span.end, start + 1), Math.max(textEnd, start + 1));
    return { file, line, column: start - lineStart + 1, endLine: line, endColumn: end - lineStart + 1 };
  };
}

/** The position of a whole piece of a text, over as many lines as it runs. */
export function rangeIn(text: string, file: string, { start, end }: Span): Position {
  const starts = lineStarts(text);
  const [line, endLine] = [lineAt(starts, start), lineAt(starts, end)];
  return {
    file,
    line,
    column: start - (starts[line - 1] ?? 0) + 1,
    endLine,
    endColumn: end - (starts[endLine - 1] ?? 0) + 1,
  };
}

/** The offsets of a position in its text. */
export function spanAt(text: string, { line, column, endLine, endColumn }: Position): Span {
  const starts = lineStarts(text);
  const offset = (row: number, at: number): number =>
    Math.min((starts[row - 1] ?? text.length) + at - 1, text.length);
  return { start: offset(line, column), end: offset(endLine, endColumn) };
}

/** The text of a line, counted from 1. */
export function lineOf(text: string, line: number): string {
  // Reporters ask for many lines of one text, then of the next: so the offsets of the latest text are kept.
  if (latest.text !== text) latest = { text, starts: lineStarts(text) };
  const start = latest.starts[line - 1];
  if (start === undefined) return '';
  const next = latest.starts[line];
  return text.slice(start, next === undefined ? text.length : next - 1).replace(/\r$/, '');
}

let latest: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, that an offset lies on. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** A path as a file's author would name it: `targets[0].version`; empty for the whole file. */
export function writtenPath(path: Path): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return text.replace(/^\./, '');
}
