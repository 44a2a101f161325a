// Made by `npm run build` from data/, policies/, docs/ and src/judge/rules/; do not edit.
import type { Rule, RunRule } from '../rule.ts';
import { manifestSchema } from './manifest/manifest-schema.ts';
import { manifestSyntax } from './manifest/manifest-syntax.ts';
import { policyBypassed } from './manifest/policy-bypassed.ts';
import { policyPackage } from './manifest/policy-package.ts';
import { unknownPolicy } from './manifest/unknown-policy.ts';
import { calledMre } from './description/called-mre.ts';
import { dismissiveRisk } from './description/dismissive-risk.ts';
import { duplicateSection } from './description/duplicate-section.ts';
import { emptySection } from './description/empty-section.ts';
import { legacySectionName } from './description/legacy-section-name.ts';
import { missingSection } from './description/missing-section.ts';
import { placeholderText } from './description/placeholder-text.ts';
import { policyLink } from './description/policy-link.ts';
import { riskArguedAway } from './description/risk-argued-away.ts';
import { sectionOrder } from './description/section-order.ts';
import { testPlanAgeing } from './description/test-plan-ageing.ts';
import { testPlanSaysNothing } from './description/test-plan-says-nothing.ts';
import { testPlanThirdParty } from './description/test-plan-third-party.ts';
import { testPlanVerifier } from './description/test-plan-verifier.ts';
import { titleFormat } from './title/title-format.ts';
import { titleSeries } from './title/title-series.ts';
import { titleVersion } from './title/title-version.ts';
import { cadence } from './timing/cadence.ts';
import { lateInCycle } from './timing/late-in-cycle.ts';
import { settlingPeriod } from './timing/settling-period.ts';
import { sourceNotCurrent } from './timing/source-not-current.ts';
import { sourceNotDevelopment } from './timing/source-not-development.ts';
import { sourceNotReleased } from './timing/source-not-released.ts';
import { timelineOrder } from './timing/timeline-order.ts';
import { unknownSeries } from './timing/unknown-series.ts';
import { duplicateTarget } from './targets/duplicate-target.ts';
import { newerSeriesSkipped } from './targets/newer-series-skipped.ts';
import { skipNotAllowed } from './targets/skip-not-allowed.ts';
import { skipUnstated } from './targets/skip-unstated.ts';
import { skipUnused } from './targets/skip-unused.ts';
import { targetEndOfLife } from './targets/target-end-of-life.ts';
import { targetNotAllowed } from './targets/target-not-allowed.ts';
import { targetNotOlder } from './targets/target-not-older.ts';
import { targetPocket } from './targets/target-pocket.ts';
import { nothingToUpdate } from './versions/nothing-to-update.ts';
import { upstreamNotTaken } from './versions/upstream-not-taken.ts';
import { upstreamVersionDiffers } from './versions/upstream-version-differs.ts';
import { versionForm } from './versions/version-form.ts';
import { versionNotAboveReplaced } from './versions/version-not-above-replaced.ts';
import { versionNotBelowSource } from './versions/version-not-below-source.ts';
import { versionSeriesOrder } from './versions/version-series-order.ts';
import { versionSuffix } from './versions/version-suffix.ts';
import { versionSyntax } from './versions/version-syntax.ts';
import { bugNotVerified } from './bugs/bug-not-verified.ts';
import { bugTestCase } from './bugs/bug-test-case.ts';
import { changelogBugForm } from './changelog/changelog-bug-form.ts';
import { changelogElsewhere } from './changelog/changelog-elsewhere.ts';
import { changelogMissing } from './changelog/changelog-missing.ts';
import { changelogOrder } from './changelog/changelog-order.ts';
import { changelogPackage } from './changelog/changelog-package.ts';
import { changelogPocket } from './changelog/changelog-pocket.ts';
import { changelogSeries } from './changelog/changelog-series.ts';
import { changelogSruBug } from './changelog/changelog-sru-bug.ts';
import { changelogSyntax } from './changelog/changelog-syntax.ts';
import { changelogUndeclaredBug } from './changelog/changelog-undeclared-bug.ts';
import { changelogVersion } from './changelog/changelog-version.ts';
import { changelogWarned } from './changelog/changelog-warned.ts';
import { maintainerNotUpdated } from './packaging/maintainer-not-updated.ts';
import { newBinaryPackage } from './packaging/new-binary-package.ts';
import { packagingStale } from './packaging/packaging-stale.ts';
import { packagingUndeclared } from './packaging/packaging-undeclared.ts';
import { packagingUnmentioned } from './packaging/packaging-unmentioned.ts';
import { patchHeaders } from './packaging/patch-headers.ts';
import { patchSeries } from './packaging/patch-series.ts';
import { repositoryUnreadable } from './packaging/repository-unreadable.ts';
import { upstreamDiffers } from './packaging/upstream-differs.ts';
import { upstreamEdited } from './packaging/upstream-edited.ts';
import { alreadyPublished } from './launchpad/already-published.ts';
import { alreadyQueued } from './launchpad/already-queued.ts';
import { autopkgtestRegression } from './launchpad/autopkgtest-regression.ts';
import { bugDuplicate } from './launchpad/bug-duplicate.ts';
import { bugNotFound } from './launchpad/bug-not-found.ts';
import { bugPrivate } from './launchpad/bug-private.ts';
import { bugWrongPackage } from './launchpad/bug-wrong-package.ts';
import { buildFailed } from './launchpad/build-failed.ts';
import { descriptionDrift } from './launchpad/description-drift.ts';
import { develTaskOpen } from './launchpad/devel-task-open.ts';
import { develVersionOlder } from './launchpad/devel-version-older.ts';
import { launchpadUnreachable } from './launchpad/launchpad-unreachable.ts';
import { proposedDateDiffers } from './launchpad/proposed-date-differs.ts';
import { proposedOccupied } from './launchpad/proposed-occupied.ts';
import { proposedRemoved } from './launchpad/proposed-removed.ts';
import { regressionReported } from './launchpad/regression-reported.ts';
import { releasedDateDiffers } from './launchpad/released-date-differs.ts';
import { replacedVersionNotPublished } from './launchpad/replaced-version-not-published.ts';
import { seriesTaskMissing } from './launchpad/series-task-missing.ts';
import { seriesTaskStatus } from './launchpad/series-task-status.ts';
import { skipTaskStatus } from './launchpad/skip-task-status.ts';
import { skipVersionNotPublished } from './launchpad/skip-version-not-published.ts';
import { sourceVersionNotPublished } from './launchpad/source-version-not-published.ts';
import { statementAuthor } from './launchpad/statement-author.ts';
import { statementNotFound } from './launchpad/statement-not-found.ts';
import { statementTooEarly } from './launchpad/statement-too-early.ts';
import { statementWithoutVersion } from './launchpad/statement-without-version.ts';
import { titleDrift } from './launchpad/title-drift.ts';
import { uploadNotFound } from './launchpad/upload-not-found.ts';
import { verificationTag } from './launchpad/verification-tag.ts';
import { versionReused } from './launchpad/version-reused.ts';
import { ageingMinimum } from './release/ageing-minimum.ts';
import { ageing } from './release/ageing.ts';
import { languishing } from './release/languishing.ts';
import { newerSeriesUnreleased } from './release/newer-series-unreleased.ts';
import { notVerified } from './release/not-verified.ts';
import { partnerVerification } from './release/partner-verification.ts';
import { releaseWeekday } from './release/release-weekday.ts';
import { waiverExpired } from './waivers/waiver-expired.ts';
import { waiverNotAllowed } from './waivers/waiver-not-allowed.ts';
import { waiverReason } from './waivers/waiver-reason.ts';
import { waiverUnused } from './waivers/waiver-unused.ts';
import { calendarStale } from './run/calendar-stale.ts';

