import type { Span } from '../../src/model/position.ts';

/** A text with another in the place of a piece of it. */
export function applySpan(text: string, { start, end }: Span, other: string): string {
  return text.slice(0, start) + other + text.slice(end);
}
