import { describeSeries, type Series } from '../../../model/calendar.ts';
import { isGiven } from '../../../model/field.ts';
import type { Skip } from '../../../model/manifest.ts';
import type { Policy } from '../../../model/policy.ts';
import { quote } from '../../../text/quote.ts';
import { carriesIt, isAskedFor, takesReason } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';

/**
 * SRU documentation: want of resources excuses "an interim non-LTS release", and the exceptions for newer releases
 * "do not apply to hardware enablement or new features".
 */
export const skipNotAllowed: Rule = {
  id: 'skip-not-allowed',
  gate: 'upload',
  severity: 'error',
  demands: 'A series is skipped only for what the policy accepts.',
  check(backport, report) {
    const { policy } = backport;
    for (const skip of backport.skips.items) {
      const { carries, removed, reason } = skip;
      const series = skip.series.value;
      if (!series || isGiven(removed) || !isAskedFor(backport, skip) || carriesIt(skip, backport)) continue;
      const isStale = carries.value !== undefined;
      // A `carries` that is no version has its own finding, and so has a skip that says nothing.
      if (!isStale && (isGiven(carries) || reason.value === undefined)) continue;
      if (reason.value !== undefined && takesReason(series, backport)) continue;
      report({
        at: isStale ? carries : reason,
        message: `${describeSeries(series)} is skipped ${isStale ? `because it carries ${quote(carries.value.text)}, which is older than what is being backported` : `for a reason, ${whyNot(series, policy)}`}.`,
        help: helpFor(skip, series, takesReason(series, backport)),
        series: series.name,
      });
    }
  },
};

function whyNot(series: Series, { name, mayBeSkippedWithReason }: Policy): string {
  return series.lts && mayBeSkippedWithReason
    ? 'but an LTS cannot be left out for a reason: lack of resources excuses an interim release only'
    : `but under the policy ${quote(name)} no newer supported series may be left out`;
}

function helpFor({ carries }: Skip, { name }: Series, mayHaveReason: boolean): string {
  return [
    `Make ${quote(name)} a target.`,
    ...(isGiven(carries) ? [] : ['If it has the version already, write that version as `carries`.']),
    'If the archive no longer has the package there, write `removed: true`.',
    mayHaveReason
      ? 'Or give the reason for leaving it out.'
      : 'Anything else needs a waiver for `skip-not-allowed` with its reason.',
  ].join(' ');
}
