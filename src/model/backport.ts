import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import type { Description } from './description.ts';
import type { LaunchpadFacts } from './launchpad.ts';
import type { ManifestFacts, Target } from './manifest.ts';
import type { Packaging, TargetChangelog } from './packaging.ts';
import type { Problem } from './place.ts';
import type { Policy } from './policy.ts';
import type { Path } from './position.ts';

/** One manifest with all that a rule may know: the facts, gathered and typed. */
export interface Backport extends ManifestFacts {
  /** Path of the manifest as reports show it. */
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly policy: Policy;
  /** Under `sru`, the built-in policy that governs the package by name; undefined where `sru` alone does. */
  readonly governedBy: string | undefined;
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

export interface EarlierBackport {
  readonly path: string;
  readonly day: Day;
}
