import type { Backport, Skip, Target } from '../../../backport.ts';
import { comparePart, compareVersions } from '../../../debian/version.ts';
import { isSupported, type Series } from '../../../read/calendar.ts';

/**
 * SRU documentation: every newer supported series gets the change too, or whoever upgrades loses it. With two
 * newer interim series the most recent is enough, where the policy says so.
 */

/** The series that must carry what a target gets: supported on its as-of date, newer than it, older than the source. */
export function newerSeries({ calendar, source }: Backport, target: Target): Series[] {
  const { series, uploadDay: day } = target;
  if (!series || !day) return [];
  return calendar.series.filter(
    (each) =>
      each.index > series.index &&
      isSupported(each, day) &&
      (!source.series || each.index < source.series.index),
  );
}

/** Of those, the ones that the policy insists on, given which are covered. */
export function demandedSeries(
  backport: Backport,
  target: Target,
  isCovered: (series: Series) => boolean,
): Series[] {
  const newer = newerSeries(backport, target);
  if (!backport.policy.newestInterimIsEnough) return newer;
  return newer.filter(
    (series) =>
      series.lts || !newer.some((other) => !other.lts && other.index > series.index && isCovered(other)),
  );
}

/** Whether newer series matter: not where the source package's name carries a version, as `postgresql-14` does. */
export function followsSeries(name: string | undefined): boolean {
  return name === undefined || !/(?:-\d+(?:\.\d+)*(?:-[a-z]+)?|\d+\.\d+)$/.test(name);
}

/** Whether a skipped series has the upstream version that is being backported, or a newer one. */
export function carriesIt(skip: Skip, backport: Backport): boolean {
  const { carries } = skip;
  if (!carries) return false;
  const { source, targets } = backport;
  if (source.version) {
    return (
      carries.epoch > source.version.epoch ||
      (carries.epoch === source.version.epoch && comparePart(carries.upstream, source.version.upstream) >= 0)
    );
  }
  if (source.upstream !== undefined) return comparePart(carries.upstream, source.upstream) >= 0;
  // Without a source the highest version that a target gets is what must be carried.
  const versions = targets.flatMap(({ version }) => version ?? []).sort(compareVersions);
  const highest = versions.at(-1);
  return (
    highest === undefined ||
    carries.epoch > highest.epoch ||
    comparePart(carries.upstream, highest.upstream) >= 0
  );
}
