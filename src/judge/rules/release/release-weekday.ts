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
  checkTarget({ released }, { policy: { noReleaseOn } }, report) {
    const day = released.value;
    if (!day || !noReleaseOn.includes(weekdayOf(day))) return;
    report({
      at: released,
      message: `${day} is a ${capital(weekdayOf(day))}; updates are not released on ${joinWords(noReleaseOn.map(capital))}.`,
      help: 'Nothing to do once it has happened; an exception needs a justification on the bug. Plan the next one for an earlier weekday.',
    });
  },
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
