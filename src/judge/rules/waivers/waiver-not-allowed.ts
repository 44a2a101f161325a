import { quote, quoteList } from '../../../quote.ts';
import { didYouMean } from '../../../read/nearest.ts';
import type { Rule } from '../../rule.ts';

export const waiverNotAllowed: Rule = {
  id: 'waiver-not-allowed',
  gate: 'upload',
  severity: 'error',
  demands: 'Only what the policy lets be waived is waived.',
  check({ waivers, policy }, report, { fate }) {
    for (const waiver of waivers) {
      if (fate(waiver) !== 'not-allowed') continue;
      report({
        at: { path: [...waiver.path, 'rule'] },
        message: `The rule ${quote(waiver.rule ?? '')} may not be waived under the policy ${quote(policy.name)}.${didYouMean(waiver.rule ?? '', policy.waivable)}`,
        help: `Remove the waiver and put right what the rule finds. May be waived: ${quoteList(policy.waivable, 30)}.`,
      });
    }
  },
};
