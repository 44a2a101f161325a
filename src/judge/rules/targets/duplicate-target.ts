import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

export const duplicateTarget: Rule = {
  id: 'duplicate-target',
  gate: 'upload',
  severity: 'error',
  demands: 'Each series is a target once.',
  check({ targets }, report) {
    const seen = new Set<string>();
    for (const target of targets) {
      if (target.written === undefined || !target.series) continue;
      if (seen.has(target.written)) {
        report({
          at: { path: [...target.path, 'series'] },
          message: `${quote(target.written)} is a target twice.`,
          help: 'Keep one of the two. A second upload to the same series is the same target with a higher version.',
          target,
        });
      }
      seen.add(target.written);
    }
  },
};
