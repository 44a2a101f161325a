import { describeSeries } from '../../../model/calendar.ts';
import { archiveOf, hadBy, hasVersion, isOf } from '../../../model/publications.ts';
import { quote } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** SRU documentation: what is backported is what the newer series has. */
export const sourceVersionNotPublished: Rule = {
  id: 'source-version-not-published',
  gate: 'upload',
  severity: 'error',
  demands: 'The source series has the version that is backported.',
  needsLaunchpad: true,
  checkTarget({ uploadDay: day }, { source, launchpad, today }, report) {
    const series = source.series.value;
    const version = source.version.value;
    const publications = archiveOf(launchpad, series)?.publications;
    if (!day || !series || !version || !publications) return;
    const had = hadBy(publications, day);
    // A version that a newer one has replaced since is still what was backported.
    if (hasVersion(had, version)) return;
    const elsewhere = publications.find(isOf(version));
    const [newest] = had;
    report({
      at: source.version,
      message: `${describeSeries(series)} does not have ${quote(version.text)}${onDay(day, today)} in release, security or updates: ${
        elsewhere
          ? `all there is of it is ${describePublication(elsewhere, today)}, ${quote(elsewhere.status)}`
          : newest
            ? `it has ${describePublication(newest.publication, today)}`
            : 'it has no version of the package'
      }.`,
      help: elsewhere
        ? 'Wait until that version is published there, or backport the one that is.'
        : 'Correct `source`: the series backported from and the version published there.',
    });
  },
};
