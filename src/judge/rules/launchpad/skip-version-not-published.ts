import { overallUploadDay } from '../../../model/backport.ts';
import { describeSeries } from '../../../model/calendar.ts';
import { isGiven } from '../../../model/field.ts';
import { hadBy, hasVersion } from '../../../model/publications.ts';
import { quote } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import { isAskedFor } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';
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
      const carries = skip.carries.value;
      const publications = series && launchpad?.archive.get(series.name)?.publications;
      if (!series || !publications || !isAskedFor(backport, skip)) continue;
      const had = hadBy(publications, day);
      if (isGiven(skip.removed)) {
        const there = had.find(({ publication: { status } }) => status === 'Published');
        if (!there) continue;
        report({
          at: skip.removed,
          message: `The archive still has the package in ${describeSeries(series)}: ${describePublication(there.publication, today)}.`,
          help: `Where that is as new as what is backported, write it as \`carries\`; else make \`${series.name}\` a target.`,
          series: series.name,
        });
        continue;
      }
      if (!carries) continue;
      // A version that a newer one has replaced was there: versions go up only.
      if (hasVersion(had, carries)) continue;
      const [newest] = had;
      report({
        at: skip.carries,
        message: `${describeSeries(series)} does not have ${quote(carries.text)}${onDay(day, today)}: it has ${newest ? describePublication(newest.publication, today) : 'no version of the package'}.`,
        help: `Write what it has, as \`carries\`; where that is older than what is backported, make \`${series.name}\` a target.`,
        series: series.name,
      });
    }
  },
};
