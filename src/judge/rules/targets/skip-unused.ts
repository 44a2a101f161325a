import type { Backport, Skip } from '../../../backport.ts';
import { describeSeries } from '../../../read/calendar.ts';
import type { Rule } from '../../rule.ts';
import { followsSeries, newerSeries } from './newer-series.ts';

export const skipUnused: Rule = {
  id: 'skip-unused',
  gate: 'upload',
  severity: 'warning',
  demands: 'Only a series that would be asked for is skipped.',
  check(backport, report) {
    for (const skip of backport.skips) {
      // While a target's date or series is unknown, nobody can say what would be asked for.
      if (!skip.series || backport.targets.some(({ series, uploadDay }) => !series || !uploadDay)) continue;
      if (isAskedFor(backport, skip)) continue;
      report({
        at: { path: [...skip.path, 'series'] },
        message: `Nothing asks for ${describeSeries(skip.series)}: skipping it changes nothing.`,
        help: 'Remove the entry: it is a target itself, is not supported, or does not lie between a target and the source series.',
        series: skip.series.name,
      });
    }
  },
};

/** Whether a rule would ask for the skipped series, were it not skipped. */
export function isAskedFor(backport: Backport, { series }: Skip): boolean {
  if (!series || !followsSeries(backport.package)) return false;
  if (backport.targets.some((target) => target.series === series)) return false;
  return backport.targets.some((target) => newerSeries(backport, target).includes(series));
}
