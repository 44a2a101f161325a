import type { Day } from './day.ts';
import type { Path } from './position.ts';

/**
 * What Launchpad says of one backport: its bugs, and what the archive has published, built and queued. What could not
 * be had is missing here and has a line in `unreachable`; no rule builds on it.
 */
export interface LaunchpadFacts {
  /** The SRU bug and the other bugs that the manifest lists, by number as written. */
  readonly bugs: ReadonlyMap<string, BugAnswer>;
  /** What the archive shows of the source package, by series name: targets, skips, source and development series. */
  readonly archive: ReadonlyMap<string, SeriesArchive>;
  /** By version of a target, where it was published before, in any series and pocket. */
  readonly published: ReadonlyMap<string, readonly Publication[]>;
  /** Name of the development series, where there is one. */
  readonly development: string | undefined;
  readonly unreachable: readonly UnreachableEvidence[];
}

/** A bug; or why there is none to look at: no bug has that number, or not everybody may see it. */
export type BugAnswer =
  | { readonly kind: 'found'; readonly bug: LaunchpadBug }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'private' };

export interface LaunchpadBug {
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  /** Number of the bug that it duplicates, or `private` where Launchpad does not show the number. */
  readonly duplicateOf: string | undefined;
  /** Its page. */
  readonly url: string;
  /** The tasks of the SRU bug; undefined where they were not asked for or not had. */
  readonly tasks: readonly BugTask[] | undefined;
  /**
   * The comments of the SRU bug in order, the description (number 0) first. They are asked for where the manifest names
   * a statement, or one is looked for; undefined where they were not asked for or not had.
   */
  readonly comments: readonly BugComment[] | undefined;
  /** By tag, the days on which it was set, oldest first; asked for where a tag says how an update fares. */
  readonly tagDays?: ReadonlyMap<string, readonly Day[]>;
}

export interface BugTask {
  /** Source package in Ubuntu. */
  readonly package: string;
  /** Name of the series; undefined for the task of the development release. */
  readonly series: string | undefined;
  /** As Launchpad writes it: `Fix Released`. */
  readonly status: string;
  readonly url: string;
}

export interface BugComment {
  readonly number: number;
  readonly day: Day;
  /** Name of the account that wrote it, without `~`. */
  readonly author: string;
  readonly text: string;
  readonly url: string;
}

export type Pocket = 'release' | 'security' | 'updates' | 'proposed' | 'backports';

export interface SeriesArchive {
  /** What was published in any pocket, with any status, newest first. */
  readonly publications: readonly Publication[];
  /** What waits in the upload queue for -proposed; undefined where it was not asked for or not had. */
  readonly queue: readonly QueuedUpload[] | undefined;
  /** What became of the uploads of the target's version; undefined where the archive has it, or they were not had. */
  readonly uploads?: readonly QueuedUpload[] | undefined;
  /** The builds of the target's upload and of the version replaced; undefined where they were not asked for or not had. */
  readonly builds: BuildsOfUpload | undefined;
}

export interface Publication {
  readonly version: string;
  readonly series: string;
  readonly pocket: Pocket;
  /** `Published` is what users get now. */
  readonly status: 'Pending' | 'Published' | 'Superseded' | 'Deleted' | 'Obsolete';
  readonly created: Day;
  /** Undefined while it is pending. */
  readonly published: Day | undefined;
  /** Its page, or the series' page of the package. */
  readonly url: string;
}

export interface QueuedUpload {
  readonly version: string;
  /** `Unapproved`, `New`, `Accepted`, `Done`, `Rejected`. */
  readonly status: string;
  readonly created: Day;
}

export interface BuildsOfUpload {
  /** Architecture to state, as Launchpad writes it: `Failed to build`. */
  readonly upload: ReadonlyMap<string, string>;
  readonly replaced: ReadonlyMap<string, string>;
}

/** A question that Launchpad did not answer. */
export interface UnreachableEvidence {
  /** Where the manifest asks for it. */
  readonly path: Path;
  /** What could not be had, as the beginning of a sentence. */
  readonly what: string;
  readonly why: string;
  /** What to look at. */
  readonly help: string;
}
