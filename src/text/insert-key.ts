import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import { isMapping } from './is-mapping.ts';
import type { YamlText } from './yaml-text.ts';
import { firstThatGives, valueAt, withValue } from './yaml-values.ts';

/** What a key gets: a text, or a mapping of texts. */
export type NewValue = string | Readonly<Record<string, string>>;

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
  const node = path.length === 0 ? yaml.document?.contents : yaml.document?.getIn(path, true);
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
    return firstThatGives(withValue(yaml.data, [...path, key], value), [edit], yaml);
  }
  const edits = mapping.isFlow ? inFlow(key, value, order, mapping) : inLines(key, value, order, mapping);
  return edits.find((edit) => {
    const index = mapping.keys.filter(({ start }) => start < edit.start).length;
    const entries = Object.entries(data).toSpliced(index, 0, [key, value]);
    return firstThatGives(withValue(yaml.data, path, Object.fromEntries(entries)), [edit], yaml);
  });
}

/** A mapping of a text, as it is written. */
interface Mapping {
  readonly text: string;
  readonly isFlow: boolean;
  /** Whether it is the whole document. */
  readonly isTop: boolean;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly WrittenKey[];
}

interface WrittenKey {
  readonly name: string;
  readonly start: number;
  /** Where the key itself ends, without its value. */
  readonly keyEnd: number;
  /** Behind the last character of its value, or of what stands for one. */
  readonly end: number;
  readonly isQuoted: boolean;
}

function keysOf({ items }: YAMLMap): WrittenKey[] {
  return (items as Pair<Node, Node | null>[]).flatMap(({ key, value }) =>
    isScalar(key) && key.range
      ? [
          {
            name: String(key.value),
            start: key.range[0],
            keyEnd: key.range[1],
            end: Math.max(key.range[1], value?.range?.[1] ?? 0),
            isQuoted: key.type === 'QUOTE_DOUBLE',
          },
        ]
      : [],
  );
}

/** Behind the colon of a key that has no value. */
function inPlace(key: string, value: string, { text, keys }: Mapping): TextEdit | undefined {
  const found = keys.find(({ name }) => name === key);
  const colon = found && text.indexOf(':', found.keyEnd);
  if (found === undefined || colon === undefined || text.slice(found.keyEnd, colon).trim() !== '')
    return undefined;
  const written = ` ${scalar(value, found.isQuoted)}`;
  let end = colon + 1;
  // A comment behind it keeps its column, as far as there is room.
  while (end - colon <= written.length && text.startsWith('  ', end)) end++;
  return { start: colon + 1, end, text: written };
}

/** Behind how many of the keys before it a new one is tried. */
const mostTried = 3;

/** The places in a mapping that is written in lines, the best first. */
function inLines(key: string, value: NewValue, order: readonly string[], mapping: Mapping): TextEdit[] {
  const { text, keys } = mapping;
  const [first] = keys;
  if (!first) return [];
  const column = first.start - lineStart(text, first.start);
  const indent = ' '.repeat(column);
  const behind = before(key, order, keys).map((previous) => {
    const at = endOfLines(text, previous, column);
    const eol = lineBreak(text, at);
    const gap = typeof value !== 'string' && mapping.isTop && isSpaced(text, previous.start) ? eol : '';
    return { ...emptyAt(at), text: `${gap}${eol}${indent}${pair(key, value, { indent, eol })}` };
  });
  const eol = lineBreak(text, first.start);
  const above = { ...emptyAt(first.start), text: `${pair(key, value, { indent, eol })}${eol}${indent}` };
  const kept = typeof value === 'string' ? placeholder(key, value, column, mapping) : undefined;
  return [...(kept ? [kept] : []), ...behind, above];
}

