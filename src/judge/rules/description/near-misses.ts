import type { Description } from '../../../read/description.ts';
import type { Span } from '../../../read/yaml-text.ts';

/** Lines that look like a section's heading and are none: `## Impact`, `Impact:`, `- [Impact]`, `[Impact on users]`. */
export function nearMisses({ text, end }: Description, names: readonly string[]): { readonly span: Span }[] {
  const found: { span: Span }[] = [];
  let start = 0;
  for (const line of text.slice(0, end).split('\n')) {
    if (names.some((name) => looksLike(line, name))) {
      const from = start + line.search(/\S/);
      found.push({ span: { start: from, end: from + line.trim().length } });
    }
    start += line.length + 1;
  }
  return found;
}

function looksLike(line: string, name: string): boolean {
  const bare = line.slice(0, 120).replace(/^[\s>#*_[({-]+/, '');
  if (!bare.toLowerCase().startsWith(name.toLowerCase())) return false;
  const rest = bare.slice(name.length).replace(/[\s*_\]:)}]+$/, '');
  const isBracketed = /^\s*\[/.test(line) && /^ [^\]]+$/.test(rest);
  return isBracketed || rest === '';
}
