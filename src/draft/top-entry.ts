import type { Calendar, Series } from '../model/calendar.ts';
import type { ChangelogEntry } from '../model/packaging.ts';
import { versionIn } from '../model/version.ts';
import { seriesNumbersIn } from '../policy/upstream-part.ts';
import { closedBugs } from '../text/changelog-bugs.ts';
import type { Evidence } from './evidence.ts';

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

/** Whether a changelog entry closes one of some bugs. */
export function closesOne({ changes }: ChangelogEntry, bugs: readonly string[]): boolean {
  return closedBugs(changes).some(({ bug }) => bugs.includes(String(bug)));
}

/** The series that a changelog entry is for; where it names none, the series whose number its version carries. */
export function seriesOfEntry(entry: ChangelogEntry, calendar: Calendar): Series | undefined {
  const own = versionIn(entry.version);
  const [number] = own ? seriesNumbersIn(own) : [];
  return seriesNamedBy(entry, calendar) ?? calendar.series.find((series) => series.number === number);
}

/** The series that a changelog entry names, in whatever pocket. */
export function seriesNamedBy({ distributions }: ChangelogEntry, calendar: Calendar): Series | undefined {
  return calendar.byName.get(distributions[0]?.replace(/-[a-z]+$/, '') ?? '');
}

/**
 * The series that the packaging at hand is for: by the top entry of its changelog, else by the name of the branch, where
 * that names one alone, such as `ubuntu/noble` and `fix-for-noble`.
 */
export function ownSeries(
  { entries: [top], checkedOut = '' }: Pick<Evidence, 'entries' | 'checkedOut'>,
  calendar: Calendar,
): Series | undefined {
  const said = top && seriesOfEntry(top, calendar);
  if (said || !top || isFinished(top)) return said;
  const named = new Set(checkedOut.split(/[^a-z]+/).flatMap((word) => calendar.byName.get(word) ?? []));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** Whether an entry is no longer being written. */
export function isFinished({ distributions }: ChangelogEntry): boolean {
  return !distributions.includes('UNRELEASED');
}
