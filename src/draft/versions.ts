import type { Series } from '../model/calendar.ts';
import type { Policy } from '../model/policy.ts';
import { compareVersions, parseVersion, type Version } from '../model/version.ts';
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
  if (own && version?.includes(own.number)) return version.replace(own.number, series.number);
  return backportVersion(source, series);
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

/** The version that a text is; undefined where dpkg does not take it. */
export function versionIn(text: string | undefined): Version | undefined {
  const version = parseVersion(text ?? '');
  return 'wrong' in version ? undefined : version;
}
