import type { Pair, ParsedNode, Scalar, YAMLMap } from 'yaml';
import type { Span } from '../model/position.ts';

/** A text, or a number, which stands as such. */
type NewScalar = string | number;

/** What an item of a list is: a text, or a mapping. */
export type NewItem = string | Readonly<Record<string, NewScalar>>;

/** What a key gets: a text, a mapping, or a list of such. */
export type NewValue = NewItem | readonly NewItem[];

/** A mapping of a text, as it is written. */
export interface Mapping {
  readonly text: string;
  readonly isFlow: boolean;
  /** Whether it is the whole document. */
  readonly isTop: boolean;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly WrittenKey[];
}

export interface WrittenKey {
  readonly name: string;
  readonly start: number;
  /** Where the key itself ends, without its value. */
  readonly keyEnd: number;
  /** Behind the last character of its value, or of what stands for one. */
  readonly end: number;
  readonly isQuoted: boolean;
}

export function keysOf({ items }: YAMLMap): WrittenKey[] {
  return (items as Pair<Scalar.Parsed, ParsedNode | null>[]).map(({ key, value }) => ({
    name: String(key.value),
    start: key.range[0],
    keyEnd: key.range[1],
    end: (value ?? key).range[1],
    isQuoted: key.type === 'QUOTE_DOUBLE',
  }));
}

/** Behind how many of the keys before it a new one is tried. */
const mostTried = 3;

/** The keys that come before one in the order, the nearest first. */
export function keysBefore(key: string, order: readonly string[], keys: readonly WrittenKey[]): WrittenKey[] {
  return order
    .slice(0, order.indexOf(key))
    .toReversed()
    .flatMap((name) => keys.find((each) => each.name === name) ?? [])
    .slice(0, mostTried);
}

/** A key with its value on one line: between braces or brackets where it is more than a text. */
export function pairInFlow(key: string, value: NewValue | number, isQuoted = false): string {
  return `${isQuoted ? JSON.stringify(key) : key}: ${writtenInFlow(value, isQuoted)}`;
}

/** A key with its value, in lines that begin with an indentation; a text, or a list of such, on one line. */
export function pairInLines(key: string, value: NewValue, indent: string, eol: string): string {
  if (typeof value !== 'object' || (isList(value) && value.every(isText))) return pairInFlow(key, value);
  const lines = isList(value)
    ? value.map((item) => writtenItem(item, `${indent}  - `, eol))
    : Object.entries(value).map((pair) => `${indent}  ${pairInFlow(...pair)}`);
  return [`${key}:`, ...lines].join(eol);
}

/** A value on one line: between braces or brackets where it is more than a text. */
export function writtenInFlow(value: NewValue | number, isQuoted = false): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return plainOrQuoted(value, isQuoted);
  if (isList(value)) return `[${value.map((item) => writtenInFlow(item, isQuoted)).join(', ')}]`;
  return `{${Object.entries(value)
    .map((pair) => pairInFlow(...pair, isQuoted))
    .join(', ')}}`;
}

/**
 * An item of a list that is written with dashes, the keys of a mapping below each other.
 * @param dash what stands before it, with the indentation: `  - `
 */
export function writtenItem(item: NewItem, dash: string, eol: string): string {
  if (typeof item === 'string') return `${dash}${plainOrQuoted(item)}`;
  return Object.entries(item)
    .map((pair, index) => `${index === 0 ? dash : ' '.repeat(dash.length)}${pairInFlow(...pair)}`)
    .join(eol);
}

/** What a reader of the text finds that has the value. */
export function asRead(value: NewValue): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) => (typeof each === 'number' ? String(each) : each));
}

function isList(value: NewValue): value is readonly NewItem[] {
  return Array.isArray(value);
}

function isText(item: NewItem): boolean {
  return typeof item === 'string';
}

/** A text as YAML: plain where every reader of YAML, an editor's too, takes it for that text; else in quotes. */
export function plainOrQuoted(value: string, isQuoted = false): string {
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N} ._/@+~&()'%=?:-]*$/u.test(value) &&
    !/:(?: |$)| $/.test(value) &&
    (/^\d{4}-\d{2}-\d{2}$/.test(value) || /^\p{L}/u.test(value) || isVersionLike(value)) &&
    !/^(?:y|yes|n|no|true|false|on|off|null)$/i.test(value);
  return isPlain && !isQuoted ? value : JSON.stringify(value);
}

/** Whether a text that begins with a digit is no number, day or time to any reader, as most versions are none. */
function isVersionLike(value: string): boolean {
  return (
    /^\d[\w.+~:-]*$/.test(value) && /[a-z]{2}|~|^[\d:]*\d\.[\d.]*-/.test(value) && !/^0[xob]/i.test(value)
  );
}

/** The last character of a piece that is not white space. */
export function lastOf(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length - 1;
}

/** Behind the line of an offset, and the comment lines below that stand deeper than a column. */
export function endOfLines(text: string, last: number, column: number): number {
  let end = lineEnd(text, last);
  for (;;) {
    const start = end + lineBreak(text, end).length;
    const stop = lineEnd(text, start);
    const line = text.slice(start, stop);
    if (!line.trimStart().startsWith('#') || line.length - line.trimStart().length <= column) break;
    end = stop;
  }
  return end;
}

/** Where a line's text ends, before what breaks it. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** What breaks the line at an offset; at the end of the text what breaks the one before. */
export function lineBreak(text: string, at: number): string {
  const found = Math.max(text.indexOf('\n', at), text.lastIndexOf('\n', at));
  return text.charAt(found - 1) === '\r' ? '\r\n' : '\n';
}

export function lineStart(text: string, at: number): number {
  return text.slice(0, at).lastIndexOf('\n') + 1;
}

export function emptyAt(start: number) {
  return { start, end: start };
}
