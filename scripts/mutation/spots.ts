import { parseSync } from '@swc/core';
import { mutationsOf, type Node } from './operators.ts';

/** One change of a source, and where the switch that makes it stands. */
export interface Mutant {
  /** What is replaced, in the text: start and end of the characters. */
  readonly at: readonly [number, number];
  readonly now: string;
  /** The code around it that the switch goes around; for a body or a block, that with its braces. */
  readonly host: readonly [number, number];
  readonly kind: 'expression' | 'body' | 'block';
}

/** A parent on the way down to a node. */
interface Above {
  readonly node: Node;
  readonly key: string;
}

/** Code that never runs, or that names rather than says: no switch can stand there. */
const passedBy = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration']);

/** Wrappers of types around an expression; every other node of types is left alone. */
const typed = new Set(['TsAsExpression', 'TsNonNullExpression', 'TsSatisfiesExpression', 'TsConstAssertion']);

/**
 * All mutants of a source, in the order of the text.
 * @param source TypeScript
 * @throws the parser's error where it is none
 */
export function mutantsOf(source: string): Mutant[] {
  const bytes = Buffer.from(source);
  // The parser counts bytes, from wherever the last source that it read ended: a first statement tells from where.
  const { body } = parseSync(`;${source}`, { syntax: 'typescript', target: 'es2023' });
  const base = (body[0]?.span.start ?? 0) + 1;
  const isPlain = bytes.length === source.length;
  const place = (offset: number): number =>
    isPlain ? offset - base : bytes.subarray(0, offset - base).toString().length;
  const spanOf = (node: Node): [number, number] => [place(node.span.start), place(node.span.end)];
  const mutants: Mutant[] = [];
  const visit = (node: Node, above: readonly Above[]): void => {
    if (passedBy.has(node.type) || isImport(node) || (node.type.startsWith('Ts') && !typed.has(node.type)))
      return;
    // A property of an object has no span of its own; what is in it has.
    const changes = isObject(node.span) ? mutationsOf(node, above.at(-1), source, spanOf) : [];
    const chain = chainAround(node, above);
    for (const { at, now, kind = 'expression' } of changes)
      mutants.push({ at, now, kind, host: spanOf(kind === 'expression' ? chain : node) });
    for (const [key, child] of childrenOf(node)) visit(child, [...above, { node, key }]);
  };
  for (const node of body.slice(1)) visit(node as unknown as Node, []);
  return mutants.sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1]);
}

function childrenOf(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([key, value]) => {
    const isName =
      (key === 'key' || key === 'property') &&
      isNode(value) &&
      value.type !== 'Computed' &&
      value.type !== 'CallExpression';
    if (isName || (node.type === 'TaggedTemplateExpression' && key === 'tag')) return [];
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((each): [string, Node][] => {
      if (isNode(each)) return [[key, each]];
      // An argument or an element is wrapped with its spread.
      const inner = isObject(each) ? each.expression : undefined;
      return isNode(inner) ? [[key, inner]] : [];
    });
  });
}

/** The whole of the optional chain that a node is a link of: a switch inside would end the chain's short way out. */
function chainAround(node: Node, above: readonly Above[]): Node {
  let chain = node;
  for (const { node: parent, key } of above.toReversed()) {
    const isInChain = chain.type === 'OptionalChainingExpression';
    const isLink = key === 'base' || (isInChain && (links[parent.type] ?? []).includes(key));
    if (!isLink) return chain;
    chain = parent;
  }
  return chain;
}

/** What holds the rest of a chain, and under which key. */
const links: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['object'],
  CallExpression: ['callee'],
  TsNonNullExpression: ['expression'],
};

/** `import('./later.ts')` names a module, which the bundle must find. */
function isImport({ type, callee }: Node): boolean {
  return type === 'CallExpression' && isNode(callee) && callee.type === 'Import';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNode(value: unknown): value is Node {
  return isObject(value) && typeof value.type === 'string';
}
