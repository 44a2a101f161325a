import { developmentOn, isStable, type Series } from './calendar.ts';
import { type Entry, readEntries, sruBugOf, upstreamOf, withoutSuffix } from './changelog.ts';
import { type Branch, branchesOf, commitsByVersion, git, taggedCommit, tryGit } from './repository.ts';

/** One upload that was an SRU, and where the repository holds it. */
export interface Upload {
  readonly branch: string;
  readonly entry: Entry;
  readonly series: Series;
  /** Entries below that went up with it: it mends an upload that was not released, and closes no bug of its own. */
  readonly covered: readonly Entry[];
  /** The entry of the same series that stands nearest below: what the series had. */
  readonly below: Entry | undefined;
  readonly commit: string;
  /** Where the version below is on top. */
  readonly belowCommit: string | undefined;
  /** The commit of the branch's next upload, and its day: the changelog has grown. */
  readonly later: { readonly commit: string; readonly day: string } | undefined;
  /** Whether the upstream version is the one below: an ordinary fix. */
  readonly isPatch: boolean;
  /** What it was made from, where the repository shows it: then the changelog's entry is written on top of it. */
  readonly madeFrom: Entry | undefined;
}

export interface History {
  readonly uploads: readonly Upload[];
  /** Every entry of every branch, each once. */
  readonly entries: readonly Entry[];
  /** SRUs that no commit has on top, so that none can be judged. */
  readonly withoutCommit: readonly Entry[];
}

export interface Asked {
  readonly repository: string;
  /** Path of the changelog. */
  readonly file: string;
  /** Patterns of their names; `HEAD` alone without any. */
  readonly branches: readonly string[];
  readonly calendar: readonly Series[];
  readonly takesEsm: boolean;
  readonly most: number;
  /** Whether manifests state what changes in the packaging, under policies of a package's own. */
  readonly statesPackaging: boolean;
}

/** The uploads of a repository's branches that were SRUs on their day, each branch's oldest first. */
export function findUploads(asked: Asked): History {
  const seen = new Map<string, Entry>();
  const uploads: Upload[] = [];
  const without = new Map<string, Entry>();
  const found = new Set<string>();
  for (const branch of branchesOf(asked.repository, asked.branches)) {
    const text = tryGit(asked.repository, ['cat-file', 'blob', `${branch.ref}:${asked.file}`]);
    if (text === undefined) continue;
    const entries = readEntries(text).filter(({ version }) => !isTrial(version));
    for (const entry of entries) if (entry.distribution !== 'UNRELEASED') seen.set(keyOf(entry), entry);
    const all = uploadsOf(branch, entries, asked).filter(({ entry }) => !found.has(keyOf(entry)));
    for (const { entry, commit } of all) {
      if (commit === '') without.set(keyOf(entry), entry);
      else found.add(keyOf(entry));
    }
    const own = all.filter(({ commit }) => commit !== '').slice(0, asked.most);
    uploads.push(...own.reverse());
  }
  const withoutCommit = [...without].filter(([key]) => !found.has(key)).map(([, entry]) => entry);
  return { uploads, entries: [...seen.values()], withoutCommit };
}

/** A beta or release candidate goes to a PPA, not to a stable series. */
function isTrial(version: string): boolean {
  return /~?(?:beta|rc)\.?\d*$/.test(version);
}

