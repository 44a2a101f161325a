import type { Backport, Target } from '../model/backport.ts';
import { addDays } from '../model/day.ts';
import type { GateStatus, Timeline } from '../model/report.ts';
import { lastDayOf } from '../policy/allowed-targets.ts';
import { ageingStarts, type Obstacles, uploadsFrom } from './gates.ts';

/**
 * The days of a target's way.
 * @param ageingDays how many days in -proposed its release gate asks for
 * @param obstacles with the waivers of what it need not wait for
 */
export function timelineOf(
  backport: Backport,
  target: Target,
  upload: GateStatus,
  { ageingDays, obstacles }: { readonly ageingDays: number; readonly obstacles: Obstacles },
): Timeline {
  const { policy } = backport;
  const source = policy.source === 'any' || policy.source === 'upstream' ? undefined : backport.source.series;
  const begins = source && uploadsFrom(policy, source, obstacles);
  const from = upload.opens === null ? undefined : ageingStarts(backport, target, upload);
  return {
    source,
    settled: source && begins && begins > source.release ? begins : undefined,
    lastDay: target.series && lastDayOf(target.series, policy),
    ageing: from && { from, to: addDays(from, ageingDays) },
  };
}
