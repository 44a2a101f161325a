import { addDays, bothWays, countDays, daysBetween } from '../../../model/day.ts';
import { isUnclear } from '../../../model/field.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { isShortened } from '../../shortened.ts';

/** SRU documentation: an update ages in -proposed for at least seven days. No waiver of a longer policy reaches this. */
export const ageingMinimum: Rule = {
  id: 'ageing-minimum',
  gate: 'release',
  severity: 'error',
  demands: 'The package has been in -proposed for the days that every SRU needs.',
  passesWithTime: true,
  checkTarget(target, { policy, today }, report) {
    const { minimumDays } = policy;
    const day = target.releaseDay;
    const accepted = target.accepted.value;
    const released = target.released.value;
    if (!day || isUnclear(target.accepted)) return;
    if (!accepted) {
      report({
        at: released ? target.released : target.series,
        message: released
          ? `Released ${released}, and \`accepted\` has no date: it was never in -proposed.`
          : 'It is not in -proposed yet: `accepted` has no date.',
        help: released
          ? 'Write the day on which it was accepted into -proposed as `accepted`. If it never was there, that has happened and stays an error.'
          : `Once the upload is accepted into -proposed, write the day as \`accepted\`; ${countDays(minimumDays)} count from it.`,
      });
      return;
    }
    const aged = daysBetween(accepted, day);
    if (aged >= minimumDays || isShortened(target, policy)) return;
    report({
      at: released ? target.released : target.accepted,
      message: `In -proposed for ${countDays(Math.max(aged, 0))}${onDay(day, today)}, since ${accepted}; every SRU needs ${minimumDays}${policy.verificationShortens ? ', unless it is verified' : ''}.`,
      help:
        target.stage === 'released'
          ? `What has happened stays an error; correct the dates if they are wrong${policy.verificationShortens ? ', or write the day on which it was verified as `verified`' : ''}.`
          : `The earliest day is ${bothWays(addDays(accepted, minimumDays), today)}. ${policy.verificationShortens ? 'Once it is verified, write the day as `verified`: then it need not wait.' : 'This minimum cannot be waived.'}`,
    });
  },
};
