import { CST, Lexer, Parser } from 'yaml';
import type { Span } from '../model/position.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** What a file may hold before it is refused: no manifest or policy comes near. */
export const limits = { depth: 40, values: 10_000, lexemes: 100_000, aliased: 100_000 };

/** Parses to a flat stop at the limits, so that the recursive composer never runs away; what is within them is counted in the data. */
export function tokensOf(text: string): CST.Token[] | YamlProblem {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (++count > limits.lexemes)
      return excess(`This file holds more than ${limits.values} values.`, parser.offset);
    // The parser closes what is open by recursion: it must not come to more levels than the call stack has.
    if (openIn(parser) > limits.depth * 4)
      return excess(`This is nested more than ${limits.depth} deep.`, parser.offset);
  }
  tokens.push(...parser.end());
  return tokens;
}

/** How many collections the parser has open; it keeps them in a list that its types do not show. */
function openIn(parser: Parser): number {
  return (parser as unknown as { readonly stack: readonly unknown[] }).stack.length;
}

/** A file that is refused for its size. */
export function excess(message: string, start: number): YamlProblem {
  return {
    message,
    help: 'No manifest or policy needs that much. Write it out plainly, without repeated `*alias` and deep nesting.',
    span: { start, end: start + 1 },
  };
}

/** Where scalars in quotes stand, closed or not, in the order of the text. */
export function quotedIn(tokens: readonly CST.Token[]): Span[] {
  const found: Span[] = [];
  const look = (token: CST.Token | null | undefined): void => {
    if (token?.type === 'double-quoted-scalar' || token?.type === 'single-quoted-scalar')
      found.push({ start: token.offset, end: token.offset + token.source.length });
  };
  for (const token of tokens) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ key, value }) => {
      look(key);
      look(value);
    });
  }
  return found;
}
