import { describeSeries } from '../../../model/calendar.ts';
import type { Rule } from '../../rule.ts';

export const targetNotOlder: Rule = {
  id: 'target-not-older',
  gate: 'upload',
  severity: 'error',
  demands: 'Every target is older than the source series.',
  checkTarget(target, { source }, report) {
    const series = target.series.value;
    const origin = source.series.value;
    if (!series || !origin || series.index < origin.index) return;
    report({
      at: target.series,
      message:
        series === origin
          ? `The target ${describeSeries(series)} is the source series itself.`
          : `The target ${describeSeries(series)} is newer than the source series ${describeSeries(origin)}.`,
      help: 'A backport goes from a newer series to an older one: correct `source.series`, or remove this target.',
    });
  },
};
