import { isGiven, isUnclear } from '../../../model/field.ts';
import { quoteList } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { nameOf } from './name-of.ts';

/** SRU documentation: each bug that the changelog closes is verified, in every series that gets the upload. */
export const bugNotVerified: Rule = {
  id: 'bug-not-verified',
  gate: 'release',
  severity: 'error',
  demands: 'Every other bug is verified for every target.',
  checkTarget(target, { bugs, policy }, report) {
    const series = target.series.value;
    if (!series) return;
    for (const bug of bugs.items) {
      const { verified, unverified } = bug;
      if (isUnclear(verified) || (isGiven(unverified) && policy.bugsMayStayUnverified)) continue;
      if (verified.items.some(({ value }) => value === series)) continue;
      const names = verified.items.flatMap(({ written }) => written ?? []);
      report({
        at: { path: bug.path },
        message: `${nameOf(bug)} is not verified for every target: ${names.length > 0 ? `\`verified\` names ${quoteList(names)}` : 'it has no `verified`'}.`,
        help: 'Run its test case on the package in -proposed, write the result on the bug, and add the series to the `verified` of this entry.',
      });
    }
  },
};
