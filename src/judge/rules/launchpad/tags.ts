import type { Day } from '../../../model/day.ts';
import type { LaunchpadBug } from '../../../model/launchpad.ts';

/**
 * Whether a bug has a tag, as far as a release was judged by it: one that was set after it said nothing then. Where
 * the bug's history was not asked for, it counts.
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
