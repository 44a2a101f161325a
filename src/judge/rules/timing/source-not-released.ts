import { bothWays } from '../../../day.ts';
import { quote } from '../../../quote.ts';
import { describeSeries, isReleased } from '../../../read/calendar.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';

/** open-vm-tools policy: backports come from the current release, not from the development release. */
export const sourceNotReleased: Rule = {
  id: 'source-not-released',
  gate: 'upload',
  severity: 'error',
  demands: 'The source series is released on the day of the upload.',
  isPolicySentence: true,
  appliesTo: ({ source }) => source === 'current-release',
  check({ source: { series }, targets, today, policy }, report) {
    if (!series) return;
    for (const target of targets) {
      if (!target.uploadDay || isReleased(series, target.uploadDay)) continue;
      report({
        at: { path: ['source', 'series'] },
        message: `${describeSeries(series)} is a development release${onDay(target.uploadDay, today)}: it comes out ${bothWays(series.release, today)}, and ${quote(policy.name)} backports from the current release.`,
        help: 'Wait for its release, or backport from the release that is current.',
        target,
      });
    }
  },
};
