import type { Series } from '../model/calendar.ts';
import type { ChangelogEntry } from '../model/packaging.ts';
import type { Version } from '../model/version.ts';
import { isBackportOf } from '../policy/backported-version.ts';
import { isPackedAlike, upstreamOf } from '../policy/upstream-part.ts';
import type { Evidence } from './evidence.ts';
import type { DraftSource, DraftWish } from './facts.ts';
import { seriesOfEntry } from './top-entry.ts';
import { versionIn } from './versions.ts';

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
  const from = evidence.entries.slice(1).find((entry) => {
    const series = seriesOfEntry(entry, calendar);
    return series && own && series.index > own.index && hasUpstreamOf(entry, version);
  });
  const series = (from && seriesOfEntry(from, calendar)) ?? planned;
  const packaging = series && evidence.packaging.get(series.name);
  const published = packaging?.entries[0];
  const older = versionIn(below?.version);
  const base = version && older && isBackportOf(version, older) ? older.text : undefined;
  const archived = series && evidence.launchpad?.published(series.name);
  return {
    series,
    version: archived ?? published?.version ?? from?.version ?? base,
    ref: packaging?.ref,
  };
}

function hasUpstreamOf(entry: ChangelogEntry, version: Version | undefined): boolean {
  const other = versionIn(entry.version);
  return version !== undefined && other !== undefined && isPackedAlike(other, version);
}
