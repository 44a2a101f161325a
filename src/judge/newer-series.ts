import type { Backport } from '../model/backport.ts';
import type { Series } from '../model/calendar.ts';
import { isUnclear } from '../model/field.ts';
import { knownTargets, overallUploadDay, type Skip, type Target } from '../model/manifest.ts';
import { backportsWholeVersions } from '../model/policy.ts';
import { archiveOf, type Had, hadBy } from '../model/publications.ts';
import type { Version } from '../model/version.ts';
import { isAllowedTarget, takesUpdates } from '../policy/allowed-targets.ts';
import { backportedTo } from '../policy/backported-version.ts';
import { compareUpstream } from '../policy/upstream-part.ts';

/**
 * SRU documentation: every newer supported series gets the change too, or whoever upgrades loses it. With two
 * newer interim series the most recent is enough, where the policy says so.
 */

/** The series that a target's users may upgrade to: supported on its as-of date, newer than it, older than the source. */
export function newerSeries(backport: Backport, target: Target): Series[] {
  const { calendar, source, policy } = backport;
  const series = target.series.value;
  const origin = source.series.value;
  const day = target.uploadDay;
  if (!series || !day || isUnclear(source.series) || hasOwnInEachSeries(backport)) return [];
  return calendar.series.filter(
    (each) =>
      each.index > series.index && takesUpdates(each, policy, day) && (!origin || each.index < origin.index),
  );
}

/** The newer series that the policy insists on. */
export function demandedSeries(backport: Backport, target: Target): Series[] {
  const newer = newerSeries(backport, target);
  if (!backport.policy.newestInterimIsEnough) return newer;
  const newestInterim = newer.findLast(({ lts }) => !lts);
  return newer.filter((series) => series.lts || series === newestInterim);
}

/** Whether a rule would ask for the skipped series, were it not skipped. */
export function isAskedFor(backport: Backport, skip: Skip): boolean {
  const series = skip.series.value;
  const targets = backport.targets.items;
  if (!series || targets.some((target) => target.series.value === series)) return false;
  return targets.some((target) => demandedSeries(backport, target).includes(series));
}

/**
 * Whether a word is enough to leave a newer series out: an interim one where the policy lets that be, or where it takes
 * none of that kind.
 */
export function takesReason(series: Series, backport: Backport): boolean {
  const { policy } = backport;
  return !series.lts && (policy.mayBeSkippedWithReason || !isTaken(series, backport));
}

/** Whether the policy takes a newer series as a target, on the day of a target that is older. */
export function isTaken(series: Series, backport: Backport): boolean {
  const { policy, calendar, source, today } = backport;
  const targets = knownTargets(backport);
  const older = targets.find((target) => target.series.value.index < series.index);
  return isAllowedTarget(series, policy, {
    calendar,
    day: older?.uploadDay ?? today,
    source: source.series.value,
    targets: targets.map((target) => target.series.value),
  });
}

/**
 * Whether newer series have packages of their own, since the source package's name carries a version: `example-14`,
 * `example3.12`. The version in `example+3.0` is that of an interface; the policy can say that all are.
 */
function hasOwnInEachSeries({ package: { value: name }, policy }: Backport): boolean {
  if (name === undefined || !policy.packageNamesCarryVersions) return false;
  return /-\d+(?:\.\d+)*(?:-[a-z]+)?$|[a-z]\d+\.\d+$/.test(name);
}

/** Whether a skipped series has the upstream version that every older target gets, or a newer one. */
export function carriesIt(skip: Skip, backport: Backport): boolean {
  const carries = skip.carries.value;
  const series = skip.series.value;
  if (!carries || !series) return false;
  return olderTargets(series, backport).every((target) => reaches(carries, target, backport));
}

/**
 * What Launchpad says that a newer series has, where every older target is known to get no newer upstream version: a
 * skip may say that the series carries it.
 */
export function carriedAlready(series: Series, backport: Backport): Had | undefined {
  const known = carried.get(backport) ?? new Map<Series, Had | undefined>();
  carried.set(backport, known);
  if (!known.has(series)) known.set(series, findCarried(series, backport));
  return known.get(series);
}

/** A manifest may have many targets below a series, and each asks for it. */
const carried = new WeakMap<Backport, Map<Series, Had | undefined>>();

function findCarried(series: Series, backport: Backport): Had | undefined {
  const { launchpad, source, policy } = backport;
  const publications = archiveOf(launchpad, series)?.publications ?? [];
  const [had] = hadBy(publications, overallUploadDay(backport));
  const isWhole = backportsWholeVersions(policy);
  const isCarried = (target: Target): boolean =>
    had !== undefined &&
    (isWhole ? backportedTo(target, source, policy) : target.version.value) !== undefined &&
    reaches(had.version, target, backport);
  return olderTargets(series, backport).every(isCarried) ? had : undefined;
}

function olderTargets({ index }: Series, backport: Backport): Target[] {
  return knownTargets(backport).filter((target) => target.series.value.index <= index);
}

/**
 * Whether a version has the upstream version that a target gets, or a newer one; true while the target's is unknown.
 */
function reaches(carries: Version, target: Target, { policy, source }: Backport): boolean {
  if (backportsWholeVersions(policy))
    return (backportedTo(target, source, policy)?.compare(carries) ?? 0) >= 0;
  // The target gets a fix rather than a whole version: what matters is the version that it has then.
  const version = target.version.value;
  return version === undefined || compareUpstream(carries, version) >= 0;
}
