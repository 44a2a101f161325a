/**
 * A text cut where it is longer than so many UTF-16 units, with the count of what is left out: no character is cut in
 * half, and no code span in backticks is left open.
 */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const isInCode = kept.split('`').length % 2 === 0;
  return `${kept}${isInCode ? '`' : ''}… ${grouped(text.length - kept.length)} more characters`;
}

/** A number as it is read: `599,000`. */
function grouped(count: number): string {
  const digits = String(count);
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].join(',');
}
