import type { WrittenManifest } from '../manifest/schema.ts';
import type { Calendar, Series } from './calendar.ts';
import type { Day } from './day.ts';
import type { Description } from './description.ts';
import type { Fix } from './finding.ts';
import type { LaunchpadFacts } from './launchpad.ts';
import type { Packaging, TargetChangelog } from './packaging.ts';
import type { Policy } from './policy.ts';
import type { Path, Position, Span } from './position.ts';
import type { Version } from './version.ts';

/**
 * A place that a finding points at: a value of the manifest (or its key, or a part of a scalar), a part of
 * the description wherever it is kept, or a position that is already known.
 */
export type Place =
  | { readonly path: Path; readonly part?: Span; readonly atKey?: boolean }
  | { readonly description: Span }
  | { readonly position: Position };

/**
 * A change of a manifest or of a file beside it: another text for a piece of a value, of the description or of a
 * line that is known; or a list without one of its items, and without the list when that was the last.
 */
export type Change =
  | { readonly at: Exclude<Place, { readonly path: Path }> | Value; readonly text: string }
  | { readonly remove: Path };

/** A value of the manifest, or a part of it. */
type Value = { readonly path: Path; readonly part?: Span; readonly atKey?: never };

/** The way from what rules name to the files that were read. */
export interface Places {
  /** Where a place stands. */
  readonly locate: (place: Place) => Position;
  /** Says of a value that Launchpad filled in whose it is, and where it is changed; undefined for the manifest's own. */
  readonly whence?: (place: Place) => string | undefined;
  /** The edits that make a change; undefined where that cannot be done with the layout kept for sure. */
  readonly fixFor: (change: Change) => Fix | undefined;
}

/** What the reader found wrong; the rule of that id reports it. */
export interface Problem {
  readonly rule: 'manifest-syntax' | 'manifest-schema' | 'unknown-policy';
  readonly message: string;
  readonly help: string;
  readonly at: Place;
  readonly fix?: Change;
}

/**
 * One manifest with all that a rule may know: the facts, gathered and typed. What is undefined here was left
 * out, or is wrong and has its own finding; either way no rule builds on it.
 */
export interface Backport {
  /** Path of the manifest as reports show it. */
  readonly path: string;
  readonly manifest: WrittenManifest;
  readonly problems: readonly Problem[];
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly package: string | undefined;
  readonly source: Source;
  readonly targets: readonly Target[];
  readonly skips: readonly Skip[];
  readonly title: string | undefined;
  /** Undefined when there is none to judge. */
  readonly description: Description | undefined;
  readonly bugs: readonly OtherBug[];
  /** Whether nothing in `bugs` hides a bug's number by breaking the schema. */
  readonly bugsAreAllKnown: boolean;
  readonly waivers: readonly Waiver[];
  /** The changelogs of the targets that are not released yet. */
  readonly changelogs: readonly TargetChangelog[];
  /** The packaging of the targets that are not uploaded yet. */
  readonly packaging: Packaging;
  /** What of the repository could not be read. */
  readonly unreadable: readonly UnreadableEvidence[];
  /** An earlier manifest of the run with the same package and source series. */
  readonly earlier: EarlierBackport | undefined;
  /** What Launchpad says; undefined where it was not asked. */
  readonly launchpad: LaunchpadFacts | undefined;
}

export interface Source {
  readonly series: Series | undefined;
  readonly version: Version | undefined;
  /** The upstream version, where it is named without a source series' version. */
  readonly upstream: string | undefined;
}

/** `planned` until a date says that it was uploaded; then `uploaded` until it was `released`. */
export type Stage = 'planned' | 'uploaded' | 'released';

export interface Target {
  readonly path: Path;
  readonly series: Series | undefined;
  /** The series as written. */
  readonly written: string | undefined;
  readonly version: Version | undefined;
  readonly replaces: Version | undefined;
  /** Upstream version being backported to it, without epoch. */
  readonly upstream: string | undefined;
  readonly pocket: string | undefined;
  readonly uploaded: Day | undefined;
  readonly accepted: Day | undefined;
  readonly verified: Day | undefined;
  readonly released: Day | undefined;
  readonly stage: Stage;
  /** As-of date of the upload gate; undefined when a date that breaks the schema hides it. */
  readonly uploadDay: Day | undefined;
  /** As-of date of the release gate; likewise. */
  readonly releaseDay: Day | undefined;
  /** Keys of its dates that nobody can tell: they break the schema, or Launchpad did not answer. */
  readonly hiddenDates: readonly string[];
  readonly verification: Verification;
  /** Its keys that the manifest leaves out, and Launchpad gives. */
  readonly fromLaunchpad: readonly FilledKey[];
}

/** What the archive and the bug's tags can tell of a target. */
export type FilledKey = 'replaces' | 'accepted' | 'verified' | 'released';

export interface Verification {
  readonly by: string | undefined;
  readonly statement: string | undefined;
  readonly path: Path;
  /** It or a key of it breaks the schema: nobody can say what it says. */
  readonly isBroken: boolean;
}

/** Evidence that the repository should hold and that could not be had. */
export interface UnreadableEvidence {
  /** Where the manifest asks for it. */
  readonly path: Path;
  /** What could not be read, as a sentence begins. */
  readonly what: string;
  readonly why: string;
  readonly help: string;
  readonly targets: readonly Target[];
}

export interface Skip {
  readonly path: Path;
  readonly series: Series | undefined;
  readonly carries: Version | undefined;
  /** Whether `carries` is there, right or wrong. */
  readonly hasCarries: boolean;
  readonly reason: string | undefined;
}

export interface OtherBug {
  readonly path: Path;
  readonly id: string | undefined;
  readonly testCase: string | undefined;
  readonly unverified: string | undefined;
  /** Names of the series that it is verified for; undefined when nobody can tell, likewise. */
  readonly verified: readonly string[] | undefined;
  /** Keys of it whose values break the schema. */
  readonly brokenKeys: readonly string[];
}

export interface Waiver {
  readonly path: Path;
  readonly rule: string | undefined;
  readonly series: string | undefined;
  readonly reason: string | undefined;
  readonly until: Day | undefined;
  /** A key of it breaks the schema: it waives nothing, and nothing else is said of it. */
  readonly isBroken: boolean;
}

export interface EarlierBackport {
  readonly path: string;
  readonly day: Day;
}

/** The targets whose series is known. */
export function knownTargets(backport: Backport): (Target & { readonly series: Series })[] {
  return backport.targets.filter(
    (target): target is Target & { readonly series: Series } => target.series !== undefined,
  );
}

/** As-of date of an upload-gate finding that names no target: today while one is not uploaded, else the last upload. */
export function overallUploadDay(backport: Backport): Day {
  const days = backport.targets.map(({ uploadDay }) => uploadDay ?? backport.today);
  return days.length === 0 ? backport.today : days.reduce((latest, day) => (day > latest ? day : latest));
}
