import type { Calendar, Series } from './calendar.ts';
import type { Day } from './day.ts';
import type { Description } from './description.ts';
import type { Field, List, Origin } from './field.ts';
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
  | { readonly path: Path; readonly part?: Span; readonly atKey?: boolean; readonly from?: Origin }
  | { readonly description: Span }
  | { readonly position: Position };

/**
 * A change of a manifest or of a file beside it. It writes another text over a piece of a value, of the description or
 * of a known position; or it removes an item from a list, and the list with its last item.
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
  /** Says of a value that Launchpad filled in whose it is, and where to change it; undefined for another value. */
  readonly whence?: (place: Place) => string | undefined;
  /** The edits that make a change; undefined where they might not keep the file's layout. */
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

/** What the manifest says, and what Launchpad says where the manifest leaves something out. */
export interface ManifestFacts {
  readonly package: Field<string>;
  /** Name or path of its policy, as written. */
  readonly policyName: Field<string>;
  readonly source: Source;
  readonly targets: List<Target>;
  readonly skips: List<Skip>;
  readonly sru: SruBug;
  readonly bugs: List<OtherBug>;
  readonly packagingChanges: Readonly<Record<'from-source' | 'from-previous', List<DeclaredChange>>>;
  readonly waivers: List<Waiver>;
}

/** One manifest with all that a rule may know: the facts, gathered and typed. */
export interface Backport extends ManifestFacts {
  /** Path of the manifest as reports show it. */
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly today: Day;
  /** The bug's description, wherever it is kept; undefined when there is none to judge. */
  readonly description: Description | undefined;
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

export interface SruBug {
  /** Its number, as written. */
  readonly bug: Field<string>;
  readonly title: Field<string>;
  readonly description: Field<string>;
  readonly descriptionFile: Field<string>;
}

export interface Source {
  readonly series: Field<Series>;
  readonly version: Field<Version>;
  /** The upstream version, where it is named without a source series' version. */
  readonly upstream: Field<string>;
  readonly ref: Field<string>;
}

/** A target is `planned` until a date says that it was uploaded, then `uploaded` until it is `released`. */
export type Stage = 'planned' | 'uploaded' | 'released';

export interface Target extends TargetFields {
  readonly stage: Stage;
  /** As-of date of the upload gate; undefined where the target's dates do not tell. */
  readonly uploadDay: Day | undefined;
  /** As-of date of the release gate; undefined where the target's dates do not tell. */
  readonly releaseDay: Day | undefined;
}

/** The keys of a target. */
export interface TargetFields {
  readonly path: Path;
  readonly series: Field<Series>;
  readonly version: Field<Version>;
  readonly replaces: Field<Version>;
  /** Its own upstream version, without epoch. */
  readonly upstream: Field<string>;
  readonly pocket: Field<string>;
  readonly changelog: Field<string>;
  readonly ref: Field<string>;
  readonly uploaded: Field<Day>;
  readonly accepted: Field<Day>;
  readonly verified: Field<Day>;
  readonly released: Field<Day>;
  readonly verification: Verification;
}

/** The dates of a target in the order in which they happen. */
export const dateKeys = ['uploaded', 'accepted', 'verified', 'released'] as const;

/** Who verifies a target, and where that is stated: its own `verification`, or the manifest's for all targets. */
export interface Verification {
  readonly path: Path;
  readonly by: Field<string>;
  readonly statement: Field<string>;
}

/** A change of the packaging that the manifest states. */
export interface DeclaredChange {
  readonly path: Path;
  /** What differs: a file, or with `/` at its end all below a folder. */
  readonly file: Field<string>;
  readonly reason: Field<string>;
}

/** Evidence that the repository should hold and that could not be had. */
export interface UnreadableEvidence {
  /** Where the manifest asks for it. */
  readonly path: Path;
  /** What could not be read, as the beginning of a sentence. */
  readonly what: string;
  readonly why: string;
  readonly help: string;
  readonly targets: readonly Target[];
}

export interface Skip {
  readonly path: Path;
  readonly series: Field<Series>;
  readonly carries: Field<Version>;
  readonly reason: Field<string>;
}

export interface OtherBug {
  readonly path: Path;
  /** Its number, as written. */
  readonly id: Field<string>;
  readonly testCase: Field<string>;
  readonly unverified: Field<string>;
  /** The series that it is verified for. */
  readonly verified: List<Field<Series>>;
}

export interface Waiver {
  readonly path: Path;
  readonly rule: Field<string>;
  readonly series: Field<Series>;
  readonly reason: Field<string>;
  readonly until: Field<Day>;
}

export interface EarlierBackport {
  readonly path: string;
  readonly day: Day;
}

/** Whether the calendar knows the series of every item of a list, and no item is missing. */
export function areSeriesKnown({ state, items }: List<{ readonly series: Field<Series> }>): boolean {
  return state !== 'broken' && items.every(({ series }) => series.value !== undefined);
}

/** A target whose series is known. */
export type KnownTarget = Target & { readonly series: Extract<Field<Series>, { readonly value: Series }> };

/** The targets whose series is known. */
export function knownTargets({ targets }: Pick<Backport, 'targets'>): KnownTarget[] {
  return targets.items.filter((target): target is KnownTarget => target.series.value !== undefined);
}

/** The targets of a series by its name as written, in their order. A list is sorted once, however often it is asked. */
export function targetsNamed({ targets }: Pick<Backport, 'targets'>, name: string): readonly Target[] {
  let known = byName.get(targets);
  if (!known) {
    known = new Map<string | undefined, Target[]>();
    for (const target of targets.items) {
      const same = known.get(target.series.written);
      if (same) same.push(target);
      else known.set(target.series.written, [target]);
    }
    byName.set(targets, known);
  }
  return known.get(name) ?? [];
}

const byName = new WeakMap<List<Target>, Map<string | undefined, Target[]>>();

/** As-of date of an upload-gate finding that names no target: today while one is not uploaded, else the last upload. */
export function overallUploadDay({ targets, today }: Pick<Backport, 'targets' | 'today'>): Day {
  const days = targets.items.map(({ uploadDay }) => uploadDay ?? today);
  return days.length === 0 ? today : days.reduce((latest, day) => (day > latest ? day : latest));
}
