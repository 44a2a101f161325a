import { addDays, bothWays, countDays, daysBetween } from '../../../model/day.ts';
import { isUnclear } from '../../../model/field.ts';
import type { Target } from '../../../model/manifest.ts';
import type { Policy } from '../../../model/policy.ts';
import { onDay } from '../../as-of.ts';
import type { RawFinding, Rule } from '../../rule.ts';
import { isShortened } from '../../shortened.ts';

/** SRU documentation: an update ages in -proposed for at least seven days. No waiver of a longer policy reaches this. */
export const ageingMinimum: Rule = {
  id: 'ageing-minimum',
  gate: 'release',
  severity: 'error',
  demands: 'The package has been in -proposed for the days that every SRU needs.',
  passesWithTime: true,
  checkTarget(target, { policy, today }, report) {
    const day = target.releaseDay;
    const accepted = target.accepted.value;
    if (!day || isUnclear(target.accepted)) return;
    if (!accepted) {
      report(notInProposed(target, policy));
      return;
    }
    const aged = daysBetween(accepted, day);
    if (aged >= policy.minimumDays || isShortened(target, policy)) return;
    report({
      at: target.released.value ? target.released : target.accepted,
      message: `In -proposed for ${countDays(Math.max(aged, 0))}${onDay(day, today)}, since ${accepted}; every SRU needs ${policy.minimumDays}${policy.verificationShortens ? ', unless it is verified' : ''}.`,
      help:
        target.stage === 'released'
          ? `The error stays, since the release has happened; correct the dates if they are wrong${policy.verificationShortens ? ', or write the day on which it was verified as `verified`' : ''}.`
          : `The earliest day is ${bothWays(addDays(accepted, policy.minimumDays), today)}. ${policy.verificationShortens ? 'Once it is verified, write the day as `verified`: then it need not wait any longer.' : 'This minimum cannot be waived.'}`,
    });
  },
};

/** The finding about a target without a day on which it was accepted. */
function notInProposed({ released, series }: Target, { minimumDays }: Policy): RawFinding {
  return released.value
    ? {
        at: released,
        message: `Released ${released.value}, and \`accepted\` has no date: by the manifest it was never in -proposed.`,
        help: 'Write the day on which it was accepted into -proposed as `accepted`. If it never was there, the error stays: what has happened cannot be undone.',
      }
    : {
        at: series,
        message: 'The upload is not in -proposed yet: `accepted` has no date.',
        help: `Once the upload is accepted into -proposed, write the day as \`accepted\`; ${countDays(minimumDays)} count from it.`,
      };
}
