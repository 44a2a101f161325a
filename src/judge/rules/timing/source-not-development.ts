import { currentRelease, describeSeries, developmentRelease } from '../../../model/calendar.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { wayOut } from './way-out.ts';

/** SRU documentation: the development release is fixed first; between two, the current release stands for it. */
export const sourceNotDevelopment: Rule = {
  id: 'source-not-development',
  gate: 'upload',
  severity: 'error',
  demands: 'The source series is the development release, or the current release while none is open.',
  isPolicySentence: true,
  appliesTo: ({ source }) => source === 'development-release',
  checkTarget(target, { source, today, calendar }, report) {
    const series = source.series.value;
    if (!series) return;
    const day = target.uploadDay;
    if (!day) return;
    const wanted = developmentRelease(calendar, day) ?? currentRelease(calendar, day);
    if (!wanted || wanted === series) return;
    report({
      at: source.series,
      message: `${describeSeries(series)} is not the development release${onDay(day, today)}: that is ${describeSeries(wanted)}.`,
      help: wayOut('source-not-development', wanted, day, today),
    });
  },
};
