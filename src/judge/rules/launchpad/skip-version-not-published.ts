import { describeSeries, type Series } from '../../../model/calendar.ts';
import type { Day } from '../../../model/day.ts';
import { isGiven } from '../../../model/field.ts';
import { overallUploadDay, type Skip } from '../../../model/manifest.ts';
import { archiveOf, type Had, hadBy, hasVersion } from '../../../model/publications.ts';
import { quote } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import { isAskedFor } from '../../newer-series.ts';
import type { RawFinding, Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** SRU documentation: a newer series may be left out where it has the change already. */
export const skipVersionNotPublished: Rule = {
  id: 'skip-version-not-published',
  gate: 'upload',
  severity: 'error',
  demands: 'A skipped series has the version that it is said to carry, or has lost the package.',
  needsLaunchpad: true,
  check(backport, report) {
    const { skips, launchpad, today } = backport;
    const day = overallUploadDay(backport);
    for (const skip of skips.items) {
      const series = skip.series.value;
      const publications = archiveOf(launchpad, series)?.publications;
      if (!series || !publications || !isAskedFor(backport, skip)) continue;
      const wrong = whatIsWrong(skip, series, { had: hadBy(publications, day), day, today });
      if (wrong) report({ ...wrong, series: series.name });
    }
  },
};

interface Seen {
  /** What the series had got by the upload. */
  readonly had: readonly Had[];
  readonly day: Day;
  readonly today: Day;
}

function whatIsWrong(
  { carries, removed }: Skip,
  series: Series,
  { had, day, today }: Seen,
): Pick<RawFinding, 'at' | 'message' | 'help'> | undefined {
  const [newest] = had;
  if (isGiven(removed)) {
    const there = had.find(({ publication: { status } }) => status === 'Published');
    return (
      there && {
        at: removed,
        message: `The archive still has the package in ${describeSeries(series)}: ${describePublication(there.publication, today)}.`,
        help: `If that version is as new as the one backported, write it as \`carries\`; otherwise make \`${series.name}\` a target.`,
      }
    );
  }
  // A version that a newer one has replaced was there: versions go up only.
  if (carries.value === undefined || hasVersion(had, carries.value)) return undefined;
  return {
    at: carries,
    message: `${describeSeries(series)} does not have ${quote(carries.value.text)}${onDay(day, today)}: it has ${newest ? describePublication(newest.publication, today) : 'no version of the package'}.`,
    help: `Write the version that it has as \`carries\`; if that is older than the one backported, make \`${series.name}\` a target.`,
  };
}
