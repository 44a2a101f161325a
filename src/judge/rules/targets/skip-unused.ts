import { describeSeries } from '../../../model/calendar.ts';
import { isUnclear } from '../../../model/field.ts';
import { areSeriesKnown } from '../../../model/manifest.ts';
import { seriesDoubts } from '../../doubts.ts';
import { newerSeries } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';

export const skipUnused: Rule = {
  id: 'skip-unused',
  gate: 'upload',
  severity: 'warning',
  demands: 'Only a series that would be asked for is skipped.',
  // The series of a target, or the source, may be what is wrong.
  fixWaitsFor: [...seriesDoubts, 'title-series'],
  check(backport, report) {
    const { source, targets, skips } = backport;
    // While the source, a target or its date is unknown, nobody can say what would be asked for.
    if (isUnclear(source.series) || targets.items.length === 0 || !areSeriesKnown(targets)) return;
    if (targets.items.some(({ uploadDay }) => !uploadDay)) return;
    for (const skip of skips.items) {
      const series = skip.series.value;
      if (!series) continue;
      const isTarget = targets.items.some((target) => target.series.value === series);
      // An older interim series is in here too: listing more than the policy asks for is no fault.
      if (!isTarget && targets.items.some((target) => newerSeries(backport, target).includes(series)))
        continue;
      report({
        at: skip.series,
        message: `Nothing asks for ${describeSeries(series)}: skipping it changes nothing.`,
        help: isTarget
          ? 'Remove the entry: the series is a target itself.'
          : 'Remove the entry: the series is not in standard support, does not lie between a target and the source series, or the package has a version in its name.',
        fix: { remove: skip.path },
        series: series.name,
      });
    }
  },
};
