import type { Backport, Target } from '../backport.ts';
import { addDays, type Day } from '../day.ts';
import type { Series } from '../read/calendar.ts';
import { lastDayOf } from './allowed-targets.ts';
import { ageingStarts, type GateStatus, type Obstacles, uploadsFrom } from './gates.ts';

/** The days of a target's way from the source's release to the end of its support; its dates are in the target. */
export interface Timeline {
  /** Where the policy is bound to a source series. */
  readonly source: Series | undefined;
  /** Last day of the settling period and the first of uploads; undefined where none is asked for, or is waived. */
  readonly settled: Day | undefined;
  /** Last day on which the policy updates the target; undefined where its series is unknown. */
  readonly lastDay: Day | undefined;
  /** From the day it was, or can be, accepted into -proposed; undefined when it never can be. */
  readonly ageing: { readonly from: Day; readonly to: Day } | undefined;
}

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
