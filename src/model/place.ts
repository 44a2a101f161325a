import type { Origin } from './field.ts';
import type { Fix } from './finding.ts';
import type { Path, Position, Span } from './position.ts';

/**
 * A place that a finding points at: a value of the manifest (or its key, or a part of a scalar), a part of
 * the description wherever it is kept, or a position that is already known.
 */
export type Place =
  | { readonly path: Path; readonly part?: Span; readonly atKey?: boolean; readonly from?: Origin }
  | { readonly description: Span }
  | { readonly position: Position };

/**
 * A change of a manifest or of a file beside it. It writes another text over a key, over a value or a piece of one, over
 * a piece of the description or over a known position; or it removes an item from a list, and the list with its last
 * item; or it adds items to a list, which it makes where there is none.
 */
export type Change = (
  | { readonly at: Place; readonly text: string }
  | { readonly remove: Path }
  | { readonly addTo: Path; readonly items: readonly Readonly<Record<string, string | number>>[] }
) & {
  /** Whether it is a guess at what was meant. A change is certain unless it says so. */
  readonly isSuggested?: boolean;
  /** What it does in a few words, where the text that it writes does not say it. */
  readonly title?: string;
};

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
