import type { Series } from './calendar.ts';
import type { Day } from './day.ts';
import type { Field, List } from './field.ts';
import { onceFor } from './once-for.ts';
import type { Path } from './position.ts';
import type { Version } from './version.ts';

/**
 * What a manifest says, each key a field or a list that knows its place and state; and what Launchpad says where the
 * manifest leaves something out.
 */
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

export interface Skip {
  readonly path: Path;
  readonly series: Field<Series>;
  readonly carries: Field<Version>;
  /** Whether the archive no longer has the package there. */
  readonly removed: Field<true>;
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

/** Whether the calendar knows the series of every item of a list, and no item is missing. */
export function areSeriesKnown({ state, items }: List<{ readonly series: Field<Series> }>): boolean {
  return state !== 'broken' && items.every(({ series }) => series.value !== undefined);
}

/** A target whose series is known. */
export type KnownTarget = Target & { readonly series: Extract<Field<Series>, { readonly value: Series }> };

/** The targets whose series is known. */
export function knownTargets({ targets }: Pick<ManifestFacts, 'targets'>): KnownTarget[] {
  return targets.items.filter((target): target is KnownTarget => target.series.value !== undefined);
}

/** The targets of a series by its name as written, in their order. */
export function targetsNamed({ targets }: Pick<ManifestFacts, 'targets'>, name: string): readonly Target[] {
  return targetsByName(targets).get(name) ?? [];
}

/** A list is sorted once, however often it is asked. */
const targetsByName = onceFor((targets: List<Target>) => {
  const byName = new Map<string | undefined, Target[]>();
  for (const target of targets.items) {
    const same = byName.get(target.series.written);
    if (same) same.push(target);
    else byName.set(target.series.written, [target]);
  }
  return byName;
});

/** As-of date of an upload-gate finding that names no target: today while one is not uploaded, else the last upload. */
export function overallUploadDay({
  targets,
  today,
}: Pick<ManifestFacts, 'targets'> & { readonly today: Day }): Day {
  const days = targets.items.map(({ uploadDay }) => uploadDay ?? today);
  return days.length === 0 ? today : days.reduce((latest, day) => (day > latest ? day : latest));
}
