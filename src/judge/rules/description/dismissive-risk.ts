import { sectionWithRole } from '../../../model/policy.ts';
import { bodyText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { answerOf } from './answer-of.ts';
import { readRiskAnswer } from './risk-answer.ts';

/** SRU documentation, bug template: 'This must never be "None" or "Low"'. */
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
      if (readRiskAnswer(bodyText(description, found), risk.template) !== 'dismisses') continue;
      report({
        at: { description: answerOf(description, found) },
        message: `The section ${quote(`[${found.name}]`)} says no more than that the risk is low or none, or points elsewhere.`,
        help: 'Assume that the upload is wrong somewhere: say what a user would see, and where in the package. Never "None" or "Low", with or without the reason.',
      });
    }
  },
};
