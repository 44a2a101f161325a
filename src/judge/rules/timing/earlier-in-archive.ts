import type { Backport } from '../../../model/backport.ts';
import type { Day } from '../../../model/day.ts';
import type { Publication } from '../../../model/launchpad.ts';
import type { Target } from '../../../model/manifest.ts';
import { archiveOf } from '../../../model/publications.ts';
import { versionIn } from '../../../model/version.ts';
import { backportedTo } from '../../../policy/backported-version.ts';
import { releaseOf } from '../../../policy/upstream-part.ts';
import { describePublication } from '../launchpad/shown.ts';

/** A backport that the archive shows: a version of the source series that came to a target before this one. */
export interface ArchivedBackport {
  readonly publication: Publication;
  /** The day on which it was accepted. */
  readonly day: Day;
}

/**
 * The first backport from the same source series that the archive shows in a target: another upstream version that
 * the source series had, published there since that series came out and before this backport's upload. Undefined
 * where there is none, or Launchpad was not asked.
 */
export function earlierInArchive(backport: Backport): ArchivedBackport | undefined {
  const found = backport.targets.items.flatMap((target) => backportsTo(target, backport));
  return found.sort((one, other) => (one.day < other.day ? -1 : 1))[0];
}

/** The earlier backport, with its day and page, as a sentence begins. */
export function inArchive({ publication }: ArchivedBackport, today: Day): string {
  return `As Launchpad shows, ${describePublication(publication, today)}`;
}

function backportsTo(target: Target, { source, launchpad, policy }: Backport): ArchivedBackport[] {
  const series = target.series.value;
  const from = source.series.value;
  const { uploadDay } = target;
  const backported = backportedTo(target, source, policy);
  const there = archiveOf(launchpad, series)?.publications;
  const origin = archiveOf(launchpad, from)?.publications;
  if (!from || !there || !origin || !target.version.value || !uploadDay) return [];
  const { release } = from;
  const atSource = new Set(origin.map((each) => releaseIn(each.version)));
  // A fix of what the target came out with is no backport.
  const released = there.filter(({ pocket }) => pocket === 'release');
  const own = new Set(released.map((each) => releaseIn(each.version)));
  return there.flatMap((publication): ArchivedBackport[] => {
    const { pocket, published: day } = publication;
    const version = versionIn(publication.version);
    if (!version || backported?.compare(version) === 0) return [];
    const isBackport = atSource.has(releaseOf(version)) && !own.has(releaseOf(version));
    const isBefore = day !== undefined && day >= release && day < uploadDay;
    return isBackport && isBefore && ['proposed', 'updates'].includes(pocket) ? [{ publication, day }] : [];
  });
}

function releaseIn(text: string): string | undefined {
  const version = versionIn(text);
  return version && releaseOf(version);
}
