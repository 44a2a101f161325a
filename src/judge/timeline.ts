import type { Backport } from '../model/backport.ts';
import type { Target } from '../model/manifest.ts';
import type { GateStatus, Timeline } from '../model/report.ts';
import { lastDayOf } from '../policy/allowed-targets.ts';
import { ageingOf, uploadsFrom } from './gates.ts';

/**
 * The days of a target's way.
 * @param days how many days in -proposed its release gate asks for
 */
export function timelineOf(backport: Backport, target: Target, upload: GateStatus, days: number): Timeline {
  const { policy } = backport;
  const isBound = policy.source !== 'any' && policy.source !== 'upstream';
  const source = isBound ? backport.source.series.value : undefined;
  const series = target.series.value;
  const begins = source && uploadsFrom(source, target, backport);
  return {
    source,
    settled: source && begins && begins > source.release ? begins : undefined,
    lastDay: series && lastDayOf(series, policy),
    ageing: ageingOf(backport, target, upload, days),
  };
}
