import type { Span } from '../model/position.ts';

/**
 * The lines of a text, without the newline that ends each; one at the end of the text begins no other.
 * @param from the offset at which to begin
 */
export function* linesOf(text: string, from = 0): Generator<Span> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield { start, end };
    start = end + 1;
  }
}
