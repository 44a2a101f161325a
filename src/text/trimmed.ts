/**
 * A text without the characters of a kind at its end. As an expression (`/[kind]+$/`) that looks at each run of them
 * anew from each of its characters; this looks at the end alone.
 * @param kind an expression of one character, without flags, which matches no empty text
 */
export function trimmedEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (kind.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A text without the characters of a kind at either end. */
export function trimmed(text: string, kind: RegExp): string {
  const kept = trimmedEnd(text, kind);
  let start = 0;
  while (kind.test(kept.charAt(start))) start++;
  return kept.slice(start);
}
