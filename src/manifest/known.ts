import { type Day, parseDay } from '../model/day.ts';
import type { LaunchpadBug, LaunchpadFacts } from '../model/launchpad.ts';
import { publishedIn, replacedBy } from '../model/publications.ts';

/** What names a target to Launchpad, and what of its dates a person wrote. */
export interface AskedTarget {
  readonly series: string | undefined;
  readonly version: string | undefined;
  readonly pocket?: string | undefined;
  readonly accepted?: Day | undefined;
  readonly released?: Day | undefined;
}

/** What Launchpad knows of a target: versions as text. */
export interface KnownOfTarget {
  readonly replaces?: string | undefined;
  readonly accepted?: Day | undefined;
  readonly verified?: Day | undefined;
  readonly released?: Day | undefined;
}

/** What Launchpad knows of a target by a day. */
export function knownOf(
  { series, version, pocket, ...own }: AskedTarget,
  { archive }: Pick<LaunchpadFacts, 'archive'>,
  bug: LaunchpadBug | undefined,
  today: Day,
): KnownOfTarget {
  const publications = series === undefined ? undefined : archive.get(series)?.publications;
  if (series === undefined || !publications || version === undefined) return {};
  const past = (day: Day | undefined): Day | undefined => (day && day <= today ? day : undefined);
  const accepted = past(publishedIn(publications, version, 'proposed'));
  const isForUpdates = pocket === undefined || pocket === 'updates';
  const released = isForUpdates ? past(publishedIn(publications, version, 'updates')) : undefined;
  const until = own.released ?? released ?? today;
  return {
    replaces: replacedBy(publications, version, parseDay(until) ?? today),
    accepted,
    released,
    verified: bug && verifiedOn(bug, series, own.accepted ?? accepted, until),
  };
}

/** The last day on which the tag that says so was set, after it was accepted and by its release or today. */
function verifiedOn(
  bug: LaunchpadBug,
  series: string,
  accepted: string | undefined,
  until: string,
): Day | undefined {
  if (!isDone(bug, series) || accepted === undefined) return undefined;
  const days = bug.tagDays?.get(doneTag(series)) ?? [];
  return days.findLast((day) => day >= accepted && day <= until);
}

/** The tag of a bug that is verified in a series. */
export function doneTag(series: string): string {
  return `verification-done-${series}`;
}

/** Whether a bug was verified in a series by a day; where the history does not say when, it counts. */
export function wasDoneBy(bug: LaunchpadBug, series: string, day: Day): boolean {
  const days = bug.tagDays?.get(doneTag(series)) ?? [];
  return isDone(bug, series) && (days.length === 0 || days.some((each) => each <= day));
}

/** Whether a bug has the tag that says that it is verified in a series. */
export function isDone({ tags }: LaunchpadBug, series: string): boolean {
  return tags.includes(doneTag(series));
}
