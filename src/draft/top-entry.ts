import type { Calendar, Series } from '../model/calendar.ts';
import type { ChangelogEntry } from '../model/packaging.ts';
import { isBackportOf } from '../policy/backported-version.ts';
import { isSameUpstream, seriesNumbersIn } from '../policy/upstream-part.ts';
import { closedBugs } from '../text/changelog-bugs.ts';
import type { Evidence } from './evidence.ts';
import { versionIn } from './versions.ts';

/** What the entries of a changelog tell, above all its top one, which is about what is to be uploaded. */

/** The bug that the changelog's top entry closes; undefined where it closes none, or several. */
export function onlyBug(evidence: Evidence): string | undefined {
  const bugs = bugsClosed(evidence);
  return bugs.length === 1 ? bugs[0] : undefined;
}

/** The numbers of the bugs that the changelog's top entry closes. */
export function bugsClosed({ entries: [top] }: Evidence): string[] {
  return top ? [...new Set(closedBugs(top.changes).map(({ bug }) => String(bug)))] : [];
}

/** Whether the top entry of a changelog is a fix of what stands below it, rather than another upstream version. */
export function isFix({ entries: [top, below] }: Evidence): boolean {
  const [version, older] = [versionIn(top?.version), versionIn(below?.version)];
  return (
    version !== undefined &&
    older !== undefined &&
    isSameUpstream(version, older) &&
    !isBackportOf(version, older)
  );
}

/** The series that a changelog entry is for; where it names none, the series whose number its version carries. */
export function seriesOfEntry(
  { distributions, version }: ChangelogEntry,
  calendar: Calendar,
): Series | undefined {
  const named = calendar.byName.get(distributions[0]?.replace(/-[a-z]+$/, '') ?? '');
  const own = versionIn(version);
  const [number] = own ? seriesNumbersIn(own) : [];
  return named ?? calendar.series.find((series) => series.number === number);
}
