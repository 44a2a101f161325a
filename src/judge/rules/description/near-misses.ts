import type { Description } from '../../../model/description.ts';
import type { Span } from '../../../model/position.ts';
import { sameName } from '../../../text/section-heading.ts';

/** A line that was meant as a section's heading, it seems. */
export interface NearMiss {
  readonly span: Span;
  /** Whether the bracketed name stands in the middle of a line, as when a folded scalar joined the lines. */
  readonly isInside: boolean;
}

/** Lines that look like a section's heading and are not one: `## Impact`, `== Impact ==`, `Impact:`, `- [Impact]`, `[Impact on users]`. */
export function nearMisses({ text, end }: Description, names: readonly string[]): NearMiss[] {
  const found: NearMiss[] = [];
  let start = 0;
  for (const line of text.slice(0, end).split('\n')) {
    const inside = insideOf(line, names);
    if (names.some((name) => looksLike(line, name))) {
      const from = start + line.search(/\S/);
      found.push({ span: { start: from, end: from + line.trim().length }, isInside: false });
    } else if (inside) {
      found.push({ span: { start: start + inside.start, end: start + inside.end }, isInside: true });
    }
    start += line.length + 1;
  }
  return found;
}

/** The first bracketed name that stands in a line. */
function insideOf(line: string, names: readonly string[]): Span | undefined {
  for (const { 0: bracketed, index } of line.slice(0, 20_000).matchAll(/\[[^[\]]{1,80}\]/g)) {
    if (names.some((name) => sameName(name, bracketed.slice(1, -1))))
      return { start: index, end: index + bracketed.length };
  }
  return undefined;
}

function looksLike(line: string, name: string): boolean {
  const bare = line.slice(0, 120).replace(/^[\s>#*_=[({-]+/, '');
  if (!bare.toLowerCase().startsWith(name.toLowerCase())) return false;
  const rest = bare.slice(name.length).replace(/[\s*_=\]:)}]+$/, '');
  const isBracketed = /^\s*\[/.test(line) && /^ [^\]]+$/.test(rest);
  return isBracketed || rest === '';
}
