import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type Document as YamlDocument,
} from 'yaml';
import { quote } from '../quote.ts';
import { sourceOffsets } from './scalar-offsets.ts';

/** The keys and indices that lead to a value: `['targets', 0, 'version']`. */
export type Path = readonly (string | number)[];

/** A piece of a text by its character offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface YamlProblem {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
}

/** A YAML text read to plain data, in which every scalar is the string that was written. */
export interface YamlText {
  readonly text: string;
  /** Strings, arrays and objects without a prototype; undefined when the text could not be read. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /**
   * Where a scalar stands; for a list or a mapping its key; for what is not there the key of the nearest
   * value above it.
   * @param part offsets within a scalar's value; without it the whole scalar
   */
  readonly locate: (path: Path, part?: Span) => Span;
  /** Where the key of a value stands (in a list, where the item begins). */
  readonly locateKey: (path: Path) => Span;
}

/** What a file may hold before it is refused: no manifest or policy comes near. */
const limits = { depth: 40, values: 10_000, lexemes: 100_000 };

interface Place {
  readonly key: Span;
  /** A scalar's source and value; undefined for a list or a mapping. */
  readonly scalar: (Span & { readonly value: string }) | undefined;
}

/**
 * Reads one YAML document. Scalars keep their text (`12.30`, `2024-01-01`), aliases are resolved within a
 * budget, depth and size are bounded before anything recursive runs, and nothing is thrown for bad input.
 */
export function readYaml(text: string): YamlText {
  const places = new Map<string, Place>();
  const { data, problems } = load(text, places);
  let mapped: { readonly scalar: Place['scalar']; readonly offsets: Uint32Array } | undefined;
  const locateKey = (path: Path): Span => {
    for (let length = path.length; length > 0; length--) {
      const found = places.get(pointer(path.slice(0, length)));
      if (found) return found.key;
    }
    return places.get(pointer([]))?.key ?? firstLine(text);
  };
  const locate = (path: Path, part?: Span): Span => {
    const scalar = places.get(pointer(path))?.scalar;
    if (!scalar || scalar.end <= scalar.start) return locateKey(path);
    if (!part) return scalar;
    // Found once for a scalar: a long description may have many findings.
    if (mapped?.scalar !== scalar) {
      mapped = { scalar, offsets: sourceOffsets(text, scalar.start, scalar.end, scalar.value) };
    }
    const start = mapped.offsets[part.start] ?? scalar.end - 1;
    return { start, end: Math.max(mapped.offsets[part.end - 1] ?? start, start) + 1 };
  };
  return { text, data, problems, locate, locateKey };
}

type Loaded = Pick<YamlText, 'data' | 'problems'>;

function load(text: string, places: Map<string, Place>): Loaded {
  const tokens = parse(text);
  if ('message' in tokens) return { data: undefined, problems: [tokens] };
  const composer = new Composer({ schema: 'failsafe', stringKeys: true });
  const documents = [...composer.compose(tokens, true, text.length)] as YamlDocument<Node>[];
  const problems: YamlProblem[] = [];
  let lineEnd = -1;
  const faults = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  for (const { code, message, pos } of faults.sort((one, other) => one.pos[0] - other.pos[0])) {
    // One mistake may break its line in several ways; the first says it.
    if (pos[0] <= lineEnd) continue;
    const newline = text.indexOf('\n', pos[0]);
    lineEnd = newline < 0 ? text.length : newline;
    const span =
      code === 'DUPLICATE_KEY' ? keyAt(text, pos[0]) : { start: pos[0], end: Math.max(pos[1], pos[0] + 1) };
    problems.push({
      message: `This cannot be read as YAML: ${describe(code, message, text.slice(span.start, span.end))}`,
      help: wayOut(code),
      span,
    });
  }
  const [document, second] = documents;
  if (second) {
    const start = second.contents?.range?.[0] ?? 0;
    problems.push({
      message: `There are ${documents.length} YAML documents in this file; one is expected.`,
      help: 'Keep one document: remove the `---` line above it, or give the other document a file of its own.',
      span: { start, end: start + 1 },
    });
  }
  if (problems.length > 0 || !document) return { data: undefined, problems };
  return toData(document, places, firstLine(text));
}

