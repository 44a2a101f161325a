import type { Day } from '../../../model/day.ts';
import type { LaunchpadBug } from '../../../model/launchpad.ts';

/**
 * Whether a bug has a tag that counts for a release: a tag that was set after the release does not count. Where the
 * days on which a tag was set are not known, the tag counts.
 */
export function wasTaggedBy(
  { tags, tagDays }: LaunchpadBug,
  tag: string,
  released: Day | undefined,
): boolean {
  if (!tags.includes(tag)) return false;
  const days = tagDays?.get(tag) ?? [];
  return released === undefined || days.length === 0 || days.some((day) => day <= released);
}
