import { bodyText } from '../../../read/description.ts';
import type { Rule } from '../../rule.ts';

const section = 'Where problems could occur';

/** Answers that dismiss the question. */
const dismissals = new Set(['none', 'low', 'minimal', 'na', 'nothing', 'nil', 'negligible', 'no']);
/** Words that add nothing to such an answer: "Regression potential: very low risk". */
const fillers = new Set(
  'risk risks regression regressions potential very really extremely quite is are the this that it there should be to of for a an any in we i expect expected known anticipated foreseen problem problems issue issues could can may might occur here upload update change changes sru at all think believe applicable not'.split(
    ' ',
  ),
);

/** SRU documentation, bug template: this must never be "None" or "Low". */
export const dismissiveRisk: Rule = {
  id: 'dismissive-risk',
  gate: 'upload',
  severity: 'error',
  demands: '"Where problems could occur" says where, not that there is no risk.',
  check({ description }, report) {
    if (!description) return;
    for (const found of description.sections.filter(({ name }) => name === section)) {
      const words = bodyText(description, found)
        .toLowerCase()
        .replace(/<!--[\s\S]*?-->/g, ' ')
        .replace(/\bn\s*\/\s*a\b/g, 'na')
        .match(/[\p{L}\p{N}]+/gu);
      if (!words?.some((word) => dismissals.has(word))) continue;
      if (!words.every((word) => dismissals.has(word) || fillers.has(word))) continue;
      report({
        at: { description: found.heading },
        message: `The section [${section}] says no more than that the risk is low or none.`,
        help: 'Assume that the upload is wrong somewhere: say what a user would see, and where in the package. Never "None" or "Low".',
      });
    }
  },
};
