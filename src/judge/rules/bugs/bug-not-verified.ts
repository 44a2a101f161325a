import { quoteList } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { nameOf } from './name-of.ts';

/** SRU documentation: each bug that the changelog closes is verified, in every series that gets the upload. */
export const bugNotVerified: Rule = {
  id: 'bug-not-verified',
  gate: 'release',
  severity: 'error',
  demands: 'Every other bug is verified for every target.',
  check({ bugs, targets, policy }, report) {
    for (const bug of bugs) {
      const { verified, unverified, brokenKeys } = bug;
      const isGiven = unverified !== undefined || brokenKeys.includes('unverified');
      if (!verified || (isGiven && policy.bugsMayStayUnverified)) continue;
      for (const target of targets) {
        if (!target.series || verified.includes(target.series.name)) continue;
        report({
          at: { path: bug.path },
          message: `${nameOf(bug)} is not verified for every target: ${verified.length > 0 ? `\`verified\` names ${quoteList(verified)}` : 'it has no `verified`'}.`,
          help: 'Run its test case on the package in -proposed, say so on the bug, and add the series to its `verified`.',
          target,
        });
      }
    }
  },
};
