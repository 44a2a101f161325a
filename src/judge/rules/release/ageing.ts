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
  check({ targets, policy, today }, report) {
    for (const target of targets) {
      const { accepted, releaseDay: day } = target;
      if (!day || !accepted || isShortened(target, policy)) continue;
      const aged = daysBetween(accepted, day);
      if (aged >= policy.promisedDays) continue;
      report({
        at: { path: [...target.path, target.released ? 'released' : 'accepted'] },
        message: `In -proposed for ${countDays(Math.max(aged, 0))}${onDay(day, today)}, since ${accepted}; ${quote(policy.name)} promises ${policy.promisedDays}.`,
        help: `The promised day is ${bothWays(addDays(accepted, policy.promisedDays), today)}. A release before it needs a waiver for \`ageing\` with its reason.`,
        target,
      });
    }
  },
};
