import type { Backport } from '../model/backport.ts';
import { isReleased } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import { isUnclear } from '../model/field.ts';
import { knownTargets, type Target } from '../model/manifest.ts';
import { asksForNewestLts, isAllowedTarget, takesUpdates } from '../policy/allowed-targets.ts';

/** What keeps a series from being a target; each reason has a rule, and the first reason is told. */
export type Standing = 'target-not-older' | 'target-end-of-life' | 'target-not-allowed';

/** What is wrong with a target's series on its as-of date, in the order in which it explains the rest. */
export function standingOf(target: Target, backport: Backport): Standing[] {
  const { source, policy } = backport;
  const series = target.series.value;
  const day = target.uploadDay;
  if (!series) return [];
  const origin = source.series.value;
  return [
    ...(origin && series.index >= origin.index ? (['target-not-older'] as const) : []),
    ...(day && !takesUpdates(series, policy, day) ? (['target-end-of-life'] as const) : []),
    ...(isOutsidePolicy(target, backport) ? (['target-not-allowed'] as const) : []),
  ];
}

/** Whether a target is of no kind that the policy lists, as far as anybody can say. */
function isOutsidePolicy(target: Target, backport: Backport): boolean {
  const { policy, calendar, source } = backport;
  const series = target.series.value;
  const day = target.uploadDay;
  if (!series || !day || policy.targets.includes('any')) return false;
  const targets = knownTargets(backport).map((each) => each.series.value);
  if (isAllowedTarget(series, policy, { calendar, day, source: source.series.value, targets })) return false;
  // While the source is unknown, nobody can say which LTS is the newest before it.
  const isHidden = asksForNewestLts(policy) && isUnclear(source.series);
  return !(isHidden && (series.lts || policy.targets.includes('newest-lts-and-newer')));
}

/** Whether waiting never makes the series a target: only one that is not released yet will come into support. */
export function isNeverOpen(target: Target, standing: Standing, today: Day): boolean {
  const series = target.series.value;
  if (standing !== 'target-end-of-life') return true;
  return series !== undefined && isReleased(series, target.uploadDay ?? today);
}
