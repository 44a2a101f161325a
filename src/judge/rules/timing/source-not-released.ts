import { currentRelease, describeSeries, isReleased } from '../../../model/calendar.ts';
import { bothWays } from '../../../model/day.ts';
import { quote } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { wayOut } from './way-out.ts';

/** A policy bound to the current release: "not from the development release". */
export const sourceNotReleased: Rule = {
  id: 'source-not-released',
  gate: 'upload',
  severity: 'error',
  demands: 'The source series is released on the day of the upload.',
  passesWithTime: true,
  // From a series that is not released yet nothing can have settled, whatever is waived.
  explainsThoughWaived: true,
  isPolicySentence: true,
  appliesTo: ({ source }) => source === 'current-release',
  checkTarget(target, { source, today, policy, calendar }, report) {
    const series = source.series.value;
    if (!series) return;
    const day = target.uploadDay;
    if (!day || isReleased(series, day)) return;
    report({
      at: source.series,
      message: `${describeSeries(series)} is not released${onDay(day, today)}: it ${series.release > today ? 'comes' : 'came'} out ${bothWays(series.release, today)}, and ${quote(policy.name)} backports from the current release.`,
      help: wayOut('source-not-released', currentRelease(calendar, day), day, today),
    });
  },
};
