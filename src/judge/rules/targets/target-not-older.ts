import { describeSeries } from '../../../model/calendar.ts';
import type { Rule } from '../../rule.ts';

export const targetNotOlder: Rule = {
  id: 'target-not-older',
  gate: 'upload',
  severity: 'error',
  demands: 'Every target is older than the source series.',
  check({ source, targets }, report) {
    for (const target of targets) {
      const { series } = target;
      if (!series || !source.series || series.index < source.series.index) continue;
      report({
        at: { path: [...target.path, 'series'] },
        message:
          series === source.series
            ? `The target ${describeSeries(series)} is the source series itself.`
            : `The target ${describeSeries(series)} is newer than the source series ${describeSeries(source.series)}.`,
        help: 'A backport goes from a newer series to an older one: correct `source.series`, or remove this target.',
        target,
      });
    }
  },
};
