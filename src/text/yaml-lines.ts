import type { Span } from '../model/position.ts';

/** A line of a YAML text as people read it, whether or not a parser can. */
export interface Line extends Span {
  /** Everything before its first word, its dash included: `  - `. */
  readonly before: string;
  /** The rest, without white space at its end. */
  readonly body: string;
}

/** The line that an offset lies on, without its end. */
export function lineAround(text: string, at: number): Span {
  const start = text.slice(0, Math.max(at, 0)).lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** The next line that has more than a comment on it, or the one before; undefined at the ends. */
export function neighbour(text: string, from: Span, step: 1 | -1): Line | undefined {
  let at: Span = from;
  for (let seen = 0; seen < 50; seen++) {
    const offset = step === 1 ? at.end + 1 : at.start - 1;
    if (offset < 0 || offset >= text.length) return undefined;
    at = lineAround(text, offset);
    const line = lineAt(text, at);
    if (line.body !== '' && !line.body.startsWith('#')) return line;
  }
  return undefined;
}

/** How much of a line is looked at: nobody wrote a longer one by hand. */
const longest = 2000;

export function lineAt(text: string, { start, end }: Span): Line {
  const written = text.slice(start, Math.min(end, start + longest));
  const indent = /^[ \t\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]*/.exec(written)?.[0] ?? '';
  const dash = /^-[ \t\u00a0]+/.exec(written.slice(indent.length))?.[0] ?? '';
  const before = indent + dash;
  return { start, end, before, body: written.slice(before.length).trimEnd() };
}

/** What stands before the dash of a line. */
export function indentOf({ before }: Pick<Line, 'before'>): string {
  return before.replace(/-[ \t\u00a0]+$/, '');
}

/** The key that a line begins with; undefined where it begins with none. */
export function keyOfLine({ body }: Pick<Line, 'body'>): string | undefined {
  return /^([\w-]+):(?=[ \t]|$)/.exec(body)?.[1];
}

/** A key and what stands behind it on its line. */
export interface Pair {
  readonly key: string;
  readonly keySpan: Span;
  /** Empty where nothing stands there. */
  readonly value: string;
  readonly valueSpan: Span;
}

/** The key and the value of a line; undefined where it begins with no key. */
export function pairOf(line: Line): Pair | undefined {
  const key = keyOfLine(line);
  if (key === undefined) return undefined;
  const start = startOf(line);
  const value = line.body.slice(key.length + 1).trimStart();
  return {
    key,
    keySpan: spanOver(start, key),
    value,
    valueSpan: spanOver(start + line.body.length - value.length, value),
  };
}

/** Where a text stands that begins at an offset. */
export function spanOver(start: number, text: string): Span {
  return { start, end: start + text.length };
}

/** Where the key of a line stands, rather than a dash before it. */
export function startOf({ start, before }: Line): number {
  return start + before.length;
}

/** The lines above one, from the nearest, as far as anybody looks. */
export function* linesAbove(text: string, line: Line): Generator<Line> {
  let above = neighbour(text, line, -1);
  for (let seen = 0; above && seen < 500; seen++, above = neighbour(text, above, -1)) yield above;
}

/** The nearest line above that is indented less. */
export function parentOf(text: string, line: Line): Line | undefined {
  const own = indentOf(line).length;
  for (const above of linesAbove(text, line)) if (indentOf(above).length < own) return above;
  return undefined;
}

/** Whether a key is written as those of manifests and policies are, rather than a word of a text. */
export function isOurKey(key: string): boolean {
  return /^[a-z][a-z-]*$/.test(key);
}

/** Whether a line begins a block of text: `description: |`. */
export function isBlockHeader(line: Line): boolean {
  return /^[|>][\d+-]{0,2}(?:\s|$)/.test(pairOf(line)?.value ?? '');
}

/** A line with all the lines that follow it and are indented as far or farther; of a text, up to the next key like its own. */
export function blockOf(text: string, line: Line, header: Line | undefined): Span {
  const own = indentOf(line).length;
  let end = line.end;
  for (let next = neighbour(text, line, 1); next; next = neighbour(text, next, 1)) {
    if (indentOf(next).length < own) break;
    if (header && next.before.length <= header.before.length && isOurKey(keyOfLine(next) ?? '')) break;
    end = next.end;
  }
  return { start: line.start, end };
}

/** Lines with their first columns in place of so many others. */
export function moved(lines: string, own: number, width: number): string {
  return lines
    .split('\n')
    .map((each) => ' '.repeat(width) + each.slice(own))
    .join('\n');
}
