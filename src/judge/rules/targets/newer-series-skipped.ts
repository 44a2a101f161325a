import type { Backport } from '../../../model/backport.ts';
import { describeSeries, type Series } from '../../../model/calendar.ts';
import { areSeriesKnown } from '../../../model/manifest.ts';
import { joinWords } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import { demandedSeries, isTaken, takesReason } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';

export const newerSeriesSkipped: Rule = {
  id: 'newer-series-skipped',
  gate: 'upload',
  severity: 'error',
  demands: 'Every newer supported series is a target too, or is skipped with a word.',
  explainedBy: ['target-not-older', 'target-end-of-life', 'target-not-allowed'],
  checkTarget(target, backport, report) {
    const { targets, skips, today } = backport;
    // A target or skip whose series cannot be read may be the very one that seems to be missing.
    if (!areSeriesKnown(targets) || !areSeriesKnown(skips)) return;
    const series = target.series.value;
    const day = target.uploadDay;
    if (!series || !day) return;
    const covered = new Set([...targets.items, ...skips.items].map((each) => each.series.value));
    const missing = demandedSeries(backport, target).filter((each) => !covered.has(each));
    if (missing.length === 0) return;
    report({
      at: target.series,
      message: `${joinWords(missing.map(describeSeries))} ${missing.length > 1 ? 'are' : 'is'} newer than ${series.name} and supported${onDay(day, today)}, and neither a target nor in \`skips\`: whoever upgrades from ${series.name} would get an older version.`,
      help: helpFor(missing, backport),
    });
  },
};

/** What `skips` takes, and nothing that another rule would then refuse. */
function helpFor(missing: readonly Series[], backport: Backport): string {
  const isTarget = missing.every((each) => isTaken(each, backport));
  const skip =
    'list it in `skips`: with `carries` where it already has the version, with `removed: true` where the archive no longer has the package there';
  const rest = missing.every((each) => takesReason(each, backport))
    ? ', else with the reason.'
    : missing.some((each) => takesReason(each, backport))
      ? '; of an interim release with the reason, too.'
      : '. Anything else needs a waiver.';
  return isTarget
    ? `Make it a target, or ${skip}${rest}`
    : `The policy does not take it as a target: ${skip}${rest}`;
}
