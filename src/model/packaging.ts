import type { Target } from './manifest.ts';
import type { Place } from './place.ts';
import type { Path, Span } from './position.ts';

/** The files of a Debian source package, read; and what the repository says of a backport's packaging. */

export interface ChangelogEntry {
  readonly package: string;
  readonly version: string;
  /** The distributions, as written: `['noble']`, `['UNRELEASED']`. */
  readonly distributions: readonly string[];
  /** The changes, with the white space that they begin with. */
  readonly changes: string;
  /** The timestamp of the trailer, as written; undefined in an entry that has no trailer. */
  readonly date: string | undefined;
  /** What dpkg, or of the date lintian, warns of in it. */
  readonly warnings: readonly ChangelogWarning[];
  readonly places: {
    readonly package: Span;
    readonly version: Span;
    readonly distributions: Span;
    readonly changes: Span;
  };
}

/** Something in an entry that dpkg reads and warns of, or lintian where dpkg is silent. */
export interface ChangelogWarning {
  readonly by: 'dpkg' | 'lintian';
  /** As a sentence goes on. */
  readonly message: string;
  readonly help: string;
  readonly place: Span;
  /** What puts it right in its place, where that is known to the letter. */
  readonly fix?: string;
}

export interface Changelog {
  /** Newest first, as they stand. */
  readonly entries: readonly ChangelogEntry[];
  /** The first thing that is no part of a changelog; what follows it was not read. */
  readonly wrong: { readonly message: string; readonly place: Span } | undefined;
}

export interface ControlField {
  /** As written; upper and lower case make no difference. */
  readonly name: string;
  /** The value without the white space around it; a value of several lines keeps them as written. */
  readonly value: string;
  readonly place: Span;
}

/** A paragraph's fields, in order. */
export type ControlParagraph = readonly ControlField[];

/** The changelog of a target, as far as it could be had. */
export interface TargetChangelog {
  readonly target: Target;
  /** As the manifest names it, or the default path. */
  readonly named: string;
  readonly found: ChangelogFound;
}

export type ChangelogFound =
  | FoundChangelog
  | { readonly kind: 'missing'; readonly why: string; readonly help?: string }
  /** What the work tree holds is not this target's, and the manifest names no other. */
  | { readonly kind: 'elsewhere' };

export interface FoundChangelog {
  readonly kind: 'read';
  readonly changelog: Changelog;
  /** The index of the target's entry: the top one until it is uploaded, then the one with its version; undefined for none. */
  readonly at: number | undefined;
  /** Whether a byte order mark stands before it. */
  readonly hasByteOrderMark: boolean;
  readonly placeOf: PlaceOf;
}

/** What is packaged for the targets that are not uploaded yet, and how it differs from what the manifest names in git. */
export interface Packaging {
  /** The targets whose packaging was found. */
  readonly targets: readonly Target[];
  readonly comparisons: readonly Comparison[];
  /** `debian/control` of each tree that holds packaging. */
  readonly controls: readonly TreeControl[];
  /** The patches of a tree that no ref has with which it was compared. */
  readonly newPatches: readonly NewPatch[];
  /** What the lists of patches name and is not there. */
  readonly missingPatches: readonly MissingPatch[];
}

/** `debian/control` of a tree. */
export interface TreeControl {
  readonly paragraphs: readonly ControlParagraph[];
  readonly placeOf: PlaceOf;
  /** The targets whose packaging the tree holds. */
  readonly targets: readonly Target[];
}

export interface MissingPatch {
  /** The list, by its path from the top level. */
  readonly series: string;
  /** As the list names it. */
  readonly name: string;
  readonly at: Place;
  readonly targets: readonly Target[];
}

/** The tree that holds a target's packaging, compared with the packaging of the source series or of the version replaced. */
export interface Comparison {
  /** The key under `packaging-changes` that declares what differs. */
  readonly list: 'from-source' | 'from-previous';
  readonly ref: string;
  /** Where the manifest names the ref. */
  readonly path: Path;
  readonly targets: readonly Target[];
  /** What differs under `debian/`, its changelog and the manifest's own files aside. */
  readonly packaging: readonly ChangedFile[];
  /** What differs elsewhere; undefined where the trees do not both hold the upstream source. */
  readonly upstream: readonly ChangedFile[] | undefined;
  /** Of these, what no patch changes, in a tree that must change nothing without one; undefined in others. */
  readonly edited: readonly ChangedFile[] | undefined;
  /** Names of the binary packages that the ref's `debian/control` describes; undefined where they were not asked for. */
  readonly binaries: ReadonlySet<string> | undefined;
  /** The source's paragraph of that file; likewise. */
  readonly source: ControlParagraph | undefined;
}

export interface ChangedFile {
  /** From the top level, with forward slashes. */
  readonly path: string;
  readonly kind: 'new' | 'removed' | 'changed' | 'mode' | 'type';
  /** Whether the change speaks for itself: it only names the maintainer, or lists patches that come or go. */
  readonly needsNoWord: boolean;
}

export interface NewPatch {
  /** From the top level. */
  readonly path: string;
  /** The fields of its header. */
  readonly header: readonly ControlField[];
  readonly placeOf: PlaceOf;
  /** Whether a list of patches names it. */
  readonly isListed: boolean;
  readonly targets: readonly Target[];
}

/** Where a piece of a file stands. */
export type PlaceOf = (extent: Span) => Place;
