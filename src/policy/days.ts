import type { Series } from '../model/calendar.ts';
import { addDays, type Day, weekdayOf } from '../model/day.ts';
import type { Policy } from '../model/policy.ts';
import type { RuleId } from '../model/rules.ts';

/** The days that a policy asks for, before there is any backport. */

/** The first day of uploads from a source series, by a policy that is bound to one. */
export function uploadsBegin(policy: Policy, source: Series): Day {
  if (policy.source === 'development-release') return source.created;
  return addDays(source.release, isOff('settling-period', policy) ? 0 : policy.settlingDays);
}

/** Days in -proposed that the policy asks for. */
export function promisedDays(policy: Policy): number {
  const { minimumDays, promisedDays: promised } = policy;
  return isOff('ageing', policy) ? minimumDays : Math.max(minimumDays, promised);
}

/** Whether a policy turns a rule off: it asks for no days then, either. */
export function isOff(rule: RuleId, { severities }: Policy): boolean {
  return severities[rule] === 'off';
}

/** The first day of release for an upload that is accepted into -proposed on a day. */
export function earliestRelease(policy: Policy, accepted: Day, days = promisedDays(policy)): Day {
  return releaseDayFrom(policy, addDays(accepted, days));
}

/** The first day of release from a day on: that day itself, or the next one on which the policy releases. */
export function releaseDayFrom(policy: Policy, from: Day): Day {
  let day = from;
  // A policy that never releases would turn for ever; seven days show every weekday.
  for (let turn = 0; turn < 7 && !isReleaseDay(policy, day); turn++) day = addDays(day, 1);
  return day;
}

/** Whether the policy releases on a day of the week. */
export function isReleaseDay(policy: Policy, day: Day): boolean {
  return isOff('release-weekday', policy) || !policy.noReleaseOn.includes(weekdayOf(day));
}
