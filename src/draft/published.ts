import type { Calendar, Series } from '../model/calendar.ts';
import type { ChangelogEntry } from '../model/packaging.ts';
import { versionIn } from '../model/version.ts';
import { isBackportOf } from '../policy/backported-version.ts';
import type { Evidence, PackagingBranch } from './evidence.ts';
import { isFinished, seriesNamedBy } from './top-entry.ts';
import { highest, isLowerVersion, isSameVersion } from './versions.ts';

/** What a series has by the repository, told apart from what is still to come there. */

export interface Published {
  readonly version: string;
  readonly entry: ChangelogEntry;
  /** The entry and those below it. */
  readonly history: readonly ChangelogEntry[];
  /** Where it says so: a branch, or `debian/changelog`. */
  readonly by: string;
  /** Looks for the branch, tag or commit that holds the packaging of the version. */
  readonly ref: () => string | undefined;
  /** Why it may not be what the series has; undefined where nothing speaks against it. */
  readonly doubt: string | undefined;
}

/**
 * The version that the users of a series have, as far as branches and the changelog tell. An entry that is `UNRELEASED`
 * or newest and for -proposed is in nobody's archive, and one for a newer series is not this one's.
 * @param below the version to upload there: what it replaces is asked for
 */
export function foundPublished(
  series: Series,
  evidence: Evidence,
  calendar: Calendar,
  below?: string,
): Published | undefined {
  const branches = evidence.packaging.get(series.name) ?? [];
  const telling = (['published', 'newest', 'work'] as const)
    .map((standing) => branches.filter((branch) => branch.standing === standing))
    .find((some) => some.length > 0);
  const proposed = branches.filter(({ standing }) => standing === 'proposed').map(topVersion);
  const found = (telling ?? []).flatMap(({ entries, ref: by, standing }) => {
    if (standing === 'published') {
      const history = entries.filter(
        (each) => isFinished(each) && (below === undefined || isBelow(each, below)),
      );
      const [entry] = history;
      return entry ? [{ entry, history, by, doubt: undefined }] : [];
    }
    const out =
      standing === 'newest' ? entries.filter(({ version }) => !proposed.includes(version)) : entries;
    const newest = newestOut(out, series, calendar, below);
    return newest ? [{ ...newest, by }] : [];
  });
  const inChangelog = telling ? undefined : byChangelog(series, evidence, calendar, below);
  const best = highest(found, ({ entry }) => entry.version) ?? inChangelog;
  if (!best) return undefined;
  const { version } = best.entry;
  return { ...best, version, ref: () => refOf(version, branches, evidence) };
}

/** The branch whose newest entry is a version's, else the version's tag, else the commit of a branch that has it. */
function refOf(
  version: string,
  branches: readonly PackagingBranch[],
  evidence: Evidence,
): string | undefined {
  const onTop = branches.find((branch) => isSameVersion(topVersion(branch), version))?.ref;
  const below = branches.find(({ entries }) => entries.some((each) => each.version === version))?.ref;
  return onTop ?? evidence.refOf?.(version, below ?? 'HEAD');
}

function topVersion({ entries: [top] }: PackagingBranch): string | undefined {
  return top?.version;
}

type OutEntry = Pick<Published, 'entry' | 'history' | 'doubt'>;

/** The newest entry of a series' own changelog that may be out. */
function newestOut(
  entries: readonly ChangelogEntry[],
  series: Series,
  calendar: Calendar,
  below: string | undefined,
): OutEntry | undefined {
  const finished = entries.filter(
    (each) => isFinished(each) && (below === undefined || isBelow(each, below)),
  );
  const isBackport = below !== undefined && isMadeFromNext(below, entries);
  const left = finished.slice(isForProposed(finished[0]) ? 1 : 0);
  const at = left.findIndex((each) => {
    const named = seriesNamedBy(each, calendar);
    // What a backport was made from goes on with the source's entries.
    return isBackport ? named === series : !named || named.index <= series.index;
  });
  const entry = left[at];
  if (!entry) return undefined;
  const history = left.slice(at);
  return {
    entry,
    history,
    doubt: isBackport || at > 0 ? 'entries of newer series stand above it' : undefined,
  };
}

/**
 * What the work tree's changelog alone says of a series: below its own top entry what that one goes on from, of other
 * series what names them.
 */
function byChangelog(
  series: Series,
  { entries }: Evidence,
  calendar: Calendar,
  below: string | undefined,
): (OutEntry & Pick<Published, 'by'>) | undefined {
  const by = 'debian/changelog';
  const [top, ...older] = entries;
  if (top && top.version === below) {
    const found = newestOut([top, ...older], series, calendar, below);
    return found && { ...found, by };
  }
  const history = older.filter(
    (each) => isFinished(each) && !isForProposed(each) && seriesNamedBy(each, calendar) === series,
  );
  const [entry] = history;
  if (!entry || (below !== undefined && !isBelow(entry, below))) return undefined;
  return {
    entry,
    history,
    by,
    doubt: `the newest entry for ${series.name} in a changelog that is not its own`,
  };
}

/** Whether a changelog has a version as a backport of the entry that stands below it. */
function isMadeFromNext(version: string, entries: readonly ChangelogEntry[]): boolean {
  const at = entries.findIndex((each) => each.version === version);
  const next = at < 0 ? undefined : entries.slice(at + 1).find(isFinished);
  const [own, source] = [versionIn(version), versionIn(next?.version)];
  return own !== undefined && source !== undefined && isBackportOf(own, source);
}

function isBelow({ version }: ChangelogEntry, other: string): boolean {
  return isLowerVersion(version, other);
}

export function isForProposed(entry: ChangelogEntry | undefined): boolean {
  return entry?.distributions[0]?.endsWith('-proposed') ?? false;
}
