import type { Description } from '../../../read/description.ts';
import type { Span } from '../../../read/yaml-text.ts';

/** Lines that look like a section's heading and are none: `## Impact`, `Impact:`, `[Impact on users]`. */
export function nearMisses(description: Description, name: string): { readonly span: Span }[] {
  const found: { span: Span }[] = [];
  let start = 0;
  for (const line of description.text.slice(0, description.end).split('\n')) {
    const bare = line.slice(0, 120).replace(/^[\s#*_[({]+/, '');
    const rest = bare.slice(name.length).replace(/[\s*_\]:)}]+$/, '');
    const isNamed = bare.toLowerCase().startsWith(name.toLowerCase());
    const isBracketed = /^\s*\[/.test(line) && /^ [^\]]+$/.test(rest);
    const isDecorated = rest === '' && line.trim() !== '' && !/[.,;]$/.test(line.trim());
    if (isNamed && (isBracketed || isDecorated)) found.push({ span: { start, end: start + line.length } });
    start += line.length + 1;
  }
  return found;
}
