import { areSeriesKnown, knownTargets } from '../../../model/backport.ts';
import { describeSeries } from '../../../model/calendar.ts';
import { isAllowedTarget } from '../../../policy/allowed-targets.ts';
import { joinWords } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import { demandedSeries } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';

export const newerSeriesSkipped: Rule = {
  id: 'newer-series-skipped',
  gate: 'upload',
  severity: 'error',
  demands: 'Every newer supported series is a target too, or is skipped with a word.',
  explainedBy: ['target-not-older', 'target-end-of-life', 'target-not-allowed'],
  checkTarget(target, backport, report) {
    const { targets, skips, policy, calendar, source, today } = backport;
    // A target or skip whose series cannot be read may be the very one that seems to be missing.
    if (!areSeriesKnown(targets) || !areSeriesKnown(skips)) return;
    const series = target.series.value;
    const day = target.uploadDay;
    if (!series || !day) return;
    const around = {
      calendar,
      day,
      source: source.series.value,
      targets: knownTargets(backport).map((each) => each.series.value),
    };
    const covered = new Set([...targets.items, ...skips.items].map((each) => each.series.value));
    const missing = demandedSeries(backport, target).filter((each) => !covered.has(each));
    if (missing.length === 0) return;
    report({
      at: target.series,
      message: `${joinWords(missing.map(describeSeries))} ${missing.length > 1 ? 'are' : 'is'} newer than ${series.name} and supported${onDay(day, today)}, and neither a target nor in \`skips\`: whoever upgrades from ${series.name} would get an older version.`,
      help: !missing.every((each) => isAllowedTarget(each, policy, around))
        ? 'The policy does not take it as a target: list it in `skips`, with `carries` where it already has the version, else with the reason.'
        : policy.mayBeSkippedWithReason
          ? 'Make it a target, or list it in `skips`: with `carries` where it already has the version, else with the reason.'
          : 'Make it a target. `skips` with `carries` is for a series that already has the version; anything else needs a waiver.',
    });
  },
};
