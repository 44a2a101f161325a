import { knownTargets } from '../../../model/manifest.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

export const duplicateTarget: Rule = {
  id: 'duplicate-target',
  gate: 'upload',
  severity: 'error',
  demands: 'Each series is a target once.',
  check(backport, report) {
    const seen = new Set<string>();
    for (const target of knownTargets(backport)) {
      const { name } = target.series.value;
      if (seen.has(name)) {
        report({
          at: target.series,
          message: `${quote(name)} is a target twice.`,
          help: 'Keep one of the two. A second upload to the same series is the same target with a higher version.',
          target,
        });
      }
      seen.add(name);
    }
  },
};