export const manifestRules: readonly Rule[] = [
  manifestSchema,
  manifestSyntax,
  policyBypassed,
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
  riskArguedAway,
  sectionOrder,
  testPlanAgeing,
  testPlanSaysNothing,
  testPlanThirdParty,
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
  upstreamNotTaken,
  upstreamVersionDiffers,
  versionForm,
  versionNotAboveReplaced,
  versionNotBelowSource,
  versionSeriesOrder,
  versionSuffix,
  versionSyntax,
  bugNotVerified,
  bugTestCase,
  changelogBugForm,
  changelogElsewhere,
  changelogMissing,
  changelogOrder,
  changelogPackage,
  changelogPocket,
  changelogSeries,
  changelogSruBug,
  changelogSyntax,
  changelogUndeclaredBug,
  changelogVersion,
  changelogWarned,
  maintainerNotUpdated,
  newBinaryPackage,
  packagingStale,
  packagingUndeclared,
  packagingUnmentioned,
  patchHeaders,
  patchSeries,
  repositoryUnreadable,
  upstreamDiffers,
  upstreamEdited,
  alreadyPublished,
  alreadyQueued,
  autopkgtestRegression,
  bugDuplicate,
  bugNotFound,
  bugPrivate,
  bugWrongPackage,
  buildFailed,
  descriptionDrift,
  develTaskOpen,
  develVersionOlder,
  launchpadUnreachable,
  proposedDateDiffers,
  proposedOccupied,
  proposedRemoved,
  regressionReported,
  releasedDateDiffers,
  replacedVersionNotPublished,
  seriesTaskMissing,
  seriesTaskStatus,
  skipTaskStatus,
  skipVersionNotPublished,
  sourceVersionNotPublished,
  statementAuthor,
  statementNotFound,
  statementTooEarly,
  statementWithoutVersion,
  titleDrift,
  uploadNotFound,
  verificationTag,
  versionReused,
  ageingMinimum,
  ageing,
  languishing,
  newerSeriesUnreleased,
  notVerified,
  partnerVerification,
  releaseWeekday,
  waiverExpired,
  waiverNotAllowed,
  waiverReason,
  waiverUnused,
];

export const runRules: readonly RunRule[] = [
  calendarStale,
];
