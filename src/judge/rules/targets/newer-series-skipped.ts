import type { Backport } from '../../../model/backport.ts';
import { describeSeries, type Series } from '../../../model/calendar.ts';
import { areSeriesKnown } from '../../../model/manifest.ts';
import type { Had } from '../../../model/publications.ts';
import { joinWords, quote } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import { seriesDoubts } from '../../doubts.ts';
import { carriedAlready, demandedSeries, isTaken, takesReason } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from '../launchpad/shown.ts';

export const newerSeriesSkipped: Rule = {
  id: 'newer-series-skipped',
  gate: 'upload',
  severity: 'error',
  demands: 'Every newer supported series is a target too, or is listed in `skips`.',
  explainedBy: ['target-not-older', 'target-end-of-life', 'target-not-allowed'],
  // Another source or target may ask for other series, or for another version.
  fixWaitsFor: [...seriesDoubts, 'version-syntax', 'upstream-version-differs'],
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
    const carried = missing.flatMap((each) => carriedAs(each, backport));
    report({
      at: target.series,
      message: `${joinWords(missing.map(describeSeries))} ${missing.length > 1 ? 'are' : 'is'} newer than ${series.name} and supported${onDay(day, today)}, and neither a target nor in \`skips\`: whoever upgrades from ${series.name} would get an older version.`,
      help: carried.length > 0 ? carriesHelp(carried, missing, backport) : helpFor(missing, backport),
      fix:
        carried.length === missing.length
          ? {
              addTo: ['skips'],
              items: carried.map(({ series: { name }, had }) => ({
                series: name,
                carries: had.version.text,
              })),
            }
          : undefined,
    });
  },
};

/** A series that Launchpad says has the version already. */
interface Carried {
  readonly series: Series;
  readonly had: Had;
}

function carriedAs(series: Series, backport: Backport): Carried[] {
  const had = carriedAlready(series, backport);
  return had ? [{ series, had }] : [];
}

/** The lines to paste, for each series that has the version; and what there is to do about the others. */
function carriesHelp(carried: readonly Carried[], missing: readonly Series[], backport: Backport): string {
  const lines = carried.map(
    ({ series: { name }, had: { publication, version } }) =>
      `${name} has it already, as ${describePublication(publication, backport.today)}: write below \`skips:\` ${quote(`- series: ${name}`)}, and in the line below that ${quote(`carries: ${version.text}`)}.`,
  );
  const rest = missing.filter((each) => !carried.some(({ series }) => series === each));
  const others = joinWords(rest.map(({ name }) => name));
  return [...lines, ...(rest.length > 0 ? [`Of ${others}: ${helpFor(rest, backport)}`] : [])].join(' ');
}

/** What `skips` takes, and nothing that another rule would then refuse. */
function helpFor(missing: readonly Series[], backport: Backport): string {
  const isTarget = missing.every((each) => isTaken(each, backport));
  const skip =
    'list it in `skips`: with `carries` if it has the version already, with `removed: true` if the archive no longer has the package there';
  const rest = missing.every((each) => takesReason(each, backport))
    ? ', otherwise with a `reason`.'
    : missing.some((each) => takesReason(each, backport))
      ? '; an interim release may also have a `reason`.'
      : '. Anything else needs a waiver.';
  return isTarget
    ? `Make it a target, or ${skip}${rest}`
    : `The policy does not take it as a target: ${skip}${rest}`;
}
