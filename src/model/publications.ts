import type { Series } from './calendar.ts';
import { compareText } from './compare-text.ts';
import type { Day } from './day.ts';
import type { LaunchpadFacts, Pocket, Publication, SeriesArchive } from './launchpad.ts';
import { onceFor } from './once-for.ts';
import { compareVersions, type Version, versionIn } from './version.ts';

/**
 * What a series had on a day. A publication has the day on which it came, and none on which it went: within a pocket
 * a later publication takes the place of an earlier one. A deleted publication does not count, for nobody knows since
 * when it is gone.
 */

/** What Launchpad says of a series; undefined where nobody asked, or it did not answer. */
export function archiveOf(
  launchpad: LaunchpadFacts | undefined,
  series: Series | undefined,
): SeriesArchive | undefined {
  return series && launchpad?.archive.get(series.name);
}

/** A publication, and its version read. */
export interface Had {
  readonly publication: Publication;
  readonly version: Version;
}

/**
 * What users of a series had got by the end of a day, from any pocket: the highest version first, then the first day.
 */
export function hadBy(publications: readonly Publication[], day: Day): Had[] {
  return everHad(publications).filter(({ publication: { published } }) => published && published <= day);
}

/** Publications are read and sorted once: a manifest may have many targets, and a series many publications. */
const everHad = onceFor((publications: readonly Publication[]): readonly Had[] =>
  publications
    .filter(({ pocket, status, published }) => isForUsers(pocket) && status !== 'Deleted' && published)
    .flatMap(readVersion)
    .sort(
      (one, other) =>
        compareVersions(other.version, one.version) ||
        compareText(one.publication.published ?? '', other.publication.published ?? ''),
    ),
);

/** Whether users get what is in a pocket without asking for it. */
function isForUsers(pocket: Publication['pocket']): boolean {
  return pocket === 'release' || pocket === 'security' || pocket === 'updates';
}

/** Whether one of the publications has a version, compared as dpkg does. */
export function hasVersion(had: readonly Had[], version: Version): boolean {
  return had.some((each) => compareVersions(each.version, version) === 0);
}

/** Gives a test whether a publication has a version, compared as dpkg does. */
export function isOf(version: Version): (publication: Publication) => boolean {
  return (publication) =>
    publication.version === version.text || hasVersion(readVersion(publication), version);
}

/** Whether a publication came on a day. What is accepted shortly before midnight is published on the day after. */
export function cameOn(publications: readonly Publication[], day: Day, today: Day): boolean {
  return publications.some(({ created, published = today }) => created <= day && day <= published);
}

/** The publication that was created first; undefined where there is none. */
export function firstOf(publications: readonly Publication[]): Publication | undefined {
  return [...publications].sort((one, other) => compareText(one.created, other.created))[0];
}

/** The publication that was created last; undefined where there is none. */
export function latestOf(publications: readonly Publication[]): Publication | undefined {
  return [...publications].sort((one, other) => compareText(other.created, one.created))[0];
}

/** The publications since the last deleted one; all publications where none came since. */
export function lastStay(publications: readonly Publication[]): readonly Publication[] {
  const removed = latestOf(publications.filter(({ status }) => status === 'Deleted'));
  const since = publications.filter(({ created }) => removed && created > removed.created);
  return since.length > 0 ? since : publications;
}

/** A publication with its version; empty where dpkg does not take the version. */
export function readVersion(publication: Publication): Had[] {
  const version = versionIn(publication.version);
  return version ? [{ publication, version }] : [];
}

/**
 * The day on which a version was first published in a pocket of a series; undefined where it never was. A version that
 * was taken out and came again counts from its second coming.
 */
export function publishedIn(
  publications: readonly Publication[],
  version: string,
  pocket: Pocket,
): Day | undefined {
  const own = publications.filter((each) => each.version === version && each.pocket === pocket);
  return lastStay(own)
    .flatMap(({ published }) => published ?? [])
    .sort()[0];
}

/**
 * The version that a new version replaces in its series: the highest below it that users had got by a day; without a
 * new version, the highest of all. Undefined where there is none, or dpkg does not take the new version.
 */
export function replacedBy(
  publications: readonly Publication[],
  version: string | undefined,
  day: Day,
): string | undefined {
  const own = versionIn(version);
  if (version !== undefined && !own) return undefined;
  return hadBy(publications, day).find((each) => !own || compareVersions(each.version, own) < 0)?.version
    .text;
}
