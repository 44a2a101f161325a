import { compareText } from './compare-text.ts';
import type { Day } from './day.ts';
import type { Pocket, Publication } from './launchpad.ts';
import { compareVersions, parseVersion, type Version } from './version.ts';

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
  return everHad(publications).filter(({ publication: { published } }) => published && published <= day);
}

/** Read and sorted once: a manifest may have many targets, and a series much that was published. */
const sorted = new WeakMap<readonly Publication[], readonly Had[]>();

function everHad(publications: readonly Publication[]): readonly Had[] {
  const known = sorted.get(publications);
  if (known) return known;
  const had = publications
    .filter(({ pocket, status, published }) => isForUsers(pocket) && status !== 'Deleted' && published)
    .flatMap(readVersion)
    .sort(
      (one, other) =>
        compareVersions(other.version, one.version) ||
        compareText(one.publication.published ?? '', other.publication.published ?? ''),
    );
  sorted.set(publications, had);
  return had;
}

/** Whether users get what is in a pocket without asking for it. */
function isForUsers(pocket: Publication['pocket']): boolean {
  return pocket === 'release' || pocket === 'security' || pocket === 'updates';
}

/** Whether something had is of a version, to dpkg's eyes. */
export function hasVersion(had: readonly Had[], version: Version): boolean {
  return had.some((each) => compareVersions(each.version, version) === 0);
}

/** Whether a publication is of a version; likewise. */
export function isOf(version: Version): (publication: Publication) => boolean {
  return (publication) =>
    publication.version === version.text || hasVersion(readVersion(publication), version);
}

/** Whether one of them came on a day: accepted shortly before midnight, it is published on the day after. */
export function cameOn(publications: readonly Publication[], day: Day, today: Day): boolean {
  return publications.some(({ created, published = today }) => created <= day && day <= published);
}

/** The first of them; undefined where there is none. */
export function firstOf(publications: readonly Publication[]): Publication | undefined {
  return [...publications].sort((one, other) => compareText(one.created, other.created))[0];
}

/** The last of them; likewise. */
export function latestOf(publications: readonly Publication[]): Publication | undefined {
  return [...publications].sort((one, other) => compareText(other.created, one.created))[0];
}

/** Those since the last one that was taken out; all where none came since. */
export function lastStay(publications: readonly Publication[]): readonly Publication[] {
  const removed = latestOf(publications.filter(({ status }) => status === 'Deleted'));
  const since = publications.filter(({ created }) => removed && created > removed.created);
  return since.length > 0 ? since : publications;
}

/** A publication with its version; nothing for one that is none to dpkg. */
export function readVersion(publication: Publication): Had[] {
  const version = parseVersion(publication.version);
  return 'wrong' in version ? [] : [{ publication, version }];
}

/**
 * The day on which a version was first published in a pocket of a series; undefined where it never was. One that was
 * taken out and came again counts from then.
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
 * The version that a new one replaces in its series: the highest below it that users had got by a day; without a new
 * one the highest of all. Undefined where there is none, or the new one is no version.
 */
export function replacedBy(
  publications: readonly Publication[],
  version: string | undefined,
  day: Day,
): string | undefined {
  const own = version === undefined ? undefined : parseVersion(version);
  if (own && 'wrong' in own) return undefined;
  return hadBy(publications, day).find((each) => !own || compareVersions(each.version, own) < 0)?.version
    .text;
}
