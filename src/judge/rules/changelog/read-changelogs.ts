import type { Backport, Change, Place, Target } from '../../../model/backport.ts';
import type { ChangelogEntry } from '../../../model/packaging.ts';
import type { Span } from '../../../model/position.ts';

/** A changelog whose top entry can be judged. */
export interface JudgedChangelog {
  readonly target: Target;
  readonly top: ChangelogEntry;
  /** The entry below the top one. */
  readonly below: ChangelogEntry | undefined;
  readonly placeOf: (extent: Span) => Place;
}

/** The rules that tell why a changelog cannot be judged. */
export const noChangelog = ['changelog-missing', 'changelog-syntax'] as const;

/** The changelogs that were found and whose top entry is whole; the rules of `noChangelog` report the others. */
export function readChangelogs({ changelogs }: Backport): JudgedChangelog[] {
  return changelogs.flatMap(({ target, found }) => {
    if (found.kind !== 'read') return [];
    const [top, below] = found.changelog.entries;
    return top?.date === undefined ? [] : [{ target, top, below, placeOf: found.placeOf }];
  });
}

/** The numbers of the bugs that the manifest names, as far as they are known. */
export function declaredBugs({ sru, bugs }: Backport): ReadonlySet<number> {
  const ids = [sru.bug, ...bugs.items.map(({ id }) => id)];
  return new Set(ids.flatMap(({ value }) => (value === undefined ? [] : [Number(value)])));
}

/** The place of a piece of the top entry's changes, by offsets in them. */
export function placeInChanges({ top, placeOf }: JudgedChangelog, { start, end }: Span): Place {
  const from = top.places.changes.start;
  return placeOf({ start: from + start, end: from + end });
}

/** The change that writes another text at a place; undefined at a git ref, which has no file to change. */
export function rewritten(at: Place, text: string): Change | undefined {
  return 'position' in at ? { at, text } : undefined;
}
