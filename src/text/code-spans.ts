import type { Span } from '../model/position.ts';

/** The code and the comments of a text in Markdown's manner, and whether an offset lies in them. */

/**
 * Fenced blocks and HTML comments; what begins in one of them is part of it. One that is never closed is none:
 * Launchpad shows it as text.
 */
export function blocksOf(text: string): { fences: Span[]; comments: Span[] } {
  const fences: Span[] = [];
  const comments: Span[] = [];
  const lastClose = text.lastIndexOf('-->');
  const marks = [...text.matchAll(/<!--|^[ \t\u00a0]*(`{3,}|~{3,}).*$/gm)];
  // The shortest mark of each kind that was found unclosed: a longer one behind it is unclosed too.
  const unclosed = new Map<string, number>();
  let behind = 0;
  for (const [index, { 0: line, 1: mark, index: start }] of marks.entries()) {
    if (start < behind) continue;
    if (mark === undefined) {
      if (start + 4 > lastClose) continue;
      behind = text.indexOf('-->', start + 4) + 3;
      comments.push({ start, end: behind });
      continue;
    }
    const kind = mark.charAt(0);
    if (isInline(line.trim(), mark)) continue;
    if (mark.length >= (unclosed.get(kind) ?? Number.POSITIVE_INFINITY)) continue;
    const close = closeOf(marks, index, mark);
    if (!close) {
      unclosed.set(kind, mark.length);
      continue;
    }
    behind = spanOf(close).end;
    fences.push({ start, end: behind });
  }
  return { fences, comments };
}

/** Backticks behind backticks are code within the line. */
function isInline(line: string, mark: string): boolean {
  return mark.startsWith('`') && line.slice(mark.length).includes('`');
}

/** The first mark behind an index that closes a fence. */
function closeOf(
  marks: readonly RegExpExecArray[],
  index: number,
  mark: string,
): RegExpExecArray | undefined {
  let at = index + 1;
  for (let line = marks[at]; line; line = marks[++at]) if (closes(line[0].trim(), mark)) return line;
  return undefined;
}

/** Whether a line has nothing but a mark of the same kind that is no shorter. */
function closes(line: string, mark: string): boolean {
  return line.includes(mark) && /^(?:`+|~+)$/.test(line);
}

/** A text without its HTML comments. */
export function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  let kept = '';
  let from = 0;
  for (const { start, end } of blocksOf(text).comments) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

/** All the code of a text, in order: fences, backticks, and lines that begin with a prompt. */
export function codeIn(text: string): Span[] {
  return merge([...blocksOf(text).fences, ...inlineCode(text), ...promptLines(text)]);
}

/** Code within a line, in one to three backticks. */
export function inlineCode(text: string): Span[] {
  return [...text.matchAll(/(?<!`)(`{1,3})(?!`)[^\n]{1,500}?(?<!`)\1(?!`)/g)].map(spanOf);
}

/** Lines that begin with the prompt of a shell, `$ ` or `# `. */
export function promptLines(text: string): Span[] {
  return [...text.matchAll(/^[ \t\u00a0]*[$#] .*$/gm)].map(spanOf);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Spans in order, those that touch joined. */
export function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** Whether an offset lies in one of many merged spans; found by halving, for a text may hold very many. */
export function isWithin(merged: readonly Span[], at: number): boolean {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = merged[middle];
    if (!span || span.start > at) high = middle;
    else if (span.end <= at) low = middle + 1;
    else return true;
  }
  return false;
}
