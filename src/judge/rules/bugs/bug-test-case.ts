import { isGiven, keyOf } from '../../../model/field.ts';
import { saysSomething } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { nameOf } from './name-of.ts';

/** SRU documentation: each bug that the changelog closes has a test plan, or says why it is not verified one by one. */
export const bugTestCase: Rule = {
  id: 'bug-test-case',
  gate: 'upload',
  severity: 'error',
  demands: 'Every other bug has a test case.',
  check({ bugs, policy }, report) {
    for (const bug of bugs.items) {
      const { testCase, unverified } = bug;
      const isEmpty = testCase.value !== undefined && !isTestCase(testCase.value);
      if (isGiven(testCase) && !isEmpty) continue;
      if (isGiven(unverified) && policy.bugsMayStayUnverified) continue;
      const isStated = unverified.value !== undefined;
      const help = `how somebody sees that the bug is gone${policy.bugsMayStayUnverified ? '; or `unverified` with the reason' : ''}.`;
      if (isEmpty) {
        report({
          at: testCase,
          message: `${nameOf(bug)} has a test case that says nothing.`,
          help: `Say ${help}`,
        });
        continue;
      }
      report({
        at: isStated ? keyOf(unverified) : { path: bug.path, atKey: true },
        message: isStated
          ? `${nameOf(bug)} is to stay unverified, and the policy ${quote(policy.name)} wants every bug verified.`
          : `${nameOf(bug)} has no test case.`,
        help: `Add \`test-case\`: ${help}`,
      });
    }
  },
};

/** Bullets, a comment, None or N/A test nothing. */
function isTestCase(text: string): boolean {
  return (
    saysSomething(text) &&
    !/^[\s*•.-]*(?:none|nothing|n\s?[/.]?\s?a|not applicable)[\s.!]*$/i.test(text.slice(0, 200))
  );
}