/** Parses to a flat stop at the limits, so that the recursive composer (which compares keys pairwise) never runs away. */
function parse(
  text: string,
): ReturnType<Parser['parse']> extends Iterable<infer T> ? T[] | YamlProblem : never {
  const parser = new Parser();
  const tokens = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (++count > limits.lexemes)
      return excess(`This file holds more than ${limits.values} values.`, parser.offset);
  }
  tokens.push(...parser.end());
  return beyondLimits(tokens) ?? tokens;
}

function beyondLimits(tokens: readonly unknown[]): YamlProblem | undefined {
  let values = 0;
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { token, depth } = entry;
    if (typeof token !== 'object' || token === null) continue;
    const { offset, items, value, key } = token as Partial<Record<string, unknown>>;
    const at = typeof offset === 'number' ? offset : 0;
    // A list or mapping and each of its items are a level each in the parser's output.
    if (depth > limits.depth * 2) return excess(`This is nested more than ${limits.depth} deep.`, at);
    if (++values > limits.values * 2) return excess(`This file holds more than ${limits.values} values.`, at);
    const children = Array.isArray(items) ? [...items, value, key] : [value, key];
    for (const child of children) stack.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function excess(message: string, start: number): YamlProblem {
  return {
    message,
    help: 'No manifest or policy needs that much: write it out plainly, without `*alias` repetition or deep nesting.',
    span: { start, end: start + 1 },
  };
}

function toData(document: YamlDocument<Node>, places: Map<string, Place>, whole: Span): Loaded {
  const problems: YamlProblem[] = [];
  let budget = limits.values;
  const convert = (written: Node | null, path: Path, key: Span): unknown => {
    const node = isAlias(written) ? written.resolve(document) : written;
    if (isAlias(written) && !node) {
      problems.push({
        message: `The alias ${quote(`*${written.source}`)} stands for nothing: no value before it has the anchor ${quote(`&${written.source}`)}.`,
        help: 'Write the value out, or mark one with the anchor. A text that begins with `*` needs quotes.',
        span: spanOf(written) ?? key,
      });
    }
    if (--budget < 0 || path.length > limits.depth) {
      if (problems.length === 0) {
        const { start } = spanOf(written) ?? key;
        problems.push(
          excess(
            `With its aliases written out, this is more than ${limits.values} values or ${limits.depth} levels.`,
            start,
          ),
        );
      }
      return '';
    }
    const value = isScalar(node) ? String(node.value ?? '') : undefined;
    places.set(pointer(path), {
      key,
      scalar: value === undefined ? undefined : { ...(spanOf(node) ?? key), value },
    });
    if (isMap(node)) {
      const data: Record<string, unknown> = Object.create(null);
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : '';
        data[name] = convert(pair.value as Node | null, [...path, name], spanOf(pair.key) ?? key);
      }
      return data;
    }
    if (!isSeq(node)) return value ?? '';
    return node.items.map((item, index) => convert(item as Node, [...path, index], beginning(item) ?? key));
  };
  const data = convert(document.contents, [], beginning(document.contents) ?? whole);
  return problems.length > 0 ? { data: undefined, problems } : { data, problems };
}

/** A key that the parser points at by its first character alone. */
function keyAt(text: string, start: number): Span {
  const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:]+)/.exec(text.slice(start, start + 200))?.[0] ?? '';
  return { start, end: start + Math.max(key.length, 1) };
}

function describe(code: string, message: string, written: string): string {
  if (code === 'DUPLICATE_KEY') return `the key ${quote(written)} stands in the same mapping a second time.`;
  if (code === 'TAB_AS_INDENT') return 'a tab is used as indentation, and YAML takes spaces only.';
  // The parser's own words may repeat the source, so they are shown as somebody's word.
  return `${quote(message, 200)}.`;
}

/** What people mostly mean where the parser stumbles: a text without quotes, or over several lines without `|`. */
function wayOut(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two.';
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  return 'A text that begins with a bracket, a quote or one of `*&!%@#|>`, or has a colon and a space in it, needs quotes around it; a text over several lines needs `|` behind its key and the lines indented below.';
}

/** Where a list item begins: at its first key, so that an annotation is one line and not the whole item. */
function beginning(node: unknown): Span | undefined {
  if (isMap(node)) return spanOf(node.items[0]?.key) ?? spanOf(node);
  return isSeq(node) ? (beginning(node.items[0]) ?? spanOf(node)) : spanOf(node);
}

function spanOf(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

function pointer(path: Path): string {
  return JSON.stringify(path);
}

function firstLine(text: string): Span {
  const end = text.indexOf('\n');
  return { start: 0, end: Math.max(1, end < 0 ? text.length : end) };
}
