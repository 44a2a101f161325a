import { addDays, bothWays, countDays, daysBetween } from '../../../model/day.ts';
import { daysUntilLanguishing, daysUntilRemoval } from '../../../model/languishing.ts';
import type { Rule } from '../../rule.ts';

/** SRU documentation: a bug unverified for 90 days is languishing; the upload is removed at 105. */
export const languishing: Rule = {
  id: 'languishing',
  gate: 'release',
  severity: 'warning',
  demands: 'What waits in -proposed is verified before it is removed.',
  speaksWhileAgeing: true,
  checkTarget(target, { today }, report) {
    const accepted = target.accepted.value;
    const day = target.releaseDay;
    const isWaiting = [target.verified, target.released].every(({ state }) => state === 'absent');
    if (!accepted || !day || !isWaiting) return;
    const waited = daysBetween(accepted, day);
    if (waited < daysUntilLanguishing) return;
    report({
      at: target.accepted,
      message: `In -proposed for ${countDays(waited)} without verification: uploads are removed after ${daysUntilRemoval} days, ${bothWays(addDays(accepted, daysUntilRemoval), today)}.`,
      help: 'Verify it and write the day as `verified`, or ask for its removal from -proposed.',
    });
  },
};
