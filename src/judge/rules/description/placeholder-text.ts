import type { Place } from '../../../backport.ts';
import { quote } from '../../../quote.ts';
import { isInCode } from '../../../read/description.ts';
import { findPhrase, fold } from '../../../read/prose.ts';
import type { Span } from '../../../read/yaml-text.ts';
import type { Rule } from '../../rule.ts';

/** Words that stand for a text that is still to come, not inside a word, a path or an address. */
const markers =
  /(?<![\w/.@$%~+=-])(?:TODO|FIXME|XXX|TBD|[Tt]bd)(?![\w/@=-]|\.\w)|(?<=^|[\s*(])-TODO\b|<\s*fill\s+in\b[^<>\n]{0,80}>|\$(?:version|release)\b|\$\{(?:version|release)\}/gim;

export const placeholderText: Rule = {
  id: 'placeholder-text',
  gate: 'upload',
  severity: 'error',
  demands: 'No placeholder and no instruction of a template is left in the title or the description.',
  check({ description, title, policy }, report) {
    const tell = (at: Place, written: string, what: string): void =>
      report({
        at,
        message: `${what} is left in: ${quote(written, 60)}.`,
        help: 'Replace it with the text that belongs here, or delete the line. In code (backticks, a fence) it may stay.',
      });
    for (const span of title === undefined ? [] : placeholders(title, policy.placeholders)) {
      tell({ path: ['sru', 'title'], part: span }, title?.slice(span.start, span.end) ?? '', 'A placeholder');
    }
    if (!description) return;
    const template = description.text.slice(0, description.end);
    for (const span of placeholders(template, policy.placeholders)) {
      if (!isInCode(description, span.start))
        tell({ description: span }, template.slice(span.start, span.end), 'A placeholder');
    }
    const folded = fold(template);
    for (const instruction of policy.templateInstructions) {
      for (const span of findPhrase(folded, instruction)) {
        if (!isInCode(description, span.start))
          tell({ description: span }, instruction, 'An instruction of the template');
      }
    }
  },
};

function placeholders(text: string, policyMarkers: readonly string[]): Span[] {
  const found = [...text.matchAll(markers)]
    .filter((match) => isMarker(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const folded = policyMarkers.length > 0 ? fold(text) : undefined;
  for (const marker of folded ? policyMarkers : []) {
    for (const span of findPhrase(folded ?? fold(text), marker)) {
      if (!found.some((other) => other.start <= span.start && span.start < other.end)) found.push(span);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The pattern ignores case for `<Fill in>` and `$Version`; the capital words mean it only when they are capital. */
function isMarker(written: string): boolean {
  return !/^-?(?:todo|fixme|xxx)$/i.test(written) || written === written.toUpperCase();
}
