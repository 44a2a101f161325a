import { type Calendar, isReleased, isSupported, newestLts, type Series } from '../model/calendar.ts';
import { type Day, later } from '../model/day.ts';
import type { Policy } from '../model/policy.ts';
import { joinWords } from '../text/quote.ts';

/** What tells whether a policy lists a series as a target. */
export interface Circumstances {
  readonly calendar: Calendar;
  readonly day: Day;
  readonly source: Series | undefined;
  /** All that the backport goes to. */
  readonly targets: readonly Series[];
}

/** Whether the policy lists a kind of target that a series is of. */
export function isAllowedTarget(
  series: Series,
  policy: Policy,
  { calendar, day, source, targets }: Circumstances,
): boolean {
  return policy.targets.some((kind) => {
    if (kind === 'any') return true;
    if (kind === 'interim') return !series.lts;
    if (kind === 'lts') return series.lts;
    // An interim release is there for those who upgrade from an LTS that gets the update.
    if (kind === 'lts-and-newer')
      return series.lts || targets.some(({ lts, index }) => lts && index < series.index);
    if (kind === 'esm') return day > series.supportEnds;
    const newest = newestLts(calendar, day, source);
    if (!newest) return false;
    return kind === 'newest-lts' ? series === newest : series.index >= newest.index;
  });
}

/** Whether the policy's targets depend on which LTS is the newest. */
export function asksForNewestLts({ targets }: Policy): boolean {
  return targets.includes('newest-lts') || targets.includes('newest-lts-and-newer');
}

/** In words, what the policy lists: `the newest LTS before noble and any interim release`. */
export function describeTargets(policy: Policy, source: Series | undefined): string {
  const newest = source ? `the newest LTS before ${source.name}` : 'the newest LTS';
  const words = {
    any: 'any supported series',
    lts: 'any LTS',
    'lts-and-newer': 'any LTS and the interim releases newer than an LTS among the targets',
    'newest-lts': newest,
    'newest-lts-and-newer': `${newest} and what is newer`,
    interim: 'any interim release',
    esm: 'any series in Expanded Security Maintenance',
  };
  return joinWords(policy.targets.map((kind) => words[kind]));
}

/** The last day on which a policy updates a series: of its standard support or, where the policy lists that, of its ESM. */
export function lastDayOf({ supportEnds, esmEnds }: Series, { targets }: Policy): Day {
  return targets.includes('esm') && esmEnds ? later(supportEnds, esmEnds) : supportEnds;
}

/** Whether a policy updates a series on a day: it is released, and the policy's last day for it has not passed. */
export function takesUpdates(series: Series, policy: Policy, day: Day): boolean {
  return isSupported(series, day) || (isReleased(series, day) && day <= lastDayOf(series, policy));
}
