import { describeSeries, isReleased } from '../../../model/calendar.ts';
import { bothWays } from '../../../model/day.ts';
import { lastDayOf, takesUpdates } from '../../../policy/allowed-targets.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';

/** SRU documentation: updates go to releases in standard support; ESM and legacy support do not count. */
export const targetEndOfLife: Rule = {
  id: 'target-end-of-life',
  gate: 'upload',
  severity: 'error',
  demands: 'Every target is released and in standard support on the day of the upload.',
  explainedBy: ['target-not-older'],
  checkTarget(target, { today, policy }, report) {
    const series = target.series.value;
    const day = target.uploadDay;
    if (!series || !day || takesUpdates(series, policy, day)) return;
    report({
      at: target.series,
      message: isReleased(series, day)
        ? `The target ${describeSeries(series)} is out of ${policy.targets.includes('esm') ? 'Expanded Security Maintenance' : 'standard support'}${onDay(day, today)}: it ended ${bothWays(lastDayOf(series, policy), today)}.`
        : `The target ${describeSeries(series)} is not released${onDay(day, today)}: it ${series.release > today ? 'comes' : 'came'} out ${bothWays(series.release, today)}.`,
      help: isReleased(series, day)
        ? `Remove this target. ${policy.targets.includes('esm') ? 'Legacy support takes' : 'ESM and legacy support take'} no Stable Release Updates.`
        : 'Upload to the development release itself, without a Stable Release Update, or wait for its release.',
    });
  },
};
