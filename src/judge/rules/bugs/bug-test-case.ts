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
    for (const bug of bugs) {
      const { unverified, brokenKeys } = bug;
      if (bug.testCase !== undefined || brokenKeys.includes('test-case')) continue;
      const isGiven = unverified !== undefined || brokenKeys.includes('unverified');
      if (isGiven && policy.bugsMayStayUnverified) continue;
      report({
        at: { path: unverified === undefined ? bug.path : [...bug.path, 'unverified'], atKey: true },
        message:
          unverified === undefined
            ? `${nameOf(bug)} has no test case.`
            : `${nameOf(bug)} is to stay unverified, and the policy ${quote(policy.name)} wants every bug verified.`,
        help: `Add \`test-case\`: how somebody sees that the bug is gone${policy.bugsMayStayUnverified ? '; or `unverified` with the reason' : ''}.`,
      });
    }
  },
};
