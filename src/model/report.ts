import type { EarlierBackport } from './backport.ts';
import type { Calendar, Series } from './calendar.ts';
import type { Day } from './day.ts';
import type { Finding, Severity } from './finding.ts';
import type { UnreachableEvidence } from './launchpad.ts';
import type { dateKeys, Target } from './manifest.ts';
import type { RuleId } from './rules.ts';

export type Result = 'pass' | 'fail' | 'inconclusive';

export type Counts = Readonly<Record<Severity, number>>;

/** The forms in which `sru-gate status` prints. */
export const statusFormats = ['text', 'json', 'markdown'] as const;

/** What a run found: the one thing that every reporter shows. */
export interface Report {
  readonly today: Day;
  readonly calendar: Calendar;
  /** How reports name a file: its path from the working directory, with forward slashes. */
  readonly nameOf: (file: string) => string;
  /** The part of a fleet that this run checked; undefined where it was asked for all. */
  readonly shard: Shard | undefined;
  /** Where the change begins that decides, as it was named; undefined where every manifest decides. */
  readonly since: string | undefined;
  /** The verdict on what decides. */
  readonly result: Result;
  /** What decides, counted. */
  readonly counts: Counts;
  /** What is told alone, since the change leaves its manifest as it is, counted. */
  readonly told: Counts;
  /** The run's own findings. */
  readonly findings: readonly Finding[];
  readonly manifests: readonly (ManifestReport & { readonly result: Result })[];
  /** The texts that findings point into, by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The report with all that was found, where this one is cut; its verdict and its counts are of all. */
  readonly whole?: Report;
}

export interface ManifestReport {
  readonly path: string;
  /** The same as an absolute path. */
  readonly file: string;
  readonly package: string | undefined;
  readonly policy: string;
  /** Address of the document behind the policy, as its file has it; empty where there is none. */
  readonly policyPage: string;
  readonly bug: number | undefined;
  readonly targets: readonly TargetStatus[];
  /** The earlier backport that another manifest of the run describes. */
  readonly earlier: EarlierBackport | undefined;
  /** Whether the change touches it, or what the verdict on it rests on; undefined where every manifest decides. */
  readonly isChanged: boolean | undefined;
  readonly findings: readonly Finding[];
  /** The questions that Launchpad did not answer, each; findings join them. */
  readonly unanswered: readonly UnreachableEvidence[];
  /** How many findings there were beside these, where a run had more than it can keep. */
  readonly untold?: Readonly<Record<Severity, number>>;
}

/** What reports show of a target. */
export type ReportedTarget = Pick<
  Target,
  'stage' | 'series' | 'version' | 'replaces' | (typeof dateKeys)[number]
>;

export interface TargetStatus {
  readonly target: ReportedTarget;
  readonly upload: GateStatus;
  readonly release: GateStatus;
  /** The day of its upload, from which on its packaging is not compared with the refs that the manifest names; undefined while it is. */
  readonly notComparedFrom: Day | undefined;
  /** Days in -proposed that the release gate asks for. */
  readonly ageingDays: number;
  readonly timeline: Timeline;
  /** Upstream version that the target is to get. */
  readonly upstream: string | undefined;
}

/** How a gate stands for a target today. */
export interface GateStatus {
  /** Whether its day has come, and no live error of the gate concerns the target. */
  readonly open: boolean;
  /** The day on which time alone opens it, or opened it; null when that day never comes or cannot be known. */
  readonly opens: Day | null;
  /** Ids of the rules whose live errors hold it shut. */
  readonly heldBy: readonly RuleId[];
  /** The errors that no finding tells, since the upload is in -proposed: only the gate's status has them. */
  readonly untold: readonly Obstacle[];
  /** Whether nobody can say how the gate stands, since Launchpad did not answer. */
  readonly isUnknown: boolean;
}

/** A live error that holds a gate shut. */
export interface Obstacle {
  readonly rule: RuleId;
  readonly message: string;
}

/** The days of a target's way from the source's release to the end of support; the target has its dates itself. */
export interface Timeline {
  /** The source series; undefined where the policy is not bound to one. */
  readonly source: Series | undefined;
  /** The day on which settling ends and uploads begin; undefined where no settling is asked for, or it is waived. */
  readonly settled: Day | undefined;
  /** Last day on which the policy updates the target; undefined where its series is unknown. */
  readonly lastDay: Day | undefined;
  /** The days of ageing, from the day on which the target was, or can be, accepted; undefined when it never can be. */
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

/** Gives a file's path from the top level of its repository, wherever below the workspace that lies. */
export type PathOf = (file: string) => string;

/** Gives the page of a line at the commit that is checked; undefined where nothing says which commit that is. */
export type LinkTo = (file: string, line: number) => string | undefined;

/** How GitHub sees the files: what its pages and annotations call a file, and where a reader can look at it. */
export interface Hosting {
  readonly pathOf: PathOf;
  readonly linkTo: LinkTo;
  /** The commit that is checked, as a reader knows it: a pull request's head. */
  readonly commit: string | undefined;
}

/** Computations that only the machine does quickly. */
export interface Digests {
  /** SHA-256 of a text, in hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** Size in bytes of a text when it is compressed. */
  readonly gzipSize: (text: string) => number;
}
