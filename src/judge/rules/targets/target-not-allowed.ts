import { describeSeries, newestLts } from '../../../read/calendar.ts';
import { describeTargets, isAllowedTarget } from '../../allowed-targets.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';

/** open-vm-tools policy: to the newest LTS before the source, and to any interim release in support. */
export const targetNotAllowed: Rule = {
  id: 'target-not-allowed',
  gate: 'upload',
  severity: 'error',
  demands: 'Every target is of a kind that the policy lists.',
  isPolicySentence: true,
  appliesTo: ({ targets }) => !targets.includes('any'),
  explainedBy: ['target-not-older', 'target-end-of-life'],
  check({ targets, policy, calendar, source, today }, report) {
    for (const target of targets) {
      const { series, uploadDay: day } = target;
      if (!series || !day || isAllowedTarget(series, policy, calendar, day, source.series)) continue;
      const lts = newestLts(calendar, day, source.series);
      report({
        at: { path: [...target.path, 'series'] },
        message: `The policy does not list ${describeSeries(series)} as a target${onDay(day, today)}: it takes ${describeTargets(policy)}.`,
        help: `${lts && policy.targets.includes('newest-lts') ? `The newest LTS it takes is \`${lts.name}\`. ` : ''}Remove this target, or give the reason in a waiver for \`target-not-allowed\`.`,
        target,
      });
    }
  },
};
