// Made by `npm run build` from data/, policies/, docs/ and src/judge/rules/; do not edit.
/** What the rules say of themselves, by id; in the order in which lists of them are told. */
export const ruleFaces = {
  "manifest-schema": {
    "gate": "upload",
    "severity": "error",
    "demands": "The manifest has the keys and values that its format knows.",
    "passesWithTime": false,
    "hides": true
  },
  "manifest-syntax": {
    "gate": "upload",
    "severity": "error",
    "demands": "The manifest is one YAML document of bounded size.",
    "passesWithTime": false,
    "hides": true
  },
  "policy-bypassed": {
    "gate": "upload",
    "severity": "warning",
    "demands": "A new upstream version is judged by the policy that the package has for it.",
    "passesWithTime": false,
    "hides": false
  },
  "policy-package": {
    "gate": "upload",
    "severity": "error",
    "demands": "The policy is one for this source package.",
    "passesWithTime": false,
    "hides": false
  },
  "unknown-policy": {
    "gate": "upload",
    "severity": "error",
    "demands": "The policy that the manifest names exists and can be used.",
    "passesWithTime": false,
    "hides": true
  },
  "called-mre": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Neither title nor description calls the backport what it is not: a micro-release exception.",
    "passesWithTime": false,
    "hides": false
  },
  "dismissive-risk": {
    "gate": "upload",
    "severity": "error",
    "demands": "\"Where problems could occur\" says where, not that there is no risk.",
    "passesWithTime": false,
    "hides": false
  },
  "duplicate-section": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Each section appears once.",
    "passesWithTime": false,
    "hides": false
  },
  "empty-section": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every section that the policy requires has text.",
    "passesWithTime": false,
    "hides": true
  },
  "legacy-section-name": {
    "gate": "upload",
    "severity": "notice",
    "demands": "The sections carry the template's present names.",
    "passesWithTime": false,
    "hides": false
  },
  "missing-section": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every section that the policy requires is in the description.",
    "passesWithTime": false,
    "hides": true
  },
  "placeholder-text": {
    "gate": "upload",
    "severity": "error",
    "demands": "No placeholder and no instruction of a template is left in what a reviewer reads.",
    "passesWithTime": false,
    "hides": false
  },
  "policy-link": {
    "gate": "upload",
    "severity": "error",
    "demands": "The description links the policy's page.",
    "passesWithTime": false,
    "hides": false
  },
  "risk-argued-away": {
    "gate": "upload",
    "severity": "warning",
    "demands": "\"Where problems could occur\" says what could go wrong, rather than why the risk is low.",
    "passesWithTime": false,
    "hides": false
  },
  "section-order": {
    "gate": "upload",
    "severity": "notice",
    "demands": "The sections come in the template's order.",
    "passesWithTime": false,
    "hides": false
  },
  "test-plan-ageing": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The Test Plan promises at least the policy's days in -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "test-plan-says-nothing": {
    "gate": "upload",
    "severity": "error",
    "demands": "The Test Plan says what is done and what is then seen.",
    "passesWithTime": false,
    "hides": false
  },
  "test-plan-third-party": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The Test Plan tests the package from -proposed, not a PPA's or one's own build.",
    "passesWithTime": false,
    "hides": false
  },
  "test-plan-verifier": {
    "gate": "upload",
    "severity": "error",
    "demands": "The Test Plan says that the partner verifies.",
    "passesWithTime": false,
    "hides": false
  },
  "title-format": {
    "gate": "upload",
    "severity": "error",
    "demands": "The bug's title has the policy's form.",
    "passesWithTime": false,
    "hides": false
  },
  "title-series": {
    "gate": "upload",
    "severity": "error",
    "demands": "The title names exactly the targets.",
    "passesWithTime": false,
    "hides": false
  },
  "title-version": {
    "gate": "upload",
    "severity": "error",
    "demands": "The title names the upstream version being backported.",
    "passesWithTime": false,
    "hides": false
  },
  "cadence": {
    "gate": "upload",
    "severity": "warning",
    "demands": "A package is backported from a source series about once.",
    "passesWithTime": false,
    "hides": false
  },
  "late-in-cycle": {
    "gate": "upload",
    "severity": "notice",
    "demands": "The upload comes in the first half of the source series' cycle.",
    "passesWithTime": false,
    "hides": false
  },
  "settling-period": {
    "gate": "upload",
    "severity": "error",
    "demands": "The source series has been out for the policy's settling days.",
    "passesWithTime": true,
    "hides": false
  },
  "source-not-current": {
    "gate": "upload",
    "severity": "error",
    "demands": "The source series is the current release on the day of the upload.",
    "passesWithTime": false,
    "hides": false
  },
  "source-not-development": {
    "gate": "upload",
    "severity": "error",
    "demands": "The source series is the development release, or the current release while none is open.",
    "passesWithTime": false,
    "hides": false
  },
  "source-not-released": {
    "gate": "upload",
    "severity": "error",
    "demands": "The source series is released on the day of the upload.",
    "passesWithTime": true,
    "hides": false
  },
  "timeline-order": {
    "gate": "upload",
    "severity": "error",
    "demands": "A target is uploaded, accepted, verified and released in this order, and not in the future.",
    "passesWithTime": false,
    "hides": false
  },
  "unknown-series": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every series is in the release calendar.",
    "passesWithTime": false,
    "hides": true
  },
  "duplicate-target": {
    "gate": "upload",
    "severity": "error",
    "demands": "Each series is a target once.",
    "passesWithTime": false,
    "hides": false
  },
  "newer-series-skipped": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every newer supported series is a target too, or is listed in `skips`.",
    "passesWithTime": false,
    "hides": false
  },
  "skip-not-allowed": {
    "gate": "upload",
    "severity": "error",
    "demands": "A series is skipped only for what the policy accepts.",
    "passesWithTime": false,
    "hides": false
  },
  "skip-unstated": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The description names each series that is skipped for a reason.",
    "passesWithTime": false,
    "hides": false
  },
  "skip-unused": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Only a series that would be asked for is skipped.",
    "passesWithTime": false,
    "hides": false
  },
  "target-end-of-life": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target is released and in standard support on the day of the upload.",
    "passesWithTime": false,
    "hides": false
  },
  "target-not-allowed": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target is of a kind that the policy lists.",
    "passesWithTime": false,
    "hides": false
  },
  "target-not-older": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target is older than the source series.",
    "passesWithTime": false,
    "hides": false
  },
  "target-pocket": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target is released to -updates.",
    "passesWithTime": false,
    "hides": false
  },
  "nothing-to-update": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The version replaced has another upstream version.",
    "passesWithTime": false,
    "hides": false
  },
  "upstream-not-taken": {
    "gate": "upload",
    "severity": "error",
    "demands": "The upstream version is one that the policy's page takes.",
    "passesWithTime": false,
    "hides": false
  },
  "upstream-version-differs": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target gets the upstream version that is being backported.",
    "passesWithTime": false,
    "hides": false
  },
  "version-form": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Every target's version has the form of an update of that series.",
    "passesWithTime": false,
    "hides": false
  },
  "version-not-above-replaced": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target's version is higher than the one it replaces.",
    "passesWithTime": false,
    "hides": false
  },
  "version-not-below-source": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target's version is lower than the source's.",
    "passesWithTime": false,
    "hides": false
  },
  "version-series-order": {
    "gate": "upload",
    "severity": "error",
    "demands": "An older series gets a lower version than a newer one.",
    "passesWithTime": false,
    "hides": false
  },
  "version-suffix": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Every target's version ends in the form of a backport, with the target's own number.",
    "passesWithTime": false,
    "hides": false
  },
  "version-syntax": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every version is a Debian version.",
    "passesWithTime": false,
    "hides": true
  },
  "bug-not-verified": {
    "gate": "release",
    "severity": "error",
    "demands": "Every other bug is verified for every target.",
    "passesWithTime": false,
    "hides": false
  },
  "bug-test-case": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every other bug has a test case.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-bug-form": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The manifest's bugs have in the changelog the form that dpkg reads.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-elsewhere": {
    "gate": "upload",
    "severity": "notice",
    "demands": "The work tree, or the changelog that the manifest names, holds the target's packaging.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-missing": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog that the manifest names is there.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-order": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top version is higher than the one below it, or is a backport of that one.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-package": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top entry is of the manifest's package.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-pocket": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The changelog's top entry names the series without a pocket.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-series": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top entry is for the target's series.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-sru-bug": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top entry closes the SRU bug.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-syntax": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top entry has the form of a Debian changelog.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-undeclared-bug": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every bug that the changelog closes is in the manifest.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-version": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top entry has the target's version.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-warned": {
    "gate": "upload",
    "severity": "warning",
    "demands": "dpkg and lintian read the target's changelog entry without a warning.",
    "passesWithTime": false,
    "hides": false
  },
  "maintainer-not-updated": {
    "gate": "upload",
    "severity": "warning",
    "demands": "A package with an Ubuntu delta has a maintainer in Ubuntu, and keeps the one it had.",
    "passesWithTime": false,
    "hides": false
  },
  "new-binary-package": {
    "gate": "upload",
    "severity": "warning",
    "demands": "There is no binary package that the version replaced does not have.",
    "passesWithTime": false,
    "hides": false
  },
  "packaging-stale": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Every packaging change that the manifest declares is there.",
    "passesWithTime": false,
    "hides": false
  },
  "packaging-undeclared": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every packaging change from the source series and from the version replaced is declared.",
    "passesWithTime": false,
    "hides": false
  },
  "packaging-unmentioned": {
    "gate": "upload",
    "severity": "error",
    "demands": "The description mentions every packaging change that the manifest declares.",
    "passesWithTime": false,
    "hides": false
  },
  "patch-headers": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Every patch that is new says in its header what it does and where it comes from.",
    "passesWithTime": false,
    "hides": false
  },
  "patch-series": {
    "gate": "upload",
    "severity": "error",
    "demands": "The list of patches names those that are there, and every new one.",
    "passesWithTime": false,
    "hides": false
  },
  "repository-unreadable": {
    "gate": "upload",
    "severity": "inconclusive",
    "demands": "What the manifest names in git can be read.",
    "passesWithTime": false,
    "hides": false
  },
  "upstream-differs": {
    "gate": "upload",
    "severity": "error",
    "demands": "Outside `debian/` the tree is the source series'.",
    "passesWithTime": false,
    "hides": false
  },
  "upstream-edited": {
    "gate": "upload",
    "severity": "error",
    "demands": "A fix of upstream's source in the format 3.0 (quilt) is a patch.",
    "passesWithTime": false,
    "hides": false
  },
  "already-published": {
    "gate": "upload",
    "severity": "error",
    "demands": "The target has neither that version nor a newer one yet, unless the manifest says so.",
    "passesWithTime": false,
    "hides": false
  },
  "already-queued": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Nothing else of the package waits in the target's upload queue.",
    "passesWithTime": false,
    "hides": false
  },
  "autopkgtest-regression": {
    "gate": "release",
    "severity": "error",
    "demands": "No test that passed before the upload fails with it.",
    "passesWithTime": false,
    "hides": false
  },
  "bug-duplicate": {
    "gate": "upload",
    "severity": "error",
    "demands": "No bug that the manifest names is a duplicate.",
    "passesWithTime": false,
    "hides": false
  },
  "bug-not-found": {
    "gate": "upload",
    "severity": "error",
    "demands": "Launchpad has every bug that the manifest names.",
    "passesWithTime": false,
    "hides": false
  },
  "bug-private": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every bug that the manifest names is public.",
    "passesWithTime": false,
    "hides": false
  },
  "bug-wrong-package": {
    "gate": "upload",
    "severity": "error",
    "demands": "The SRU bug is about the source package.",
    "passesWithTime": false,
    "hides": false
  },
  "build-failed": {
    "gate": "release",
    "severity": "error",
    "demands": "The upload is built on every architecture on which the version replaced is.",
    "passesWithTime": false,
    "hides": false
  },
  "description-drift": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The manifest has the bug's description.",
    "passesWithTime": false,
    "hides": false
  },
  "devel-task-open": {
    "gate": "upload",
    "severity": "error",
    "demands": "The bug's task for the development release is Fix Released.",
    "passesWithTime": false,
    "hides": false
  },
  "devel-version-older": {
    "gate": "upload",
    "severity": "error",
    "demands": "The development release has the upstream version that is backported, or a newer one.",
    "passesWithTime": false,
    "hides": false
  },
  "launchpad-unreachable": {
    "gate": "upload",
    "severity": "inconclusive",
    "demands": "Launchpad answers what it is asked.",
    "passesWithTime": false,
    "hides": false
  },
  "proposed-date-differs": {
    "gate": "upload",
    "severity": "error",
    "demands": "It was accepted on the day on which it came into -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "proposed-occupied": {
    "gate": "upload",
    "severity": "warning",
    "demands": "No other version is in the target's -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "proposed-removed": {
    "gate": "release",
    "severity": "error",
    "demands": "What is to be released is still in -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "regression-reported": {
    "gate": "release",
    "severity": "error",
    "demands": "No bug of the upload is tagged as a regression in -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "released-date-differs": {
    "gate": "release",
    "severity": "error",
    "demands": "It was released on the day on which it came into -updates.",
    "passesWithTime": false,
    "hides": false
  },
  "replaced-version-not-published": {
    "gate": "upload",
    "severity": "error",
    "demands": "The target has the version that is said to be replaced.",
    "passesWithTime": false,
    "hides": false
  },
  "series-task-missing": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The bug has a task for every target.",
    "passesWithTime": false,
    "hides": false
  },
  "series-task-status": {
    "gate": "upload",
    "severity": "warning",
    "demands": "A target's task on the bug is where the target stands.",
    "passesWithTime": false,
    "hides": false
  },
  "skip-task-status": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The task of a series that is skipped for a reason is Won't Fix.",
    "passesWithTime": false,
    "hides": false
  },
  "skip-version-not-published": {
    "gate": "upload",
    "severity": "error",
    "demands": "A skipped series has the version that it is said to carry, or has lost the package.",
    "passesWithTime": false,
    "hides": false
  },
  "source-version-not-published": {
    "gate": "upload",
    "severity": "error",
    "demands": "The source series has the version that is backported.",
    "passesWithTime": false,
    "hides": false
  },
  "statement-author": {
    "gate": "release",
    "severity": "warning",
    "demands": "The statement was written by one of the partner's accounts.",
    "passesWithTime": false,
    "hides": false
  },
  "statement-not-found": {
    "gate": "release",
    "severity": "error",
    "demands": "The statement that the manifest names is a comment of the SRU bug.",
    "passesWithTime": false,
    "hides": false
  },
  "statement-too-early": {
    "gate": "release",
    "severity": "error",
    "demands": "The statement was written once the package was in -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "statement-without-version": {
    "gate": "release",
    "severity": "warning",
    "demands": "The statement names the version that was tested.",
    "passesWithTime": false,
    "hides": false
  },
  "title-drift": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The manifest has the bug's title.",
    "passesWithTime": false,
    "hides": false
  },
  "upload-not-found": {
    "gate": "upload",
    "severity": "warning",
    "demands": "What was uploaded waits in the queue, or is in the archive.",
    "passesWithTime": false,
    "hides": false
  },
  "verification-tag": {
    "gate": "release",
    "severity": "error",
    "demands": "The tags of every bug say that it is verified in the target, and that nothing holds it back.",
    "passesWithTime": false,
    "hides": false
  },
  "version-reused": {
    "gate": "upload",
    "severity": "error",
    "demands": "The version was not used for another upload.",
    "passesWithTime": false,
    "hides": false
  },
  "ageing-minimum": {
    "gate": "release",
    "severity": "error",
    "demands": "The package has been in -proposed for the days that every SRU needs.",
    "passesWithTime": true,
    "hides": false
  },
  "ageing": {
    "gate": "release",
    "severity": "error",
    "demands": "The package has been in -proposed for the days that the policy promises.",
    "passesWithTime": true,
    "hides": false
  },
  "languishing": {
    "gate": "release",
    "severity": "warning",
    "demands": "What waits in -proposed is verified before it is removed.",
    "passesWithTime": false,
    "hides": false
  },
  "not-verified": {
    "gate": "release",
    "severity": "error",
    "demands": "The build in -proposed has been verified.",
    "passesWithTime": false,
    "hides": false
  },
  "partner-verification": {
    "gate": "release",
    "severity": "error",
    "demands": "The partner's statement about the build in -proposed is named.",
    "passesWithTime": false,
    "hides": false
  },
  "calendar-stale": {
    "gate": null,
    "severity": "warning",
    "demands": "The release calendar is recent enough for the days that are judged.",
    "passesWithTime": false,
    "hides": false
  },
  "newer-series-unreleased": {
    "gate": "release",
    "severity": "error",
    "demands": "Newer targets are released first, or are ready to be.",
    "passesWithTime": false,
    "hides": false
  },
  "release-weekday": {
    "gate": "release",
    "severity": "warning",
    "demands": "The release to -updates is on a day on which the policy releases.",
    "passesWithTime": true,
    "hides": false
  },
  "waiver-expired": {
    "gate": "upload",
    "severity": "error",
    "demands": "A waiver is in force on the day for which it is needed.",
    "passesWithTime": false,
    "hides": false
  },
  "waiver-not-allowed": {
    "gate": "upload",
    "severity": "error",
    "demands": "Only what the policy lets be waived is waived.",
    "passesWithTime": false,
    "hides": false
  },
  "waiver-reason": {
    "gate": "upload",
    "severity": "error",
    "demands": "A waiver says why.",
    "passesWithTime": false,
    "hides": false
  },
  "waiver-unused": {
    "gate": "upload",
    "severity": "warning",
    "demands": "A waiver covers something.",
    "passesWithTime": false,
    "hides": false
  }
} as const;

export type RuleId = keyof typeof ruleFaces;
