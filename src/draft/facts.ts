import type { Calendar, Series } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { Policy } from '../model/policy.ts';

/** What a manifest can be written from. Where a value is undefined, only a person knows it. */
export interface DraftFacts {
  readonly policy: Policy;
  /** The policy as the manifest names it. */
  readonly policyName: string;
  readonly package: string | undefined;
  readonly source: DraftSource | undefined;
  readonly targets: readonly DraftTarget[];
  /** Newer series that are no targets: they have the version already, or the policy does not take them. */
  readonly skips: readonly DraftSkip[];
  readonly bug: string | undefined;
  /** The bug's own title and description, where Launchpad gave them. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The other bugs that the changelog's top entry closes. */
  readonly otherBugs: readonly string[];
  /** Paths of the packaging changes, by the key that declares them. */
  readonly changes: Readonly<Record<'from-source' | 'from-previous', readonly string[]>>;
}

export interface DraftSource {
  readonly series?: Series | undefined;
  readonly version?: string | undefined;
  readonly ref?: string | undefined;
  readonly upstream?: string | undefined;
  readonly notes?: DraftNotes;
}

/** By key, where its value comes from; or why there is none, or none that is more than a guess. */
export type DraftNotes = Readonly<Partial<Record<'version' | 'replaces' | 'ref' | 'series', string>>>;

export interface DraftTarget {
  readonly series: Series | undefined;
  readonly version: string | undefined;
  readonly replaces: string | undefined;
  readonly ref: string | undefined;
  /** Its own upstream version, where that is not the source's. */
  readonly upstream?: string | undefined;
  readonly notes?: DraftNotes;
  readonly accepted?: string | undefined;
  readonly verified?: string | undefined;
  readonly released?: string | undefined;
}

export interface DraftSkip {
  readonly series: Series;
  /** The version that it has already; undefined where the series is left out for a reason that only a person knows. */
  readonly carries: string | undefined;
  /** Where it says so. */
  readonly by?: string | undefined;
}

/** What the user asks for, beside what the repository shows. */
export interface DraftWish {
  readonly policy: Policy;
  readonly policyName: string;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly bug: string | undefined;
}
