import { joinWords } from '../../../quote.ts';
import { describeSeries } from '../../../read/calendar.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { demandedSeries, followsSeries } from './newer-series.ts';

export const newerSeriesSkipped: Rule = {
  id: 'newer-series-skipped',
  gate: 'upload',
  severity: 'error',
  demands: 'Every newer supported series is a target too, or is skipped with a word.',
  explainedBy: ['target-not-older', 'target-end-of-life', 'target-not-allowed'],
  check(backport, report) {
    const { targets, skips, policy, today } = backport;
    if (!followsSeries(backport.package)) return;
    const covered = new Set([...targets, ...skips].flatMap(({ series }) => series ?? []));
    for (const target of targets) {
      const { series, uploadDay: day } = target;
      if (!series || !day) continue;
      const missing = demandedSeries(backport, target, (each) => covered.has(each)).filter(
        (each) => !covered.has(each),
      );
      // Of several interim series that are all missing, the newest alone would do.
      const newestInterim = missing.findLast(({ lts }) => !lts);
      const named = policy.newestInterimIsEnough
        ? missing.filter((each) => each.lts || each === newestInterim)
        : missing;
      if (named.length === 0) continue;
      report({
        at: { path: [...target.path, 'series'] },
        message: `${joinWords(named.map(describeSeries))} ${named.length > 1 ? 'are' : 'is'} newer than ${series.name} and supported${onDay(day, today)}, and neither a target nor in \`skips\`: who upgrades from ${series.name} would get an older version.`,
        help: policy.mayBeSkippedWithReason
          ? 'Make it a target, or list it in `skips`: with `carries` where it already has the version, else with the reason.'
          : 'Make it a target. `skips` with `carries` is for a series that already has the version; anything else needs a waiver.',
        target,
      });
    }
  },
};
