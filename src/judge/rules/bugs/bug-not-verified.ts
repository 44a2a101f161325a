import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

export const bugNotVerified: Rule = {
  id: 'bug-not-verified',
  gate: 'release',
  severity: 'error',
  demands: 'Every other bug is verified for every target.',
  check({ bugs, targets, policy }, report) {
    for (const bug of bugs) {
      if (bug.unverified !== undefined && policy.bugsMayStayUnverified) continue;
      for (const target of targets) {
        if (!target.series || !target.releaseDay || bug.verified.includes(target.series.name)) continue;
        report({
          at: { path: bug.path },
          message: `Bug ${quote(bug.id ?? 'without id')} is not verified for every target.`,
          help: 'Run its test case on the package in -proposed, say so on the bug, and add the series to its `verified`.',
          target,
        });
      }
    }
  },
};
