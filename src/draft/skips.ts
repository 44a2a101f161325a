import type { Series } from '../model/calendar.ts';
import { isAllowedTarget } from '../policy/allowed-targets.ts';
import { compareUpstream } from '../policy/upstream-part.ts';
import type { Evidence } from './evidence.ts';
import type { DraftFacts, DraftSkip, DraftTarget, DraftWish } from './facts.ts';
import { withTargets } from './targets.ts';
import { backportVersion, isLowerVersion, versionIn } from './versions.ts';

/**
 * Adds the newer series that the policy asks for to a draft: as a skip where the series has the version already or is
 * of a kind that the policy does not take, else as a target.
 */
export function withNewerSeries(
  facts: DraftFacts,
  newer: readonly Series[],
  evidence: Evidence,
  { policy, calendar, today }: DraftWish,
): DraftFacts {
  const versions = facts.targets.map(({ version }) => version);
  const skips = [...new Set(newer)].flatMap((series): DraftSkip[] => {
    const carries = carriedIn(series, versions, evidence);
    if (carries !== undefined) return [{ series, carries }];
    const isTaken = isAllowedTarget(series, policy, {
      calendar,
      day: today,
      source: facts.source?.series,
      targets: facts.targets.flatMap((target) => target.series ?? []),
    });
    return isTaken ? [] : [{ series, carries: undefined }];
  });
  const targets = newer.filter((series) => !skips.some((skip) => skip.series === series));
  return belowSkips(withTargets({ ...facts, skips }, targets, evidence, calendar));
}

/**
 * The version that a series has already, where it is as new upstream as one of the versions given. Undefined where it
 * is not, and where the bug has a task for the series: then this backport brought it.
 */
export function carriedIn(
  { name }: Series,
  versions: readonly (string | undefined)[],
  { launchpad, packaging }: Evidence,
): string | undefined {
  if (launchpad?.series.includes(name)) return undefined;
  // An entry that is still being written is in nobody's archive.
  const uploaded = packaging
    .get(name)
    ?.entries.find(({ distributions }) => !distributions.includes('UNRELEASED'));
  const there = versionIn(launchpad?.published(name) ?? uploaded?.version);
  const wanted = versions.flatMap((version) => versionIn(version) ?? []);
  return there && wanted.some((version) => compareUpstream(there, version) >= 0) ? there.text : undefined;
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
