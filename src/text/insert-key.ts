import { isMap } from 'yaml';
import type { Path, Span } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import { inFlow } from './insert-in-braces.ts';
import { isMapping } from './is-mapping.ts';
import {
  asRead,
  emptyAt,
  endOfLines,
  keysBefore,
  keysOf,
  lastOf,
  lineBreak,
  lineEnd,
  lineStart,
  type Mapping,
  type NewValue,
  pairInFlow,
  pairInLines,
  plainOrQuoted,
  type WrittenKey,
} from './written-mapping.ts';
import type { YamlText } from './yaml-text.ts';
import { firstThatGives, valueAt, withValue } from './yaml-values.ts';

/** A key of a mapping, and what it gets. */
export interface NewKey {
  /** Of the mapping. */
  readonly path: Path;
  readonly key: string;
  readonly value: NewValue;
}

/**
 * The edit that writes a key into a mapping that lacks it, or has it without a value, in the mapping's own style:
 * behind the nearest key that comes before it; in place of a comment line `# key:` that keeps its place. All other
 * data, comments and bytes stay. Undefined where that cannot be done for sure.
 * @param order the mapping's keys in the order in which they are written
 */
export function insertKey(
  yaml: YamlText,
  { path, key, value }: NewKey,
  order: readonly string[],
): TextEdit | undefined {
  const data = valueAt(yaml.data, path);
  const node = yaml.document?.getIn(path);
  if (!isMapping(data) || !isMap(node) || !node.range) return undefined;
  const mapping: Mapping = {
    text: yaml.text,
    isFlow: node.flow === true,
    isTop: path.length === 0,
    start: node.range[0],
    end: node.range[1],
    keys: keysOf(node),
  };
  if (Object.hasOwn(data, key)) {
    const edit = typeof value === 'string' && data[key] === '' ? inPlace(key, value, mapping) : undefined;
    return firstThatGives(withValue(yaml.data, [...path, key], asRead(value)), [edit], yaml);
  }
  const [first] = mapping.keys;
  const edits =
    first && !mapping.isFlow
      ? inLines(key, value, order, mapping, first)
      : inFlow(key, value, order, mapping);
  return edits.find((edit) => {
    const index = mapping.keys.filter(({ start }) => start < edit.start).length;
    const entries = Object.entries(data).toSpliced(index, 0, [key, asRead(value)]);
    return firstThatGives(withValue(yaml.data, path, Object.fromEntries(entries)), [edit], yaml);
  });
}

/** Behind the colon of a key that has no value. */
function inPlace(key: string, value: string, { text, keys }: Mapping): TextEdit | undefined {
  const found = keys.find(({ name }) => name === key);
  if (!found) return undefined;
  const colon = text.indexOf(':', found.keyEnd);
  const written = ` ${plainOrQuoted(value, found.isQuoted)}`;
  let end = colon + 1;
  // A comment behind it keeps its column, as far as there is room.
  while (end - colon <= written.length && text.startsWith('  ', end)) end++;
  return { start: colon + 1, end, text: written };
}

/** The places in a mapping that is written in lines, the best first. */
function inLines(
  key: string,
  value: NewValue,
  order: readonly string[],
  mapping: Mapping,
  first: WrittenKey,
): TextEdit[] {
  const { text, keys } = mapping;
  const column = first.start - lineStart(text, first.start);
  const indent = ' '.repeat(column);
  const behind = keysBefore(key, order, keys).map((previous) => {
    const at = endOfLines(text, lastOf(text, previous), column);
    const eol = lineBreak(text, at);
    const gap = typeof value !== 'string' && mapping.isTop && isSpaced(text, previous.start) ? eol : '';
    return { ...emptyAt(at), text: `${gap}${eol}${indent}${pairInLines(key, value, indent, eol)}` };
  });
  const eol = lineBreak(text, first.start);
  const above = {
    ...emptyAt(first.start),
    text: `${pairInLines(key, value, indent, eol)}${eol}${indent}`,
  };
  const last = keys.at(-1) ?? first;
  const end = endOfLines(text, lastOf(text, last), column - 1);
  const kept =
    typeof value === 'string'
      ? placeholder(key, value, column, text, { start: first.start, end })
      : undefined;
  return [kept, ...behind, above].filter((edit) => edit !== undefined);
}

/** In place of a line `# key:` of a mapping, with what is said behind it. */
function placeholder(
  key: string,
  value: string,
  column: number,
  text: string,
  { start, end }: Span,
): TextEdit | undefined {
  const begin = `${' '.repeat(column)}#`;
  for (let at = lineStart(text, start); at < end; at = lineEnd(text, at) + lineBreak(text, at).length) {
    const line = text.slice(at, lineEnd(text, at));
    if (!line.startsWith(begin)) continue;
    if (/^ ?([^\s#:]+):[ \t]*(?:#|$)/.exec(line.slice(begin.length))?.[1] !== key) continue;
    const comment = line.indexOf('#', begin.length);
    const written = `${' '.repeat(column)}${pairInFlow(key, value)}`;
    const tail =
      comment < 0 ? '' : `${' '.repeat(Math.max(1, comment - written.length))}${line.slice(comment)}`;
    return { start: at, end: at + line.length, text: `${written}${tail}` };
  }
  return undefined;
}

/** Whether there is an empty line above a key and the comment lines that stand right above it. */
function isSpaced(text: string, at: number): boolean {
  let start = lineStart(text, at);
  while (start > 0) {
    start = lineStart(text, start - 1);
    const line = text.slice(start, lineEnd(text, start)).trim();
    if (!line.startsWith('#')) return line === '';
  }
  return false;
}
