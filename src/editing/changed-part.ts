import type { Span } from '../model/position.ts';

/** The one piece of a text that is another in a later text, and what stands there; undefined where nothing is. */
export function changedPart(
  before: string,
  after: string,
): { readonly span: Span; readonly text: string } | undefined {
  if (before === after) return undefined;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  if (isWithin(before, head)) head--;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (isWithin(before, before.length - tail)) tail--;
  return {
    span: { start: head, end: before.length - tail },
    text: after.slice(head, after.length - tail),
  };
}

/** Whether an offset lies in the midst of a character, or of the end of a line. */
function isWithin(text: string, offset: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)/.test(text.slice(offset - 1, offset + 1));
}
