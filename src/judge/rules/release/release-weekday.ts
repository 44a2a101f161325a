import { weekdayOf } from '../../../model/day.ts';
import { joinWords } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** SRU documentation: updates are not released on a Friday or at the weekend, when nobody is there to mend them. */
export const releaseWeekday: Rule = {
  id: 'release-weekday',
  gate: 'release',
  severity: 'warning',
  demands: 'The release to -updates is on a day on which the policy releases.',
  appliesTo: ({ noReleaseOn }) => noReleaseOn.length > 0,
  check({ targets, policy: { noReleaseOn } }, report) {
    for (const target of targets) {
      if (!target.released || !noReleaseOn.includes(weekdayOf(target.released))) continue;
      report({
        at: { path: [...target.path, 'released'] },
        message: `${target.released} is a ${capital(weekdayOf(target.released))}; updates are not released on ${joinWords(noReleaseOn.map(capital))}.`,
        help: 'Nothing to do once it has happened; an exception needs a justification on the bug. Plan the next one for an earlier weekday.',
        target,
      });
    }
  },
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
