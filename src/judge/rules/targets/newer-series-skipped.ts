import { knownTargets } from '../../../model/backport.ts';
import { describeSeries } from '../../../model/calendar.ts';
import { isAllowedTarget } from '../../../policy/allowed-targets.ts';
import { joinWords } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import { demandedSeries } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';
import { isSkipUnclear, isTargetUnclear } from '../../unclear.ts';

export const newerSeriesSkipped: Rule = {
  id: 'newer-series-skipped',
  gate: 'upload',
  severity: 'error',
  demands: 'Every newer supported series is a target too, or is skipped with a word.',
  explainedBy: ['target-not-older', 'target-end-of-life', 'target-not-allowed'],
  check(backport, report) {
    // A target or skip whose series cannot be read may be the very one that seems to be missing.
    if (isTargetUnclear(backport) || isSkipUnclear(backport)) return;
    const { targets, skips, policy, calendar, source, today } = backport;
    const covered = new Set([...targets, ...skips].flatMap(({ series }) => series ?? []));
    for (const target of targets) {
      const { series, uploadDay: day } = target;
      if (!series || !day) continue;
      const around = {
        calendar,
        day,
        source: source.series,
        targets: knownTargets(backport).map((each) => each.series),
      };
      const missing = demandedSeries(backport, target).filter((each) => !covered.has(each));
      if (missing.length === 0) continue;
      report({
        at: { path: [...target.path, 'series'] },
        message: `${joinWords(missing.map(describeSeries))} ${missing.length > 1 ? 'are' : 'is'} newer than ${series.name} and supported${onDay(day, today)}, and neither a target nor in \`skips\`: whoever upgrades from ${series.name} would get an older version.`,
        help: !missing.every((each) => isAllowedTarget(each, policy, around))
          ? 'The policy does not take it as a target: list it in `skips`, with `carries` where it already has the version, else with the reason.'
          : policy.mayBeSkippedWithReason
            ? 'Make it a target, or list it in `skips`: with `carries` where it already has the version, else with the reason.'
            : 'Make it a target. `skips` with `carries` is for a series that already has the version; anything else needs a waiver.',
        target,
      });
    }
  },
};
