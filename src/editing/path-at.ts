import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path, Span } from '../model/position.ts';
import { composed } from '../text/yaml-compose.ts';

/** What stands at an offset of a YAML text. */
export interface PlaceInText {
  /**
   * The keys and indices that lead to it: for a key those of its value; for white space those of the list or mapping
   * that an item or a key would be part of if it were written there.
   */
  readonly path: Path;
  readonly on: 'key' | 'value' | 'space';
  /** The whole key or value; for white space the offset alone. */
  readonly span: Span;
}

/**
 * The way from the offsets of a YAML text to the keys and indices at them, for editors: also while the text is broken,
 * as far as the parser understands it. The end of a key or value still is part of it, as a cursor behind it is.
 * Linear in the text.
 */
export function pathsAt(text: string): (offset: number) => PlaceInText {
  const read = composed(text);
  const root = 'message' in read ? null : (read.documents[0]?.contents ?? null);
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    return placeIn(text, root, at);
  };
}

/** A list or mapping on the way to an offset: its path, its column, and the item or key that begins before the offset. */
interface Level {
  readonly path: Path;
  /** Undefined in brackets and braces, where columns say nothing. */
  readonly column: number | undefined;
  readonly last: string | number | undefined;
  /** Whether that item or key has no value yet. */
  readonly isOpen: boolean;
}

function placeIn(text: string, root: Node | null, at: number): PlaceInText {
  const levels: Level[] = [];
  let node: Node | null = root;
  let path: Path = [];
  while (isMap(node) || isSeq(node)) {
    if (node.flow && !isInside(text, at, rangeOf(text, node))) return space(text, levels, at);
    const found: Found | undefined = isMap(node) ? pairAt(text, node, at) : itemAt(node, at);
    levels.push(levelOf(text, node, path, found));
    if (!found) return space(text, levels, at);
    path = [...path, found.name];
    const own = atKey(text, found, at);
    if (own) return { path, ...own };
    node = found.value;
  }
  if (!node) return space(text, levels, at);
  const span = rangeOf(text, node);
  return isIn(at, span) ? { path, on: 'value', span } : space(text, levels, at);
}

function levelOf(text: string, node: YAMLMap | YAMLSeq, path: Path, found: Found | undefined): Level {
  return {
    path,
    column: node.flow ? undefined : columnOf(text, node.range?.[0] ?? 0),
    last: found?.name,
    isOpen: found !== undefined && isEmpty(found.value),
  };
}

/** What stands at an offset, where that is a key, or the empty place behind one for its value. */
function atKey(text: string, { key, value }: Found, at: number): Omit<PlaceInText, 'path'> | undefined {
  if (key && isIn(at, key)) return { on: 'key', span: key };
  const isBehind = key && isEmpty(value) && !text.slice(key.end, at).includes('\n');
  return isBehind ? { on: 'value', span: { start: at, end: at } } : undefined;
}

/** The item or pair of a collection that begins at or before an offset. */
interface Found {
  readonly name: string | number;
  readonly key: Span | undefined;
  readonly value: Node | null;
}

function pairAt(text: string, { items }: YAMLMap, at: number): Found | undefined {
  const pair = items.findLast(({ key }) => (spanOf(key)?.start ?? Number.POSITIVE_INFINITY) <= at) as
    | Pair<Node, Node | null>
    | undefined;
  if (!pair) return undefined;
  const { key, value } = pair;
  const span = spanOf(key);
  const whole = span && text.slice(span.start, span.end);
  // A word without a colon, on its way to be a key, is one with the key below for the parser.
  if (span && whole?.includes('\n') && !/^["'|>]/.test(whole)) {
    const line = lineIn(text, span, Math.min(at, span.end));
    return { name: text.slice(line.start, line.end), key: line, value: value ?? null };
  }
  return { name: isScalar(key) ? String(key.value) : '', key: span, value: value ?? null };
}

/** The text of one of the lines of a piece. */
function lineIn(text: string, { start, end }: Span, at: number): Span {
  const newline = text.indexOf('\n', at);
  const from = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  const line = text.slice(from, newline < 0 ? end : Math.min(end, newline));
  const first = from + line.length - line.trimStart().length;
  return { start: first, end: Math.max(first, from + line.trimEnd().length) };
}

function itemAt({ items }: YAMLSeq, at: number): Found | undefined {
  const index = items.findLastIndex((item) => (spanOf(item)?.start ?? Number.POSITIVE_INFINITY) <= at);
  return index < 0
    ? undefined
    : { name: index, key: undefined, value: (items[index] as Node | undefined) ?? null };
}

/** White space: by its column, the collection that what is written there would be part of. */
function space(text: string, levels: readonly Level[], at: number): PlaceInText {
  const span = { start: at, end: at };
  const inBrackets = levels.at(-1);
  if (inBrackets && inBrackets.column === undefined) return { path: inBrackets.path, on: 'space', span };
  const column = columnOf(text, at);
  const same = levels.find((level) => level.column === column);
  if (same) return { path: same.path, on: 'space', span };
  const outer = levels.findLast((level) => (level.column ?? Number.POSITIVE_INFINITY) < column);
  if (!outer) return { path: [], on: 'space', span };
  // Deeper than a key without a value it is that value; else it goes on with what is there.
  const isNew = outer.last !== undefined && (outer.isOpen || outer !== levels.at(-1));
  return { path: isNew ? [...outer.path, outer.last ?? ''] : outer.path, on: 'space', span };
}

function isEmpty(node: Node | null): boolean {
  const span = spanOf(node);
  return node === null || (isScalar(node) && (!span || span.start === span.end));
}

/** Where a value stands; a text in lines without the white space below it. */
function rangeOf(text: string, node: Node): Span {
  const { start, end } = spanOf(node) ?? { start: 0, end: 0 };
  if (!isScalar(node) || !/[|>]/.test(text.charAt(start))) return { start, end };
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function spanOf(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

function isIn(at: number, { start, end }: Span): boolean {
  return at >= start && at <= end;
}

/** Whether an offset lies between the brackets, of which the second may not be there yet. */
function isInside(text: string, at: number, { start, end }: Span): boolean {
  const isClosed = /[\]}]/.test(text.charAt(end - 1));
  return at > start && (isClosed ? at < end : at <= end);
}

/** The column of an offset, from 0. */
function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
