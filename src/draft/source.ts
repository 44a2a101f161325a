import type { Calendar, Series } from '../model/calendar.ts';
import type { ChangelogEntry } from '../model/packaging.ts';
import { type Version, versionIn } from '../model/version.ts';
import { isBackportOf } from '../policy/backported-version.ts';
import { isPackedAlike, upstreamOf } from '../policy/upstream-part.ts';
import type { Evidence } from './evidence.ts';
import type { DraftNotes, DraftSource, DraftWish } from './facts.ts';
import { foundPublished } from './published.ts';
import { seriesOfEntry } from './top-entry.ts';

/**
 * What is backported from; undefined where the policy asks for no source.
 * @param own the series of the changelog's top entry
 * @param planned the source series that the policy would choose today
 */
export function draftSource(
  evidence: Evidence,
  { policy, calendar }: DraftWish,
  own: Series | undefined,
  planned: Series | undefined,
): DraftSource | undefined {
  const [top, below] = evidence.entries;
  const version = versionIn(top?.version);
  if (policy.source === 'any') return undefined;
  if (policy.source === 'upstream') return { upstream: version && upstreamOf(version) };
  const from = broughtFrom(evidence, calendar, own, planned);
  const series = (from && seriesOfEntry(from, calendar)) ?? planned;
  const published = series && foundPublished(series, evidence, calendar);
  const known = published?.doubt === undefined ? published : undefined;
  const older = versionIn(below?.version);
  const base = version && older && isBackportOf(version, older) ? older.text : undefined;
  const archived = series && evidence.launchpad?.published(series.name);
  const told = archived ?? known?.version ?? from?.version;
  const found = told ?? base;
  // A ref holds the version that it stands for, or is none.
  const ref = found !== undefined && published?.version === found ? published.ref() : undefined;
  const isRepository = evidence.refOf !== undefined;
  return { series, version: found, ref, notes: notesOn(series, { told, base, by: known?.by, isRepository }) };
}

/**
 * The entry of a newer series below the top one that has the same upstream version: that of the series that the policy
 * would choose, where one changelog has them all, else the nearest.
 */
function broughtFrom(
  { entries: [top, ...older] }: Evidence,
  calendar: Calendar,
  own: Series | undefined,
  planned: Series | undefined,
): ChangelogEntry | undefined {
  const version = versionIn(top?.version);
  const same = older.filter((entry) => {
    const series = seriesOfEntry(entry, calendar);
    return series && own && series.index > own.index && hasUpstreamOf(entry, version);
  });
  return same.find((entry) => seriesOfEntry(entry, calendar) === planned) ?? same[0];
}

/** What is known of the version that is backported. */
interface KnownOfVersion {
  readonly told: string | undefined;
  readonly base: string | undefined;
  readonly by: string | undefined;
  /** Whether there is a repository that could tell it. */
  readonly isRepository: boolean;
}

function notesOn(series: Series | undefined, { told, base, by, isRepository }: KnownOfVersion): DraftNotes {
  if (told !== undefined) return by === undefined ? {} : { version: `the version published there, by ${by}` };
  if (base === undefined)
    return series && isRepository
      ? { version: `the version published there; no branch of ${series.name} here tells` }
      : {};
  return {
    version: `TODO: check that ${series?.name ?? 'the source'} has it: by the changelog, this backport was made from it`,
  };
}

function hasUpstreamOf(entry: ChangelogEntry, version: Version | undefined): boolean {
  const other = versionIn(entry.version);
  return version !== undefined && other !== undefined && isPackedAlike(other, version);
}
