import type { Calendar, Series } from '../model/calendar.ts';
import type { Evidence } from './evidence.ts';
import type { DraftWish } from './facts.ts';
import { isFix } from './policy-choice.ts';
import type { OfSru } from './prepared.ts';
import { bugsClosed, ownSeries } from './top-entry.ts';

/** What a draft is made from, with what that says of the backport at hand. */
export interface DraftContext {
  readonly evidence: Evidence;
  readonly calendar: Calendar;
  /** The series that the packaging at hand is for. */
  readonly own: Series | undefined;
  readonly sru: OfSru;
}

export function contextOf(evidence: Evidence, { policy, calendar, bug }: DraftWish): DraftContext {
  return {
    evidence,
    calendar,
    own: ownSeries(evidence, calendar),
    sru: {
      version: evidence.entries[0]?.version,
      isFix: policy.source === 'any' && isFix(evidence, calendar),
      bugs: [...(bug === undefined ? [] : [bug]), ...bugsClosed(evidence)],
    },
  };
}
