import {
  Composer,
  type CST,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Range,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml';
import type { Span } from '../model/position.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { tokensOf } from './yaml-tokens.ts';

/** What is wrong with a document, and where. */
export interface Fault {
  /** In the parser's words; undefined where a key stands in its mapping a second time. */
  readonly message: string | undefined;
  readonly pos: readonly [number, number];
}

/** A text as the parser reads it. */
export interface Composed {
  readonly text: string;
  readonly tokens: readonly CST.Token[];
  readonly documents: readonly YamlDocument<Node>[];
  /** In the order of the text. */
  readonly faults: readonly Fault[];
}

/** Composes the documents of a text. Depth and size are bounded before anything recursive runs. */
export function composed(text: string): Composed | YamlProblem {
  const tokens = tokensOf(text);
  if ('message' in tokens) return tokens;
  const composer = new Composer({ schema: 'failsafe', stringKeys: true, uniqueKeys: false });
  const documents = [...composer.compose(tokens, true, text.length)] as YamlDocument<Node>[];
  const faults: Fault[] = documents.flatMap(({ errors, warnings, contents }) => [
    ...errors,
    ...warnings,
    ...repeatedKeys(contents),
  ]);
  return { text, tokens, documents, faults: faults.sort((one, other) => one.pos[0] - other.pos[0]) };
}

/** Keys that stand in a mapping a second time; the parser's own look at them compares each with every other. */
function repeatedKeys(contents: Node | null): Fault[] {
  const found: Fault[] = [];
  const stack: unknown[] = [contents];
  while (stack.length > 0) {
    const node = stack.pop();
    if (isSeq(node)) for (const item of node.items) stack.push(item);
    if (!isMap(node)) continue;
    findRepeated(node, found);
    for (const { value } of node.items) stack.push(value);
  }
  return found;
}

/** Where a node stands: the parser gives each its range. */
export function spanOf(node: Node): Span {
  const [start, end] = node.range as Range;
  return { start, end };
}

/** Adds the keys of one mapping that stand in it a second time. */
function findRepeated({ items }: YAMLMap, found: Fault[]): void {
  const keys = new Set<string>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const { start, end } = spanOf(key);
    if (keys.has(name)) found.push({ message: undefined, pos: [start, end] });
    keys.add(name);
  }
}
