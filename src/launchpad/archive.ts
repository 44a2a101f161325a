import type { Day } from '../day.ts';
import { compareVersions, parseVersion } from '../debian/version.ts';
import type { Pocket, Publication } from '../launchpad.ts';

/** The day on which a version was first published in a pocket of a series; undefined where it never was. */
export function publishedIn(
  publications: readonly Publication[],
  version: string,
  pocket: Pocket,
): Day | undefined {
  return publications
    .flatMap((each) => (each.version === version && each.pocket === pocket ? (each.published ?? []) : []))
    .sort()[0];
}

const userPockets: readonly Pocket[] = ['release', 'security', 'updates'];

/**
 * The version that a new one replaces in its series: the highest below it that users got, before it or still; without
 * a new one the highest of all. Undefined where there is none, or the new one is no version.
 */
export function replacedBy(
  publications: readonly Publication[],
  version: string | undefined,
): string | undefined {
  const own = version === undefined ? undefined : parseVersion(version);
  if (own && 'wrong' in own) return undefined;
  const below = publications
    .filter(({ pocket, status }) => userPockets.includes(pocket) && status !== 'Deleted')
    .flatMap((each) => {
      const parsed = parseVersion(each.version);
      return each.published === undefined || 'wrong' in parsed || (own && compareVersions(parsed, own) >= 0)
        ? []
        : [parsed];
    });
  return below.sort(compareVersions).at(-1)?.text;
}
