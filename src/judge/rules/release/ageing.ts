import { addDays, bothWays, countDays, daysBetween } from '../../../model/day.ts';
import { promisesLongerAgeing } from '../../../model/policy.ts';
import { quote } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { isShortened } from '../../shortened.ts';

/** A policy that promises longer ageing than every SRU needs: "14 days in -proposed, or more". */
export const ageing: Rule = {
  id: 'ageing',
  gate: 'release',
  severity: 'error',
  demands: 'The package has been in -proposed for the days that the policy promises.',
  passesWithTime: true,
  isPolicySentence: true,
  appliesTo: promisesLongerAgeing,
  explainedBy: ['ageing-minimum'],
  checkTarget(target, { policy, today }, report) {
    const day = target.releaseDay;
    const accepted = target.accepted.value;
    if (!day || !accepted || isShortened(target, policy)) return;
    const aged = daysBetween(accepted, day);
    if (aged >= policy.promisedDays) return;
    report({
      at: target.released.value ? target.released : target.accepted,
      message: `In -proposed for ${countDays(Math.max(aged, 0))}${onDay(day, today)}, since ${accepted}; ${quote(policy.name)} promises ${policy.promisedDays}.`,
      help: `The promised day is ${bothWays(addDays(accepted, policy.promisedDays), today)}. A release before it needs a waiver for \`ageing\` with its reason.`,
    });
  },
};
