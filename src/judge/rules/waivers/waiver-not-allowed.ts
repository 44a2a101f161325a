import { isRuleId, type RuleId, ruleIds } from '../../../model/rules.ts';
import { askIfMeant, isOneSlip, nearest } from '../../../text/nearest.ts';
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
      const slip = misspelt(rule, policy.waivable);
      report({
        at: waiver.rule,
        message: `The rule ${quote(rule)} may not be waived under the policy ${quote(policy.name)}.${meant}`,
        help: `${meant === '' ? 'Remove' : "Correct the rule's name, or remove"} the waiver and put right what the rule finds. ${policy.waivable.length > 0 ? `May be waived: ${quoteList(policy.waivable, 30)}` : 'Nothing may be waived under this policy'}.`,
        fix:
          slip === undefined ? undefined : { at: { path: waiver.rule.path }, text: slip, isSuggested: true },
        ...concernOf(waiver, backport),
      });
    }
  },
};

/**
 * The rule whose name was meant, where it is all but written. A rule's own name is no slip for another's: the reason was
 * given for that rule, and would waive this one.
 */
function misspelt(written: string, waivable: readonly RuleId[]): string | undefined {
  if (isRuleId(written)) return undefined;
  const [meant, another] = [...ruleIds].filter((id) => isOneSlip(written, id));
  return another === undefined ? waivable.find((id) => id === meant) : undefined;
}
