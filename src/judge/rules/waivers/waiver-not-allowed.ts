import { askIfMeant, nearest } from '../../../text/nearest.ts';
import { quote, quoteList } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { concernOf, isAllowed, isBrokenWaiver } from '../../waivers.ts';

export const waiverNotAllowed: Rule = {
  id: 'waiver-not-allowed',
  gate: 'upload',
  severity: 'error',
  demands: 'Only what the policy lets be waived is waived.',
  checkOutcome(backport, report) {
    const { waivers, policy } = backport;
    for (const waiver of waivers.items) {
      const rule = waiver.rule.value;
      if (isBrokenWaiver(waiver) || rule === undefined || isAllowed(waiver, policy)) continue;
      const near = nearest(rule, policy.waivable);
      const meant = askIfMeant(near);
      report({
        at: waiver.rule,
        message: `The rule ${quote(rule)} may not be waived under the policy ${quote(policy.name)}.${meant}`,
        help: `${meant === '' ? 'Remove' : "Correct the rule's name, or remove"} the waiver and put right what the rule finds. ${policy.waivable.length > 0 ? `May be waived: ${quoteList(policy.waivable, 30)}` : 'Nothing may be waived under this policy'}.`,
        fix:
          near === undefined ? undefined : { at: { path: waiver.rule.path }, text: near, isSuggested: true },
        ...concernOf(waiver, backport),
      });
    }
  },
};
