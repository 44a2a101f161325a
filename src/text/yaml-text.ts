import { isAlias, isMap, isScalar, isSeq, type Node, type Document as YamlDocument } from 'yaml';
import type { Path, Span } from '../model/position.ts';
import { quote } from './quote.ts';
import { sourceOffsets } from './scalar-offsets.ts';
import { excess, limits, parseYaml, type YamlProblem } from './yaml-parse.ts';

/** A YAML text read to plain data, in which every scalar is the string that was written. */
export interface YamlText {
  readonly text: string;
  /** Strings, arrays and objects without a prototype; undefined when the text could not be read. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** What the parser made of it; undefined when the text is not YAML. */
  readonly document: YamlDocument<Node> | undefined;
  /**
   * Where a scalar stands; for a list or a mapping its key; for what is not there the key of the nearest
   * value above it.
   * @param part offsets within a scalar's value; without it the whole scalar
   */
  readonly locate: (path: Path, part?: Span) => Span;
  /** Where the key of a value stands (in a list, where the item begins). */
  readonly locateKey: (path: Path) => Span;
}

interface Place {
  readonly key: Span;
  /** A scalar's source and value; undefined for a list or a mapping. */
  readonly scalar: (Span & { readonly value: string }) | undefined;
}

/**
 * Reads one YAML document. Scalars keep their text (`12.30`, `2024-01-01`), aliases are resolved within a
 * budget, depth and size are bounded before anything recursive runs, and nothing is thrown for bad input.
 * @param weigh how much is wrong with data: of two ways to mend a text that cannot be read, it tells the better
 */
export function readYaml(text: string, weigh?: (data: unknown) => number): YamlText {
  const places = new Map<string, Place>();
  const parsed = parseYaml(text, (document) => weigh?.(toData(document, new Map(), firstLine(text)).data));
  const { data, problems } =
    'problems' in parsed
      ? { data: undefined, problems: parsed.problems }
      : toData(parsed.document, places, firstLine(text));
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
  const document = 'document' in parsed ? parsed.document : undefined;
  return { text, data, problems, document, locate, locateKey };
}

type Loaded = Pick<YamlText, 'data' | 'problems'>;

function toData(document: YamlDocument<Node>, places: Map<string, Place>, whole: Span): Loaded {
  const problems: YamlProblem[] = [];
  let budget = limits.values;
  let aliased = limits.aliased;
  // The parser's own look-up walks the document for each alias.
  const anchors = new Map<string, Node>();
  let inAlias = 0;
  const convert = (written: Node | null, path: Path, key: Span): unknown => {
    const node = isAlias(written) ? anchors.get(written.source) : written;
    if (isAlias(written) && !node) {
      problems.push({
        message: `The alias ${quote(`*${written.source}`)} stands for nothing: no value before it has the anchor ${quote(`&${written.source}`)}.`,
        help: 'Write the value out, or mark one with the anchor. A text that begins with `*` needs quotes.',
        span: spanOf(written) ?? key,
      });
    }
    if (inAlias === 0 && node && !isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
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
    if (isAlias(written) || inAlias > 0) aliased -= value?.length ?? 0;
    if (aliased < 0) {
      if (problems.length === 0)
        problems.push(
          excess(
            `With its aliases written out, this is more than ${limits.aliased} characters longer.`,
            (spanOf(written) ?? key).start,
          ),
        );
      return '';
    }
    places.set(pointer(path), {
      key,
      scalar: value === undefined ? undefined : { ...(spanOf(node) ?? key), value },
    });
    if (isAlias(written)) inAlias++;
    const data = children(node, path, key) ?? value ?? '';
    if (isAlias(written)) inAlias--;
    return data;
  };
  const children = (node: Node | null | undefined, path: Path, key: Span): unknown => {
    if (isSeq(node))
      return node.items.map((item, index) => convert(item as Node, [...path, index], beginning(item) ?? key));
    if (!isMap(node)) return undefined;
    const data: Record<string, unknown> = Object.create(null);
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      if (inAlias === 0 && isScalar(pair.key) && pair.key.anchor !== undefined)
        anchors.set(pair.key.anchor, pair.key);
      data[name] = convert(pair.value as Node | null, [...path, name], spanOf(pair.key) ?? key);
    }
    return data;
  };
  const data = convert(document.contents, [], beginning(document.contents) ?? whole);
  return problems.length > 0 ? { data: undefined, problems } : { data, problems };
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
