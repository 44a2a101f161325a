import type { Gate, Rule, RuleFace, RunRule } from './rule.ts';
import { bugNotVerified } from './rules/bugs/bug-not-verified.ts';
import { bugTestCase } from './rules/bugs/bug-test-case.ts';
import { changelogBugForm } from './rules/changelog/changelog-bug-form.ts';
import { changelogMissing } from './rules/changelog/changelog-missing.ts';
import { changelogOrder } from './rules/changelog/changelog-order.ts';
import { changelogPackage } from './rules/changelog/changelog-package.ts';
import { changelogPocket } from './rules/changelog/changelog-pocket.ts';
import { changelogSeries } from './rules/changelog/changelog-series.ts';
import { changelogSruBug } from './rules/changelog/changelog-sru-bug.ts';
import { changelogSyntax } from './rules/changelog/changelog-syntax.ts';
import { changelogUndeclaredBug } from './rules/changelog/changelog-undeclared-bug.ts';
import { changelogVersion } from './rules/changelog/changelog-version.ts';
import { calledMre } from './rules/description/called-mre.ts';
import { dismissiveRisk } from './rules/description/dismissive-risk.ts';
import { duplicateSection } from './rules/description/duplicate-section.ts';
import { emptySection } from './rules/description/empty-section.ts';
import { legacySectionName } from './rules/description/legacy-section-name.ts';
import { missingSection } from './rules/description/missing-section.ts';
import { placeholderText } from './rules/description/placeholder-text.ts';
import { policyLink } from './rules/description/policy-link.ts';
import { sectionOrder } from './rules/description/section-order.ts';
import { testPlanAgeing } from './rules/description/test-plan-ageing.ts';
import { testPlanVerifier } from './rules/description/test-plan-verifier.ts';
import { alreadyPublished } from './rules/launchpad/already-published.ts';
import { alreadyQueued } from './rules/launchpad/already-queued.ts';
import { bugDuplicate } from './rules/launchpad/bug-duplicate.ts';
import { bugNotFound } from './rules/launchpad/bug-not-found.ts';
import { bugPrivate } from './rules/launchpad/bug-private.ts';
import { bugWrongPackage } from './rules/launchpad/bug-wrong-package.ts';
import { buildFailed } from './rules/launchpad/build-failed.ts';
import { descriptionDrift } from './rules/launchpad/description-drift.ts';
import { develTaskOpen } from './rules/launchpad/devel-task-open.ts';
import { develVersionOlder } from './rules/launchpad/devel-version-older.ts';
import { launchpadUnreachable } from './rules/launchpad/launchpad-unreachable.ts';
import { proposedDateDiffers } from './rules/launchpad/proposed-date-differs.ts';
import { proposedOccupied } from './rules/launchpad/proposed-occupied.ts';
import { proposedRemoved } from './rules/launchpad/proposed-removed.ts';
import { regressionReported } from './rules/launchpad/regression-reported.ts';
import { releasedDateDiffers } from './rules/launchpad/released-date-differs.ts';
import { replacedVersionNotPublished } from './rules/launchpad/replaced-version-not-published.ts';
import { seriesTaskMissing } from './rules/launchpad/series-task-missing.ts';
import { seriesTaskStatus } from './rules/launchpad/series-task-status.ts';
import { skipTaskStatus } from './rules/launchpad/skip-task-status.ts';
import { skipVersionNotPublished } from './rules/launchpad/skip-version-not-published.ts';
import { sourceVersionNotPublished } from './rules/launchpad/source-version-not-published.ts';
import { statementAuthor } from './rules/launchpad/statement-author.ts';
import { statementNotFound } from './rules/launchpad/statement-not-found.ts';
import { statementTooEarly } from './rules/launchpad/statement-too-early.ts';
import { statementWithoutVersion } from './rules/launchpad/statement-without-version.ts';
import { titleDrift } from './rules/launchpad/title-drift.ts';
import { uploadNotFound } from './rules/launchpad/upload-not-found.ts';
import { verificationTag } from './rules/launchpad/verification-tag.ts';
import { versionReused } from './rules/launchpad/version-reused.ts';
import { manifestSchema } from './rules/manifest/manifest-schema.ts';
import { manifestSyntax } from './rules/manifest/manifest-syntax.ts';
import { policyPackage } from './rules/manifest/policy-package.ts';
import { unknownPolicy } from './rules/manifest/unknown-policy.ts';
import { maintainerNotUpdated } from './rules/packaging/maintainer-not-updated.ts';
import { newBinaryPackage } from './rules/packaging/new-binary-package.ts';
import { packagingStale } from './rules/packaging/packaging-stale.ts';
import { packagingUndeclared } from './rules/packaging/packaging-undeclared.ts';
import { packagingUnmentioned } from './rules/packaging/packaging-unmentioned.ts';
import { patchHeaders } from './rules/packaging/patch-headers.ts';
import { repositoryUnreadable } from './rules/packaging/repository-unreadable.ts';
import { upstreamDiffers } from './rules/packaging/upstream-differs.ts';
import { ageing } from './rules/release/ageing.ts';
import { ageingMinimum } from './rules/release/ageing-minimum.ts';
import { languishing } from './rules/release/languishing.ts';
import { newerSeriesUnreleased } from './rules/release/newer-series-unreleased.ts';
import { notVerified } from './rules/release/not-verified.ts';
import { partnerVerification } from './rules/release/partner-verification.ts';
import { releaseWeekday } from './rules/release/release-weekday.ts';
import { calendarStale } from './rules/run/calendar-stale.ts';
import { duplicateTarget } from './rules/targets/duplicate-target.ts';
import { newerSeriesSkipped } from './rules/targets/newer-series-skipped.ts';
import { skipNotAllowed } from './rules/targets/skip-not-allowed.ts';
import { skipUnstated } from './rules/targets/skip-unstated.ts';
import { skipUnused } from './rules/targets/skip-unused.ts';
import { targetEndOfLife } from './rules/targets/target-end-of-life.ts';
import { targetNotAllowed } from './rules/targets/target-not-allowed.ts';
import { targetNotOlder } from './rules/targets/target-not-older.ts';
import { targetPocket } from './rules/targets/target-pocket.ts';
import { cadence } from './rules/timing/cadence.ts';
import { lateInCycle } from './rules/timing/late-in-cycle.ts';
import { settlingPeriod } from './rules/timing/settling-period.ts';
import { sourceNotCurrent } from './rules/timing/source-not-current.ts';
import { sourceNotDevelopment } from './rules/timing/source-not-development.ts';
import { sourceNotReleased } from './rules/timing/source-not-released.ts';
import { timelineOrder } from './rules/timing/timeline-order.ts';
import { unknownSeries } from './rules/timing/unknown-series.ts';
import { titleFormat } from './rules/title/title-format.ts';
import { titleSeries } from './rules/title/title-series.ts';
import { titleVersion } from './rules/title/title-version.ts';
import { nothingToUpdate } from './rules/versions/nothing-to-update.ts';
import { upstreamVersionDiffers } from './rules/versions/upstream-version-differs.ts';
import { versionNotAboveReplaced } from './rules/versions/version-not-above-replaced.ts';
import { versionNotBelowSource } from './rules/versions/version-not-below-source.ts';
import { versionSeriesOrder } from './rules/versions/version-series-order.ts';
import { versionSuffix } from './rules/versions/version-suffix.ts';
import { versionSyntax } from './rules/versions/version-syntax.ts';
import { waiverExpired } from './rules/waivers/waiver-expired.ts';
import { waiverNotAllowed } from './rules/waivers/waiver-not-allowed.ts';
import { waiverReason } from './rules/waivers/waiver-reason.ts';
import { waiverUnused } from './rules/waivers/waiver-unused.ts';

