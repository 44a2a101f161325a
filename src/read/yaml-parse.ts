import { Composer, Lexer, type Node, Parser, type Document as YamlDocument } from 'yaml';
import { quote } from '../quote.ts';
import type { Span } from './position.ts';

export interface YamlProblem {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
}

/** What a file may hold before it is refused: no manifest or policy comes near. */
export const limits = { depth: 40, values: 10_000, lexemes: 100_000 };

/**
 * Parses one YAML document, in which every scalar is text. Depth and size are bounded before anything recursive
 * runs, and nothing is thrown for bad input.
 */
export function parseYaml(
  text: string,
): { readonly document: YamlDocument<Node> } | { readonly problems: readonly YamlProblem[] } {
  const tokens = parse(text);
  if ('message' in tokens) return { problems: [tokens] };
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
  return problems.length > 0 || !document ? { problems } : { document };
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

/** A file that is refused for its size. */
export function excess(message: string, start: number): YamlProblem {
  return {
    message,
    help: 'No manifest or policy needs that much: write it out plainly, without `*alias` repetition or deep nesting.',
    span: { start, end: start + 1 },
  };
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
