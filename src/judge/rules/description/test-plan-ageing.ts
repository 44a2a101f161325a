import { countDays } from '../../../day.ts';
import { promisesLongerAgeing } from '../../../policy.ts';
import { sectionText } from '../../../read/description.ts';
import { durations } from '../../../read/prose.ts';
import type { Rule } from '../../rule.ts';

const section = 'Test Plan';

/** open-vm-tools policy: the package stays in -proposed for 14 days or more. */
export const testPlanAgeing: Rule = {
  id: 'test-plan-ageing',
  gate: 'upload',
  severity: 'warning',
  demands: "The Test Plan promises at least the policy's days in -proposed.",
  isPolicySentence: true,
  appliesTo: promisesLongerAgeing,
  check({ description, policy: { promisedDays } }, report) {
    const text = description && sectionText(description, section);
    if (!description || text === undefined) return;
    const promises = durations(text).filter(({ isUpperLimit }) => !isUpperLimit);
    const longest = Math.max(0, ...promises.map(({ days }) => days));
    if (longest >= promisedDays) return;
    const heading = description.sections.find(({ name }) => name === section)?.heading;
    report({
      at: heading ? { description: heading } : { path: ['sru', 'description'] },
      message:
        longest > 0
          ? `The section [${section}] promises ${countDays(longest)} in -proposed; the policy has ${promisedDays}.`
          : `The section [${section}] does not say how long the package stays in -proposed.`,
      help: `Add a sentence such as "The package stays in -proposed for at least ${countDays(promisedDays)}."`,
    });
  },
};
