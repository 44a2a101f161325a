import {
  Composer,
  type CST,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml';

/** The code of a fault that is a key standing in its mapping a second time. */
export const duplicateKey = 'DUPLICATE_KEY';

/** What is wrong with a document, and where. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** Composes documents of tokens, with all that the parser says of them in the order of the text. */
export function compose(tokens: readonly CST.Token[], text: string) {
  const composer = new Composer({ schema: 'failsafe', stringKeys: true, uniqueKeys: false });
  const documents = [...composer.compose(tokens, true, text.length)] as YamlDocument<Node>[];
  const faults: Fault[] = documents.flatMap(({ errors, warnings, contents }) => [
    ...errors,
    ...warnings,
    ...repeatedKeys(contents),
  ]);
  return { documents, faults: faults.sort((one, other) => one.pos[0] - other.pos[0]) };
}

/** Keys that stand in a mapping a second time; the parser's own look at them compares each with every other. */
function repeatedKeys(contents: Node | null): Fault[] {
  const found: Fault[] = [];
  const stack: unknown[] = [contents];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isSeq(node)) for (const item of node.items) stack.push(item ?? null);
    if (!isMap(node)) continue;
    findRepeated(node, found);
    for (const { value } of node.items) stack.push(value ?? null);
  }
  return found;
}

/** Adds the keys of one mapping that stand in it a second time. */
function findRepeated({ items }: YAMLMap, found: Fault[]): void {
  const keys = new Set<string>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const start = key.range?.[0] ?? 0;
    if (keys.has(name)) found.push({ code: duplicateKey, message: '', pos: [start, start + 1] });
    keys.add(name);
  }
}
