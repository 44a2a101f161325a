import type { Place, Target } from './backport.ts';
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
  /** The first thing in it that is no changelog; what follows was not read. */
  readonly wrong: { readonly message: string; readonly place: Span } | undefined;
}

export interface ControlField {
  /** As written; names are the same in any case. */
  readonly name: string;
  /** The value without the white space around it; the lines of a longer one as written. */
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
  readonly found:
    | { readonly kind: 'read'; readonly changelog: Changelog; readonly placeOf: PlaceOf }
    | { readonly kind: 'missing'; readonly why: string };
}

/** What the work tree holds, and how it differs from what the manifest names in git. */
export interface Packaging {
  /** The targets that are not uploaded yet: what is packaged in the work tree is theirs. */
  readonly targets: readonly Target[];
  readonly comparisons: readonly Comparison[];
  /** `debian/control` of the work tree. */
  readonly control:
    | { readonly paragraphs: readonly ControlParagraph[]; readonly placeOf: PlaceOf }
    | undefined;
  /** The patches that are in no ref which the work tree was compared with. */
  readonly newPatches: readonly NewPatch[];
}

/** The work tree compared with the packaging of the source series or of the version replaced. */
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
  /** Names of the binary packages that the ref's `debian/control` describes; undefined where they were not asked for. */
  readonly binaries: ReadonlySet<string> | undefined;
  /** The source's paragraph of that file; likewise. */
  readonly source: ControlParagraph | undefined;
}

export interface ChangedFile {
  /** From the top level, with forward slashes. */
  readonly path: string;
  readonly kind: 'new' | 'removed' | 'changed' | 'mode' | 'type';
  /** Whether it speaks for itself: it says only who maintains the package, or lists the patches that come or go. */
  readonly needsNoWord: boolean;
}

export interface NewPatch {
  /** From the top level. */
  readonly path: string;
  /** The fields of its header. */
  readonly header: readonly ControlField[];
  readonly placeOf: PlaceOf;
}

/** Where a piece of a file stands. */
export type PlaceOf = (extent: Span) => Place;
