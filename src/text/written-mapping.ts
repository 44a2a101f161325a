import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml';

/** What a key gets: a text, a mapping of texts, or a list of such mappings. */
export type NewValue = string | Item | readonly Item[];

/** A mapping of texts. */
export type Item = Readonly<Record<string, string>>;

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

/** A key with its value, in lines where an indentation is given, else between braces. */
export function writtenPair(
  key: string,
  value: NewValue,
  { indent, eol, isQuoted = false }: { indent?: string; eol?: string | undefined; isQuoted?: boolean },
): string {
  const name = isQuoted ? JSON.stringify(key) : key;
  if (typeof value === 'string') return `${name}: ${plainOrQuoted(value, isQuoted)}`;
  if (isItems(value)) {
    if (indent === undefined)
      return `${name}: [${value.map((item) => writtenItem(item, undefined, isQuoted)).join(', ')}]`;
    const lines = value.map((item) => `${indent}  - ${writtenItem(item, { indent: `${indent}    `, eol })}`);
    return [`${name}:`, ...lines].join(eol);
  }
  const inner = Object.entries(value).map(([each, text]) => writtenPair(each, text, { isQuoted }));
  return indent === undefined
    ? `${name}: {${inner.join(', ')}}`
    : [`${name}:`, ...inner.map((line) => `${indent}  ${line}`)].join(eol);
}

function isItems(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

/** An item of a list without its dash: in lines where an indentation is given, else between braces. */
export function writtenItem(
  item: Item,
  lines: { readonly indent: string; readonly eol?: string | undefined } | undefined,
  isQuoted = false,
): string {
  const pairs = Object.entries(item).map(([key, text]) => writtenPair(key, text, { isQuoted }));
  return lines ? pairs.join(`${lines.eol ?? ''}${lines.indent}`) : `{${pairs.join(', ')}}`;
}

/** A text as YAML: plain where every reader of YAML, an editor's too, takes it for that text; else in quotes. */
export function plainOrQuoted(value: string, isQuoted = false): string {
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N} ._/@+~&()'%=?:-]*$/u.test(value) &&
    !/:(?: |$)| $/.test(value) &&
    (/^\d{4}-\d{2}-\d{2}$/.test(value) || /^\p{L}/u.test(value)) &&
    !/^(?:y|yes|n|no|true|false|on|off|null)$/i.test(value);
  return isPlain && !isQuoted ? value : JSON.stringify(value);
}

/** The last character of a key and its value that is not white space. */
export function lastOf(text: string, { start, end }: WrittenKey): number {
  return start + text.slice(start, end).trimEnd().length - 1;
}

/** Where a line's text ends, before what breaks it. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** What breaks the line at an offset; at the end of the text what breaks the one before. */
export function lineBreak(text: string, at: number): string {
  const next = text.indexOf('\n', at);
  const found = next < 0 ? text.lastIndexOf('\n', at) : next;
  return found > 0 && text.charAt(found - 1) === '\r' ? '\r\n' : '\n';
}

export function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

export function emptyAt(start: number) {
  return { start, end: start };
}
