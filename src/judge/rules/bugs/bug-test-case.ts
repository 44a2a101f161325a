import { isGiven, keyOf } from '../../../model/field.ts';
import type { OtherBug } from '../../../model/manifest.ts';
import type { Policy } from '../../../model/policy.ts';
import { saysSomething } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import type { RawFinding, Rule } from '../../rule.ts';
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
      report(isEmpty ? emptyTestCase(bug, policy) : noTestCase(bug, policy));
    }
  },
};

function emptyTestCase(bug: OtherBug, policy: Policy): RawFinding {
  return {
    at: bug.testCase,
    message: `${nameOf(bug)} has a test case that says nothing.`,
    help: `Say ${whatToSay(policy)}`,
  };
}

function noTestCase(bug: OtherBug, policy: Policy): RawFinding {
  const isStated = bug.unverified.value !== undefined;
  return {
    at: isStated ? keyOf(bug.unverified) : { path: bug.path, atKey: true },
    message: isStated
      ? `${nameOf(bug)} is to stay unverified, but the policy ${quote(policy.name)} wants every bug verified.`
      : `${nameOf(bug)} has no test case.`,
    help: `Add \`test-case\`: ${whatToSay(policy)}`,
  };
}

function whatToSay({ bugsMayStayUnverified }: Policy): string {
  return `how somebody sees that the bug is gone${bugsMayStayUnverified ? '; or `unverified` with the reason' : ''}.`;
}

/** Bullets, a comment, None or N/A test nothing. */
function isTestCase(text: string): boolean {
  return (
    saysSomething(text) &&
    !/^[\s*•.-]*(?:none|nothing|n\s?[/.]?\s?a|not applicable)[\s.!]*$/i.test(text.slice(0, 200))
  );
}
