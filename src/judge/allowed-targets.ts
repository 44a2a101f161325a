import type { Day } from '../day.ts';
import type { Policy } from '../policy.ts';
import { joinWords } from '../quote.ts';
import { type Calendar, newestLts, type Series } from '../read/calendar.ts';

/** Whether the policy lists a kind of target that a series is of, on a day, seen from the source series. */
export function isAllowedTarget(
  series: Series,
  policy: Policy,
  calendar: Calendar,
  day: Day,
  source: Series | undefined,
): boolean {
  return policy.targets.some((kind) => {
    if (kind === 'any') return true;
    if (kind === 'interim') return !series.lts;
    if (kind === 'lts') return series.lts;
    return newestLts(calendar, day, source) === series;
  });
}

/** In words, what the policy lists: `the newest LTS before noble and any interim release`. */
export function describeTargets(policy: Policy, source: Series | undefined): string {
  const words = {
    any: 'any supported series',
    lts: 'any LTS',
    'newest-lts': source ? `the newest LTS before ${source.name}` : 'the newest LTS',
    interim: 'any interim release',
  };
  return joinWords(policy.targets.map((kind) => words[kind]));
}
