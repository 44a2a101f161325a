import type { Span } from '../model/position.ts';
import { quote } from './quote.ts';
import type { YamlProblem } from './yaml-parse.ts';

/**
 * What people mostly did where the parser stumbles, in their words rather than the parser's, and where they did it
 * rather than where the parser noticed; undefined where none of these shows.
 * @param at where the parser stumbled
 * @param quoted where the scalars in quotes stand
 */
export function slipAt(text: string, at: number, quoted: readonly Span[]): YamlProblem | undefined {
  const line = lineAround(text, at);
  // Nobody wrote a longer one by hand.
  if (line.end - line.start > 2000) return undefined;
  return (
    tab(text, line) ?? openQuote(text, at, quoted) ?? textWithoutBar(text, line) ?? colonInValue(text, line)
  );
}

/** What git leaves in a file where two branches changed the same lines. */
export function mergeConflict(text: string): YamlProblem | undefined {
  const mark = /^<{7}(?: .*)?$/m.exec(text);
  const rest = text.slice(mark?.index);
  const middle = rest.search(/^={7}\r?$/m);
  if (!mark || middle < 0 || !/^>{7}/m.test(rest.slice(middle))) return undefined;
  return {
    message: 'This file holds a merge conflict that nobody has resolved.',
    help: 'Keep what is right of the two sides, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    span: { start: mark.index, end: mark.index + mark[0].length },
  };
}

function tab(text: string, line: Span): YamlProblem | undefined {
  const found = /^ *(\t+)/.exec(text.slice(line.start, line.end));
  if (!found) return undefined;
  const start = line.start + found[0].length - (found[1] ?? '').length;
  return {
    message: 'This line is indented with a tab, and YAML takes spaces only.',
    help: 'Indent with spaces.',
    span: { start, end: line.start + found[0].length },
  };
}

/** A line of a mapping: its key with what stands before it, and its value. */
const keyLine = /^((?: |- )*)([\w-]+):(?:[ \t]+(.*?))?\r?$/;

/** How far in the key of a line stands; undefined where the line has none. */
function keyColumn(line: string): number | undefined {
  return keyLine.exec(line)?.[1]?.length;
}

/** A text in quotes that runs past another key, or to the end of the file: its end was forgotten. */
function openQuote(text: string, at: number, quoted: readonly Span[]): YamlProblem | undefined {
  const last = quoted.reduce<Span | undefined>(
    (latest, span) => (span.start < at && span.start >= (latest?.start ?? 0) ? span : latest),
    undefined,
  );
  if (!last) return undefined;
  const written = text.slice(last.start, last.end);
  const mark = written.charAt(0);
  const first = lineAround(text, last.start);
  const column = keyColumn(text.slice(first.start, first.end)) ?? 0;
  const isOpen = written.length < 2 || !written.endsWith(mark);
  // A key that stands no deeper than this one is no part of its text.
  const takesKeys = written
    .split('\n')
    .some((line, index) => index > 0 && (keyColumn(line) ?? column + 1) <= column);
  if (!isOpen && !takesKeys) return undefined;
  return {
    message: `The quote \`${mark}\` that opens here is not closed where its text ends.`,
    help: `Write \`${mark}\` at the end of the text, too.`,
    span: { start: last.start, end: first.end },
  };
}

/** A text over several lines at a key that does not say so: the parser stumbles in it, or where it begins. */
function textWithoutBar(text: string, line: Span): YamlProblem | undefined {
  const indent = text.slice(line.start, line.end).search(/\S/);
  const next = lineAround(text, line.end + 1);
  const goesOn = text.slice(next.start, next.end);
  if (goesOn.search(/\S/) > indent && !isItem(goesOn) && /^[^\s[{|>]/.test(valueOn(text, line)))
    return noBar(text, line);
  let below = '';
  for (let at = line; indent > 0 && at.start > 0; ) {
    if (text.slice(at.start, at.end).trim() !== '') below = text.slice(at.start, at.end);
    at = lineAround(text, at.start - 1);
    const column = keyColumn(text.slice(at.start, at.end));
    if (column === undefined || column >= indent) continue;
    const value = valueOn(text, at);
    const isText = value === '' ? !isItem(below) : /^(?:[^[{|>]|\[.*\])/.test(value);
    return isText ? noBar(text, at) : undefined;
  }
  return undefined;
}

/** Whether a line begins with a key, or an item of a list. */
function isItem(line: string): boolean {
  return keyLine.test(line) || /^\s*-(?:\s|$)/.test(line);
}

function valueOn(text: string, { start, end }: Span): string {
  return keyLine.exec(text.slice(start, end))?.[3] ?? '';
}

function noBar(text: string, { start, end }: Span): YamlProblem {
  const [, before = '', key = ''] = keyLine.exec(text.slice(start, end)) ?? [];
  const from = start + before.length;
  return {
    message: `The text of ${quote(key)} runs over several lines, and nothing says so.`,
    help: `Write ${quote(`${key}: |`)}, and the whole text on the lines below, each indented.`,
    span: { start: from, end: from + key.length },
  };
}

/** `title: SRU: Backport`: what stands before the second colon reads as a key. */
function colonInValue(text: string, line: Span): YamlProblem | undefined {
  const [, before = '', key = '', value = ''] = keyLine.exec(text.slice(line.start, line.end)) ?? [];
  const plain = value.replace(/\s+#(?!\d).*$/, '').trimEnd();
  if (!/^[^\s"'|>[\]{}&*!%@`#].*?:(?:\s|$)/.test(plain)) return undefined;
  const start = text.indexOf(value, line.start + before.length + key.length + 1);
  return {
    message: `The value of ${quote(key)} has a colon in it, which makes a key of what stands before it.`,
    help: `Put the value in quotes: ${quote(`${key}: ${JSON.stringify(plain)}`, 300)}`,
    span: { start, end: start + plain.length },
  };
}

/** The line that an offset lies on, without its end. */
function lineAround(text: string, at: number): Span {
  const start = at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
