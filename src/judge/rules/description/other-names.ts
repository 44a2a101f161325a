import type { Description, Section } from '../../../model/description.ts';
import type { PolicySection } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { trimmed } from '../../../text/trimmed.ts';

/** What people call a section of the template, by what it is for. */
const names: { readonly [role in NonNullable<PolicySection['role']>]?: RegExp } = {
  risk: /^(?:(?:regression |potential |possible |upgrade )?risks?(?: assessment| analysis| of (?:a )?regressions?)?|(?:potential |possible )?(?:regressions?|regression (?:analysis|assessment|impact|concerns))|(?:potential|possible) (?:problems|issues|side effects)|(?:what|where) (?:things |it |this )?(?:could|can|might|may) (?:go wrong|break|fail|regress))$/,
  'test-plan':
    /^(?:test(?:s|ing)?|testing (?:plan|done|instructions|steps|procedure)|test (?:steps|instructions|procedure|scenarios?)|how to (?:test|reproduce|verify)(?: it)?|reproducers?|reproduction|steps to (?:test|reproduce|verify)|(?:reproduction|reproducing|verification) (?:steps|instructions|plan)|verification|qa|qa plan)$/,
};

/** The heading of an unknown section that is this one's under another name. */
export function headingByOtherName({ sections }: Description, { role }: PolicySection): Section | undefined {
  return sections.find(({ isKnown, written }) => !isKnown && isOtherName(written, role));
}

/** A line that is such a heading without brackets: `## Risks`, `== Risks ==`, `**Risks**`, `Risks:`. */
export function lineByOtherName({ text, end }: Description, { role }: PolicySection): Span | undefined {
  if (role === undefined || names[role] === undefined) return undefined;
  let start = 0;
  for (const line of text.slice(0, end).split('\n')) {
    const written = line.trim();
    const isHeading = /^(?:#{1,6} |={2}|[*_]{2})|:[*_]{0,2}$/.test(written);
    if (isHeading && written.length <= 80 && isOtherName(trimmed(written, /[#*_=:]/), role)) {
      const from = start + line.indexOf(written);
      return { start: from, end: from + written.length };
    }
    start += line.length + 1;
  }
  return undefined;
}

function isOtherName(written: string, role: PolicySection['role']): boolean {
  if (role === undefined) return false;
  const name = written.toLowerCase().replace(/\s+/g, ' ').replace(/[?:]/g, '').trim();
  return names[role]?.test(name) ?? false;
}
