import type { Series } from '../model/calendar.ts';
import { versionIn } from '../model/version.ts';
import { isAllowedTarget } from '../policy/allowed-targets.ts';
import { compareUpstream } from '../policy/upstream-part.ts';
import { contextOf, type DraftContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import type { DraftFacts, DraftSkip, DraftTarget, DraftWish } from './facts.ts';
import { foundPublished, type Published } from './published.ts';
import { withTargets } from './targets.ts';
import { closesOne } from './top-entry.ts';
import { backportVersion, isLowerVersion } from './versions.ts';

/**
 * Adds the newer series that the policy asks for to a draft: as a skip where the series has the version already or is
 * of a kind that the policy does not take, else as a target.
 */
export function withNewerSeries(
  facts: DraftFacts,
  newer: readonly Series[],
  evidence: Evidence,
  wish: DraftWish,
): DraftFacts {
  const { policy, calendar, today } = wish;
  const context = contextOf(evidence, wish);
  const versions = facts.targets.map(({ version }) => version);
  const skips = [...new Set(newer)].flatMap((series): DraftSkip[] => {
    // What its own branch still prepares was made a target.
    if (facts.targets.some((target) => target.series === series)) return [];
    const carried = carriedIn(series, versions, context);
    if (carried) return [{ series, ...carried }];
    const isTaken = isAllowedTarget(series, policy, {
      calendar,
      day: today,
      source: facts.source?.series,
      targets: facts.targets.flatMap((target) => target.series ?? []),
    });
    return isTaken ? [] : [{ series, carries: undefined }];
  });
  const targets = newer.filter((series) => !skips.some((skip) => skip.series === series));
  return belowSkips(withTargets({ ...facts, skips }, targets, context));
}

/**
 * The version that a series has already, where it is as new upstream as one of the versions given; of a fix, where it
 * closes the same bug. Undefined where it is not, and where the bug has a task for the series: then this backport
 * brought it.
 */
export function carriedIn(
  series: Series,
  versions: readonly (string | undefined)[],
  { evidence, calendar, sru }: DraftContext,
): (Pick<DraftSkip, 'by'> & { readonly carries: string }) | undefined {
  const { launchpad } = evidence;
  if (launchpad?.series.includes(series.name)) return undefined;
  const found = foundPublished(series, evidence, calendar);
  const archived = launchpad?.published(series.name);
  const there = versionIn(archived ?? found?.version);
  if (!there) return undefined;
  const carried = {
    carries: there.text,
    by: archived === undefined ? byWhom(found) : 'Launchpad',
  };
  if (sru.isFix) return hasFix(found, there.text, sru.bugs) ? carried : undefined;
  const wanted = versions.flatMap((version) => versionIn(version) ?? []);
  return wanted.some((version) => compareUpstream(there, version) >= 0) ? carried : undefined;
}

function byWhom(found: Published | undefined): string | undefined {
  return found?.doubt === undefined ? found?.by : `${found.by}; ${found.doubt}`;
}

/** Whether a series' own changelog closes a bug in what is out there. */
function hasFix(found: Published | undefined, there: string, bugs: readonly string[]): boolean {
  if (!found || isLowerVersion(there, found.version)) return false;
  return found.history.some((entry) => closesOne(entry, bugs));
}

/** Lowers the versions that were made up from the source's, where a newer series that is skipped has a lower one. */
function belowSkips(facts: DraftFacts): DraftFacts {
  const targets = facts.targets.map((target): DraftTarget => {
    const { series, version } = target;
    const drafted = versionIn(version);
    if (!series || !drafted || version !== backportVersion(facts.source, series)) return target;
    const isAbove = facts.skips.some(
      (skip) => skip.series.index > series.index && !isLowerVersion(version, skip.carries),
    );
    const epoch = drafted.epoch === 0 ? '' : `${drafted.epoch}:`;
    return isAbove
      ? { ...target, version: `${epoch}${drafted.upstream}-0ubuntu0.${series.number}.1` }
      : target;
  });
  return { ...facts, targets };
}
