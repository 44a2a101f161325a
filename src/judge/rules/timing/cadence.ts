import { quote } from '../../../quote.ts';
import { describeSeries } from '../../../read/calendar.ts';
import type { Rule } from '../../rule.ts';

/** A policy with a cadence: "roughly once per cycle". */
export const cadence: Rule = {
  id: 'cadence',
  gate: 'upload',
  severity: 'warning',
  demands: 'A package is backported from a source series about once.',
  isPolicySentence: true,
  appliesTo: ({ oncePerCycle }) => oncePerCycle,
  check({ source: { series }, package: name, earlier }, report) {
    if (!series || name === undefined || !earlier) return;
    report({
      at: { path: ['source', 'series'] },
      message: `${quote(earlier.path)} (${earlier.day}) already backports ${quote(name)} from ${describeSeries(series)}; the policy has it about once per cycle.`,
      help: 'Join the two backports, or give the reason in a waiver for `cadence`.',
    });
  },
};
