import { knownTargets } from '../../../backport.ts';
import { joinWords } from '../../../quote.ts';
import { describeSeries } from '../../../read/calendar.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';

/** SRU documentation: newer series are released first, so that nobody upgrades to an older version. */
export const newerSeriesUnreleased: Rule = {
  id: 'newer-series-unreleased',
  gate: 'release',
  severity: 'error',
  demands: 'Newer targets are released first, or are ready to be.',
  check(backport, report, { releaseOpens }) {
    // From the newest down: whether a target is ready depends on those above it.
    const newestFirst = knownTargets(backport).sort((one, other) => other.series.index - one.series.index);
    for (const target of newestFirst) {
      const day = target.releaseDay;
      if (!day) continue;
      const waiting = newestFirst.filter((newer) => {
        if (newer.series.index <= target.series.index) return false;
        if (newer.released && newer.released <= day) return false;
        // A date that cannot be read may be that of its release.
        if (newer.brokenDates.length > 0) return false;
        const { open, opens } = releaseOpens(newer);
        return !(open && opens !== null && opens <= day && (newer.verified ?? day) <= day);
      });
      if (waiting.length === 0) continue;
      report({
        at: { path: [...target.path, target.released ? 'released' : 'series'] },
        message: `${joinWords(waiting.map(({ series }) => describeSeries(series)))} ${waiting.length > 1 ? 'are' : 'is'} newer and neither released${onDay(day, backport.today)} nor ready to be: whoever upgraded from ${target.series.name} would get an older version.`,
        help: 'Release the newer series first, or give the reason in a waiver for `newer-series-unreleased`.',
        target,
      });
    }
  },
};
