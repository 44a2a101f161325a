import { describeSeries } from '../../../model/calendar.ts';
import { isGiven } from '../../../model/field.ts';
import { quote } from '../../../text/quote.ts';
import { carriesIt, isAskedFor } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';

/** SRU documentation: for hardware enablement newer series may not be left out for lack of resources. */
export const skipNotAllowed: Rule = {
  id: 'skip-not-allowed',
  gate: 'upload',
  severity: 'error',
  demands: 'A series is skipped only for what the policy accepts.',
  check(backport, report) {
    const { skips, policy } = backport;
    for (const skip of skips.items) {
      const { carries, reason } = skip;
      const series = skip.series.value;
      if (!series || !isAskedFor(backport, skip) || carriesIt(skip, backport)) continue;
      const isStale = carries.value !== undefined;
      // A `carries` that is no version has its own finding.
      if (isGiven(carries) && !isStale) continue;
      if (reason.value !== undefined && policy.mayBeSkippedWithReason) continue;
      if (reason.value === undefined && !isStale) continue;
      report({
        at: isStale ? carries : reason,
        message: isStale
          ? `${describeSeries(series)} is skipped because it carries ${quote(carries.value.text)}, which is older than what is being backported.`
          : `${describeSeries(series)} is skipped for a reason, and the policy ${quote(policy.name)} lets no newer supported series be left out.`,
        help: `Make \`${series.name}\` a target${policy.mayBeSkippedWithReason ? ', or give the reason for leaving it out' : ', or give the reason in a waiver for `skip-not-allowed`'}.`,
        series: series.name,
      });
    }
  },
};
