import type { Series } from './calendar.ts';
import type { Day } from './day.ts';

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
  /**
   * Last day of an upload: the target's support ends, or the next release takes the source's place on the day after.
   */
  readonly uploadCloses: Day;
  /** Last day on which the policy updates it. */
  readonly lastDay: Day;
  /** First day of the release to -updates, if it is uploaded and accepted as early as can be. */
  readonly earliestRelease: Day;
}

/** The forms in which a plan is printed. */
export const planFormats = ['text', 'json', 'markdown', 'ics'] as const;