/** Every rule about a manifest, by subject. Those that judge what others found come last: they run in this order. */
export const rules: readonly Rule[] = [
  manifestSchema,
  manifestSyntax,
  policyPackage,
  unknownPolicy,
  calledMre,
  dismissiveRisk,
  duplicateSection,
  emptySection,
  legacySectionName,
  missingSection,
  placeholderText,
  policyLink,
  sectionOrder,
  testPlanAgeing,
  testPlanVerifier,
  titleFormat,
  titleSeries,
  titleVersion,
  cadence,
  lateInCycle,
  settlingPeriod,
  sourceNotCurrent,
  sourceNotDevelopment,
  sourceNotReleased,
  timelineOrder,
  unknownSeries,
  duplicateTarget,
  newerSeriesSkipped,
  skipNotAllowed,
  skipUnstated,
  skipUnused,
  targetEndOfLife,
  targetNotAllowed,
  targetNotOlder,
  targetPocket,
  nothingToUpdate,
  upstreamVersionDiffers,
  versionNotAboveReplaced,
  versionNotBelowSource,
  versionSeriesOrder,
  versionSuffix,
  versionSyntax,
  bugNotVerified,
  changelogMissing,
  changelogSyntax,
  changelogPackage,
  changelogVersion,
  changelogSeries,
  changelogPocket,
  changelogSruBug,
  changelogUndeclaredBug,
  changelogOrder,
  changelogBugForm,
  bugTestCase,
  packagingUndeclared,
  upstreamDiffers,
  packagingUnmentioned,
  packagingStale,
  newBinaryPackage,
  maintainerNotUpdated,
  patchHeaders,
  repositoryUnreadable,
  bugNotFound,
  bugPrivate,
  bugDuplicate,
  bugWrongPackage,
  titleDrift,
  descriptionDrift,
  develTaskOpen,
  seriesTaskMissing,
  seriesTaskStatus,
  skipTaskStatus,
  sourceVersionNotPublished,
  develVersionOlder,
  skipVersionNotPublished,
  alreadyPublished,
  replacedVersionNotPublished,
  versionReused,
  proposedOccupied,
  uploadNotFound,
  alreadyQueued,
  proposedDateDiffers,
  releasedDateDiffers,
  proposedRemoved,
  buildFailed,
  verificationTag,
  regressionReported,
  statementNotFound,
  statementAuthor,
  statementWithoutVersion,
  statementTooEarly,
  launchpadUnreachable,
  ageingMinimum,
  ageing,
  languishing,
  notVerified,
  partnerVerification,
  releaseWeekday,
  newerSeriesUnreleased,
  waiverReason,
  waiverNotAllowed,
  waiverExpired,
  waiverUnused,
];

/** The rules about the run. */
export const runRules: readonly RunRule[] = [calendarStale];

/** Every rule there is, as the lists, the documentation and the policies' schema know them. */
export const allRules: readonly RuleFace[] = [...rules, ...runRules];

export const ruleIds: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

/**
 * Whether waiting puts the findings of a rule right, and nothing else does.
 * @param gate asked of the rules of this gate alone
 */
export function passesWithTime(rule: string, gate?: Gate): boolean {
  const found = passing.get(rule);
  return found !== undefined && (gate === undefined || found.gate === gate);
}

const passing = new Map(allRules.filter((rule) => rule.passesWithTime).map((rule) => [rule.id, rule]));
