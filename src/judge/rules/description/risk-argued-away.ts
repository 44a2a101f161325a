import { sectionWithRole } from '../../../model/policy.ts';
import { sectionText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { readRiskAnswer } from './risk-answer.ts';

/** SRU documentation, bug template: "or entirely an argument as to why your upload is low risk". */
export const riskArguedAway: Rule = {
  id: 'risk-argued-away',
  gate: 'upload',
  severity: 'warning',
  demands: '"Where problems could occur" says what could go wrong, rather than why the risk is low.',
  explainedBy: ['dismissive-risk'],
  appliesTo: (policy) => sectionWithRole(policy, 'risk') !== undefined,
  check({ description, policy }, report) {
    const risk = sectionWithRole(policy, 'risk');
    if (!description || !risk) return;
    const section = description.sections.find(({ name }) => name === risk.name);
    if (!section) return;
    if (readRiskAnswer(sectionText(description, risk.name) ?? '', risk.template) !== 'argues') return;
    report({
      at: { description: section.heading },
      message: `The section ${quote(`[${risk.name}]`)} argues why the risk is low, and no sentence of it says what could go wrong.`,
      help: 'Keep the reasons where they help, and add what a user would see if the change were wrong all the same: it tells testers where to look.',
    });
  },
};