/** In place of a line `# key:` of a mapping, with what is said behind it. */
function placeholder(
  key: string,
  value: string,
  column: number,
  { text, keys: [first, ...rest] }: Mapping,
): TextEdit | undefined {
  if (!first) return undefined;
  const last = rest.at(-1) ?? first;
  const end = endOfLines(text, last, column - 1);
  const begin = `${' '.repeat(column)}#`;
  for (let at = lineStart(text, first.start); at < end; at = lineEnd(text, at) + lineBreak(text, at).length) {
    const line = text.slice(at, lineEnd(text, at));
    if (!line.startsWith(begin)) continue;
    const [, said] = /^ ?([^\s#:]+):[ \t]*(?:#|$)/.exec(line.slice(begin.length)) ?? [];
    if (said !== key) continue;
    const comment = line.indexOf('#', begin.length);
    const written = `${' '.repeat(column)}${pair(key, value, { indent: '', eol: '' })}`;
    const tail =
      comment < 0 ? '' : `${' '.repeat(Math.max(1, comment - written.length))}${line.slice(comment)}`;
    return { start: at, end: at + line.length, text: `${written}${tail}` };
  }
  return undefined;
}

/** The places in a mapping between braces, the best first. */
function inFlow(key: string, value: NewValue, order: readonly string[], mapping: Mapping): TextEdit[] {
  const { keys, start } = mapping;
  const [first] = keys;
  const isQuoted = first?.isQuoted ?? false;
  const written = pair(key, value, { isQuoted });
  if (!first) return [{ ...emptyAt(start + 1), text: written }];
  const behind = before(key, order, keys).map((previous) => behindInFlow(previous, written, mapping));
  return [...behind, { ...emptyAt(first.start), text: `${written}, ` }];
}

/** Behind a key between braces: on a line of its own where that one stands so. */
function behindInFlow(previous: WrittenKey, written: string, { text, keys, end }: Mapping): TextEdit {
  const at = lastOf(text, previous) + 1;
  const next = keys[keys.indexOf(previous) + 1]?.start ?? end - 1;
  const newLine = `${lineBreak(text, at)}${' '.repeat(previous.start - lineStart(text, previous.start))}`;
  if (text.slice(at, next).includes('#')) {
    // What is said behind the line is said of that line.
    const rest = text.slice(at, lineEnd(text, at));
    const hasComma = rest.trimStart().startsWith(',');
    const comma = (is: boolean): string => (is ? ',' : '');
    return {
      start: at,
      end: at + rest.length,
      text: `${comma(!hasComma)}${rest}${newLine}${written}${comma(hasComma)}`,
    };
  }
  const standsAlone = text.slice(lineStart(text, previous.start), previous.start).trim() === '';
  return { ...emptyAt(at), text: `,${standsAlone ? newLine : ' '}${written}` };
}

/** The keys that come before one in the order, the nearest first. */
function before(key: string, order: readonly string[], keys: readonly WrittenKey[]): WrittenKey[] {
  return order
    .slice(0, order.indexOf(key))
    .toReversed()
    .flatMap((name) => keys.find((each) => each.name === name) ?? [])
    .slice(0, mostTried);
}

/** A key with its value, in lines where an indentation is given, else between braces. */
function pair(
  key: string,
  value: NewValue,
  { indent, eol, isQuoted = false }: { indent?: string; eol?: string; isQuoted?: boolean },
): string {
  const name = isQuoted ? JSON.stringify(key) : key;
  if (typeof value === 'string') return `${name}: ${scalar(value, isQuoted)}`;
  const inner = Object.entries(value).map(([each, text]) => pair(each, text, { isQuoted }));
  return indent === undefined
    ? `${name}: {${inner.join(', ')}}`
    : [`${name}:`, ...inner.map((line) => `${indent}  ${line}`)].join(eol);
}

/** A text as YAML: plain where every reader of YAML, an editor's too, takes it for that text; else in quotes. */
function scalar(value: string, isQuoted = false): string {
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N} ._/@+~&()'%=?:-]*$/u.test(value) &&
    !/:(?: |$)| $/.test(value) &&
    (/^\d{4}-\d{2}-\d{2}$/.test(value) || /^\p{L}/u.test(value)) &&
    !/^(?:y|yes|n|no|true|false|on|off|null)$/i.test(value);
  return isPlain && !isQuoted ? value : JSON.stringify(value);
}

/** Behind the last line of a key's value, and of the comment lines below that stand deeper than the key. */
function endOfLines(text: string, key: WrittenKey, column: number): number {
  let end = lineEnd(text, lastOf(text, key));
  while (end < text.length) {
    const start = end + lineBreak(text, end).length;
    const stop = lineEnd(text, start);
    const line = text.slice(start, stop);
    if (!line.trimStart().startsWith('#') || line.length - line.trimStart().length <= column) break;
    end = stop;
  }
  return end;
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

/** The last character of a key and its value that is not white space. */
function lastOf(text: string, { start, end }: WrittenKey): number {
  return start + text.slice(start, end).trimEnd().length - 1;
}

/** Where a line's text ends, before what breaks it. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** What breaks the line at an offset; at the end of the text what breaks the one before. */
function lineBreak(text: string, at: number): string {
  const next = text.indexOf('\n', at);
  const found = next < 0 ? text.lastIndexOf('\n', at) : next;
  return found > 0 && text.charAt(found - 1) === '\r' ? '\r\n' : '\n';
}

function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function emptyAt(start: number) {
  return { start, end: start };
}
