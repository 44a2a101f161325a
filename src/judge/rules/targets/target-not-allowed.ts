import { describeSeries, newestLts } from '../../../model/calendar.ts';
import { isUnclear } from '../../../model/field.ts';
import { asksForNewestLts, describeTargets } from '../../../policy/allowed-targets.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { standingOf } from '../../standing.ts';

/** A policy that lists its targets: "to the newest LTS before the source, and to any interim release in support". */
export const targetNotAllowed: Rule = {
  id: 'target-not-allowed',
  gate: 'upload',
  severity: 'error',
  demands: 'Every target is of a kind that the policy lists.',
  isPolicySentence: true,
  appliesTo: ({ targets }) => !targets.includes('any'),
  explainedBy: ['target-not-older', 'target-end-of-life'],
  checkTarget(target, backport, report) {
    const { policy, calendar, today } = backport;
    const series = target.series.value;
    const day = target.uploadDay;
    if (!series || !day || !standingOf(target, backport).includes('target-not-allowed')) return;
    const source = backport.source.series;
    const newest =
      asksForNewestLts(policy) && !isUnclear(source) ? newestLts(calendar, day, source.value) : undefined;
    report({
      at: target.series,
      message: `The policy does not list ${describeSeries(series)} as a target${onDay(day, today)}: it takes ${describeTargets(policy, source.value)}.`,
      help: `${newest ? `That LTS is \`${newest.name}\`. ` : ''}Remove this target, or give the reason in a waiver for \`target-not-allowed\`.`,
    });
  },
};
