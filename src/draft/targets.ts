import type { Calendar, Series } from '../model/calendar.ts';
import type { Evidence } from './evidence.ts';
import type { DraftFacts, DraftTarget } from './facts.ts';
import { seriesOfEntry } from './top-entry.ts';
import { isLowerVersion, versionForSeries } from './versions.ts';

/** A target of which nothing but its series is known. */
export const unknownTarget = {
  version: undefined,
  replaces: undefined,
  ref: undefined,
};

/** Adds targets to a draft, the newest first. */
export function withTargets(
  facts: DraftFacts,
  more: readonly Series[],
  evidence: Evidence,
  calendar: Calendar,
): DraftFacts {
  const added = more
    .filter((series) => !facts.targets.some((target) => target.series === series))
    .map((series) => targetOf(series, facts, evidence, calendar));
  const targets = [...facts.targets, ...added].sort(
    (one, other) => (other.series?.index ?? 0) - (one.series?.index ?? 0),
  );
  return { ...facts, targets };
}

/** A target as the repository shows it, and what Launchpad knows better. */
function targetOf(series: Series, facts: DraftFacts, evidence: Evidence, calendar: Calendar): DraftTarget {
  const drafted = targetInRepository(series, facts, evidence, calendar);
  const { entries, launchpad } = evidence;
  if (!launchpad) return drafted;
  const isOwn = entries[0] && seriesOfEntry(entries[0], calendar) === series;
  const uploaded = isOwn ? undefined : launchpad.uploaded(series.name, facts.source?.version);
  const version = uploaded ?? drafted.version;
  if (version === undefined) return { ...drafted, replaces: launchpad.published(series.name) };
  const known = launchpad.known(series.name, version);
  return { ...drafted, version, ...known, replaces: known.replaces ?? drafted.replaces };
}

function targetInRepository(
  series: Series,
  { source, policy }: DraftFacts,
  { entries, packaging }: Evidence,
  calendar: Calendar,
): DraftTarget {
  const [top] = entries;
  const own = top && seriesOfEntry(top, calendar);
  const version = own === series ? top?.version : versionForSeries(series, own, top?.version, source, policy);
  const found = packaging.get(series.name);
  const there = found?.entries[0]?.version;
  // A ref that has the new version already is not what it replaces.
  if (found && isLowerVersion(there, version))
    return { ...unknownTarget, series, version, replaces: there, ref: found.ref };
  const before = entries
    .slice(1)
    .find((entry) => calendar.byName.get(entry.distributions[0] ?? '') === series);
  const replaces = isLowerVersion(before?.version, version) ? before?.version : undefined;
  return { ...unknownTarget, series, version, replaces };
}
