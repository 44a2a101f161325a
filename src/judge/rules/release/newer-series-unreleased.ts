import { knownTargets, type Target } from '../../../model/backport.ts';
import { describeSeries, type Series } from '../../../model/calendar.ts';
import { joinWords } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import type { Judged, Rule } from '../../rule.ts';

/** SRU documentation: newer series are released first, so that nobody upgrades to an older version. */
export const newerSeriesUnreleased: Rule = {
  id: 'newer-series-unreleased',
  gate: 'release',
  severity: 'error',
  demands: 'Newer targets are released first, or are ready to be.',
  check(backport, report, { releaseOpens }) {
    // From the newest down: whether a target is ready depends on those above it, and is asked once for each.
    const newestFirst = knownTargets(backport).sort((one, other) => other.series.index - one.series.index);
    const seen: Newer[] = [];
    for (const target of newestFirst) {
      const day = target.releaseDay;
      const waiting = new Set<Series>();
      for (const newer of seen) {
        if (day && newer.target.series.index > target.series.index && !isReady(newer, day))
          waiting.add(newer.target.series);
      }
      if (day && waiting.size > 0) {
        report({
          at: { path: [...target.path, target.released ? 'released' : 'series'] },
          message: `${joinWords([...waiting].map(describeSeries))} ${waiting.size > 1 ? 'are' : 'is'} newer and neither released${onDay(day, backport.today)} nor ready to be: whoever upgraded from ${target.series.name} would get an older version.`,
          help: 'Release the newer series first, or give the reason in a waiver for `newer-series-unreleased`.',
          target,
        });
      }
      seen.push({ target, gate: releaseOpens(target) });
    }
  },
};

interface Newer {
  readonly target: Target & { readonly series: Series };
  readonly gate: ReturnType<Judged['releaseOpens']>;
}

/** Whether a target was released by a day, or could have been on it. */
function isReady({ target, gate: { open, opens } }: Newer, day: string): boolean {
  if (target.released && target.released <= day) return true;
  // A date that nobody can tell may be that of its release.
  if (target.hiddenDates.length > 0) return true;
  return open && opens !== null && opens <= day && (target.verified ?? day) <= day;
}
