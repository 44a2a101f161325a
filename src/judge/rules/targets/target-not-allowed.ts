import { describeSeries, newestLts } from '../../../model/calendar.ts';
import { asksForNewestLts, describeTargets, isAllowedTarget } from '../../../policy/allowed-targets.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { isSourceUnclear } from '../../unclear.ts';

/** A policy that lists its targets: "to the newest LTS before the source, and to any interim release in support". */
export const targetNotAllowed: Rule = {
  id: 'target-not-allowed',
  gate: 'upload',
  severity: 'error',
  demands: 'Every target is of a kind that the policy lists.',
  isPolicySentence: true,
  appliesTo: ({ targets }) => !targets.includes('any'),
  explainedBy: ['target-not-older', 'target-end-of-life'],
  check(backport, report) {
    const { targets, policy, calendar, source, today } = backport;
    // Which LTS is the newest before the source, nobody can say while the source is unknown.
    const asksForNewest = asksForNewestLts(policy);
    const isUnclear = asksForNewest && isSourceUnclear(backport);
    const all = targets.flatMap(({ series }) => series ?? []);
    for (const target of targets) {
      const { series, uploadDay: day } = target;
      if (!series || !day) continue;
      if (isAllowedTarget(series, policy, { calendar, day, source: source.series, targets: all })) continue;
      if (isUnclear && (series.lts || policy.targets.includes('newest-lts-and-newer'))) continue;
      const newest = asksForNewest && !isUnclear ? newestLts(calendar, day, source.series) : undefined;
      report({
        at: { path: [...target.path, 'series'] },
        message: `The policy does not list ${describeSeries(series)} as a target${onDay(day, today)}: it takes ${describeTargets(policy, source.series)}.`,
        help: `${newest ? `That LTS is \`${newest.name}\`. ` : ''}Remove this target, or give the reason in a waiver for \`target-not-allowed\`.`,
        target,
      });
    }
  },
};
