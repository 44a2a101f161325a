import { quote } from '../../../text/quote.ts';
import { sameName } from '../../../text/section-heading.ts';
import { policyDoubts } from '../../doubts.ts';
import type { Rule } from '../../rule.ts';
import { renamed } from './renamed.ts';

/** The SRU team renamed two sections in 2020 and 2021, and does not mind the older names: hence a notice. */
export const legacySectionName: Rule = {
  id: 'legacy-section-name',
  gate: 'upload',
  severity: 'notice',
  demands: "The sections carry the template's present names.",
  fixWaitsFor: policyDoubts,
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
