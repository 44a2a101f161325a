import { sectionWithRole } from '../../../model/policy.ts';
import { bodyText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** Answers that dismiss the question. */
const dismissals = new Set('none low minimal na nothing nil negligible no not unlikely trivial'.split(' '));
/** Words that add nothing to such an answer: "Regression potential: very low risk". */
const fillers = new Set(
  'risk risks regression regressions potential very really extremely quite is are the this that it there should be to of for a an any in we i expect expected known anticipated foreseen problem problems issue issues could can may might occur here upload update change changes sru at all think believe know aware foresee am do does cause only one single two few small simple line lines very just with since because it s'.split(
    ' ',
  ),
);

/** SRU documentation, bug template: this must never be "None" or "Low". */
export const dismissiveRisk: Rule = {
  id: 'dismissive-risk',
  gate: 'upload',
  severity: 'error',
  demands: '"Where problems could occur" says where, not that there is no risk.',
  appliesTo: (policy) => sectionWithRole(policy, 'risk') !== undefined,
  check({ description, policy }, report) {
    const risk = sectionWithRole(policy, 'risk');
    if (!description || !risk) return;
    for (const found of description.sections.filter(({ name }) => name === risk.name)) {
      if (!dismisses(bodyText(description, found))) continue;
      report({
        at: { description: found.heading },
        message: `The section ${quote(`[${found.name}]`)} says no more than that the risk is low or none.`,
        help: 'Assume that the upload is wrong somewhere: say what a user would see, and where in the package. Never "None" or "Low".',
      });
    }
  },
};

function dismisses(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/n['’]t\b/g, ' not')
    .replace(/\bn\s?[/.]\s?a\b|\bnot applicable\b/g, 'na')
    .match(/[\p{L}\p{N}]+/gu);
  return (
    words?.some((word) => dismissals.has(word)) === true &&
    words.every((word) => dismissals.has(word) || fillers.has(word))
  );
}
