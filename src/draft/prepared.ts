import type { Calendar, Series } from '../model/calendar.ts';
import type { ChangelogEntry } from '../model/packaging.ts';
import { versionIn } from '../model/version.ts';
import { isSameUpstream } from '../policy/upstream-part.ts';
import type { Evidence } from './evidence.ts';
import { isForProposed, type Published } from './published.ts';
import { closesOne, isFinished, seriesOfEntry } from './top-entry.ts';
import { highest, isLowerVersion } from './versions.ts';

/** What is on its way to a series, by the newest entries of its branches. */

export interface Prepared {
  readonly version: string;
  readonly by: string;
  /** How far it is, as a sentence goes on. */
  readonly state: string;
}

/** What tells whether an entry is of the same SRU. */
export interface OfSru {
  /** The version at hand. */
  readonly version: string | undefined;
  /** Whether that is a fix of what its series has, so that its upstream version says nothing. */
  readonly isFix: boolean;
  /** The SRU bug and whatever else its entry closes. */
  readonly bugs: readonly string[];
}

/** What the branches of a series prepare for this SRU; undefined where they prepare nothing, or something else. */
export function preparedIn(
  series: Series,
  { packaging }: Evidence,
  calendar: Calendar,
  published: Published | undefined,
  sru: OfSru,
): Prepared | undefined {
  const branches = packaging.get(series.name) ?? [];
  const hasArchive = branches.some(({ standing }) => standing !== 'work');
  const found = branches.flatMap(({ entries: [top], ref: by, standing }): Prepared[] => {
    if (!top || !isOfSru(top, sru)) return [];
    // A branch that was begun on another's has that one's entry still.
    const named = seriesOfEntry(top, calendar);
    if (named && named !== series) return [];
    if (published && !isLowerVersion(published.version, top.version)) return [];
    const state = stateOf(top, standing === 'proposed' || isForProposed(top), hasArchive);
    return state === undefined ? [] : [{ version: top.version, by, state }];
  });
  return highest(found, ({ version }) => version);
}

function stateOf(top: ChangelogEntry, isProposed: boolean, hasArchive: boolean): string | undefined {
  if (!isFinished(top)) return 'still UNRELEASED';
  if (isProposed) return 'in -proposed at most';
  return hasArchive ? 'not in the archive yet' : undefined;
}

/** Whether an entry brings the same upstream version, or closes a bug of the SRU. */
export function isOfSru(entry: ChangelogEntry, { version, isFix, bugs }: OfSru): boolean {
  if (closesOne(entry, bugs)) return true;
  const [own, theirs] = [versionIn(version), versionIn(entry.version)];
  return !isFix && own !== undefined && theirs !== undefined && isSameUpstream(own, theirs);
}
