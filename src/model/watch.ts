import type { Day } from './day.ts';
import type { dateKeys } from './manifest.ts';

/** What is known of the backports on several branches of a repository, on one day. */
export interface Watch {
  readonly today: Day;
  readonly branches: readonly WatchedBranch[];
  /** How many more branches match and were not looked at. */
  readonly left: number;
}

export interface WatchedBranch {
  readonly name: string;
  /** Undefined where the branch could not be judged. */
  readonly manifests: readonly WatchedManifest[] | undefined;
}

export interface WatchedManifest {
  readonly path: string;
  readonly package: string | undefined;
  readonly targets: readonly WatchedTarget[];
}

/** How far a target has come, as the JSON report has it. */
export interface WatchedTarget {
  /** As written; undefined where that cannot be read. */
  readonly series: string | undefined;
  readonly version: string | undefined;
  readonly state: 'planned' | (typeof dateKeys)[number];
  readonly since: Day | null;
  readonly waitsFor: readonly string[];
  readonly next: Day | null;
  readonly upload: WatchedGate;
  readonly release: WatchedGate;
}

export interface WatchedGate {
  readonly open: boolean;
  readonly opens: Day | null;
}
