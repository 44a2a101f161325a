import type { Description } from '../../../model/description.ts';
import type { Span } from '../../../model/position.ts';
import { plainName } from '../../../text/section-heading.ts';
import { trimmedEnd } from '../../../text/trimmed.ts';

/** A line that was meant as a section's heading, it seems. */
export interface NearMiss {
  readonly span: Span;
  /** Whether the bracketed name stands in the middle of a line, as when a folded scalar joined the lines. */
  readonly isInside: boolean;
}

/** Lines that look like a section's heading and are not one: `## Impact`, `== Impact ==`, `Impact:`, `- [Impact]`, `[Impact on users]`. */
export function nearMisses({ text, end }: Description, names: readonly string[]): NearMiss[] {
  const found: NearMiss[] = [];
  const plain = new Set(names.map(plainName));
  const lower = names.map((name) => name.toLowerCase());
  let start = 0;
  for (const line of text.slice(0, end).split('\n')) {
    const inside = insideOf(line, plain);
    if (looksLikeOne(line, lower)) {
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
function insideOf(line: string, names: ReadonlySet<string>): Span | undefined {
  for (const { 0: bracketed, index } of line.slice(0, 20_000).matchAll(/\[[^[\]]{1,80}\]/g)) {
    if (names.has(plainName(bracketed.slice(1, -1)))) return { start: index, end: index + bracketed.length };
  }
  return undefined;
}

/** @param names in lower case */
function looksLikeOne(line: string, names: readonly string[]): boolean {
  const bare = line.slice(0, 120).replace(/^[\s>#*_=[({-]+/, '');
  const lower = bare.toLowerCase();
  return names.some((name) => {
    if (!lower.startsWith(name)) return false;
    const rest = trimmedEnd(bare.slice(name.length), /[\s*_=\]:)}]/);
    const isBracketed = /^\s*\[/.test(line) && /^ [^\]]+$/.test(rest);
    return isBracketed || rest === '';
  });
}
