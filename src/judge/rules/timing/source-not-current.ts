import { currentRelease, describeSeries, isReleased } from '../../../model/calendar.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { wayOut } from './way-out.ts';

/** A policy bound to the current release: "backports come from the current release". */
export const sourceNotCurrent: Rule = {
  id: 'source-not-current',
  gate: 'upload',
  severity: 'error',
  demands: 'The source series is the current release on the day of the upload.',
  isPolicySentence: true,
  appliesTo: ({ source }) => source === 'current-release',
  checkTarget(target, { source, today, calendar }, report) {
    const series = source.series.value;
    if (!series) return;
    const day = target.uploadDay;
    const current = day && currentRelease(calendar, day);
    if (!day || !current || !isReleased(series, day) || current === series) return;
    report({
      at: source.series,
      message: `${describeSeries(series)} is not the current release${onDay(day, today)}: ${describeSeries(current)} is, since ${current.release}.`,
      help: wayOut('source-not-current', current, day, today),
    });
  },
};
