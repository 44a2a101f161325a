import { sectionWithRole } from '../../../model/policy.ts';
import { sectionText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import { policyDoubts } from '../../doubts.ts';
import type { Rule } from '../../rule.ts';
import { claimAdded } from './added.ts';
import { saysPartnerVerifies } from './partner-verifies.ts';

/** A policy with a partner: "the partner runs its own tests on the build in -proposed". */
export const testPlanVerifier: Rule = {
  id: 'test-plan-verifier',
  gate: 'upload',
  severity: 'error',
  demands: 'The Test Plan says that the partner verifies.',
  isPolicySentence: true,
  fixWaitsFor: policyDoubts,
  appliesTo: ({ partner }) => partner !== undefined,
  check(backport, report) {
    const { description, policy } = backport;
    const { partner } = policy;
    const section = sectionWithRole(policy, 'test-plan')?.name;
    if (!description || !partner || section === undefined) return;
    const heading = description.sections.find(({ name }) => name === section)?.heading;
    const text = sectionText(description, section);
    if (!heading || text === undefined || saysPartnerVerifies(text, partner)) return;
    const sentence = `${partner.name} tests the build in -proposed and says so on this bug.`;
    report({
      at: { description: heading },
      message: `The section ${quote(`[${section}]`)} does not say that ${quote(partner.name)} verifies.`,
      help: `Add a sentence such as ${quote(sentence, 200)}`,
      fix: claimAdded(backport, sentence, `ask ${partner.name} whether this holds`, section),
    });
  },
};
