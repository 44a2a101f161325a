import { cycleDays, describeSeries, isReleased } from '../../../model/calendar.ts';
import { addDays, bothWays, countDays, daysBetween } from '../../../model/day.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { earlierInArchive, inArchive } from './earlier-in-archive.ts';

/** A policy with a cadence: "we try to do this early in the cycle". */
export const lateInCycle: Rule = {
  id: 'late-in-cycle',
  gate: 'upload',
  severity: 'notice',
  demands: "The upload comes in the first half of the source series' cycle.",
  isPolicySentence: true,
  appliesTo: ({ oncePerCycle }) => oncePerCycle,
  check(backport, report) {
    const { source, targets, today, calendar } = backport;
    const series = source.series.value;
    if (!series) return;
    const days = cycleDays(calendar, series);
    const archived = earlierInArchive(backport);
    const first = archived ? ` ${inArchive(archived, today)} was the first backport from it.` : '';
    for (const target of targets.items) {
      const day = target.uploadDay;
      if (!day || !isReleased(series, day) || daysBetween(series.release, day) * 2 <= days) continue;
      const half = addDays(series.release, Math.floor(days / 2));
      const wasOver =
        day === today ? bothWays(half, today) : `${half}, ${countDays(daysBetween(half, day))} before`;
      report({
        at: source.series,
        message: `This is late${onDay(day, today)}: ${describeSeries(series)} came out ${series.release}, and half of its cycle of ${countDays(days)} was over ${wasOver}.${first}`,
        help: `The policy wants backports early in the cycle. ${target.stage === 'planned' ? 'Nothing to do; if the next release is near, consider backporting from it instead.' : 'The upload has happened, so there is nothing to do.'}`,
        target,
      });
    }
  },
};
