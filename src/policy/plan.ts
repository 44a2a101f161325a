import { type Calendar, currentRelease, developmentRelease, type Series } from '../model/calendar.ts';
import { addDays, type Day, earlier, later } from '../model/day.ts';
import type { Plan } from '../model/plan.ts';
import { type Policy, policyOn } from '../model/policy.ts';
import { isAllowedTarget, lastDayOf, takesUpdates } from './allowed-targets.ts';
import { earliestRelease, uploadsBegin } from './days.ts';

/** What the policy allows: the source series of the day, when the upload gate opens, the targets, newest first. */
export function planFor(given: Policy, calendar: Calendar, today: Day): Plan {
  const policy = policyOn(given, today);
  const source = sourceSeries(policy, calendar, today);
  const uploadOpens = opens(policy, source, today);
  const day = later(today, uploadOpens);
  const open = calendar.series.filter(
    (series) => takesUpdates(series, policy, day) && (!source || series.index < source.index),
  );
  const targets = open
    .filter((series) => isAllowedTarget(series, policy, { calendar, day, source, targets: open }))
    .map((series) => ({
      series,
      uploadCloses: closes(series, policy, source, calendar),
      lastDay: lastDayOf(series, policy),
      // Where verification shortens the ageing, it may be done on the first day.
      earliestRelease: policy.verificationShortens
        ? earliestRelease(policy, day, 0)
        : earliestRelease(policy, day),
    }))
    .filter(({ lastDay, earliestRelease }) => earliestRelease <= lastDay);
  return { date: today, policy: policy.name, source, uploadOpens, targets: targets.reverse() };
}

function sourceSeries(policy: Policy, calendar: Calendar, today: Day): Series | undefined {
  if (policy.source === 'current-release') return currentRelease(calendar, today);
  if (policy.source === 'development-release')
    return developmentRelease(calendar, today) ?? currentRelease(calendar, today);
  return undefined;
}

function opens(policy: Policy, source: Series | undefined, today: Day): Day {
  return source ? uploadsBegin(policy, source) : today;
}

/** From the current release the gate closes when that is no longer current; in any case at the end of support. */
function closes(target: Series, policy: Policy, source: Series | undefined, calendar: Calendar): Day {
  const next = policy.source === 'current-release' && source ? calendar.series[source.index + 1] : undefined;
  const last = lastDayOf(target, policy);
  return next ? earlier(addDays(next.release, -1), last) : last;
}
