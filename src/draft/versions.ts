import type { Series } from '../model/calendar.ts';
import type { Policy } from '../model/policy.ts';
import { compareVersions, versionIn } from '../model/version.ts';
import type { DraftSource } from './facts.ts';

/**
 * The version to upload to a series.
 * @param own the series of the version at hand: where that has its number in it, the other series' takes its place
 */
export function versionForSeries(
  series: Series,
  own: Series | undefined,
  version: string | undefined,
  source: DraftSource | undefined,
  policy: Policy,
): string | undefined {
  // Of a fix, or of a version that each series has for itself, only a person knows.
  if (policy.source === 'any' || policy.source === 'upstream') return undefined;
  return withNumberOf(series, own, version) ?? backportVersion(source, series);
}

/** A version with another series' number in place of its own; undefined where it has no number. */
export function withNumberOf(
  series: Series,
  own: Series | undefined,
  version: string | undefined,
): string | undefined {
  return own && version?.includes(own.number) ? version.replace(own.number, series.number) : undefined;
}

/** The source's version with the usual suffix. */
export function backportVersion(source: DraftSource | undefined, series: Series): string | undefined {
  return source?.version && `${source.version}~ubuntu0.${series.number}.1`;
}

/** Whether a version is lower than another; true, too, where the other is no version. */
export function isLowerVersion(one: string | undefined, other: string | undefined): boolean {
  const [lower, higher] = [versionIn(one), versionIn(other)];
  return lower !== undefined && (higher === undefined || compareVersions(lower, higher) < 0);
}

/** Whether two texts are the same version to dpkg. */
export function isSameVersion(one: string | undefined, other: string | undefined): boolean {
  const [own, theirs] = [versionIn(one), versionIn(other)];
  return own !== undefined && theirs !== undefined && compareVersions(own, theirs) === 0;
}

/** What has the highest version, the first of several; what has none counts last. Undefined where there is nothing. */
export function highest<Each>(all: readonly Each[], versionOf: (each: Each) => string): Each | undefined {
  return all.reduce<Each | undefined>(
    (best, each) => (best === undefined || isLowerVersion(versionOf(best), versionOf(each)) ? each : best),
    undefined,
  );
}
