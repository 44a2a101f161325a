import type { Backport } from '../../../model/backport.ts';
import type { Target } from '../../../model/manifest.ts';
import type { ChangelogEntry, FoundChangelog } from '../../../model/packaging.ts';
import type { Change, Place } from '../../../model/place.ts';
import type { Span } from '../../../model/position.ts';
import { quote } from '../../../text/quote.ts';

/** A changelog with the entry of a target that can be judged. */
export interface JudgedChangelog {
  readonly target: Target;
  /** The target's entry: the top one until it is uploaded, and then the one with its version. */
  readonly top: ChangelogEntry;
  /** What a message calls it: `top entry`. */
  readonly name: string;
  /** The entry below that one. */
  readonly below: ChangelogEntry | undefined;
  /** All entries from the target's on, newest first. */
  readonly entries: readonly ChangelogEntry[];
  readonly placeOf: (extent: Span) => Place;
}

/** The rules that tell why a changelog cannot be judged. */
export const noChangelog = ['changelog-missing', 'changelog-syntax', 'changelog-elsewhere'] as const;

/** The changelogs that were found and whose entry is whole; the rules of `noChangelog` report the others. */
export function readChangelogs({ changelogs }: Backport): JudgedChangelog[] {
  return changelogs.flatMap(({ target, found }) => {
    if (found.kind !== 'read' || found.at === undefined || isBehindMark(found)) return [];
    const entries = found.changelog.entries.slice(found.at);
    const [top, below] = entries;
    if (top?.date === undefined) return [];
    const name = target.stage === 'planned' ? 'top entry' : `entry of ${quote(top.version)}`;
    return [{ target, top, name, below, entries, placeOf: found.placeOf }];
  });
}

/** Whether dpkg does not see a target's entry for the byte order mark before it. */
export function isBehindMark({ hasByteOrderMark, at }: FoundChangelog): boolean {
  return hasByteOrderMark && (at ?? 0) === 0;
}

/** The numbers of the bugs that the manifest names, as far as they are known. */
export function declaredBugs({ sru, bugs }: Backport): ReadonlySet<number> {
  const ids = [sru.bug, ...bugs.items.map(({ id }) => id)];
  return new Set(ids.flatMap(({ value }) => (value === undefined ? [] : [Number(value)])));
}

/** The place of a piece of the entry's changes, by offsets in them. */
export function placeInChanges({ top, placeOf }: JudgedChangelog, { start, end }: Span): Place {
  const from = top.places.changes.start;
  return placeOf({ start: from + start, end: from + end });
}

/** The change that writes another text at a place; undefined at a git ref, which has no file to change. */
export function rewritten(at: Place, text: string): Change | undefined {
  return 'position' in at ? { at, text } : undefined;
}

/** The same change as a guess. */
export function suggested(change: Change | undefined): Change | undefined {
  return change && { ...change, isSuggested: true };
}
