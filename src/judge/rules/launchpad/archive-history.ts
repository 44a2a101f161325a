import type { Day } from '../../../day.ts';
import { compareVersions, parseVersion, type Version } from '../../../debian/version.ts';
import type { Publication } from '../../../launchpad.ts';
import { compareText } from '../../../quote.ts';

/**
 * What a series had on a day. Publications keep the day on which they came, not the one on which they went: within a
 * pocket a later one took the place of an earlier. What was deleted counts for nothing, for nobody knows since when.
 */

/** A publication, and its version read. */
export interface Had {
  readonly publication: Publication;
  readonly version: Version;
}

/** What users of a series had got by the end of a day, from any pocket: the highest version first, and its first day. */
export function hadBy(publications: readonly Publication[], day: Day): Had[] {
  return publications
    .filter(
      ({ pocket, status, published }) =>
        isForUsers(pocket) && status !== 'Deleted' && published !== undefined && published <= day,
    )
    .flatMap(readVersion)
    .sort(
      (one, other) =>
        compareVersions(other.version, one.version) ||
        compareText(one.publication.published ?? '', other.publication.published ?? ''),
    );
}

/** Whether users get what is in a pocket without asking for it. */
export function isForUsers(pocket: Publication['pocket']): boolean {
  return pocket === 'release' || pocket === 'security' || pocket === 'updates';
}

/** Whether a publication is of a version, to dpkg's eyes. */
export function isOf(version: Version): (publication: Publication) => boolean {
  return (publication) => readVersion(publication).some((had) => compareVersions(had.version, version) === 0);
}

/** A publication with its version; nothing for one that is none to dpkg. */
export function readVersion(publication: Publication): Had[] {
  const version = parseVersion(publication.version);
  return 'wrong' in version ? [] : [{ publication, version }];
}
