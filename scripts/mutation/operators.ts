/** A node of the parser's tree, as far as mutants ask: its type, its place, and whatever else it has. */
export interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [key: string]: unknown;
}

/** What one node can be changed to. */
interface Mutation {
  readonly at: readonly [number, number];
  readonly now: string;
  readonly kind?: 'body' | 'block';
}

type SpanOf = (node: Node) => [number, number];

/** Each of these in place of the operator. */
const otherOperators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '++': ['--'],
  '--': ['++'],
  '+=': ['-='],
  '-=': ['+='],
};

const comparisons = new Set(['<', '<=', '>', '>=', '===', '!==']);

/** Another method in place of this one; without another, what it is called on. */
const otherMethods: Readonly<Record<string, string | undefined>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  trimStart: 'trimEnd',
  trimEnd: 'trimStart',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
  trim: undefined,
  filter: undefined,
  slice: undefined,
  sort: undefined,
  toSorted: undefined,
  reverse: undefined,
  toReversed: undefined,
};

/** What a condition decides, by the node that asks. */
const conditions: Readonly<Record<string, readonly string[]>> = {
  IfStatement: ['true', 'false'],
  ConditionalExpression: ['true', 'false'],
  WhileStatement: ['false'],
  DoWhileStatement: ['false'],
  ForStatement: ['false'],
};

/** All changes of one node itself, not of what is in it. */
export function mutationsOf(
  node: Node,
  above: { readonly node: Node; readonly key: string } | undefined,
  source: string,
  spanOf: SpanOf,
): Mutation[] {
  const whole = spanOf(node);
  const text = source.slice(...whole);
  const decided = above?.key === 'test' ? (conditions[above.node.type] ?? []) : [];
  const own = (byType[node.type] ?? (() => []))(node, text, whole, source, spanOf);
  const all = [...decided.map((now) => ({ at: whole, now })), ...own];
  if (above?.node.type === 'ArrowFunctionExpression' && above.key === 'body' && !isBlock(node))
    all.push({ at: whole, now: 'undefined' });
  const isSame = (one: Mutation, other: Mutation): boolean =>
    one.now === other.now && one.at[0] === other.at[0] && one.at[1] === other.at[1];
  return all.filter(
    (each, index) =>
      source.slice(...each.at) !== each.now && all.findIndex((other) => isSame(each, other)) === index,
  );
}

type Operator = (
  node: Node,
  text: string,
  whole: [number, number],
  source: string,
  spanOf: SpanOf,
) => Mutation[];

const emptied: Operator = (_, text, whole) =>
  /^\{\s*\}$/.test(text) ? [] : [{ at: whole, now: '{}', kind: 'block' }];

const byType: Readonly<Record<string, Operator>> = {
  BinaryExpression: binary,
  UpdateExpression: (node, text, whole) => [
    { at: whole, now: text.replace(String(node.operator), otherOperators[String(node.operator)]?.[0] ?? '') },
  ],
  AssignmentExpression: (node, _, whole, source, spanOf) => {
    const now = otherOperators[String(node.operator)]?.[0];
    if (now === undefined || isText(node.right)) return [];
    const at = between(
      spanOf(node.left as Node)[1],
      spanOf(node.right as Node)[0],
      String(node.operator),
      source,
    );
    return [{ at, now }].filter(() => whole[0] < at[0]);
  },
  UnaryExpression: (node, _, whole, source, spanOf) => {
    const inner = source.slice(...spanOf(node.argument as Node));
    if (node.operator === '!') return [{ at: whole, now: inner }];
    return node.operator === '-' ? [{ at: whole, now: `+${inner}` }] : [];
  },
  BooleanLiteral: (node, _, whole) => [{ at: whole, now: String(!node.value) }],
  StringLiteral: (node, _, whole) => [{ at: whole, now: node.value === '' ? "'mutated'" : "''" }],
  TemplateLiteral: (_, text, whole) => [{ at: whole, now: text === '``' ? "'mutated'" : "''" }],
  ArrayExpression: (_, text, whole) => [{ at: whole, now: /^\[\s*\]$/.test(text) ? "['mutated']" : '[]' }],
  ObjectExpression: (_, text, whole) => (/^\{\s*\}$/.test(text) ? [] : [{ at: whole, now: '{}' }]),
  FunctionBody: (_, text, whole) => (/^\{\s*\}$/.test(text) ? [] : [{ at: whole, now: '{}', kind: 'body' }]),
  BlockStatement: emptied,
  OptionalChainingExpression: (node, _, __, source, spanOf) => {
    const base = node.base as Node;
    const inner = (base.type === 'CallExpression' ? base.callee : base.object) as Node;
    if (node.optional !== true) return [];
    const end = spanOf(inner)[1];
    const start = source.indexOf('?.', end);
    const isBracketed = /[[(]/.test(source[start + 2] ?? '');
    return [{ at: [start, start + 2], now: isBracketed ? '' : '.' }];
  },
  CallExpression: swapped,
};

function binary(node: Node, _: string, whole: [number, number], source: string, spanOf: SpanOf): Mutation[] {
  const operator = String(node.operator);
  if (operator === '+' && (isText(node.left) || isText(node.right))) return [];
  const at = between(spanOf(node.left as Node)[1], spanOf(node.right as Node)[0], operator, source);
  const others = (otherOperators[operator] ?? []).map((now) => ({ at, now }));
  const decided = comparisons.has(operator) ? ['true', 'false'].map((now) => ({ at: whole, now })) : [];
  // A mixture of `??` and `&&` is no JavaScript.
  const mixes = operator === '&&' || operator === '||' ? /\?\?/ : operator === '??' ? /&&|\|\||\?\?/ : /(?!)/;
  const sides = [node.left as Node, node.right as Node].map((side) => source.slice(...spanOf(side)));
  return [...decided, ...others.filter(() => !sides.some((side) => mixes.test(side)))];
}

function swapped(node: Node, _: string, whole: [number, number], source: string, spanOf: SpanOf): Mutation[] {
  const link = node.callee as Node;
  const callee = (link.type === 'OptionalChainingExpression' ? link.base : link) as Node;
  if (callee.type !== 'MemberExpression') return [];
  const property = callee.property as Node;
  const name = String(property.value);
  if (property.type !== 'Identifier' || !Object.hasOwn(otherMethods, name)) return [];
  const other = otherMethods[name];
  if (other !== undefined) return [{ at: spanOf(property), now: other }];
  return [{ at: whole, now: source.slice(...spanOf(callee.object as Node)) }];
}

/** Where the operator stands between its sides. */
function between(from: number, to: number, operator: string, source: string): [number, number] {
  const found = source.indexOf(operator, from);
  const start = found < 0 || found > to ? from : found;
  return [start, start + operator.length];
}

function isText(node: unknown): boolean {
  const { type } = node as Node;
  return type === 'StringLiteral' || type === 'TemplateLiteral';
}

function isBlock({ type }: Node): boolean {
  return type === 'BlockStatement' || type === 'FunctionBody';
}
