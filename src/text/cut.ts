/**
 * A text cut where it is longer than so many UTF-16 units, with the count of what is left out: no character is cut in
 * half, and no code span in backticks is left open.
 */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const isInCode = kept.split('`').length % 2 === 0;
  const left = text.length - kept.length;
  return `${kept}${isInCode ? '`' : ''}… ${left.toLocaleString('en-GB')} more characters`;
}
