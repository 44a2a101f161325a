import { describeSeries } from '../../../model/calendar.ts';
import { addDays, countDays } from '../../../model/day.ts';
import type { RunRule } from '../../rule.ts';

/** Days after the newest series' release by which the calendar should know the next one. */
const staleAfter = 150;

export const calendarStale: RunRule = {
  id: 'calendar-stale',
  gate: undefined,
  severity: 'warning',
  demands: 'The release calendar is recent enough for the days that are judged.',
  checkRun({ calendar, lastDay }, report) {
    const newest = calendar.series.at(-1);
    if (!newest || lastDay <= addDays(newest.release, staleAfter)) return;
    report({
      message: `The release calendar ends with ${describeSeries(newest)}, released ${newest.release}: ${countDays(staleAfter)} later, on ${lastDay}, it should know the next series. Verdicts may rest on an old calendar.`,
      help: 'Update sru-gate, install the package `distro-info-data`, or give a newer file with `calendar`.',
    });
  },
};
