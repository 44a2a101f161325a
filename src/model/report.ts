import type { EarlierBackport, Target } from './backport.ts';
import type { Calendar, Series } from './calendar.ts';
import type { Day } from './day.ts';
import type { Finding, Severity } from './finding.ts';
import type { RuleId } from './rules.ts';

export type Result = 'pass' | 'fail' | 'inconclusive';

/** What a run found: the one thing that every reporter shows. */
export interface Report {
  readonly today: Day;
  readonly calendar: Calendar;
  /** Paths are shown relative to it. */
  readonly workingDirectory: string;
  /** The part of a fleet that this run checked; undefined where it was asked for all. */
  readonly shard: Shard | undefined;
  readonly result: Result;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The run's own findings. */
  readonly findings: readonly Finding[];
  readonly manifests: readonly (ManifestReport & { readonly result: Result })[];
  /** The texts that findings point into, by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface ManifestReport {
  readonly path: string;
  readonly package: string | undefined;
  readonly policy: string;
  readonly bug: number | undefined;
  readonly targets: readonly TargetStatus[];
  /** What another manifest of the run told of it. */
  readonly earlier: EarlierBackport | undefined;
  readonly findings: readonly Finding[];
}

export interface TargetStatus {
  readonly target: Target;
  readonly upload: GateStatus;
  readonly release: GateStatus;
  /** The day of its upload, from which on its packaging is not compared with the refs that the manifest names; undefined while it is. */
  readonly notComparedFrom: Day | undefined;
  /** Days in -proposed that its release gate asks for. */
  readonly ageingDays: number;
  readonly timeline: Timeline;
  /** Upstream version that it is to get. */
  readonly upstream: string | undefined;
}

/** How a gate stands for a target today. */
export interface GateStatus {
  /** Its day has come, and no live error of it concerns the target. */
  readonly open: boolean;
  /** The day on which time alone opens it, or opened it; null when that day never comes or cannot be known. */
  readonly opens: Day | null;
  /** Ids of the rules whose live errors hold it shut. */
  readonly heldBy: readonly RuleId[];
  /** Of these errors, those of an upload in -proposed that are no finding: the gate's status alone has them. */
  readonly untold: readonly Obstacle[];
  /** Whether nobody can say: it would be open by what is known, and Launchpad did not answer for the rest. */
  readonly isUnknown: boolean;
}

/** A live error that holds a gate shut. */
export interface Obstacle {
  readonly rule: RuleId;
  readonly message: string;
}

/** The days of a target's way from the source's release to the end of its support; its dates are in the target. */
export interface Timeline {
  /** Where the policy is bound to a source series. */
  readonly source: Series | undefined;
  /** Last day of the settling period and the first of uploads; undefined where none is asked for, or is waived. */
  readonly settled: Day | undefined;
  /** Last day on which the policy updates the target; undefined where its series is unknown. */
  readonly lastDay: Day | undefined;
  /** From the day it was, or can be, accepted into -proposed; undefined when it never can be. */
  readonly ageing: { readonly from: Day; readonly to: Day } | undefined;
}

/** One of `count` parts into which the manifests of a fleet are split, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A shard as it is written: `3/8`. */
export function shardName({ index, count }: Shard): string {
  return `${index}/${count}`;
}

/** A file's path from its repository's top level, wherever below the workspace that is checked out. */
export type PathOf = (file: string) => string;

/** The page of a line at the commit that is checked; undefined where no environment says which. */
export type LinkTo = (file: string, line: number) => string | undefined;

/** How GitHub sees the files: what its pages and annotations call one, and where that can be looked at. */
export interface Hosting {
  readonly pathOf: PathOf;
  readonly linkTo: LinkTo;
  /** The commit that is checked, as a reader knows it: a pull request's head. */
  readonly commit: string | undefined;
}
