import { describeSeries } from '../../../model/calendar.ts';
import { newerSeries } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';
import { isSourceUnclear, isTargetUnclear } from '../../unclear.ts';

export const skipUnused: Rule = {
  id: 'skip-unused',
  gate: 'upload',
  severity: 'warning',
  demands: 'Only a series that would be asked for is skipped.',
  check(backport, report) {
    const { targets, skips } = backport;
    // While the source, a target or its date is unknown, nobody can say what would be asked for.
    if (isSourceUnclear(backport) || isTargetUnclear(backport) || targets.some(({ uploadDay }) => !uploadDay))
      return;
    for (const { series, path } of skips) {
      if (!series) continue;
      const isTarget = targets.some((target) => target.series === series);
      // An older interim series is in here too: listing more than the policy asks for is no fault.
      if (!isTarget && targets.some((target) => newerSeries(backport, target).includes(series))) continue;
      report({
        at: { path: [...path, 'series'] },
        message: `Nothing asks for ${describeSeries(series)}: skipping it changes nothing.`,
        help: isTarget
          ? 'Remove the entry: the series is a target itself.'
          : 'Remove the entry: the series is not in standard support, does not lie between a target and the source series, or the package has a version in its name.',
        fix: { remove: path },
        series: series.name,
      });
    }
  },
};
