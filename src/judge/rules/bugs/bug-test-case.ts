import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

/** SRU documentation: each bug that the changelog closes has a test plan, or says why it is not verified one by one. */
export const bugTestCase: Rule = {
  id: 'bug-test-case',
  gate: 'upload',
  severity: 'error',
  demands: 'Every other bug has a test case.',
  check({ bugs, policy }, report) {
    for (const bug of bugs) {
      if (bug.testCase !== undefined) continue;
      if (bug.unverified !== undefined && policy.bugsMayStayUnverified) continue;
      report({
        at: { path: bug.unverified === undefined ? bug.path : [...bug.path, 'unverified'], atKey: true },
        message:
          bug.unverified === undefined
            ? `Bug ${quote(bug.id ?? 'without id')} has no test case.`
            : `Bug ${quote(bug.id ?? 'without id')} is to stay unverified, and the policy ${quote(policy.name)} wants every bug verified.`,
        help: `Add \`test-case\`: how somebody sees that the bug is gone${policy.bugsMayStayUnverified ? '; or `unverified` with the reason' : ''}.`,
      });
    }
  },
};
