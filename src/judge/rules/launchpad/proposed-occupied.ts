import { hadBy, hasVersion, readVersion } from '../../../model/publications.ts';
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
    const publications = launchpad?.archive.get(series.name)?.publications;
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
        ? 'It is the newer one: raise the version and build upon it, or have it taken out of -proposed.'
        : "Wait until it is released; or build the upload's changes with `-v` and the version in -updates, so that it closes that one's bugs, too, and have them verified again.",
    });
  },
};
