import { sectionWithRole } from '../../../model/policy.ts';
import { sectionText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { testsThirdParty } from './third-party.ts';

/** SRU documentation, verification: it "must use the package from -proposed and no third party software". */
export const testPlanThirdParty: Rule = {
  id: 'test-plan-third-party',
  gate: 'upload',
  severity: 'warning',
  demands: "The Test Plan tests the package from -proposed, not a PPA's or one's own build.",
  explainedBy: ['test-plan-says-nothing'],
  appliesTo: (policy) => sectionWithRole(policy, 'test-plan') !== undefined,
  check({ description, targets, policy }, report) {
    const section = sectionWithRole(policy, 'test-plan')?.name;
    const heading = description?.sections.find(({ name }) => name === section)?.heading;
    if (!description || section === undefined || !heading) return;
    const series = targets.items.flatMap((target) => target.series.written ?? []);
    if (!testsThirdParty(sectionText(description, section) ?? '', series)) return;
    report({
      at: { description: heading },
      message: `The section ${quote(`[${section}]`)} tests a package from a PPA or of the tester's own build, and nowhere tests the one from -proposed.`,
      help: 'Say that the package is installed from -proposed: only that build is released, so only that build shows that the update works.',
    });
  },
};