function uploadsOf(branch: Branch, entries: readonly Entry[], asked: Asked): Upload[] {
  const srus = entries.flatMap((entry, index) => {
    const series = asked.calendar.find(({ name }) => name === entry.distribution);
    return series && isStable(series, entry.day, asked.takesEsm) ? [{ entry, index, series }] : [];
  });
  if (srus.length === 0) return [];
  const commits = commitsByVersion(asked.repository, branch, asked.file);
  const commitOf = ({ version }: Entry): string | undefined =>
    commits.get(version) ?? taggedCommit(asked.repository, version, asked.file);
  const uploads = srus.map(({ entry, index, series }): Upload => {
    const commit = commitOf(entry);
    const next = entries.slice(0, index).findLast((each) => commits.has(each.version) && each.day !== '');
    const stood = commit === undefined ? entries.slice(index) : entriesAt(commit, asked);
    // Merges and rebases change entries afterwards: what counts is what stood there on the day.
    const [top = entry, ...older] = stood;
    const same = older.filter(({ distribution }) => distribution === series.name);
    const covered = coveredBy(top, same);
    const below = same[covered.length];
    return {
      branch: branch.name,
      entry: top.distribution === entry.distribution ? top : entry,
      series,
      covered,
      below,
      commit: commit ?? '',
      belowCommit: below && commitOf(below),
      later: next && { commit: commits.get(next.version) ?? '', day: next.day },
      isPatch: below !== undefined && upstreamOf(below.version) === upstreamOf(entry.version),
      madeFrom: undefined,
    };
  });
  // What goes to ESM alone is an SRU where a policy takes its new upstream versions there.
  return uploads.filter(({ entry, series, isPatch }) => !isPatch || isStable(series, entry.day, false));
}

/** The entries that an upload without a bug mends: those of the last weeks, down to the one that has the bug. */
function coveredBy(top: Entry, older: readonly Entry[]): Entry[] {
  if (sruBugOf(top.changes) !== undefined) return [];
  const at = older.findIndex(({ changes }) => sruBugOf(changes) !== undefined);
  const days = (Date.parse(top.day) - Date.parse(older[at]?.day ?? '')) / 86_400_000;
  return days <= 60 ? older.slice(0, at + 1) : [];
}

function entriesAt(commit: string, { repository, file }: Asked): Entry[] {
  return readEntries(git(repository, ['cat-file', 'blob', `${commit}:${file}`]));
}

/**
 * For a changelog of the development series alone: the backports that its releases got, in the form in which they are
 * uploaded, with `~YY.MM` behind the version and an entry on top for each older series in support.
 */
export function backportsOf({ entries }: History, asked: Asked): Upload[] {
  const { repository, file, calendar } = asked;
  const commits = new Map(
    branchesOf(repository, asked.branches).flatMap((branch) => [
      ...commitsByVersion(repository, branch, file),
    ]),
  );
  const releases = entries
    .filter((entry) => developmentOn(calendar, entry.day)?.name === entry.distribution)
    .filter(({ changes }) => sruBugOf(changes) !== undefined)
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  return calendar.flatMap((series) => {
    const uploads: Upload[] = [];
    for (const madeFrom of releases) {
      const commit = commits.get(madeFrom.version) ?? taggedCommit(repository, madeFrom.version, file);
      const entry = backport(madeFrom, series);
      const below = uploads.at(-1)?.entry ?? releasedWith(series, madeFrom, entries);
      if (commit === undefined || entry.version === below?.version) continue;
      if (!isStable(series, madeFrom.day, asked.takesEsm)) continue;
      const nothing = { covered: [], belowCommit: undefined, later: undefined };
      uploads.push({
        ...nothing,
        branch: series.name,
        entry,
        series,
        below,
        commit,
        isPatch: false,
        madeFrom,
      });
    }
    return uploads.slice(-asked.most);
  });
}

/** What a series had of its own before a day: it was the development series then. */
function releasedWith({ name }: Series, { day }: Entry, entries: readonly Entry[]): Entry | undefined {
  const own = entries.filter((each) => each.distribution === name && each.day < day);
  return own.sort((one, other) => (one.day < other.day ? 1 : -1))[0];
}

/** `27.8~20.04.1` of `27.8~22.04.1`, and `36ubuntu0~24.04` of `36ubuntu0`. */
export function backport(entry: Entry, { name, number }: Series): Entry {
  const more = /~\d\d\.\d\d(\.[\d.]+)$/.exec(entry.version)?.[1] ?? '';
  return {
    ...entry,
    version: `${withoutSuffix(entry.version)}~${number}${more}`,
    distribution: name,
    changes: `  * Backport new upstream release to ${name} (LP: #${sruBugOf(entry.changes)})`,
  };
}

function keyOf({ package: name, version, distribution }: Entry): string {
  return `${name} ${version} ${distribution}`;
}
