import { addDays, type Day, earlier, later } from './day.ts';
import { isAllowedTarget, lastDayOf, takesUpdates } from './judge/allowed-targets.ts';
import { earliestRelease, uploadsBegin } from './judge/gates.ts';
import { type Policy, policyOn } from './policy.ts';
import { type Calendar, currentRelease, developmentRelease, type Series } from './read/calendar.ts';

/** What a policy allows on a day, before there is any manifest. */
export interface Plan {
  readonly date: Day;
  readonly policy: string;
  /** The series to backport from; undefined where the policy does not bind it to a series. */
  readonly source: Series | undefined;
  /** First day of an upload. */
  readonly uploadOpens: Day;
  readonly targets: readonly PlannedTarget[];
}

export interface PlannedTarget {
  readonly series: Series;
  /** Last day of an upload: of the target's support, or before the next release takes the source's place. */
  readonly uploadCloses: Day;
  /** Last day on which the policy updates it. */
  readonly lastDay: Day;
  /** First day of the release to -updates, if it is uploaded and accepted as early as can be. */
  readonly earliestRelease: Day;
}

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
