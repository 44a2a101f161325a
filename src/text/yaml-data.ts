import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type Document as YamlDocument,
} from 'yaml';
import type { Path, Span } from '../model/position.ts';
import { quote } from './quote.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { excess, limits } from './yaml-tokens.ts';

/** Where a value stands. */
export interface ValuePlace {
  readonly key: Span;
  /** A scalar's source and value; undefined for a list or a mapping. */
  readonly scalar: (Span & { readonly value: string }) | undefined;
}

/** A document made plain data. */
interface Loaded {
  /** Strings, arrays and objects without a prototype; undefined where something is wrong. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
}

/** A document on its way to plain data. */
interface Loading {
  readonly problems: YamlProblem[];
  readonly places: Map<string, ValuePlace>;
  /** The values with an anchor so far: the parser's own look-up walks the document for each alias. */
  readonly anchors: Map<string, Node>;
  /** How many values may still come. */
  budget: number;
  /** How many characters aliases may still add. */
  aliased: number;
  /** How many aliases the value at hand is in. */
  inAlias: number;
}

/**
 * Makes a document plain data, in which every scalar is text and aliases are written out.
 * @param places takes where each value stands, by its `pointer`
 * @param whole where a document stands that has nothing in it
 */
export function toData(document: YamlDocument<Node>, places: Map<string, ValuePlace>, whole: Span): Loaded {
  const problems: YamlProblem[] = [];
  const { values: budget, aliased } = limits;
  const loading: Loading = { problems, places, anchors: new Map(), budget, aliased, inAlias: 0 };
  const data = convert(loading, document.contents, [], beginning(document.contents) ?? whole);
  return problems.length > 0 ? { data: undefined, problems } : { data, problems };
}

/** @param key where the value's key stands */
function convert(loading: Loading, written: Node | null, path: Path, key: Span): unknown {
  const isCopy = isAlias(written);
  const node = isCopy ? standsFor(loading, written, key) : written;
  keepAnchor(loading, node);
  const value = isScalar(node) ? String(node.value ?? '') : undefined;
  const excessive = passedLimit(loading, path, value, isCopy);
  if (excessive !== undefined) {
    if (loading.problems.length === 0)
      loading.problems.push(excess(excessive, (spanOf(written) ?? key).start));
    return '';
  }
  loading.places.set(pointer(path), {
    key,
    scalar: value === undefined ? undefined : { ...(spanOf(node) ?? key), value },
  });
  if (isCopy) loading.inAlias++;
  const data = children(loading, node, path, key) ?? value ?? '';
  if (isCopy) loading.inAlias--;
  return data;
}

/** What an alias stands for. */
function standsFor({ anchors, problems }: Loading, alias: Alias, key: Span): Node | undefined {
  const node = anchors.get(alias.source);
  if (!node) {
    problems.push({
      message: `The alias ${quote(`*${alias.source}`)} stands for nothing: no value before it has the anchor ${quote(`&${alias.source}`)}.`,
      help: 'Write the value out, or mark one with the anchor. A text that begins with `*` needs quotes.',
      span: spanOf(alias) ?? key,
    });
  }
  return node;
}

/** Keeps a value for the aliases behind it. */
function keepAnchor({ anchors, inAlias }: Loading, node: Node | null | undefined): void {
  if (inAlias === 0 && node?.anchor !== undefined) anchors.set(node.anchor, node);
}

/**
 * Counts a value; what is wrong where it is too much.
 * @param isCopy whether it is an alias
 */
function passedLimit(
  loading: Loading,
  path: Path,
  value: string | undefined,
  isCopy: boolean,
): string | undefined {
  const isCopied = isCopy || loading.inAlias > 0;
  const subject = isCopied ? 'With its aliases written out, this' : 'This';
  if (isCopied) loading.aliased -= value?.length ?? 0;
  if (loading.aliased < 0) return `${subject} is more than ${limits.aliased} characters longer.`;
  if (path.length > limits.depth) return `${subject} is nested more than ${limits.depth} deep.`;
  return --loading.budget < 0 ? `${subject} holds more than ${limits.values} values.` : undefined;
}

/** The data of a list or a mapping; undefined for any other value. */
function children(loading: Loading, node: Node | null | undefined, path: Path, key: Span): unknown {
  if (isSeq(node))
    return node.items.map((item, index) =>
      convert(loading, item as Node, [...path, index], beginning(item) ?? key),
    );
  if (!isMap(node)) return undefined;
  const data: Record<string, unknown> = Object.create(null);
  for (const pair of node.items) {
    // Without a fault every key is a text.
    const own = pair.key as Scalar<string>;
    keepAnchor(loading, own);
    data[own.value] = convert(loading, pair.value as Node | null, [...path, own.value], spanOf(own) ?? key);
  }
  return data;
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

/** A path as one word. */
export function pointer(path: Path): string {
  return JSON.stringify(path);
}
