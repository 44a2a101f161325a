import { bothWays } from '../../../model/day.ts';
import { dateKeys } from '../../../model/manifest.ts';
import type { Rule } from '../../rule.ts';

export const timelineOrder: Rule = {
  id: 'timeline-order',
  gate: 'upload',
  severity: 'error',
  demands: 'A target is uploaded, accepted, verified and released in this order, and not in the future.',
  checkTarget(target, { today }, report) {
    let previous: { key: string; day: string } | undefined;
    for (const key of dateKeys) {
      const day = target[key].value;
      if (!day) continue;
      if (day > today) {
        report({
          at: target[key],
          message: `\`${key}\` is in the future: ${bothWays(day, today)}.`,
          help: 'A date says what has happened. Remove it until that day.',
        });
        // Nothing is compared with a day that has yet to come: one wrong date is one finding.
        continue;
      }
      if (previous && day < previous.day) {
        report({
          at: target[key],
          message: `\`${key}\` (${day}) is before \`${previous.key}\` (${previous.day}).`,
          help: 'Correct the dates: uploaded, accepted, verified and released happen in this order.',
        });
      }
      previous = { key, day };
    }
  },
};
