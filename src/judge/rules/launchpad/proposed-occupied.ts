import { archiveOf, hadBy, hasVersion, readVersion } from '../../../model/publications.ts';
import { compareVersions } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { describePublication } from './shown.ts';

/** SRU documentation: an upload over another in -proposed takes over the other's bugs, which are verified again. */
export const proposedOccupied: Rule = {
  id: 'proposed-occupied',
  gate: 'upload',
  severity: 'warning',
  demands: "No other version is in the target's -proposed.",
  needsLaunchpad: true,
  checkTarget(target, { launchpad, today }, report) {
    const series = target.series.value;
    const version = target.version.value;
    if (!series || !version || target.stage === 'released') return;
    const publications = archiveOf(launchpad, series)?.publications;
    if (!publications) return;
    const had = hadBy(publications, today);
    const there = publications
      .filter(
        ({ pocket, status }) => pocket === 'proposed' && (status === 'Published' || status === 'Pending'),
      )
      .flatMap(readVersion)
      // A version that users have got was released, and is only not yet taken out of -proposed.
      .find((each) => compareVersions(each.version, version) !== 0 && !hasVersion(had, each.version));
    if (!there) return;
    const isNewer = compareVersions(there.version, version) > 0;
    report({
      at: target.version,
      message: `Another version than ${quote(version.text)} is in -proposed: ${describePublication(there.publication, today)}.`,
      help: isNewer
        ? 'That version is newer: build on it and raise yours, or have it removed from -proposed.'
        : 'Wait until it is released. Or take its bugs over: build with `dpkg-buildpackage -S -vVERSION`, VERSION being the one in -updates, and have the bugs of both uploads verified again.',
    });
  },
};
