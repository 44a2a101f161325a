import { type CST, Lexer, Parser } from 'yaml';
import type { Span } from '../model/position.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** What a file may hold before it is refused: no manifest or policy comes near. */
export const limits = { depth: 40, values: 10_000, lexemes: 100_000, aliased: 100_000 };

/** Parses to a flat stop at the limits, so that the recursive composer (which compares keys pairwise) never runs away. */
export function tokensOf(text: string): CST.Token[] | YamlProblem {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (++count > limits.lexemes)
      return excess(`This file holds more than ${limits.values} values.`, parser.offset);
    // The parser closes what is open by recursion: it must not come to more levels than the call stack has.
    if (openIn(parser) > limits.depth * 4) return excess(tooDeep, parser.offset);
  }
  tokens.push(...parser.end());
  return beyondLimits(tokens) ?? tokens;
}

const tooDeep = `This is nested more than ${limits.depth} deep.`;

/** How many collections the parser has open; it keeps them in a list that its types do not show. */
function openIn(parser: Parser): number {
  return (parser as unknown as { readonly stack: readonly unknown[] }).stack.length;
}

function beyondLimits(tokens: readonly CST.Token[]): YamlProblem | undefined {
  const counted = { values: 0 };
  for (const token of tokens) {
    const problem = beyondIn(token, 0, counted);
    if (problem) return problem;
  }
  return undefined;
}

/** Goes no deeper than the limit, and so may call itself. */
function beyondIn(token: unknown, depth: number, counted: { values: number }): YamlProblem | undefined {
  if (typeof token !== 'object' || token === null) return undefined;
  const { offset, items, value, key } = token as Partial<Record<string, unknown>>;
  const at = typeof offset === 'number' ? offset : 0;
  // A list or mapping and each of its items are a level each in the parser's output.
  if (depth > limits.depth * 2) return excess(tooDeep, at);
  if (++counted.values > limits.values * 2)
    return excess(`This file holds more than ${limits.values} values.`, at);
  if (Array.isArray(items)) {
    for (const item of items) {
      const problem = beyondIn(item, depth + 1, counted);
      if (problem) return problem;
    }
  }
  return beyondIn(key, depth + 1, counted) ?? beyondIn(value, depth + 1, counted);
}

/** A file that is refused for its size. */
export function excess(message: string, start: number): YamlProblem {
  return {
    message,
    help: 'No manifest or policy needs that much. Write it out plainly, without repeated `*alias` and deep nesting.',
    span: { start, end: start + 1 },
  };
}

/** Where scalars in quotes stand, closed or not. */
export function quotedIn(tokens: readonly unknown[]): Span[] {
  const found: Span[] = [];
  const stack = [...tokens];
  for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
    if (typeof token !== 'object' || token === null) continue;
    const { type, offset, source, items, value, key } = token as Partial<Record<string, unknown>>;
    if (/^(?:double|single)-quoted-scalar$/.test(String(type)) && typeof offset === 'number')
      found.push({ start: offset, end: offset + String(source).length });
    stack.push(...(Array.isArray(items) ? items : []), value ?? null, key ?? null);
  }
  return found;
}
