import { bothWays, type Day, weekdayOf } from '../../../model/day.ts';
import { joinWords } from '../../../text/quote.ts';
import type { ReleaseOutcome, Rule } from '../../rule.ts';

/**
 * SRU documentation: updates are not released on a Friday or at the weekend, when nobody is there to mend them. Of what
 * has aged it is told on such a day, too: with `gate: release` somebody is about to release it.
 */
export const releaseWeekday: Rule = {
  id: 'release-weekday',
  gate: 'release',
  severity: 'warning',
  demands: 'The release to -updates is on a day on which the policy releases.',
  passesWithTime: true,
  appliesTo: ({ noReleaseOn }) => noReleaseOn.length > 0,
  checkOutcome(backport, report, { releaseGate }) {
    const { policy, today, targets } = backport;
    const days = `updates are not released on ${joinWords(policy.noReleaseOn.map(capital))}`;
    const isOff = (day: Day) => policy.noReleaseOn.includes(weekdayOf(day));
    for (const target of targets.items) {
      const { released, stage, series, releaseDay } = target;
      const day = released.value;
      if (day && isOff(day)) {
        report({
          at: released,
          message: `${day} is a ${capital(weekdayOf(day))}; ${days}.`,
          help: 'It has happened, so there is nothing to do; an exception needs a justification on the bug. Plan the next release for an earlier weekday.',
          target,
        });
      }
      if (stage !== 'uploaded' || releaseDay === undefined || !isOff(today)) continue;
      const gate = releaseGate(target);
      if (!hasAged(gate, today)) continue;
      report({
        at: series,
        message: `Today, ${today}, is a ${capital(weekdayOf(today))}; ${days}.`,
        help: `Wait${gate.opens === null ? '' : ` until ${bothWays(gate.opens, today)}`}; an exception needs a justification on the bug.`,
        target,
      });
    }
  },
};

function hasAged({ aged }: ReleaseOutcome, today: Day): boolean {
  return aged !== undefined && aged <= today;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
