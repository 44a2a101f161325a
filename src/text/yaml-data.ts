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
import type { Span } from '../model/position.ts';
import { quote } from './quote.ts';
import { spanOf } from './yaml-compose.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { excess, limits } from './yaml-tokens.ts';

/** Where a value stands. */
export interface ValuePlace {
  readonly key: Span;
  /** A scalar's source and value; undefined for a list or a mapping. */
  readonly scalar: (Span & { readonly value: string }) | undefined;
  /** The values in a list or a mapping, by index or key; empty for a scalar. */
  readonly inside: ReadonlyMap<string | number, ValuePlace>;
}

const nothingInside: ReadonlyMap<string | number, ValuePlace> = new Map();

/** A document made plain data. */
interface Loaded {
  /** Strings, arrays and objects without a prototype; undefined where something is wrong. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the document stands, as far as it was read. */
  readonly place: ValuePlace | undefined;
}

/** A document on its way to plain data. */
interface Loading {
  readonly problems: YamlProblem[];
  /** The values with an anchor so far: the parser's own look-up walks the document for each alias. */
  readonly anchors: Map<string, Node>;
  /** How many values may still come. */
  budget: number;
  /** How many characters aliases may still add. */
  aliased: number;
  /** How many aliases the value at hand is in. */
  inAlias: number;
  /** How many lists and mappings it is in. */
  depth: number;
}

/**
 * Makes a document plain data, in which every scalar is text and aliases are written out.
 * @param whole where a document stands that has nothing in it
 */
export function toData({ contents }: YamlDocument<Node>, whole: Span): Loaded {
  const problems: YamlProblem[] = [];
  const { values: budget, aliased } = limits;
  const loading: Loading = { problems, anchors: new Map(), budget, aliased, inAlias: 0, depth: 0 };
  const places = new Map<string, ValuePlace>();
  const data = convert(loading, contents, beginning(contents) ?? whole, places, '');
  const place = places.get('');
  return problems.length > 0 ? { data: undefined, problems, place } : { data, problems, place };
}

/**
 * @param key where the value's key stands
 * @param among takes where the value stands, by the name given
 */
function convert<Name extends string | number>(
  loading: Loading,
  written: Node | null,
  key: Span,
  among: Map<Name, ValuePlace>,
  name: Name,
): unknown {
  const isCopy = isAlias(written);
  const node = isCopy ? standsFor(loading, written) : written;
  keepAnchor(loading, node);
  const scalar = isScalar(node) ? { ...spanOf(node), value: String(node.value) } : undefined;
  const excessive = passedLimit(loading, scalar?.value, isCopy);
  if (excessive !== undefined) {
    if (loading.problems.length === 0)
      loading.problems.push(excess(excessive, (written ? spanOf(written) : key).start));
    return '';
  }
  if (scalar) {
    among.set(name, { key, scalar, inside: nothingInside });
    return scalar.value;
  }
  const inside = new Map<string | number, ValuePlace>();
  among.set(name, { key, scalar: undefined, inside });
  if (isCopy) loading.inAlias++;
  loading.depth++;
  const data = children(loading, node, key, inside) ?? '';
  loading.depth--;
  if (isCopy) loading.inAlias--;
  return data;
}

/** What an alias stands for. */
function standsFor({ anchors, problems }: Loading, alias: Alias): Node | undefined {
  const node = anchors.get(alias.source);
  if (!node) {
    problems.push({
      message: `The alias ${quote(`*${alias.source}`)} stands for nothing: no value before it has the anchor ${quote(`&${alias.source}`)}.`,
      help: 'Write the value out, or mark one with the anchor. A text that begins with `*` needs quotes.',
      span: spanOf(alias),
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
function passedLimit(loading: Loading, value: string | undefined, isCopy: boolean): string | undefined {
  const isCopied = isCopy || loading.inAlias > 0;
  const subject = isCopied ? 'With its aliases written out, this' : 'This';
  if (isCopied) loading.aliased -= value?.length ?? 0;
  if (loading.aliased < 0) return `${subject} is more than ${limits.aliased} characters longer.`;
  if (loading.depth > limits.depth) return `${subject} is nested more than ${limits.depth} deep.`;
  return --loading.budget < 0 ? `${subject} holds more than ${limits.values} values.` : undefined;
}

/** The data of a list or a mapping; undefined for any other value. */
function children(
  loading: Loading,
  node: Node | null | undefined,
  key: Span,
  inside: Map<string | number, ValuePlace>,
): unknown {
  if (isSeq(node))
    return node.items.map((item, index) =>
      convert(loading, item as Node, beginning(item) ?? key, inside, index),
    );
  if (!isMap(node)) return undefined;
  const data: Record<string, unknown> = Object.create(null);
  for (const pair of node.items) {
    // Without a fault every key is a text.
    const own = pair.key as Scalar<string>;
    keepAnchor(loading, own);
    data[own.value] = convert(loading, pair.value as Node | null, spanOf(own), inside, own.value);
  }
  return data;
}

/** Where a list item begins: at its first key, so that an annotation is one line and not the whole item. */
function beginning(node: unknown): Span | undefined {
  const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : undefined;
  return first ? beginning(first) : node ? spanOf(node as Node) : undefined;
}
