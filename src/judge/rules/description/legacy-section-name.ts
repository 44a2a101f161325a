import type { Change } from '../../../backport.ts';
import { quote } from '../../../quote.ts';
import { sameName } from '../../../read/description.ts';
import type { Span } from '../../../read/position.ts';
import type { Rule } from '../../rule.ts';

/** The SRU team renamed two sections in 2020 and 2021, and does not mind the older names: hence a notice. */
export const legacySectionName: Rule = {
  id: 'legacy-section-name',
  gate: 'upload',
  severity: 'notice',
  demands: "The sections carry the template's present names.",
  check({ description, policy }, report) {
    if (!description) return;
    for (const { name, written, heading } of description.sections) {
      const section = policy.sections.find((each) => each.name === name);
      if (!section?.also.some((older) => sameName(older, written)) || sameName(name, written)) continue;
      report({
        at: { description: heading },
        message: `${quote(`[${written}]`)} is an older name of the section ${quote(`[${name}]`)}; it counts as that section.`,
        help: `Rename it to ${quote(`[ ${name} ]`)} when you next edit the description.`,
        fix: renamed(description.text, heading, name),
      });
    }
  },
};

/** The change of the name alone: what stands around it, brackets, bold marks and spaces, is the author's. */
function renamed(text: string, { start, end }: Span, name: string): Change | undefined {
  const written = /(\[[\s\u00a0*_]*)([^[\]\n]*?)[\s\u00a0*_:]*\]/.exec(text.slice(start, end));
  // A policy's name for a section may be any text; in brackets it must be a heading again.
  if (!written || !/^[\p{L}\p{N}][\p{L}\p{N} .,/()-]{0,77}$/u.test(name)) return undefined;
  const [, before = '', older = ''] = written;
  const from = start + written.index + before.length;
  return { at: { description: { start: from, end: from + older.length } }, text: name };
}
