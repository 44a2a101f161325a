import { describeSeries, isReleased } from '../../../model/calendar.ts';
import { addDays, bothWays, countDays, daysBetween } from '../../../model/day.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** A policy that lets a release settle: "42 days after the source series' release at the earliest". */
export const settlingPeriod: Rule = {
  id: 'settling-period',
  gate: 'upload',
  severity: 'error',
  demands: "The source series has been out for the policy's settling days.",
  passesWithTime: true,
  isPolicySentence: true,
  appliesTo: ({ source, settlingDays }) => source === 'current-release' && settlingDays > 0,
  explainedBy: ['source-not-released'],
  checkTarget(target, { source, today, policy }, report) {
    const series = source.series.value;
    if (!series) return;
    const opens = addDays(series.release, policy.settlingDays);
    const day = target.uploadDay;
    // Before the release `source-not-released` speaks.
    if (!day || !isReleased(series, day) || day >= opens) return;
    const settled = daysBetween(series.release, day);
    const came = `${describeSeries(series)} came out ${series.release}, and ${quote(policy.name)} waits ${countDays(policy.settlingDays)}`;
    report({
      at: source.series,
      message:
        day === today
          ? `Too early: ${came}. The upload gate opens ${bothWays(opens, today)}.`
          : `Uploaded ${day}, after ${countDays(settled)}: ${came}. The upload gate opened no earlier than ${opens}.`,
      help:
        target.stage === 'planned'
          ? 'Wait until that day: the next run then passes. If it cannot wait, give the reason in a waiver for `settling-period`.'
          : 'Give the reason in a waiver for `settling-period`, or correct the date of the upload.',
    });
  },
};
