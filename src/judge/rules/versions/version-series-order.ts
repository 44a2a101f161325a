import { describeSeries, type Series } from '../../../model/calendar.ts';
import type { Field } from '../../../model/field.ts';
import { knownTargets } from '../../../model/manifest.ts';
import { compareVersions, type Version } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import { carriesIt, isAskedFor } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';

export const versionSeriesOrder: Rule = {
  id: 'version-series-order',
  gate: 'upload',
  severity: 'error',
  demands: 'An older series gets a lower version than a newer one.',
  check(backport, report) {
    const targets = knownTargets(backport);
    // A skip that nothing asks for, or whose version is older than what is backported, has its own finding.
    const carried = backport.skips.items.filter(
      (skip) => isAskedFor(backport, skip) && carriesIt(skip, backport),
    );
    const newer = [
      ...targets.flatMap(({ series, version }) => versionIn(series, version)),
      ...carried.flatMap(({ series, carries }) => versionIn(series, carries)),
    ].sort((one, other) => one.series.index - other.series.index);
    for (const target of targets) {
      const series = target.series.value;
      const version = target.version.value;
      if (!version) continue;
      const above = newer.find(
        (other) => other.series.index > series.index && compareVersions(version, other.version) >= 0,
      );
      if (!above) continue;
      report({
        at: target.version,
        message: `${quote(version.text)} for ${describeSeries(series)} is not lower than ${quote(above.version.text)} of the newer ${describeSeries(above.series)}: an upgrade would go backwards.`,
        help: `Put the target's own number at the end, which sorts by series: ${series.number} in place of another, as in \`-0ubuntu0.${series.number}.1\` or \`~ubuntu0.${series.number}.1\`.`,
        target,
      });
    }
  },
};

/** The version that a series gets or carries; none where one of the two is unknown. */
function versionIn(
  { value: series }: Field<Series>,
  { value: version }: Field<Version>,
): { readonly series: Series; readonly version: Version }[] {
  return series && version ? [{ series, version }] : [];
}
