"use strict";
exports.id = 590;
exports.ids = [590];
exports.modules = {

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ Ae)
/* harmony export */ });
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9897);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3281);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9522);
function S(e,t,n){let s=new Map;return r=>{let o=_(r,e,t),a=(s.get(o)??0)+1;return s.set(o,a),`${n(o).slice(0,32)}:${a}`}}var V=500;function _({rule:e,series:t,at:n},s,r){let o=n?(0,_model_position_shared_js__WEBPACK_IMPORTED_MODULE_0__.g)(s.get(n.file)??"",n.line):"",a=n?o.slice(n.column-1,n.endColumn-1):"";return JSON.stringify([e,n?r(n.file):"",[...t].sort(),o.trim().slice(0,V),a])}function N(e){let[t,n]=D(e),s=new Map,r=n.map(o=>{let a=t.slice(o,o+100).padEnd(100,"\0"),i=(s.get(a)??0)+1;return s.set(a,i),{window:a,count:i}});return o=>{let{window:a,count:i}=r[o-1]??{window:"",count:1};return`${j(a)}:${i}`}}function D(e){let t=`${e.replace(/\r\n?/g,`
`).replace(/[ \t]/g,"")}\uFFFF`,n=[0];for(let s=t.indexOf(`
`);s>=0;s=t.indexOf(`
`,s+1))n.push(s+1);return[t,n]}function j(e){let t=0n;for(let n=0;n<e.length;n++)t=BigInt.asUintN(64,t*37n+BigInt(e.charCodeAt(n)));return t.toString(16)}var O={"ageing-minimum":`# ageing-minimum

The package has been in -proposed for the days that every SRU needs.

*Error, release gate.*

## What it catches

A release to -updates less than 7 days after the upload was \`accepted\` into -proposed, or of a package that was never
there. Until the release the days are counted to today; day 7 itself is fine. A waiver for [ageing](ageing.md) can
shorten a longer promise, but not these 7 days. Some policies, such as those of cloud guests, allow an earlier release
once the target is \`verified\`.

## Why

> A week in -proposed is the time in which those who test updates can meet a regression before everybody does.

## Fails

\`\`\`yaml
# on 2026-06-24
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-16
    accepted: 2026-06-18
    released: 2026-06-23
\`\`\`

## Put right

Wait for the day that the message names. The error stays, since the release has happened; correct the dates if they
are wrong.

\`\`\`yaml
# on 2026-07-03
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-16
    accepted: 2026-06-18
    released: 2026-07-02
\`\`\`
`,ageing:`# ageing

The package has been in -proposed for the days that the policy promises.

*Error, release gate; may be waived.*

## What it catches

A release to -updates before the policy's own days in -proposed are over, where they are more than the 7 of
[ageing-minimum](ageing-minimum.md). Under \`open-vm-tools\` these are 14, counted from \`accepted\`; day 14 itself is
fine.

## Why

> Guests of many kinds run this package. The partner's tests take time, and so do the reports of those who try the
> update early: the bug promises two weeks for both.

## Fails

\`\`\`yaml
# on 2026-06-19
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-08
    verified: 2026-06-15
    released: 2026-06-18
\`\`\`

## Put right

Wait for the day that the message names, or say in a waiver why waiting is worse. The waiver leaves 7 days.

\`\`\`yaml
# on 2026-06-19
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-08
    verified: 2026-06-15
    released: 2026-06-18
waivers:
  - rule: ageing
    reason: CVE-2026-0001 is being exploited; the SRU team agreed to an early copy.
\`\`\`
`,"already-published":`# already-published

The target has neither that version nor a newer one yet, unless the manifest says so.

*Error, upload gate; asks Launchpad.*

## What it catches

A target that has the version, or a newer one, in its release, -security or -updates, while neither \`released\` nor
\`replaces\` says so. The version itself in -updates counts as \`released\`, where that is left out. For a target that was
released, what was there before that day counts: what came later is an update of it.

## Why

> Nobody gets a version that is not higher than the one they have. Most often somebody else was quicker.

## Fails

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.1.0-0ubuntu0.24.04.1 updates 2026-06-05
    - 2:13.0.0-1~ubuntu0.24.04.1 updates 2026-01-15 Superseded
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
\`\`\`

## Put right

Raise the version and build on what is there.

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.0-1~ubuntu0.24.04.1 updates 2026-01-15
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
\`\`\`
`,"already-queued":`# already-queued

Nothing else of the package waits in the target's upload queue.

*Warning, upload gate; asks Launchpad.*

## What it catches

A version that waits in the target's upload queue: this one, while the manifest has no \`uploaded\`, or another one,
while the target is not released.

## Why

> Two uploads of one package in the queue are reviewed as if there were one. Often two people work at the same thing
> and do not know.

## Fails

\`\`\`yaml
# launchpad:
queue:
  noble:
    - 2:13.0.10-0ubuntu0.24.04.1 Unapproved 2026-06-07
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
\`\`\`

## Put right

Write the day, if it is this upload; otherwise speak to the person who uploaded it.

\`\`\`yaml
# launchpad:
queue:
  noble:
    - 2:13.0.10-0ubuntu0.24.04.1 Unapproved 2026-06-07
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-07
\`\`\`
`,"autopkgtest-regression":`# autopkgtest-regression

No test that passed before the upload fails with it.

*Error, release gate; may be waived; asks Launchpad.*

## What it catches

An upload in -proposed, not released yet, that makes autopkgtests fail which passed before: its own, or those of packages
that depend on it. They are looked up in proposed-migration's \`update_excuses\` of the series (\`excuses-url\`), which says
what still counts as a regression once the SRU team has let some of them through. Only results for the target's exact
version count, not those for another version in -proposed. A test that still runs has not failed.

If the file cannot be had, or the entry cannot be read, the rule is inconclusive. If \`launchpad-url\` names another
Launchpad, nothing is looked up unless \`excuses-url\` says where.

## Why

> A failure is first taken for a regression that the update brings to all users. So the SRU team does not release an
> update while one is open: somebody has to fix it, run the test again, or explain it on the bug.

## Fails

\`\`\`yaml
# launchpad:
tests:
  noble:
    - example/1.2-3 amd64 https://autopkgtest.ubuntu.com/packages/e/example/noble/amd64
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`

## Put right

Fix it with another upload, have a flaky test run again, or explain on the bug why the failure is not a regression. If
the SRU team has not let an explained failure through yet, you may waive the rule with that reason.

\`\`\`yaml
# launchpad:
tests:
  noble: []
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`
`,"bug-duplicate":`# bug-duplicate

No bug that the manifest names is a duplicate.

*Error, upload gate; asks Launchpad.*

## What it catches

An SRU bug, or another bug under \`bugs\`, that is marked as a duplicate on Launchpad. The other rules say nothing about
a duplicate.

## Why

> What is written on a duplicate is not read by those who follow the original, and closing it in the changelog closes
> the wrong one.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    duplicate: 2129999
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`

## Put right

Name the original.

\`\`\`yaml
# launchpad:
bugs:
  2129999: {}
\`\`\`

\`\`\`yaml
sru:
  bug: 2129999
\`\`\`
`,"bug-not-found":`# bug-not-found

Launchpad has every bug that the manifest names.

*Error, upload gate; asks Launchpad.*

## What it catches

An SRU bug, or another bug under \`bugs\`, that Launchpad does not show to a visitor without a login. Most private bugs
look the same to such a visitor.

## Why

> An update is tracked by its bug: the acceptance, the tests and the release are written there. With a wrong number
> they are written on somebody else's bug.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000: not-found
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`

## Put right

Correct the number, or make the bug public.

\`\`\`yaml
# launchpad:
bugs:
  2130000: {}
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`
`,"bug-not-verified":`# bug-not-verified

Every other bug is verified for every target.

*Error, release gate.*

## What it catches

A bug under \`bugs\` whose \`verified\` leaves out a target that was released, or is to be released now. A bug with
\`unverified\` and a reason is fine if the policy allows that; neither \`sru\` nor \`open-vm-tools\` does.

## Why

> A fix that works in one release may fail in another: each bug is tested again on the package of each release.

## Fails

\`\`\`yaml
# on 2026-06-22
# gate: release
bugs:
  - id: 2131111
    test-case: Boot a guest with two disks; \`vmware-toolbox-cmd disk list\` names both.
\`\`\`

## Put right

Run the test case on the package from -proposed, write the result on the bug, and add the series to \`verified\`.

\`\`\`yaml
# on 2026-06-22
# gate: release
bugs:
  - id: 2131111
    test-case: Boot a guest with two disks; \`vmware-toolbox-cmd disk list\` names both.
    verified: [noble]
\`\`\`
`,"bug-private":`# bug-private

Every bug that the manifest names is public.

*Error, upload gate; asks Launchpad.*

## What it catches

An SRU bug, or another bug under \`bugs\`, that only its subscribers may see.

## Why

> All bugs linked from the upload must be public: those who test the package in -proposed, and those who find a
> regression in it, are strangers to the bug.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2131111: private
\`\`\`

\`\`\`yaml
bugs:
  - id: 2131111
    test-case: Boot a guest and read its log.
\`\`\`

## Put right

Remove from the bug what must stay secret and make the bug public, or name another bug.

\`\`\`yaml
# launchpad:
bugs:
  2131111: {}
\`\`\`

\`\`\`yaml
bugs:
  - id: 2131111
    test-case: Boot a guest and read its log.
\`\`\`
`,"bug-test-case":`# bug-test-case

Every other bug has a test case.

*Error, upload gate.*

## What it catches

A bug under \`bugs\` without \`test-case\`, or with one that says nothing: bullets, a comment, None, N/A. A bug with
\`unverified\` needs a test case as well, unless the policy lets a new upstream version leave its bugs unverified, which
neither \`sru\` nor \`open-vm-tools\` does.

## Why

> Each bug that the changelog closes is a promise to somebody. A test case says how anybody can see that it was kept.

## Fails

\`\`\`yaml
bugs:
  - id: 2131111
\`\`\`

## Put right

Say in a sentence or two how to see the bug, and how to see that it is gone. The same text belongs on the bug itself.

\`\`\`yaml
bugs:
  - id: 2131111
    test-case: Boot a guest with two disks; \`vmware-toolbox-cmd disk list\` names both.
\`\`\`
`,"bug-wrong-package":`# bug-wrong-package

The SRU bug is about the source package.

*Error, upload gate; asks Launchpad.*

## What it catches

An SRU bug that has no task for \`package\` in Ubuntu. A task for the upstream project, or for another distribution,
does not count.

## Why

> The tasks of the bug tell where the update stands in each series. A bug about another package most often means a
> mistyped number.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    package: linux
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`

## Put right

Correct the number; or add the package on the bug.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    package: open-vm-tools
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`
`,"build-failed":`# build-failed

The upload is built on every architecture on which the version replaced is.

*Error, release gate; asks Launchpad.*

## What it catches

A build of the upload that did not succeed on an architecture on which the version replaced was built. A build that
still runs has not failed, and an architecture on which it never succeeded is not lost.

## Why

> On that architecture the update would not arrive, and what depends on it could no longer be installed.

## Fails

\`\`\`yaml
# launchpad:
builds:
  noble:
    upload: { amd64: Successfully built, arm64: Failed to build }
    replaced: { amd64: Successfully built, arm64: Successfully built }
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`

## Put right

Have the build retried if the machine was at fault; otherwise fix it with another upload.

\`\`\`yaml
# launchpad:
builds:
  noble:
    upload: { amd64: Successfully built, arm64: Successfully built }
    replaced: { amd64: Successfully built, arm64: Successfully built }
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`
`,cadence:`# cadence

A package is backported from a source series about once.

*Warning, upload gate; may be waived.*

## What it catches

A second manifest in the same run that backports the same package from the same source series. The finding stands on the
later of the two, by the day of the upload and then by path; the earlier one is not judged by what came after it. Only
manifests that are checked together are compared: with \`--shard\`, those of one shard. If that matters, check a package's
manifests in one run. If Launchpad is asked, what the archive shows counts, too: another upstream version of the source
series that came to a target since that series was released.

## Why

> One backport a cycle, roughly. Each takes the partner's tests, two weeks in -proposed and a reviewer, and each is a
> risk to users of an LTS, so what can go together goes together.

## Fails

\`\`\`yaml
# on 2026-06-30
sru:
  bug: 2130900
\`\`\`

\`\`\`yaml
# manifest: backports/first.yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
\`\`\`

## Put right

Join the two, or say in a waiver what cannot wait for the next cycle.

\`\`\`yaml
# on 2026-06-30
sru:
  bug: 2130900
waivers:
  - rule: cadence
    reason: The first backport broke suspend on noble, bug 2130800; this is its fix.
\`\`\`

\`\`\`yaml
# manifest: backports/first.yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
\`\`\`
`,"calendar-stale":`# calendar-stale

The release calendar is recent enough for the days that are judged.

*Warning, of the run.*

## What it catches

A run that judges a day more than 150 days after the release of the newest series in the release calendar. By then
Ubuntu has named the next one; a calendar without it is an old copy. It is said once, however many manifests there are.

## Why

> Which release is current, and which has reached its end of life, is read from the calendar. With an old calendar a
> verdict may be wrong, and nothing shows it.

## Fails

\`\`\`yaml
# on 2027-03-15: the newest series that this calendar knows came out on 2026-10-15
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
\`\`\`

## Put right

Update sru-gate, install the package \`distro-info-data\`, or give a newer file with \`calendar\`. If the backport was
released long ago, write its dates into the manifest: it is then judged on those days, and needs no newer calendar.

\`\`\`yaml
# on 2027-03-15
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-08
    verified: 2026-06-15
    released: 2026-06-23
\`\`\`
`,"called-mre":`# called-mre

Neither title nor description calls the backport what it is not: a micro-release exception.

*Warning, upload gate.*

## What it catches

A title or a sentence of the description that calls the backport a micro-release exception or an MRE, in any of the
usual spellings. A negation earlier in the same sentence ("this is not a \u2026") is fine, and so is an address. What
stands below the line of dashes that ends the template is not read. Policies that are micro-release exceptions do not
have this rule.

## Why

> A micro-release exception is for bug-fix releases of a stable branch. This policy is platform enablement: a whole
> new version for new hypervisors, with rules of its own. A reviewer who reads "MRE" applies the wrong ones.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    open-vm-tools 13.0.10 for noble, under its micro-release exception.
\`\`\`

## Put right

Remove the words and name the policy, or say that the backport is not such an exception.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    open-vm-tools 13.0.10 for noble. This is platform enablement, not a micro-release exception.
\`\`\`
`,"changelog-bug-form":`# changelog-bug-form

The manifest's bugs have in the changelog the form that dpkg reads.

*Warning, upload gate.*

## What it catches

The SRU bug, or a bug of \`bugs\`, that the entry names only in a form which closes nothing: \`LP:#2131111\`, \`LP #2131111\`,
\`lp 2131111\`, a no-break space after the colon, a second number without a comma before it. A bug that the entry closes
elsewhere is not reported.

For any other bug such words are a mention, which is fine: \`test for lp-1920939\`, \`Avoids LP #1946003\`. So is \`(LP:
2131111)\`, without the hash, for a bug in \`bugs\`: Ubuntu documents it as a reference that closes nothing. A number in
the name of a patch or a test does not count.

A fix is offered if the words stand alone in brackets or on their line, as words that close a bug do. A mention in a
sentence is never changed.

## Why

> dpkg reads \`LP: #2131111\` and nothing else. The upload would leave such a bug open, and nobody would be asked to verify
> it.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
bugs:
  - id: 2131111
    test-case: Boot a guest with two disks; \`vmware-toolbox-cmd disk list\` names both.
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)
  * Name every disk of a guest (LP:#2131111)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Write \`LP: #2131111\`, with a plain space; several as \`LP: #2131111, #2131112\`.

\`\`\`yaml
bugs:
  - id: 2131111
    test-case: Boot a guest with two disks; \`vmware-toolbox-cmd disk list\` names both.
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)
  * Name every disk of a guest (LP: #2131111)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-elsewhere":`# changelog-elsewhere

The work tree, or the changelog that the manifest names, holds the target's packaging.

*Notice, upload gate.*

## What it catches

A target whose changelog is not here, so that it was not judged. A packaging repository has a branch for each series, and
a changelog is looked up, never guessed: the work tree's \`debian/changelog\` is a target's when it has an entry with its
\`version\`; until the upload also when its top entry names the target's series, or names none (\`UNRELEASED\`, the
development series) and no target of the run fits it better. A repository without any \`debian/changelog\` is not asked for
one.

The packaging of such a target is not compared either: the tree here belongs to another target.

## Why

> Another series' changelog says nothing about this upload, be it right or wrong.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
  - series: questing
    version: 2:13.0.10-0ubuntu0.25.10.1
skips: []
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Name the changelog with the branch, tag or commit that holds it. The check needs that ref: \`fetch-depth: 0\` in the step
with \`actions/checkout\`. If the other branch has a check of its own, you can leave the notice as it is.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
  - series: questing
    version: 2:13.0.10-0ubuntu0.25.10.1
    changelog: ubuntu/questing:debian/changelog
skips: []
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

\`\`\`yaml
# file: ubuntu/questing:debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.25.10.1) questing; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-missing":`# changelog-missing

The changelog that the manifest names is there.

*Error, upload gate.*

## What it catches

A \`changelog\` that names no file: the path is misspelt, is that of a folder, or leads out of the workspace, by \`..\` or
by a link. A file over 1 MiB counts as well, and a git \`ref:path\` whose ref has no such file. So does a file other than
the changelog that the package is built with: if the tree's \`debian/changelog\` is the target's, no other file is its
changelog. Paths start at the top level of the repository, not at the manifest. The changelog of a released target is
not read.

## Why

> The changelog is what the archive sees: its version, series and bugs become those of the upload. If the manifest
> points at no changelog, none of that is checked.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    changelog: open-vm-tools/debian/changelog
\`\`\`

## Put right

Name it as git does, from the top level: \`debian/changelog\`, or \`ubuntu/noble:debian/changelog\` for one on another
branch. With one target that is not released yet you may leave the key out: \`debian/changelog\` is its default.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    changelog: debian/changelog
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-order":`# changelog-order

The changelog's top version is higher than the one below it, or is a backport of that one.

*Error, upload gate.*

## What it catches

A top entry whose version is the same as, or below, that of the entry under it. A backport may be below what it was
made from: that version, as it is or without its \`ubuntuN\` or \`buildN\`, plus a suffix that begins with \`~\`; or the same for
another series, as \`27.8~20.04.1\` is of \`27.8~22.04.1\`; or it with a tarball made for the series, as Rust's
\`1.90.0+dfsg~24.04-0ubuntu3~24.04.1\` is of \`1.90.0+dfsg-0ubuntu3\`. Entries further down are history.

## Why

> A version that goes down is mostly a merge gone wrong or a typing error, and nobody who has the higher one would get
> the update.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000

open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Raise the version, append a \`~\` suffix to the version that is backported, or remove the entry that does not belong
there.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000

open-vm-tools (2:13.0.0-1~ubuntu0.24.04.1) noble; urgency=medium

  * Backport to noble

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-package":`# changelog-package

The changelog's top entry is of the manifest's package.

*Error, upload gate.*

## What it catches

A top entry whose source package is not the \`package\` of the manifest. Usually the manifest was copied from another
package, or \`changelog\` names the wrong file.

## Why

> The upload goes to the package that its changelog names, whatever the bug says.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools-lts (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Correct whichever is wrong: the name in the entry, \`package\`, or \`changelog\`.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-pocket":`# changelog-pocket

The changelog's top entry names the series without a pocket.

*Warning, upload gate.*

## What it catches

A top entry for \`noble-proposed\` where \`noble\` is meant. Other pockets are errors of \`changelog-series\`.

## Why

> An upload to a stable series goes to -proposed by itself. Launchpad takes both spellings, and one is enough.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble-proposed; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Leave \`-proposed\` out.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-series":`# changelog-series

The changelog's top entry is for the target's series.

*Error, upload gate.*

## What it catches

A top entry for another series, for several, for another pocket (\`noble-updates\`), or still for \`UNRELEASED\`. The case
counts: Launchpad knows \`noble\` and no \`Noble\`. \`noble-proposed\` is let through, with a warning of \`changelog-pocket\`.

## Why

> Launchpad puts an upload where its changelog says. One for the wrong series is refused, or worse, is accepted there.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) UNRELEASED; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Write the series of the target: \`dch --release --distribution noble\`.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-sru-bug":`# changelog-sru-bug

The changelog's top entry closes the SRU bug.

*Error, upload gate.*

## What it catches

A top entry without \`LP: #\` and the number of the SRU bug, as dpkg reads it: \`LP:\` in any case, white space, then one number
or a list with commas, over several lines if need be. A form that dpkg does not read, such as \`LP:#2130000\`, does not close
the bug; \`changelog-bug-form\` reports it.

If an upload replaces one that got no further than -proposed, the earlier entry may close the bug. Write the version in
-updates as \`replaces\`: the entries of the series above that version are then read together, as \`dpkg-buildpackage -v\`
with that version makes one upload of them. Once the target is uploaded, its own entry is judged.

## Why

> By this number Launchpad tells the bug that the upload was accepted and later that it was released, and the SRU team
> finds the bug that belongs to the upload in its queue.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Close the bug in the change that makes the backport.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-syntax":`# changelog-syntax

The changelog's top entry has the form of a Debian changelog.

*Error, upload gate.*

## What it catches

A file that is no Debian changelog, or one whose top entry is broken: no \`(version)\` or series in its head, lines that git
left of two versions, a \` -- \` line that is missing or has no date. A file that begins with a byte order mark counts as
well: dpkg reads no package name after it. A change that is not indented by two spaces is a matter of
[changelog-warned](changelog-warned.md). Older entries are not judged; once the target is uploaded, neither are newer
entries above its own.

## Why

> dpkg reads version, series and bugs out of this form, and guesses where it is broken. What it guesses is not what a
> reviewer read.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>
\`\`\`

## Put right

Let \`dch\` write the entry, or finish it with \`dch --release\`: it keeps the form and fills in the date.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-undeclared-bug":`# changelog-undeclared-bug

Every bug that the changelog closes is in the manifest.

*Error, upload gate.*

## What it catches

A bug that the top entry closes, and that is neither the SRU bug nor under \`bugs\`. Each is a finding of its own, at its
number. Bugs in older entries and of Debian (\`Closes: #\u2026\`) do not count.

## Why

> The upload closes whatever its changelog names. Each of these bugs needs a test case and has to be verified, so each
> has to be known.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)
  * Name every disk of a guest (LP: #2131111)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Add the bug to \`bugs\`, with its test case. If the upload does not fix it, take the number out of the changelog instead.

\`\`\`yaml
bugs:
  - id: 2131111
    test-case: Boot a guest with two disks; \`vmware-toolbox-cmd disk list\` names both.
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)
  * Name every disk of a guest (LP: #2131111)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-version":`# changelog-version

The changelog's top entry has the target's version.

*Error, upload gate.*

## What it catches

A top entry with another version than the target's \`version\`, compared as dpkg does. Mostly the version was raised in
one of the two and not in the other. Once the target is uploaded, its entry is looked up, whatever stands above it; if
a changelog named with \`changelog\` lacks that entry, this rule reports it, too.

## Why

> What reviewers and testers look for in -proposed is the version on the bug. What arrives there is the version of the
> changelog.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.2) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Write the version that is to be uploaded in the manifest, or the version that was agreed on in the changelog.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.2
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.2) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"changelog-warned":`# changelog-warned

dpkg and lintian read the target's changelog entry without a warning.

*Warning, upload gate.*

## What it catches

What dpkg warns about in the target's entry: text after the \`;\` that is no \`urgency=medium\`, a key that it does not know or
that stands twice, one space in place of two before the date, a weekday or a month that is not written as it must be
(\`Mno\`, \`July\`), a time that no clock shows, an entry without a change, a line among them that is not indented by two
spaces, a blank line above it, a change below its \` -- \` line. A line that is not indented is no change to dpkg: it is
missing from what the upload says, and a bug in it is not closed. Also what lintian reports in the date and dpkg accepts: a day that no calendar has, a weekday that is not the date's.

What is rare but right is not reported: \`binary-only=yes\`, a comment after the urgency, a date without its weekday,
Windows line ends. Older entries are history.

## Why

> Debian policy 4.4: the date has a day of week that is one of Mon, Tue, Wed, Thu, Fri, Sat, Sun, and a month that is one of
> Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec.

\`dch\` never writes such an entry, so somebody edited it by hand: the date that it shows is not the one that was meant, or a
tool downstream reads another.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Tue, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Let \`dch --release\` write the date, or take what \`date -R\` prints.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"description-drift":`# description-drift

The manifest has the bug's description.

*Warning, upload gate; asks Launchpad.*

## What it catches

A description on the bug that differs from the manifest's. White space and line breaks do not count, nor does what
stands below a line of dashes. The message shows the first words that differ. Without \`sru.description\` and
\`description-file\` the bug's own description is judged instead. Once all targets are released, the rule is silent.

## Why

> The SRU team reviews the bug, not the manifest. What was checked must be what it reads.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    description: |
      [ Impact ]
      Please update.
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`

## Put right

\`sru-gate render MANIFEST --check\` shows all that differs. Paste what \`sru-gate render MANIFEST\` prints into the bug,
copy the bug's text into the manifest, or leave the description out of the manifest:

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tags: []
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`
`,"devel-task-open":`# devel-task-open

The bug's task for the development release is Fix Released.

*Error, upload gate; asks Launchpad.*

## What it catches

A bug whose development task, the one without a series, is not Fix Released, while there was a development release on
the day of the upload. Between two series nothing is in development.

## Why

> The development release must already be fixed: whoever upgrades to it would lose the change again.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tasks: { devel: Triaged, noble: In Progress }
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`

## Put right

Bring the version into the development release; its upload closes the task.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tasks: { devel: Fix Released, noble: In Progress }
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`
`,"devel-version-older":`# devel-version-older

The development release has the upstream version that is backported, or a newer one.

*Error, upload gate; asks Launchpad.*

## What it catches

A development release that on the day of the upload had a lower upstream version than the one backported. A version
that waits in its -proposed does not count yet. The rule is silent while there is no development release, and if the
development release does not have the package.

## Why

> The development release must already be fixed: whoever upgrades to it would go back to an older version.

## Fails

\`\`\`yaml
# launchpad:
archive:
  stonking:
    - 2:13.1.0-1ubuntu1 proposed 2026-06-02
    - 2:13.0.5-1ubuntu2 release 2026-05-12
\`\`\`

\`\`\`yaml
source:
  series: resolute
  version: 2:13.0.10-1ubuntu1
\`\`\`

## Put right

Bring the version into the development release first.

\`\`\`yaml
# launchpad:
archive:
  stonking:
    - 2:13.1.0-1ubuntu1 release 2026-06-07
    - 2:13.0.5-1ubuntu2 release 2026-05-12 Superseded
\`\`\`

\`\`\`yaml
source:
  series: resolute
  version: 2:13.0.10-1ubuntu1
\`\`\`
`,"dismissive-risk":`# dismissive-risk

"Where problems could occur" says where, not that there is no risk.

*Error, upload gate.*

## What it catches

An answer to "Where problems could occur" that says no more than None, Low, Minimal, N/A, Nothing, See above or LGTM,
with or without filling words ("The regression risk is very low."), or that in one sentence with its reason ("The risk
is minimal since the patch is one line."). An answer that names what would break is fine, whatever else it says about
the risk: "Low, but scripts that compare the output may break." So is one that says whom it would hit ("The risk is
limited to users of Kerberos."), though not one that says the upload itself ("limited to this release"). That somebody will mend it ("If something breaks, we will fix it.") names nothing. The
older heading \`[Regression Potential]\` is the same section. A longer text that only argues is [risk-argued-away](risk-argued-away.md).

## Why

> The SRU team does not ask how likely a regression is. It asks you to assume that there is one, and to say where a
> user would meet it, so that testing can look there.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    Low, as the patch is one line and comes from upstream.

    [ Other Info ]
    No packaging changes.
\`\`\`

## Put right

Name the parts of the package that changed and what a user would see if the change were wrong.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`
`,"duplicate-section":`# duplicate-section

Each section appears once.

*Warning, upload gate.*

## What it catches

A section of the template that appears twice, also where one of the two has an older name: \`[Test Case]\` and
\`[Test Plan]\` are the same section. It happens when the template is put above an older report that had one.

## Why

> With two Test Plans a reviewer cannot tell which one will be run.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Test Case ]
    Boot a guest.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`

## Put right

Merge the two. If the older text has to stay as it was, quote it: \`> \` before each of its lines.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.
    Boot a guest.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`
`,"duplicate-target":`# duplicate-target

Each series is a target once.

*Error, upload gate.*

## What it catches

A series that stands under \`targets\` a second time: a leftover of copying an entry, or a second upload that was
added instead of changing the first.

## Why

> A series gets one version from a backport. With two entries nobody can tell which of them, and whose dates, count.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.2
\`\`\`

## Put right

Keep one entry. After a second upload it is the same entry with the higher version and the new dates.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.2
\`\`\`
`,"empty-section":`# empty-section

Every section that the policy requires has text.

*Error, upload gate.*

## What it catches

A required section whose heading is there and nothing below it: white space, characters that nobody sees, empty bullets
or numbers, a comment. Text below another heading, such as \`[Fix]\`, is that section's text. What ends the template, and
what stands below that, does not belong to the last section either: a line of dashes, underscores, equals signs or
stars, with or without words in it, \`== End SRU Template ==\`, or a heading such as \`Original bug report:\`.

## Why

> A heading without an answer tells a reviewer nothing; each section exists because its question has to be answered
> before users of a stable release get the change.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    <!-- what could go wrong? -->
    *

    [ Other Info ]
    No packaging changes.
\`\`\`

## Put right

Say below the heading what a reviewer needs to know.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`
`,languishing:`# languishing

What waits in -proposed is verified before it is removed.

*Warning, release gate.*

## What it catches

An upload that has been in -proposed for 90 days or more without a \`verified\` date, on the day that is judged. It is
the only rule of the release gate that reports something while the package still ages.

## Why

> An update that nobody verifies blocks the next one. After 90 days its bug counts as languishing, and at 105 the
> upload is removed from -proposed.

## Fails

\`\`\`yaml
# on 2026-09-06
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    accepted: 2026-06-08
\`\`\`

## Put right

Verify it and write the day; or ask for its removal, and take the target's dates out of the manifest.

\`\`\`yaml
# on 2026-09-06
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    accepted: 2026-06-08
    verified: 2026-09-05
\`\`\`
`,"late-in-cycle":`# late-in-cycle

The upload comes in the first half of the source series' cycle.

*Notice, upload gate.*

## What it catches

An upload, or one planned for today, when more than half of the source series' cycle is over. The cycle runs from its
release to the next series' release, or takes 182 days if the calendar knows no next series. It is a notice, so it
fails nothing. If Launchpad is asked, the notice names the first backport from the source series.

## Why

> These backports are meant to come early in a cycle. Late in it the next release is near, whose version would be the
> one to backport, and the partner would have to test twice.

## Fails

\`\`\`yaml
# on 2026-08-20: resolute came out 2026-04-23, stonking follows 2026-10-15
source:
  series: resolute
\`\`\`

## Put right

There is nothing to put right. Start earlier next time, right after the settling period.

\`\`\`yaml
# on 2026-06-08
source:
  series: resolute
\`\`\`
`,"launchpad-unreachable":`# launchpad-unreachable

Launchpad answers what it is asked.

*Inconclusive, upload gate; asks Launchpad.*

## What it catches

A question that Launchpad did not answer, or not in time, or not as it should. The result is inconclusive: rules that
need the answer say nothing, what does not need Launchpad is judged, and the job goes on with a warning.
\`launchpad-timeout\` is the time for all questions together. Questions that failed for the same reason make one finding,
which names three of them; the JSON report lists all of them as \`unanswered\`.

## Why

> A check that could not look must say so. If a server is down, that does not mean that a bug is missing.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000: null
unreachable:
  - path: [sru, bug]
    what: Bug 2130000
    why: it answers 503
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`

## Put right

The help says what to do: raise the time limit, correct the address, look for a proxy, or run the check again later.
If the manifest has a title and a description, these are judged without Launchpad.

\`\`\`yaml
# launchpad:
bugs:
  2130000: {}
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`
`,"legacy-section-name":`# legacy-section-name

The sections carry the template's present names.

*Notice, upload gate.*

## What it catches

\`[Test Case]\` where the template says Test Plan, \`[Regression Potential]\` where it says Where problems could occur,
in any case and spacing. Each counts as the section that it stands for. A policy whose own template has such a name
keeps it.

## Why

> "Regression Potential" invited answers such as "low"; the new name asks what could go wrong. The SRU team goes by
> what a section says and not by its name, hence a notice.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Regression Potential ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`

## Put right

Rename the heading when you next edit the description.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`
`,"maintainer-not-updated":`# maintainer-not-updated

A package with an Ubuntu delta has a maintainer in Ubuntu, and keeps the one it had.

*Warning, upload gate.*

## What it catches

A target's version with \`ubuntu\` in it, while in \`debian/control\` of the work tree

- \`Maintainer\` names neither Ubuntu nor Canonical, in any case and anywhere in the field, or is not there; or
- the maintainer that the target's \`ref\` has, there as \`Maintainer\` or already as \`XSBC-Original-Maintainer\`, is not kept as
  \`XSBC-Original-Maintainer\`. With a new upstream version, another maintainer may stand there.

dpkg's own hook for Ubuntu gives the same warnings when the source is built. The rule is silent once the target is
uploaded.

## Why

> Who changes a package answers for it. Reports about Ubuntu's version do not belong in the mailbox of the maintainer in
> Debian, who did not make it.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/control
Source: open-vm-tools
Maintainer: A Packager <packager@example.com>

Package: open-vm-tools
Architecture: amd64 arm64
\`\`\`

## Put right

Run \`update-maintainer\`, which is in ubuntu-dev-tools. What it changes need not be declared.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/control
Source: open-vm-tools
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>
XSBC-Original-Maintainer: A Packager <packager@example.com>

Package: open-vm-tools
Architecture: amd64 arm64
\`\`\`
`,"manifest-schema":`# manifest-schema

The manifest has the keys and values that its format knows.

*Error, upload gate.*

## What it catches

A key that is missing, misspelt or unknown, and a value of the wrong form: a date that no calendar has, a bug number
with a \`#\`, an empty list of targets. Also a description file that is not there, is too large, or lies outside the
workspace. Each is a finding at its own line; the other rules ignore a broken field and judge the rest. After a space,
\`#\` begins a comment: \`bug: #2130000\` is an empty value.

## Why

> A check that skips what it does not understand passes what it should have stopped: a misspelt \`replaces\` would
> silently switch off the comparison with the version in the archive.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replace: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-31
\`\`\`

## Put right

Use the key that the finding suggests, and write days like \`2026-06-30\`. The manifest's format is described in
\`docs/manifest.md\`; with its schema named in the first line, an editor shows the same while you type.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-30
\`\`\`
`,"manifest-syntax":`# manifest-syntax

The manifest is one YAML document of bounded size.

*Error, upload gate.*

## What it catches

A file that is not YAML, holds more than one document, or has the same key twice in one mapping. Also a file that is
not UTF-8, is larger than 1 MiB, is nested very deep, or grows without bound through its aliases. Nothing else is
judged until the file can be read.

The finding says at its line what is wrong: a key a space too far to either side, a tab or a no-break space among the
spaces, a colon without its space or from another script, a missing dash, a text that begins with a bracket, a
description without its \`|\` or without indentation. If only one correction is possible, the finding has it as its fix.

## Why

> What cannot be read cannot be checked, and of two values for one key nobody can tell which was meant.

## Fails

\`\`\`yaml whole
version: 1
policy: open-vm-tools
package: open-vm-tools
package: open-vm-tools-desktop
\`\`\`

## Put right

Correct the line that the finding names; here, remove one of the two keys. A text with \`: \`, \`#\` or a leading \`@\`, \`*\`
or backtick in it needs quotes; one over several lines needs \`|\` after its key, and its lines indented.

\`\`\`yaml
version: 1
policy: open-vm-tools
package: open-vm-tools
\`\`\`
`,"missing-section":`# missing-section

Every section that the policy requires is in the description.

*Error, upload gate.*

## What it catches

A description without one of the sections that the policy requires. Under \`sru\` these are Impact, Test Plan and Where
problems could occur; \`open-vm-tools\` requires Other Info as well. A section counts when its name stands in square
brackets at the start of a line: \`## Impact\`, \`[Impact on users]\` and a heading inside a quote, a code fence or a
comment do not count, and the finding points at such a line, as it does at a misspelt heading (\`[ Imapct ]\`) and at one
of another name (\`[ Regression Risk ]\`, \`[ Reproducer ]\`). If a folded text (\`description: >\`) joined the lines, so
that headings stand in the middle of one, the finding points at the key.

## Why

> Reviewers read many of these bugs a day and look for the same answers in the same places. If a section is missing
> they have to ask, and the upload waits in the queue.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    ## Test Plan
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`

## Put right

Write the name in square brackets on a line of its own, and its text below. Bold, capitals, a colon and the older
names are all fine.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`
`,"new-binary-package":`# new-binary-package

There is no binary package that the version replaced does not have.

*Warning, upload gate.*

## What it catches

A \`Package\` in \`debian/control\` of the work tree that \`debian/control\` at a target's \`ref\`, which holds the version
replaced, does not have. The rule is silent once the target is uploaded, and if one of the two files cannot be had.

## Why

> A package that a release has never had waits until an archive administrator has looked at it. For a stable release that
> takes a reason, and time.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    ref: ubuntu/noble
\`\`\`

\`\`\`yaml
# file: debian/control
Source: open-vm-tools
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>

Package: open-vm-tools
Architecture: amd64 arm64

Package: open-vm-tools-salt-minion
Architecture: amd64 arm64
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:debian/control
Source: open-vm-tools
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>

Package: open-vm-tools
Architecture: amd64 arm64
\`\`\`

## Put right

Leave the package out. If users of the series need it, say why in [Other Info] and let the warning stand.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    ref: ubuntu/noble
\`\`\`

\`\`\`yaml
# file: debian/control
Source: open-vm-tools
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>

Package: open-vm-tools
Architecture: amd64 arm64
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:debian/control
Source: open-vm-tools
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>

Package: open-vm-tools
Architecture: amd64 arm64
\`\`\`
`,"newer-series-skipped":`# newer-series-skipped

Every newer supported series is a target too, or is listed in \`skips\`.

*Error, upload gate; may be waived.*

## What it catches

A series in standard support that lies between a target and the source (or is newer than a target, where there is no
source series) and is neither a target nor in \`skips\`. With two such interim releases, the newer one is enough where
the policy says so: under \`sru\`, not under \`open-vm-tools\`. Packages with a version in their name, such as
\`postgresql-14\`, are not judged: the newer series has another package.

## Why

> Whoever upgrades from one release to the next must not get an older version than before, or a bug that was fixed
> already.

## Fails

\`\`\`yaml
# on 2026-06-08: questing is supported until 2026-07-09
# without skips
source:
  series: resolute
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

## Put right

Make it a target. If it has the version already, list it in \`skips\` with \`carries\`. If the archive no longer has the
package there, say \`removed: true\`. With \`--launchpad\` the help has the lines for each series that has the version, and
\`check --fix\` writes them. A policy that lets an interim release be left out for lack of resources accepts a \`reason\`;
no policy accepts one for an LTS.

\`\`\`yaml
# on 2026-06-08
# without skips
source:
  series: resolute
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
  - series: questing
    version: 2:13.0.10-0ubuntu0.25.10.1
\`\`\`
`,"newer-series-unreleased":`# newer-series-unreleased

Newer targets are released first, or are ready to be.

*Error, release gate; may be waived.*

## What it catches

A target that was released, or is to be released now, while a newer target of the same manifest was neither released
on that day nor ready: its release gate was not open. Releasing both on the same day is fine.

## Why

> Whoever upgrades to the newer release meanwhile would get an older version than before, and lose what the update
> fixed.

## Fails

\`\`\`yaml
# on 2026-06-24: questing waits in -proposed until 2026-06-30
# without skips
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    accepted: 2026-06-08
    verified: 2026-06-15
    released: 2026-06-23
  - series: questing
    version: 2:13.0.10-0ubuntu0.25.10.1
    accepted: 2026-06-16
    verified: 2026-06-17
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/9
\`\`\`

## Put right

Release the newer series first, or both together. If the newer one cannot be released, say why in a waiver.

\`\`\`yaml
# on 2026-07-01
# without skips
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    accepted: 2026-06-08
    verified: 2026-06-15
    released: 2026-06-30
  - series: questing
    version: 2:13.0.10-0ubuntu0.25.10.1
    accepted: 2026-06-16
    verified: 2026-06-17
    released: 2026-06-30
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/9
\`\`\`
`,"not-verified":`# not-verified

The build in -proposed has been verified.

*Error, release gate.*

## What it catches

A target that was released, or is to be released now, without a \`verified\` date. While it ages in -proposed the rule
is silent; after a long wait [languishing](languishing.md) warns.

## Why

> Days in -proposed show that nothing obvious broke. Only a test shows that the update does what it is for.

## Fails

\`\`\`yaml
# on 2026-06-24
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-08
    released: 2026-06-23
\`\`\`

## Put right

Test the package from -proposed by the Test Plan, say on the bug which version, which steps and what came out, and
write the day as \`verified\`.

\`\`\`yaml
# on 2026-06-24
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-08
    verified: 2026-06-15
    released: 2026-06-23
\`\`\`
`,"nothing-to-update":`# nothing-to-update

The version replaced has another upstream version.

*Warning, upload gate.*

## What it catches

A target whose \`replaces\` already has the upstream version that is being backported. Either it was backported before,
or only the packaging changes.

## Why

> The exception for new upstream versions covers new upstream versions. A change of the packaging is an ordinary
> Stable Release Update, with a bug and a test plan of its own.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.2
    replaces: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

## Put right

Correct \`replaces\`, or use \`policy: sru\` for a change of the packaging.

\`\`\`yaml
policy: sru
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.2
    replaces: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`
`,"packaging-stale":`# packaging-stale

Every packaging change that the manifest declares is there.

*Warning, upload gate.*

## What it catches

A path under \`packaging-changes\` that does not differ: from \`source.ref\`, where it stands under \`from-source\`, or from
the \`ref\` of any target, where it stands under \`from-previous\`. A path that cannot be in the diff at all counts as well:
\`d/control\`, a folder without its slash, or a file outside \`debian/\`. The rule is silent while a target has no ref,
cannot be compared, or is uploaded: the change may be for that target. It is also silent under a policy such as \`sru\`,
whose page does not want packaging changes stated.

## Why

> A reviewer looks for every change that the bug mentions. A change that was dropped on the way costs a search, and a
> misspelt one hides the real one.

## Fails

\`\`\`yaml
source:
  ref: ubuntu/resolute
packaging-changes:
  from-source:
    - path: debian/control
      reason: Build-Depends on libxml2-dev lowered to what the release has.
\`\`\`

\`\`\`yaml
# file: debian/rules
override_dh_auto_configure:
	dh_auto_configure -- --without-dnet
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:debian/rules
override_dh_auto_configure:
	dh_auto_configure
\`\`\`

## Put right

Remove the line, or name the file that does differ.

\`\`\`yaml
source:
  ref: ubuntu/resolute
packaging-changes:
  from-source:
    - path: debian/rules
      reason: The release has no libdumbnet that the new version could use.
\`\`\`

\`\`\`yaml
# file: debian/rules
override_dh_auto_configure:
	dh_auto_configure -- --without-dnet
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:debian/rules
override_dh_auto_configure:
	dh_auto_configure
\`\`\`
`,"packaging-undeclared":`# packaging-undeclared

Every packaging change from the source series and from the version replaced is declared.

*Error, upload gate.*

## What it catches

A file under \`debian/\` that differs from \`source.ref\` and is not under \`packaging-changes.from-source\`, or from a
target's \`ref\` and is not under \`packaging-changes.from-previous\`: new, removed, with other text or another mode. A
declared path that ends in \`/\` covers all below it. The tree with the target's packaging is compared, as far as git tracks
it, until the target is uploaded. A finding names up to ten files.

The rule applies under policies whose page wants packaging changes stated (\`changes-stated-in\`). If they may be stated
in the changelog, a file that the target's entry names counts as stated. Under \`sru\` the rule is off: such changes are
what the upload is for.

Some changes need no line: \`debian/changelog\`, the manifest, its description file and its policy file, and a
\`debian/control\` that differs only in \`Maintainer\` and \`XSBC-Original-Maintainer\`.

## Why

> Nobody expects packaging changes in a backport. Those that it needs are listed with their reason, so that a reviewer
> need not find them in the diff.

## Fails

\`\`\`yaml
source:
  ref: ubuntu/resolute
\`\`\`

\`\`\`yaml
# file: debian/rules
override_dh_auto_configure:
	dh_auto_configure -- --without-dnet
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:debian/rules
override_dh_auto_configure:
	dh_auto_configure
\`\`\`

## Put right

Declare the file with the reason, and name it in [Other Info].

\`\`\`yaml
source:
  ref: ubuntu/resolute
packaging-changes:
  from-source:
    - path: debian/rules
      reason: The release has no libdumbnet that the new version could use.
sru:
  description: |
    [ Impact ]
    Guests on new hypervisors lose time synchronisation without it. The policy:
    https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/

    [ Test Plan ]
    VMware QA runs its harness on the build in -proposed and says so on this bug.
    The package stays in -proposed for at least 14 days.

    [ Where problems could occur ]
    The new clipboard code may lose what was copied between host and guest.

    [ Other Info ]
    d/rules: built without libdumbnet, as the release has none that the new version could use.
\`\`\`

\`\`\`yaml
# file: debian/rules
override_dh_auto_configure:
	dh_auto_configure -- --without-dnet
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:debian/rules
override_dh_auto_configure:
	dh_auto_configure
\`\`\`
`,"packaging-unmentioned":`# packaging-unmentioned

The description mentions every packaging change that the manifest declares.

*Error, upload gate.*

## What it catches

A path under \`packaging-changes\` that the description names nowhere: neither as it is (\`debian/control\`) nor in its
short form (\`d/control\`), nor among others in braces (\`d/{control,rules}\`). For a folder one file in it is enough:
\`d/patches/x.patch\` mentions \`debian/patches/\`; if \`source.ref\` or \`ref\` shows which files differ, it must be one of
those. A folder may be written without its last slash, except \`debian/\`: the word "debian" is not a path. A longer path
is another file: \`debian/control.in\` does not mention \`debian/control\`. The list \`debian/patches/series\` is mentioned
with a patch in it.

The rule applies under policies whose page wants packaging changes stated (\`changes-stated-in\`), so not under \`sru\`. If
they may be stated in the changelog, a mention in the target's entry counts too.

## Why

> A backport is expected to change the upstream source and nothing else. Changes to the packaging are mentioned on the
> bug, so that a reviewer looks at them.

## Fails

\`\`\`yaml
packaging-changes:
  from-previous:
    - path: debian/rules
      reason: The new plugin is left out, as it needs a newer library.
\`\`\`

## Put right

Name the path in [Other Info], with the reason.

\`\`\`yaml
packaging-changes:
  from-previous:
    - path: debian/rules
      reason: The new plugin is left out, as it needs a newer library.
sru:
  description: |
    [ Impact ]
    Guests on new hypervisors lose time synchronisation without it. The policy:
    https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/

    [ Test Plan ]
    VMware QA runs its harness on the build in -proposed and says so on this bug.
    The package stays in -proposed for at least 14 days.

    [ Where problems could occur ]
    The new clipboard code may lose what was copied between host and guest.

    [ Other Info ]
    d/rules: the new plugin is left out, as it needs a newer library.
\`\`\`
`,"partner-verification":`# partner-verification

The partner's statement about the build in -proposed is named.

*Error, release gate.*

## What it catches

A target that was released, or is to be released now, without \`verification\`, without its \`statement\`, or whose \`by\`
does not name the partner of the policy. Under \`open-vm-tools\` the partner is VMware QA: \`VMware\`, \`Broadcom\` or one of
its Launchpad accounts is enough. A target's own \`verification\` stands in place of the manifest's.

## Why

> The partner has the hypervisors and the harness that no uploader has. Its word on the bug is the test that counts.

## Fails

\`\`\`yaml
# on 2026-06-22
# gate: release
verification:
  by: Ubuntu Server team
  statement: https://bugs.launchpad.net/bugs/2130000/comments/9
\`\`\`

## Put right

Ask the partner to test the build in -proposed and to say so on the bug. Then write down who, and the comment's address.

\`\`\`yaml
# on 2026-06-22
# gate: release
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/9
\`\`\`
`,"patch-headers":`# patch-headers

Every patch that is new says in its header what it does and where it comes from.

*Warning, upload gate.*

## What it catches

A patch in \`debian/patches\` that is in none of the refs that the work tree was compared with, and whose header
([DEP-3](https://dep-team.pages.debian.net/deps/dep3/))

- has neither \`Description\` nor \`Subject\`,
- has none of \`Origin\`, \`Author\` and \`From\`,
- has a \`Last-Update\` that is no date, such as \`2026-06-08\`, or
- has a \`Forwarded\` that is none of \`no\`, \`not-needed\`, \`yes\` and an address. Words may follow.

The header is what stands above the diff, or above git's \`---\`; its fields may stand in more than one piece. A patch is
what the \`series\` file lists, or what ends in \`.patch\` or \`.diff\`.

## Why

> Whoever reviews a patch, or drops it one day, asks what it is for, where it comes from, and whether upstream knows it.
> The header says so for as long as the patch is carried.

## Fails

\`\`\`yaml
source:
  ref: ubuntu/resolute
\`\`\`

\`\`\`yaml
# file: debian/patches/raise-limit.patch
Description: Copy more pieces at once
--- a/lib/clipboard.c
+++ b/lib/clipboard.c
@@ -1 +1 @@
-int limit = 32;
+int limit = 64;
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:debian/patches/series
\`\`\`

## Put right

Say who made the patch, or where it comes from.

\`\`\`yaml
source:
  ref: ubuntu/resolute
\`\`\`

\`\`\`yaml
# file: debian/patches/raise-limit.patch
Description: Copy more pieces at once
Origin: upstream, https://example.com/commit/0123456
Last-Update: 2026-06-08
--- a/lib/clipboard.c
+++ b/lib/clipboard.c
@@ -1 +1 @@
-int limit = 32;
+int limit = 64;
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:debian/patches/series
\`\`\`
`,"patch-series":`# patch-series

The list of patches names those that are there, and every new one.

*Error, upload gate.*

## What it catches

A line of \`debian/patches/series\` (or of \`ubuntu.series\`, which dpkg-source takes in its place) that names a file which
is not in \`debian/patches\`. Comments, empty lines and options such as \`-p1\` after a name do not count. It also catches,
as a warning, a new \`.patch\` or \`.diff\` in \`debian/patches\` that this list does not name, even if another distribution's
list such as \`debian.series\` does. The target's \`ref\` or \`source.ref\` shows whether it is new. In a native source
package, 3.0 (native), nothing applies patches.

## Why

> dpkg-source stops at a patch that it does not find, so nothing can be built; and a patch without its line is a fix that
> nobody gets.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/patches/series
quiet.patch
forgotten.patch
\`\`\`

\`\`\`yaml
# file: debian/patches/quiet.patch
Description: Wait for the disks to be quiet
Origin: upstream, https://example.com/commit/1234567
\`\`\`

## Put right

Add the patch that was left out of the commit, or remove its line.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

\`\`\`yaml
# file: debian/patches/series
quiet.patch
\`\`\`

\`\`\`yaml
# file: debian/patches/quiet.patch
Description: Wait for the disks to be quiet
Origin: upstream, https://example.com/commit/1234567
\`\`\`
`,"placeholder-text":`# placeholder-text

No placeholder and no instruction of a template is left in what a reviewer reads.

*Error, upload gate; may be waived.*

## What it catches

\`TODO\`, \`TBD\`, \`FIXME\`, \`XXX\`, \`<fill in>\`, \`$version\` and \`$release\`, the markers that a policy has of its own, and
sentences of the general template that tell the author what to write; in every text that a reviewer reads: title and
description, a bug's \`test-case\`, every reason, and who verifies. Not in code (backticks, a fence, a line that begins
with \`$ \` or \`# \`), inside a word, a path or an address, or below the end of the template. A section or a text that
holds nothing but placeholders in code (\`# TODO: the steps\`) is a placeholder. \`TODO\` does not count where a sentence
quotes it (\`The log says "TODO: implement" in a loop.\`) or where it is part of a name (\`the TODO list\`). \`$release\` does
not where the steps give it a value above (\`for release in jammy noble; do\`). A bug that has no number yet (\`LP: #XXXXXX\`) does.

In the target's changelog entry a bug number that was never filled in counts (\`LP: #XXXXXX\`, \`Closes: #nnnn\`), and
nothing else; in the header of a new patch what \`dpkg-source --commit\` writes for its author to replace.

If a policy lets results be filled in later (cloud-init's \`TODO-SRU-VERIFICATION\`), such a marker holds the release gate of
each target shut, not the upload gate.

## Why

> The template's sentences are there to be replaced by answers. Where they are left in, the bug was not finished
> when it was submitted, and it goes back.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    TODO: explanation of the effects of the bug on users

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`

## Put right

Write what belongs there, or delete the line. Put a command or a name that only looks like a placeholder into
backticks; if that is not possible, say so in a waiver.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`
`,"policy-bypassed":`# policy-bypassed

A new upstream version is judged by the policy that the package has for it.

*Warning, upload gate.*

## What it catches

\`policy: sru\` for a new upstream version of a package that a built-in policy is for (\`sru-gate policies --package NAME\`
tells). Whether the upstream version is new is read from \`replaces\`. If that is left out, it is read from \`source\`, which
a fix does not have, and from the target's changelog: another upstream version than in the entry below. \`ubuntu1\` after a
native version does not count as a new upstream version; nor does a mark of its series, nor of repacking (\`+dfsg1\`).

## Why

> A new upstream version goes into a stable release under a documented exception. Its page says what is tested, and by
> whom; without it the upload is one that the general rules do not take.

## Fails

\`\`\`yaml
# without source
policy: sru
package: certbot
targets:
  - series: noble
    version: 5.1.0-1~ubuntu0.24.04.1
    replaces: 2.9.0-1
\`\`\`

## Put right

Name the package's own policy, and write what it asks for. A fix of the version that the series has stays under \`sru\`.

\`\`\`yaml
# without source
policy: sru
package: certbot
targets:
  - series: noble
    version: 2.9.0-1ubuntu0.1
    replaces: 2.9.0-1
\`\`\`
`,"policy-link":`# policy-link

The description links the policy's page.

*Error, upload gate.*

## What it catches

A description without a link to the page of the policy that it follows. Every address at which Ubuntu publishes or
once published that page counts, with \`http\` or \`https\` or neither, with or without a slash at its end.

## Why

> A backport of a whole new version is far outside what a stable update may normally be. The link shows the reviewer
> at once which agreement allows it.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation. This follows the exception for open-vm-tools.
\`\`\`

## Put right

Paste the address that the finding shows into the description, best into Impact.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation. This follows the exception for open-vm-tools:
    https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/
\`\`\`
`,"policy-package":`# policy-package

The policy is one for this source package.

*Error, upload gate.*

## What it catches

A manifest for a source package that its policy does not cover. Often \`package\` has the name of a binary package, or
the policy was copied from another manifest.

## Why

> Each of these policies was agreed for certain packages. What it allows them, such as a whole new upstream version,
> it allows no other package.

## Fails

\`\`\`yaml
policy: open-vm-tools
package: open-iscsi
\`\`\`

## Put right

Name the source package as \`debian/changelog\` does, and the policy that covers it. A package without a policy of its
own is an ordinary update: \`policy: sru\`.

\`\`\`yaml
policy: sru
package: open-iscsi
\`\`\`
`,"proposed-date-differs":`# proposed-date-differs

It was accepted on the day on which it came into -proposed.

*Error, upload gate; asks Launchpad.*

## What it catches

An \`accepted\` on which the version did not come into -proposed of the target, by the archive's history. What has become
of that publication since does not matter; but if the version was removed and came again, only the last time counts. Any
day from its acceptance to its publication is fine. If \`accepted\` is left out, it is taken from Launchpad.

## Why

> Ageing counts from that day. An earlier one in the manifest would open the release gate too soon.

## Fails

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.10-0ubuntu0.24.04.1 proposed 2026-06-12
\`\`\`

\`\`\`yaml
# on 2026-06-20
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
\`\`\`

## Put right

Write the day of the publication, or leave the key out.

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.10-0ubuntu0.24.04.1 proposed 2026-06-12
\`\`\`

\`\`\`yaml
# on 2026-06-20
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-12
\`\`\`
`,"proposed-occupied":`# proposed-occupied

No other version is in the target's -proposed.

*Warning, upload gate; asks Launchpad.*

## What it catches

Another version in the target's -proposed, while the target is not released. A version that is released already, and
only still in -proposed, does not count.

## Why

> An upload over another takes its place and its bugs: its changes file is built with \`-v\` and the version in
> -updates, and all of those bugs are verified again.

## Fails

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.0-1~ubuntu0.24.04.2 proposed 2026-05-30
    - 2:13.0.0-1~ubuntu0.24.04.1 updates 2026-01-15
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
\`\`\`

## Put right

Wait until that version is released, and build on it; or take its bugs over.

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.0-1~ubuntu0.24.04.2 updates 2026-06-07
    - 2:13.0.0-1~ubuntu0.24.04.2 proposed 2026-05-30
    - 2:13.0.0-1~ubuntu0.24.04.1 updates 2026-01-15 Superseded
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.2
\`\`\`
`,"proposed-removed":`# proposed-removed

What is to be released is still in -proposed.

*Error, release gate; asks Launchpad.*

## What it catches

A target that is accepted and not released, whose version was deleted from -proposed or superseded there. While the
upload ages, this holds the release gate shut; with \`gate: release\` it is an error.

## Why

> What fails its verification, or languishes, is removed; another upload takes the place of one before it. Neither is
> ever released.

## Fails

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.10-0ubuntu0.24.04.1 proposed 2026-06-10 Deleted
\`\`\`

\`\`\`yaml
# on 2026-06-20
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
\`\`\`

## Put right

Upload again, with a higher version.

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.10-0ubuntu0.24.04.1 proposed 2026-06-10 Deleted
\`\`\`

\`\`\`yaml
# on 2026-06-20
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.2
\`\`\`
`,"regression-reported":`# regression-reported

No bug of the upload is tagged as a regression in -proposed.

*Error, release gate; asks Launchpad.*

## What it catches

A bug of the upload that is tagged \`regression-proposed\`, while the package is in -proposed, or when it was released.
A tag that was set after the release, by the bug's history, does not count.

## Why

> Somebody says that the package in -proposed breaks what worked. The release would bring that to everybody.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tags: [verification-done-noble, regression-proposed]
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`

## Put right

Look into the report: fix the regression with another upload, or remove the tag if there is none.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tags: [verification-done-noble]
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`
`,"release-weekday":`# release-weekday

The release to -updates is on a day on which the policy releases.

*Warning, release gate.*

## What it catches

A \`released\` date on a Friday, a Saturday or a Sunday. With \`gate: release\` also an upload that has aged, if today is
such a day: the release gate is shut until the next day on which the policy releases.

## Why

> If an update breaks something on a Friday evening, it breaks it for a whole weekend: those who could stop it are not
> there.

## Fails

\`\`\`yaml
# on 2026-07-01: 2026-06-26 was a Friday
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    accepted: 2026-06-08
    released: 2026-06-26
\`\`\`

## Put right

Nothing can be done about a release that has happened: justify it on the bug. The next one waits for Monday.

\`\`\`yaml
# on 2026-07-01
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    accepted: 2026-06-08
    released: 2026-06-29
\`\`\`
`,"released-date-differs":`# released-date-differs

It was released on the day on which it came into -updates.

*Error, release gate; asks Launchpad.*

## What it catches

A \`released\` on which the version did not come into -updates of the target, by the archive's history. Any day from its
copy to its publication is fine. If \`released\` is left out, it is taken from Launchpad.

## Why

> The release gate is judged on that day. A wrong day hides an update that nobody has got yet, or one that was
> released before it had aged.

## Fails

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.10-0ubuntu0.24.04.1 updates 2026-06-25
    - 2:13.0.10-0ubuntu0.24.04.1 proposed 2026-06-10 Deleted
\`\`\`

\`\`\`yaml
# on 2026-07-20
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    released: 2026-06-29
\`\`\`

## Put right

Write the day of the publication, or leave the key out.

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.10-0ubuntu0.24.04.1 updates 2026-06-25
    - 2:13.0.10-0ubuntu0.24.04.1 proposed 2026-06-10 Deleted
\`\`\`

\`\`\`yaml
# on 2026-07-20
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    released: 2026-06-25
\`\`\`
`,"replaced-version-not-published":`# replaced-version-not-published

The target has the version that is said to be replaced.

*Error, upload gate; asks Launchpad.*

## What it catches

A \`replaces\` that is not the highest version in the target's release, -security and -updates, on the day of the
upload, and for the release gate on the day of the release; what was deleted does not count. A version that came on
that very day may have come after the upload, and is fine. If \`replaces\` is left out, it is taken from Launchpad.

## Why

> An update is built on what the target has. Built on an older version, it takes a security update away again.

## Fails

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.0-1~ubuntu0.24.04.2 security 2026-06-01
    - 2:13.0.0-1~ubuntu0.24.04.1 updates 2026-01-15
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
\`\`\`

## Put right

Build on what is there, and write that version as \`replaces\`.

\`\`\`yaml
# launchpad:
archive:
  noble:
    - 2:13.0.0-1~ubuntu0.24.04.2 security 2026-06-01
    - 2:13.0.0-1~ubuntu0.24.04.1 updates 2026-01-15
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.2
\`\`\`
`,"repository-unreadable":`# repository-unreadable

What the manifest names in git can be read.

*Inconclusive, upload gate.*

## What it catches

A \`source.ref\`, a target's \`ref\` or a \`changelog\` named as git \`ref:path\` that could not be looked at: git is not
installed, there is no repository, git does not trust its folder, or the ref is not there, as in a shallow clone. It
also catches a ref or a work tree without a folder \`debian\`, a \`debian/control\` that is not a text of at most 1 MiB, and
more new patches than can be read. With several targets, it catches a \`debian/changelog\` that cannot be read, since
nobody can say which target it belongs to; with one target, changelog-missing reports that. And it catches a ref that
holds another version: the top entry of \`debian/changelog\` at \`source.ref\` must have \`source.version\`, and that at a
target's \`ref\` the version in \`replaces\`. If the branch has moved on, name the tag or the commit. The result is
inconclusive: rules that need the ref say nothing, and the job goes on with a warning. A ref is the name of a branch, a
tag or a commit; nothing is fetched.

No program that git's settings name is run: no hook, no diff driver, no filter. A file of Git LFS is compared by its
pointer. A file that goes through another filter, and differs from what git stored, cannot be compared: nobody can tell
what the filter would make of it.

With \`only-changed\`, it is a warning of the run if git cannot tell what the change touches: every manifest then counts as
changed, so nothing is missing from the verdict.

A target's \`ref\` and \`source.ref\` are looked at until it is uploaded, its \`changelog\` until it is released.

## Why

> A check that could not look must say so. Silence would read as "all is well".

## Fails

When the workflow has fetched only the branch that it builds:

\`\`\`yaml
source:
  ref: ubuntu/resolute
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    ref: ubuntu/noble
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    changelog: ubuntu/noble:debian/changelog
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

## Put right

Fetch all branches and tags before the check:

    - uses: actions/checkout@v6
      with:
        fetch-depth: 0

\`\`\`yaml
source:
  ref: ubuntu/resolute
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    ref: ubuntu/noble
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:debian/changelog
open-vm-tools (2:13.0.10-1ubuntu1) resolute; urgency=medium

  * New upstream version

 -- A Packager <packager@example.com>  Mon, 12 Jan 2026 10:00:00 +0000
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:debian/changelog
open-vm-tools (2:13.0.0-1~ubuntu0.24.04.1) noble; urgency=medium

  * Older upstream version

 -- A Packager <packager@example.com>  Mon, 12 Jan 2026 10:00:00 +0000
\`\`\`

Or keep the changelog in the work tree that is checked:

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    changelog: debian/changelog
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * New upstream version (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`
`,"risk-argued-away":`# risk-argued-away

"Where problems could occur" says what could go wrong, rather than why the risk is low.

*Warning, upload gate.*

## What it catches

An answer to "Where problems could occur" in which every sentence says why the risk is small: the patch is short, it
comes from upstream, it was tested, others have it. One sentence that says what could go wrong, or how a regression
would show, is enough, and reasons may stand beside it. A single sentence that says Low with its reason is
[dismissive-risk](dismissive-risk.md).

## Why

> The template asks testers to be told where to look. That the upload was reviewed and tested is assumed of every SRU;
> an argument that nothing can happen tells nobody what to try.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    The patch is small and comes from upstream. It has been in the development release for two months.
    All tests pass on every architecture, so the risk is low.

    [ Other Info ]
    No packaging changes.
\`\`\`

## Put right

Keep what helps a reviewer, then imagine that the change is wrong all the same, and say what would break.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    The patch is small, comes from upstream and has been in the development release for two months.
    If it is wrong, text that is copied on the host may arrive in the guest cut off, or not at all.

    [ Other Info ]
    No packaging changes.
\`\`\`
`,"section-order":`# section-order

The sections come in the template's order.

*Notice, upload gate.*

## What it catches

Sections in another order than the policy's template has them. The first section that comes too late is marked.
Sections that the template does not have may stand anywhere, and a missing section does not matter here.

## Why

> Reviewers know the template by heart; in its order they find their way faster. Nobody rejects an upload for it.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.

    [ Impact ]
    Guests lose time synchronisation.
\`\`\`

## Put right

Move the section when you next edit the description; the finding names the order.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    VMware QA runs its harness; the package stays in -proposed for 14 days.
\`\`\`
`,"series-task-missing":`# series-task-missing

The bug has a task for every target.

*Warning, upload gate; asks Launchpad.*

## What it catches

A target for whose series the bug has no task.

## Why

> Each series has its own task, by which users and the SRU team see where its update stands. The SRU team adds a
> missing task when it accepts the upload; until then nobody sees that the update is meant for the series.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tasks: { devel: Fix Released }
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`

## Put right

Nominate the bug for the series ("Target to series"), or ask somebody who may.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tasks: { devel: Fix Released, noble: New }
\`\`\`

\`\`\`yaml
sru:
  bug: 2130000
\`\`\`
`,"series-task-status":`# series-task-status

A target's task on the bug is where the target stands.

*Warning, upload gate; asks Launchpad.*

## What it catches

A target's task that is not where the target's last date says: In Progress once it is uploaded, Fix Committed once it
is accepted into -proposed, Fix Released once it is released. Before the upload it may have any status; between
the acceptance and the day it is published, Fix Committed is right, too.

## Why

> Users read the task. A task that is still open after the release makes them wait in vain; one that is closed too
> early makes them upgrade in vain.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tasks: { devel: Fix Released, noble: Triaged }
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
\`\`\`

## Put right

Set the task, or correct the dates.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tasks: { devel: Fix Released, noble: In Progress }
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
\`\`\`
`,"settling-period":`# settling-period

The source series has been out for the policy's settling days.

*Error, upload gate; may be waived.*

## What it catches

A backport that is uploaded, or would be uploaded today, before the policy's settling days after the release of
the source series are over. Under \`open-vm-tools\` these are 42 days, and day 42 itself is fine.

## Why

> A new release is left to settle: its own users find what is wrong with a version before it reaches an LTS.

## Fails

\`\`\`yaml
# on 2026-05-20: resolute came out 2026-04-23
source:
  series: resolute
\`\`\`

## Put right

Wait: a run on the day that the message names passes. Or say in a waiver why waiting is worse.

\`\`\`yaml
# on 2026-05-20
source:
  series: resolute
waivers:
  - rule: settling-period
    reason: CVE-2026-0001 makes waiting worse than the risk of an early copy.
\`\`\`
`,"skip-not-allowed":`# skip-not-allowed

A series is skipped only for what the policy accepts.

*Error, upload gate; may be waived.*

## What it catches

A skip with a \`reason\` alone of an LTS, under any policy; and of any series under a policy that brings hardware
enablement or new features, such as \`open-vm-tools\`. Also a skip whose \`carries\` is an older upstream version than the
one being backported: it counts as if it were not there. A skip that carries that version, or a newer one, is always
fine, and so is one with \`removed: true\`, where the archive no longer has the package.

## Why

> Lack of resources is a reason to leave out an interim release, never an LTS. It is no reason when the update brings
> hardware enablement or new features: every newer supported series gets those.

## Fails

\`\`\`yaml
# on 2026-06-08
skips:
  - series: questing
    reason: No resources to verify an interim release.
\`\`\`

## Put right

Make the series a target. If it has the version already, write that version as \`carries\`. If the archive no longer has
the package there, write \`removed: true\`. Otherwise give the reason in a waiver.

\`\`\`yaml
# on 2026-06-08
skips:
  - series: questing
    carries: 2:13.0.10-0ubuntu0.25.10.1
\`\`\`
`,"skip-task-status":`# skip-task-status

The task of a series that is skipped for a reason is Won't Fix.

*Warning, upload gate; asks Launchpad.*

## What it catches

A series that is skipped with a \`reason\`, and whose task on the bug is not Won't Fix. A series that has the version
already, or for which there is no task, is fine.

## Why

> Whoever runs that series reads the bug, and waits for an update that nobody prepares.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tasks: { devel: Fix Released, noble: In Progress, questing: New }
\`\`\`

\`\`\`yaml
policy: sru
skips:
  - series: questing
    reason: No resources to verify an interim release.
\`\`\`

## Put right

Set the task to Won't Fix and say why on the bug.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tasks: { devel: Fix Released, noble: In Progress, questing: Won't Fix }
\`\`\`

\`\`\`yaml
policy: sru
skips:
  - series: questing
    reason: No resources to verify an interim release.
\`\`\`
`,"skip-unstated":`# skip-unstated

The description names each series that is skipped for a reason.

*Warning, upload gate.*

## What it catches

A series in \`skips\` with a \`reason\`, which the description does not mention. Its codename or its number (\`questing\`,
\`25.10\`) is enough, anywhere in the description. A series that carries the version, or from which the archive removed
the package, need not be mentioned.

## Why

> Leaving a newer series out is a decision that reviewers and users see on the bug: it says so, and the task of that
> series is Won't Fix.

## Fails

\`\`\`yaml
# on 2026-06-08
policy: sru
skips:
  - series: questing
    reason: No resources to verify an interim release.
\`\`\`

## Put right

Say it in the description, for instance under \`[ Other Info ]\`.

\`\`\`yaml
# on 2026-06-08
policy: sru
skips:
  - series: questing
    reason: No resources to verify an interim release.
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    Suspend and resume a guest; its clock is right again within a minute.

    [ Where problems could occur ]
    The clock of a guest may jump on resume.

    [ Other Info ]
    There is no update for questing, which nobody can verify before its end of life.
\`\`\`
`,"skip-unused":`# skip-unused

Only a series that would be asked for is skipped.

*Warning, upload gate.*

## What it catches

A skip that changes nothing: the series is a target itself, is not in standard support on the day of the upload, or
does not lie between a target and the source. Mostly a leftover of the last backport. An older interim release, where
the policy asks for the newest alone, may be listed.

## Why

> A reviewer takes each entry for an exception, and looks for a problem that is not there.

## Fails

\`\`\`yaml
# on 2026-06-08: the support of plucky ended on 2026-01-15
skips:
  - series: plucky
    carries: 2:13.0.10-0ubuntu0.25.04.1
  - series: questing
    carries: 2:13.0.10-0ubuntu0.25.10.1
\`\`\`

## Put right

Remove the entry.

\`\`\`yaml
# on 2026-06-08
skips:
  - series: questing
    carries: 2:13.0.10-0ubuntu0.25.10.1
\`\`\`
`,"skip-version-not-published":`# skip-version-not-published

A skipped series has the version that it is said to carry, or has lost the package.

*Error, upload gate; asks Launchpad.*

## What it catches

A skip whose \`carries\` was not in the series' release, -security or -updates on the day of the upload. If a newer
version has replaced it since, that is fine. It also catches \`removed: true\` while the archive has the package there.

## Why

> A newer series may be left out because it has the change already. If it does not, whoever upgrades to it loses the
> change.

## Fails

\`\`\`yaml
# launchpad:
archive:
  questing:
    - 2:13.0.0-1 release 2025-08-01
\`\`\`

\`\`\`yaml
skips:
  - series: questing
    carries: 2:13.0.10-0ubuntu0.25.10.1
\`\`\`

## Put right

Write the version that the series has; if that is older than the one backported, make the series a target.

\`\`\`yaml
# launchpad:
archive:
  questing:
    - 2:13.0.10-0ubuntu0.25.10.1 updates 2026-05-20
    - 2:13.0.0-1 release 2025-08-01
\`\`\`

\`\`\`yaml
skips:
  - series: questing
    carries: 2:13.0.10-0ubuntu0.25.10.1
\`\`\`
`,"source-not-current":`# source-not-current

The source series is the current release on the day of the upload.

*Error, upload gate; may be waived.*

## What it catches

A backport from a released series that is not the newest one: an older LTS, or the release that was current until a
newer one came out. Judged on the day of the upload, so what was uploaded in time stays right.

## Why

> The newest release is where the new version has been tried, and where its bugs are fixed. A backport from an older
> one would leave users of the newest with less than those of the LTS.

## Fails

\`\`\`yaml
# on 2026-10-20: stonking came out 2026-10-15
source:
  series: resolute
\`\`\`

## Put right

Backport from the current release, with the version published there. If the upload was made before the newer release,
write its day as \`uploaded\`.

\`\`\`yaml
# on 2026-10-20
source:
  series: resolute
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-10-12
\`\`\`
`,"source-not-development":`# source-not-development

The source series is the development release, or the current release while none is open.

*Error, upload gate; may be waived.*

## What it catches

A source series that is not the development release, under a policy with \`source: development-release\`. Between the
release of one series and the creation of the next there is no development release; then it is the current release.
Judged on the day of the upload.

## Why

> What is fixed in a stable release is fixed in the development release first, so that no upgrade loses it. A policy
> that backports whole versions takes them from there.

## Fails

\`\`\`yaml
# on 2026-06-08: stonking is the development release
policy: ./sru-policy.yaml
source:
  series: resolute
\`\`\`

\`\`\`yaml
# file: sru-policy.yaml
name: our-tools
summary: Our tools, from the development release
source: development-release
\`\`\`

## Put right

Upload to the development release first, and name it as the source with the version published there.

\`\`\`yaml
# on 2026-06-08
policy: ./sru-policy.yaml
source:
  series: stonking
\`\`\`

\`\`\`yaml
# file: sru-policy.yaml
name: our-tools
summary: Our tools, from the development release
source: development-release
\`\`\`
`,"source-not-released":`# source-not-released

The source series is released on the day of the upload.

*Error, upload gate; may be waived.*

## What it catches

A backport from a series that is not out yet on the day of the upload, or today while it is not uploaded, under a
policy that backports from the current release. The day of the release itself is fine. An upload of the past keeps
its verdict, also when the series has come out since.

## Why

> A backport comes from a release that users run. What the development release carries may still change, and nobody
> has lived with it yet.

## Fails

\`\`\`yaml
# on 2026-06-08: stonking comes out 2026-10-15
source:
  series: stonking
\`\`\`

## Put right

Backport from the current release, or wait. Or say in a waiver why it cannot wait.

\`\`\`yaml
# on 2026-06-08: resolute came out 2026-04-23
source:
  series: resolute
\`\`\`
`,"source-version-not-published":`# source-version-not-published

The source series has the version that is backported.

*Error, upload gate; asks Launchpad.*

## What it catches

A \`source.version\` that was not in the source series' release, -security or -updates on the day of the upload. If a
newer version has replaced it since, that is fine; a version that waits in -proposed, or was deleted, does not count.

## Why

> A backport is of what the newer series has, and its users have tried. Nobody has tried a version that exists only in
> a changelog.

## Fails

\`\`\`yaml
# launchpad:
archive:
  resolute:
    - 2:13.0.5-1ubuntu1 release 2026-03-02
    - 2:13.0.10-1ubuntu1 proposed 2026-06-01
\`\`\`

\`\`\`yaml
source:
  series: resolute
  version: 2:13.0.10-1ubuntu1
\`\`\`

## Put right

Wait until it is released there, or correct the version.

\`\`\`yaml
# launchpad:
archive:
  resolute:
    - 2:13.0.10-1ubuntu1 updates 2026-06-08
    - 2:13.0.10-1ubuntu1 proposed 2026-06-01
\`\`\`

\`\`\`yaml
source:
  series: resolute
  version: 2:13.0.10-1ubuntu1
\`\`\`
`,"statement-author":`# statement-author

The statement was written by one of the partner's accounts.

*Warning, release gate; asks Launchpad.*

## What it catches

A statement whose comment was written by none of the accounts that the policy names for its partner. The rule is
silent if the policy names no account, or the account is gone.

## Why

> The partner's word counts because it has the harness. Anybody may write a comment.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    comments:
      - 2026-06-23 packager Tested 2:13.0.10-0ubuntu0.24.04.1, no regression.
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`

## Put right

Name the partner's own comment. If another account is theirs, too, add it to the policy.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    comments:
      - 2026-06-23 vmware-gos-qa Tested 2:13.0.10-0ubuntu0.24.04.1, no regression.
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`
`,"statement-not-found":`# statement-not-found

The statement that the manifest names is a comment of the SRU bug.

*Error, release gate; asks Launchpad.*

## What it catches

A \`verification.statement\` that is not the address of a comment that the SRU bug has. Under a policy without a partner
the statement may stand elsewhere; comments on the manifest's other bugs are not looked up.

## Why

> The statement is why the release may be made. It must be there for everybody to read.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    comments: []
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`

## Put right

Name the comment, by the address that its number on the bug links to.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    comments:
      - 2026-06-23 vmware-gos-qa Tested 2:13.0.10-0ubuntu0.24.04.1, no regression.
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`
`,"statement-too-early":`# statement-too-early

The statement was written once the package was in -proposed.

*Error, release gate; asks Launchpad.*

## What it catches

A statement whose comment is older than the acceptance into -proposed. The same day is fine.

## Why

> What is verified is the package in -proposed. Before it was there, something else was tested.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    comments:
      - 2026-06-09 vmware-gos-qa Tested 2:13.0.10-0ubuntu0.24.04.1, no regression.
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`

## Put right

Have the package from -proposed tested, and name the comment that says so.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    comments:
      - 2026-06-23 vmware-gos-qa Tested 2:13.0.10-0ubuntu0.24.04.1, no regression.
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`
`,"statement-without-version":`# statement-without-version

The statement names the version that was tested.

*Warning, release gate; asks Launchpad.*

## What it catches

A statement whose comment does not have the target's version, with or without its epoch. The upstream version alone is
not enough: other builds have it, too.

## Why

> Who verifies says which version was tested: an upload may have been replaced by another in the meantime.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    comments:
      - 2026-06-23 vmware-gos-qa Tested 13.0.10 on noble, no regression.
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`

## Put right

Ask for a comment with the version that was installed, and name that comment.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    comments:
      - 2026-06-23 vmware-gos-qa Tested 2:13.0.10-0ubuntu0.24.04.1, no regression.
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`
`,"target-end-of-life":`# target-end-of-life

Every target is released and in standard support on the day of the upload.

*Error, upload gate.*

## What it catches

A target whose standard support is over, or that is not released yet. The last day of support still counts. The day
is that of the upload, once there is one: a series that reaches its end of life later does not fail an old manifest.
A policy may take series in Expanded Security Maintenance, too, as that of Ubuntu Pro's client does.

## Why

> Stable updates go to releases in standard support. After that a release has ESM or legacy support at most, which
> have their own ways in; before its release a series takes uploads without a Stable Release Update.

## Fails

\`\`\`yaml
# on 2026-07-10: the support of questing ended on 2026-07-09
targets:
  - series: questing
    version: 2:13.0.10-0ubuntu0.25.10.1
\`\`\`

## Put right

Remove the target. If the upload was in time, give its date.

\`\`\`yaml
# on 2026-07-10
targets:
  - series: questing
    version: 2:13.0.10-0ubuntu0.25.10.1
    uploaded: 2026-07-08
\`\`\`
`,"target-not-allowed":`# target-not-allowed

Every target is of a kind that the policy lists.

*Error, upload gate; may be waived.*

## What it catches

A supported target that the policy does not name. Under \`open-vm-tools\` these are the LTS releases other than the
newest one before the source: from resolute that is noble, from oracular noble too, from noble it is jammy.
Interim releases in support are always fine there.

## Why

> The newest LTS before the source, and the interim releases in support, are what the partner tests; users of an
> older LTS chose to stay where they are.

## Fails

\`\`\`yaml
source:
  series: resolute
targets:
  - series: jammy
    version: 2:13.0.10-0ubuntu0.22.04.1
\`\`\`

## Put right

Remove the target, or say in a waiver why this one needs the version.

\`\`\`yaml
source:
  series: resolute
targets:
  - series: jammy
    version: 2:13.0.10-0ubuntu0.22.04.1
waivers:
  - rule: target-not-allowed
    series: jammy
    reason: The hypervisors of a large cloud no longer talk to the version in jammy.
\`\`\`
`,"target-not-older":`# target-not-older

Every target is older than the source series.

*Error, upload gate.*

## What it catches

A target that is the source series itself, or newer. Mostly \`source.series\` is wrong: it must be the series that
the version comes from. A manifest without a source series has nothing to compare, and the rule is silent.

## Why

> A backport brings a version from a newer series to an older one; a series newer than the source has to get the
> version first.

## Fails

\`\`\`yaml
source:
  series: noble
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

## Put right

Name the series that has the version, or remove the target.

\`\`\`yaml
source:
  series: resolute
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`
`,"target-pocket":`# target-pocket

Every target is released to -updates.

*Error, upload gate.*

## What it catches

A \`pocket\` other than \`updates\`. \`proposed\` is wrong too: the upload waits there, but it is released to \`updates\`,
which is the default without the key.

## Why

> A Stable Release Update is uploaded to -proposed, ages and is verified there, and is then copied to -updates.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    pocket: proposed
\`\`\`

## Put right

Write \`updates\`, or remove the key.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    pocket: updates
\`\`\`
`,"test-plan-ageing":`# test-plan-ageing

The Test Plan promises at least the policy's days in -proposed.

*Warning, upload gate.*

## What it catches

A Test Plan that promises fewer days in -proposed than the policy has, or none. Under \`open-vm-tools\` these are 14:
"\u226514 days", "two weeks" and "a fortnight" are enough, "7 days" is not, and "up to 14 days" promises nothing. In "7 to
14 days" the 7 counts.

## Why

> Every SRU waits 7 days. A new upstream version needs longer before it shows what it breaks, so this policy promises
> twice that, and the bug repeats the promise where the tester and the reviewer read it.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Test Plan ]
    VMware QA runs its harness on the build in -proposed.
    The package stays there for 7 days.
\`\`\`

## Put right

Promise what the policy asks for.

\`\`\`yaml
sru:
  description: |
    [ Test Plan ]
    VMware QA runs its harness on the build in -proposed.
    The package stays there for at least 14 days.
\`\`\`
`,"test-plan-says-nothing":`# test-plan-says-nothing

The Test Plan says what is done and what is then seen.

*Error, upload gate; may be waived.*

## What it catches

A Test Plan that says no more than None, N/A, See above, See upstream, LGTM, Install and test, or a blank in angle
brackets such as \`<steps to reproduce>\`. A text that names a step, a command, an address or a result is a plan.

## Why

> Somebody who does not know the package follows the plan, before the update and with it, and compares. A plan without
> steps cannot be followed, and nobody can tell what was verified with it.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    Install the package from -proposed and test it.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`

## Put right

Write the steps one by one, and what they show.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    1. Install open-vm-tools from -proposed in a guest and reboot it.
    2. Copy a line on the host and paste it in the guest: before the update it is cut off, with it it is whole.
    VMware QA runs its harness as well; the package stays in -proposed for 14 days.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`
`,"test-plan-third-party":`# test-plan-third-party

The Test Plan tests the package from -proposed, not a PPA's or one's own build.

*Warning, upload gate.*

## What it catches

A Test Plan that installs the package from a PPA, or one that the tester builds, and does not mention -proposed. A
plan that tells of an earlier try with a PPA and then tests -proposed is fine, and so are autopkgtests that ran in a
PPA. A PPA may also be what the test is about, as where an archive is added or a release is upgraded: "the PPA is
disabled".

## Why

> What is released is the build in -proposed, byte for byte. Another build has other dependencies and other compilers
> behind it, and shows at best that the change is right, not that the package is.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    1. Add ppa:somebody/vmtools-fix and install open-vm-tools from it.
    2. Copy a line on the host and paste it in the guest: it is whole.
    VMware QA runs its harness on that build; 14 days of ageing follow.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`

## Put right

Name -proposed as the place that the package comes from.

\`\`\`yaml
sru:
  description: |
    [ Impact ]
    Guests lose time synchronisation.

    [ Test Plan ]
    The fix was tried with a build in ppa:somebody/vmtools-fix.
    1. Install open-vm-tools from noble-proposed.
    2. Copy a line on the host and paste it in the guest: it is whole.
    VMware QA runs its harness on the build in -proposed, where it stays for 14 days.

    [ Where problems could occur ]
    The clipboard may lose what was copied.

    [ Other Info ]
    No packaging changes.
\`\`\`
`,"test-plan-verifier":`# test-plan-verifier

The Test Plan says that the partner verifies.

*Error, upload gate.*

## What it catches

A Test Plan without a sentence that says that the policy's partner verifies the build: under \`open-vm-tools\` VMware
QA, and the name \`VMware\` or \`Broadcom\` is enough. "VMware QA runs its harness", "tested by VMware" and "verified by:
Broadcom" say so. "Boot a guest on VMware" does not: there it is a place. Nor does a sentence that denies it.

## Why

> The partner runs tests that nobody else can: its own harness, on hardware and hypervisors that Ubuntu does not have.
> The bug says so before the upload, so that the reviewer knows who will verify.

## Fails

\`\`\`yaml
sru:
  description: |
    [ Test Plan ]
    Install the package in a guest on VMware and look at the clock.
    It stays in -proposed for at least 14 days.
\`\`\`

## Put right

Say in the Test Plan who verifies, and on what.

\`\`\`yaml
sru:
  description: |
    [ Test Plan ]
    VMware QA runs its harness on the build in -proposed and says so on this bug.
    It stays in -proposed for at least 14 days.
\`\`\`
`,"timeline-order":`# timeline-order

A target is uploaded, accepted, verified and released in this order, and not in the future.

*Error, upload gate.*

## What it catches

A date of a target that is before a date that must come first, or in the future. The same day for two of them is fine,
and so is a date left out. The other dates are not compared with a date in the future.

## Why

> The dates decide on which day each rule judges. One that cannot be true would make a wrong verdict look right: a
> package cannot be verified in -proposed before it was accepted there.

## Fails

\`\`\`yaml
# on 2026-07-01
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-06
\`\`\`

## Put right

Correct the date; the bug's history in Launchpad has it. Leave out what has not happened yet.

\`\`\`yaml
# on 2026-07-01
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
\`\`\`
`,"title-drift":`# title-drift

The manifest has the bug's title.

*Warning, upload gate; asks Launchpad.*

## What it catches

A title of the bug that differs from the manifest's; white space does not count. Without \`sru.title\` the bug's own
title is judged instead. Once all targets are released the rule is silent: what the bug is called later does not
matter.

## Why

> The SRU team reads the bug. What was checked must be what it reads.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    title: Please update open-vm-tools
\`\`\`

\`\`\`yaml
sru:
  title: Backport open-vm-tools version 13.0.10 to noble
\`\`\`

## Put right

Paste what \`sru-gate render --title\` prints, or leave \`sru.title\` out.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    title: Backport open-vm-tools version 13.0.10 to noble
\`\`\`

\`\`\`yaml
sru:
  title: Backport open-vm-tools version 13.0.10 to noble
\`\`\`
`,"title-format":`# title-format

The bug's title has the policy's form.

*Error, upload gate.*

## What it catches

A title of the SRU bug that has another form than the policy's, which under \`open-vm-tools\` is \`Backport open-vm-tools
version $version to $release, $release\`. Case and white space do not matter; a \`[SRU]\` in front, a full stop at the
end and "noble and jammy" without a comma do. The help is the exact title to paste.

## Why

> The SRU team finds these bugs by their title, and sees from it which version goes where. With one form, the
> backports of many years make one list.

## Fails

\`\`\`yaml
sru:
  title: "[SRU] open-vm-tools 13.0.10"
\`\`\`

## Put right

Paste the title from the finding's help into Launchpad and the manifest.

\`\`\`yaml
sru:
  title: Backport open-vm-tools version 13.0.10 to noble
\`\`\`
`,"title-series":`# title-series

The title names exactly the targets.

*Error, upload gate.*

## What it catches

A title in the right form that leaves a target out, names a series that is not a target, or names one twice. The
source series is not a target, and neither is a skipped one. Order and case do not matter.

## Why

> One bug tracks the backport to all its targets. Whoever looks for the upload to a series, or for what is still open,
> reads the title first: it must name every target and no other series.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
  - series: questing
    version: 2:13.0.10-0ubuntu0.25.10.1
sru:
  title: Backport open-vm-tools version 13.0.10 to noble
\`\`\`

## Put right

Name all targets, separated by commas.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
  - series: questing
    version: 2:13.0.10-0ubuntu0.25.10.1
sru:
  title: Backport open-vm-tools version 13.0.10 to noble, questing
\`\`\`
`,"title-version":`# title-version

The title names the upstream version being backported.

*Error, upload gate.*

## What it catches

A title in the right form with another version than the one being backported: left over from the last backport,
or with the epoch (\`2:13.0.10\`) or the Debian revision (\`13.0.10-1ubuntu1\`) of the package. The upstream version is
that of \`source.version\`, unless the manifest names it by itself.

## Why

> The title tells which upstream version users of the target get. Epoch and revision are the packaging's own and differ
> from target to target, so the title leaves them out.

## Fails

\`\`\`yaml
source:
  version: 2:13.0.10-1ubuntu1
sru:
  title: Backport open-vm-tools version 13.0.5 to noble
\`\`\`

## Put right

Name the upstream version, without epoch and revision.

\`\`\`yaml
source:
  version: 2:13.0.10-1ubuntu1
sru:
  title: Backport open-vm-tools version 13.0.10 to noble
\`\`\`
`,"unknown-policy":`# unknown-policy

The policy that the manifest names exists and can be used.

*Error, upload gate.*

## What it catches

A name that no built-in policy has, a path without a policy file, or a path outside the workspace. Also a policy file
that is broken: what is wrong in it is shown in that file. Until then the rules of \`sru\` judge the manifest.

## Why

> The policy decides what is demanded: under a misspelt one the checks that matter for this package would be
> missing, and nobody would notice.

## Fails

\`\`\`yaml
policy: open-vmtools
\`\`\`

## Put right

Name a built-in policy (\`sru-gate policies\` lists them), or the path of a policy file, relative to the manifest and
with a \`/\` or the ending \`.yaml\` in it: \`./sru-policy.yaml\`.

\`\`\`yaml
policy: open-vm-tools
\`\`\`
`,"unknown-series":`# unknown-series

Every series is in the release calendar.

*Error, upload gate.*

## What it catches

A series that the release calendar does not know, anywhere in the manifest: the source, a target, a skip, where a bug
is verified, a waiver. Most often it is misspelt, or written as its number (\`24.04 LTS\`), with its whole name (\`Noble
Numbat\`) or with a pocket (\`noble-proposed\`); if it is clear which series is meant, the fix writes it. Nothing else is
said about such a series.

## Why

> Every date that the policy asks about (release, end of support, current release) comes from the calendar. Nothing can
> be said about a series that is not in it, and a guess would be worse than this error.

## Fails

\`\`\`yaml
targets:
  - series: nobel
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

## Put right

Write the codename's first word in lower case. If the series is newer than the calendar, give a newer one with
\`--calendar\`.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`
`,"upload-not-found":`# upload-not-found

What was uploaded waits in the queue, or is in the archive.

*Warning, upload gate; asks Launchpad.*

## What it catches

A target with the day of its upload and no later one, whose version was rejected, or is neither in the upload queue nor
in the archive. On the day of the upload itself, a version that is not there yet is fine.

## Why

> A rejection comes by mail, to the uploader alone. Whoever reads the manifest waits for a review that is over.

## Fails

\`\`\`yaml
# launchpad:
uploads:
  noble:
    - 2:13.0.10-0ubuntu0.24.04.1 Rejected 2026-06-08
\`\`\`

\`\`\`yaml
# on 2026-06-12
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-08
\`\`\`

## Put right

Upload again, and write the new day as \`uploaded\`.

\`\`\`yaml
# launchpad:
uploads:
  noble:
    - 2:13.0.10-0ubuntu0.24.04.1 Rejected 2026-06-08
    - 2:13.0.10-0ubuntu0.24.04.1 Unapproved 2026-06-11
\`\`\`

\`\`\`yaml
# on 2026-06-12
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    uploaded: 2026-06-11
\`\`\`
`,"upstream-differs":`# upstream-differs

Outside \`debian/\` the tree is the source series'.

*Error, upload gate.*

## What it catches

A file outside \`debian/\` that differs from \`source.ref\`: new, removed, with other text or another mode. What begins with
a dot at the top level and runs nothing in a build, such as \`.github/\`, is not compared, nor are manifests and what they
name. If one of the trees holds only packaging, there is nothing to compare. A target with another upstream version than
the source is not judged. The tree with the target's packaging is compared, as far as git tracks it, until the target is
uploaded.

## Why

> A backport brings the source that another release has proved. Nobody has tested a change that hides among upstream's
> files; in \`debian/patches\` it can be seen.

## Fails

\`\`\`yaml
source:
  ref: ubuntu/resolute
\`\`\`

\`\`\`yaml
# file: lib/clipboard.c
int limit = 64;
\`\`\`

\`\`\`yaml
# file: debian/rules
override_dh_auto_configure:
	dh_auto_configure
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:lib/clipboard.c
int limit = 32;
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:debian/rules
override_dh_auto_configure:
	dh_auto_configure
\`\`\`

## Put right

Bring back what the source series has (\`git restore --source=ubuntu/resolute lib/clipboard.c\`), and carry a change that
is needed as a patch, which is declared like any other packaging change.

\`\`\`yaml
source:
  ref: ubuntu/resolute
packaging-changes:
  from-source:
    - path: debian/patches/
      reason: The release's desktop copies more than 32 pieces at once.
\`\`\`

\`\`\`yaml
# file: lib/clipboard.c
int limit = 32;
\`\`\`

\`\`\`yaml
# file: debian/patches/raise-limit.patch
Description: Copy more pieces at once
Author: A Packager <packager@example.com>
Forwarded: not-needed
--- a/lib/clipboard.c
+++ b/lib/clipboard.c
@@ -1 +1 @@
-int limit = 32;
+int limit = 64;
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:lib/clipboard.c
int limit = 32;
\`\`\`

\`\`\`yaml
# file: ubuntu/resolute:debian/rules
override_dh_auto_configure:
	dh_auto_configure
\`\`\`
`,"upstream-edited":`# upstream-edited

A fix of upstream's source in the format 3.0 (quilt) is a patch.

*Error, upload gate; may be waived.*

## What it catches

A file outside \`debian/\` that differs from the version replaced, which the target's \`ref\` holds, and that no patch
touches which the upload adds to the list of patches, changes, or takes out of it: where both have the same upstream
version, and \`debian/source/format\` says \`3.0 (quilt)\`. The list is \`debian/patches/ubuntu.series\` where there is one, else
\`series\`; a patch touches what it has hunks for. A tree that is kept with its patches applied is fine, also where \`ref\` is
not, or the other way round. So is one whose \`debian/source/options\` has \`single-debian-patch\` or \`auto-commit\`; an upload
that changes the format or these options is judged by those of \`ref\`, too. Where the trees hold packaging alone there is
nothing to compare. The manifest's own files and those of a code host, such as \`.github/\`, never count. Where a patch or a
list of patches is not read, as one of more than 1 MiB or more than 500 patches at once, nothing is judged.

## Why

> dpkg-source makes no source package from such a tree: it asks for a patch. A patch has a header that says where the
> change comes from, and the next one who merges finds it.

## Fails

\`\`\`yaml
policy: sru
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    ref: ubuntu/noble
\`\`\`

\`\`\`yaml
# file: debian/source/format
3.0 (quilt)
\`\`\`

\`\`\`yaml
# file: debian/control
Source: open-vm-tools
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * Wait for the disks to be quiet (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

\`\`\`yaml
# file: lib/sync.c
int seconds = 10;
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:debian/source/format
3.0 (quilt)
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:debian/control
Source: open-vm-tools
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04) noble; urgency=medium

  * Older changes.

 -- A Packager <packager@example.com>  Mon, 12 Jan 2026 10:00:00 +0000
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:lib/sync.c
int seconds = 1;
\`\`\`

## Put right

Revert the file (\`git restore --source=REF PATH\`) and carry the change as a patch, with its line in
\`debian/patches/series\`. A tree with the patches applied may keep the change in the file, too.

\`\`\`yaml
policy: sru
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    ref: ubuntu/noble
\`\`\`

\`\`\`yaml
# file: debian/source/format
3.0 (quilt)
\`\`\`

\`\`\`yaml
# file: debian/control
Source: open-vm-tools
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>
\`\`\`

\`\`\`yaml
# file: debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium

  * Wait for the disks to be quiet (LP: #2130000)

 -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000
\`\`\`

\`\`\`yaml
# file: debian/patches/series
quiet.patch
\`\`\`

\`\`\`yaml
# file: debian/patches/quiet.patch
Description: Wait for the disks to be quiet
Origin: upstream, https://example.com/commit/1234567

--- a/lib/sync.c
+++ b/lib/sync.c
@@ -1 +1 @@
-int seconds = 1;
+int seconds = 10;
\`\`\`

\`\`\`yaml
# file: lib/sync.c
int seconds = 1;
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:debian/source/format
3.0 (quilt)
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:debian/control
Source: open-vm-tools
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:debian/changelog
open-vm-tools (2:13.0.10-0ubuntu0.24.04) noble; urgency=medium

  * Older changes.

 -- A Packager <packager@example.com>  Mon, 12 Jan 2026 10:00:00 +0000
\`\`\`

\`\`\`yaml
# file: ubuntu/noble:lib/sync.c
int seconds = 1;
\`\`\`
`,"upstream-not-taken":`# upstream-not-taken

The upstream version is one that the policy's page takes.

*Error, upload gate; may be waived.*

## What it catches

An upstream version that the policy's page does not allow: one that ends in \`.0\`, of \`docker.io-app\`; another branch than
that of the version replaced, where only its patch releases are taken (\`bind9\`, \`postgresql-16\`, \`containerd-stable\`);
one with more parts than releases have (\`squid\`); one older than where the policy begins (\`multipath-tools\`). Which
branch a series is on is read from \`replaces\`; without that key, branches are not compared.

## Why

> .0 releases will not be backported. The stable packages must only receive patch-level upgrades.

## Fails

\`\`\`yaml
# without source.series
# without source.version
policy: docker
package: docker.io-app
source:
  upstream: 29.4.0
targets:
  - series: noble
    version: 29.4.0-0ubuntu1~24.04.1
\`\`\`

\`\`\`yaml
# without source.series
# without source.version
policy: bind9
package: bind9
source:
  upstream: 9.20.11
targets:
  - series: noble
    version: 1:9.20.11-0ubuntu0.24.04.1
    replaces: 1:9.18.39-0ubuntu0.24.04.2
\`\`\`

## Put right

Take a version that the page allows. If it must be another one, say why in a waiver.

\`\`\`yaml
# without source.series
# without source.version
policy: docker
package: docker.io-app
source:
  upstream: 29.4.1
targets:
  - series: noble
    version: 29.4.1-0ubuntu1~24.04.1
\`\`\`

\`\`\`yaml
# without source.series
# without source.version
policy: bind9
package: bind9
source:
  upstream: 9.18.41
targets:
  - series: noble
    version: 1:9.18.41-0ubuntu0.24.04.1
    replaces: 1:9.18.39-0ubuntu0.24.04.2
\`\`\`
`,"upstream-version-differs":`# upstream-version-differs

Every target gets the upstream version that is being backported.

*Error, upload gate.*

## What it catches

A target whose version has another epoch or upstream part than the source's: a version left over from the last
backport, or an epoch that was forgotten. From a bare \`upstream: 14.15\` the upstream part alone counts; there a target
may name its own \`upstream\`. Where a policy backports from \`upstream\`, a mark of repacking such as \`+dfsg1\`, \`+ds\` or
\`+repack\` does not count. In a native version, what Ubuntu adds at the end does not count either: \`~24.04.1\`,
\`+24.04\`, \`ubuntu1\`. Revisions are not compared.

## Why

> One bug tracks one upstream version to all its targets; what it is tested with is what it delivers.

## Fails

\`\`\`yaml
source:
  version: 2:13.0.10-1ubuntu1
targets:
  - series: noble
    version: 13.0.10-0ubuntu0.24.04.1
\`\`\`

## Put right

Give the target the epoch and upstream version of the source.

\`\`\`yaml
source:
  version: 2:13.0.10-1ubuntu1
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`
`,"verification-tag":`# verification-tag

The tags of every bug say that it is verified in the target, and that nothing holds it back.

*Error, release gate; asks Launchpad.*

## What it catches

A bug of the upload, the SRU bug or another one, that for a target is tagged \`verification-needed-\`,
\`verification-failed-\` or \`block-proposed-\` and its series, or is not tagged \`verification-done-\` and its series. A
bug that the policy lets stay unverified needs no \`verification-done-\` tag, but must not be failed or blocked. A tag
that was set after the release, by the bug's history, does not count.

## Why

> The SRU team goes by the tags: a release waits until all bugs are done, and none is blocked.

## Fails

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tags: [verification-needed-noble]
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`

## Put right

Test the package from -proposed, write the result on the bug, and change the tag.

\`\`\`yaml
# launchpad:
bugs:
  2130000:
    tags: [verification-done-noble]
\`\`\`

\`\`\`yaml
# on 2026-06-24
# gate: release
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    uploaded: 2026-06-08
    accepted: 2026-06-10
    verified: 2026-06-23
verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/1
\`\`\`
`,"version-form":"# version-form\n\nEvery target's version has the form of an update of that series.\n\n*Warning, upload gate.*\n\n## What it catches\n\nA version that says of itself that it belongs elsewhere, under every policy:\n\n- the suffix of a PPA (`~ppa1`), of Debian's backports (`~bpo12+1`), of ESM (`+esm1`, but not in a series that has no other\n  support), of the Cloud Archive (`~cloud0`), of FIPS, of a build for a test or for one bug (`~test1`, `+lp2130000`);\n- `ubuntu` misspelt: `ubunut0.1`, `Ubuntu0.1`;\n- the number or the name of another series: `~24.04.1` for jammy, unless the version that it replaces has it, too;\n- `buildN` on an upload that changes more than a rebuild does: with the target's `ref`, a file beside the changelog differs.\n\nOther forms that the archive has are fine: `-0ubuntu0.24.04.1`, `4ubuntu3.24.04.2`, `ubuntu1.2`, `~24.04.1`, `+24.04`, a\nkernel's `-100.110`, `+really`, `+deb12u1` and `~deb12u1` of what Debian gave its stable release first.\n\n## Why\n\n> A version stays in the archive for good. One with the mark of another place sorts above or below where it should, and\n> the next packager builds on it.\n\n## Fails\n\n```yaml\ntargets:\n  - series: noble\n    version: 2:13.0.10-0ubuntu0.24.04.1~ppa1\n```\n\n## Put right\n\nGive the upload a version of its own.\n\n```yaml\ntargets:\n  - series: noble\n    version: 2:13.0.10-0ubuntu0.24.04.1\n```\n","version-not-above-replaced":`# version-not-above-replaced

Every target's version is higher than the one it replaces.

*Error, upload gate.*

## What it catches

A target's version that dpkg sorts equal to \`replaces\`, or below it: the version was uploaded before, or the target has
something newer than the manifest knows of.

## Why

> apt offers what is higher than what is installed. A version that is not higher would reach nobody, and the archive
> would refuse it.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`

## Put right

Raise the version, or write in \`replaces\` what the target has today.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
\`\`\`
`,"version-not-below-source":`# version-not-below-source

Every target's version is lower than the source's.

*Error, upload gate.*

## What it catches

A target's version that dpkg sorts equal to the version in the source series, or above it. The usual slip is a suffix
without its tilde: \`-1ubuntu1.24.04.1\` is above \`-1ubuntu1\`, and \`-1ubuntu1~ubuntu0.24.04.1\` below.

## Why

> Newer releases have higher versions. Otherwise a machine that upgrades keeps the build of the release that it left.

## Fails

\`\`\`yaml
source:
  version: 2:13.0.10-1ubuntu1
targets:
  - series: noble
    version: 2:13.0.10-1ubuntu1.24.04.1
\`\`\`

## Put right

Put a tilde before the suffix.

\`\`\`yaml
source:
  version: 2:13.0.10-1ubuntu1
targets:
  - series: noble
    version: 2:13.0.10-1ubuntu1~ubuntu0.24.04.1
\`\`\`
`,"version-reused":`# version-reused

The version was not used for another upload.

*Error, upload gate; asks Launchpad.*

## What it catches

A version that was published before in another upload: in another series, or in a pocket of the target that is neither
-proposed nor -updates, and earlier than it came into the target. It also catches a version that was removed from
-proposed, unless the manifest's \`accepted\` shows that this upload is meant. A later copy from the target is fine.

## Why

> The archive takes a version once. The same version with other contents is rejected, and of two packages with one
> name nobody knows which a user has.

## Fails

\`\`\`yaml
# launchpad:
archive:
  jammy:
    - 2:13.0.10-0ubuntu0.24.04.1 updates 2026-02-01 Superseded
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
\`\`\`

## Put right

Raise the number at the end of the version.

\`\`\`yaml
# launchpad:
archive:
  jammy:
    - 2:13.0.10-0ubuntu0.24.04.1 updates 2026-02-01 Superseded
\`\`\`

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.2
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
\`\`\`
`,"version-series-order":`# version-series-order

An older series gets a lower version than a newer one.

*Error, upload gate.*

## What it catches

An older target whose version dpkg sorts equal to the version of a newer target, or above it. A skipped series counts
with the version that it \`carries\`. Equal is wrong too: the two are different builds.

## Why

> Each step of an upgrade leads to a higher version, also from one target to the next.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-1ubuntu1~ubuntu0.2
  - series: questing
    version: 2:13.0.10-1ubuntu1~ubuntu0.1
\`\`\`

## Put right

End each version in the number of its own series: those sort by series.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-1ubuntu1~ubuntu0.24.04.1
  - series: questing
    version: 2:13.0.10-1ubuntu1~ubuntu0.25.10.1
\`\`\`
`,"version-suffix":`# version-suffix

Every target's version ends in the form of a backport, with the target's own number.

*Warning, upload gate.*

## What it catches

A version that does not show what it is. The forms, for noble (24.04) and a source that has \`2:13.0.10-1ubuntu1\`:

- the source's version, with or without its \`ubuntu1\` or \`build1\`, and \`~ubuntu0.24.04.1\`, \`~ubuntu24.04.1\` or \`~24.04.1\`;
  \`ubuntu0\` may stand in the place of \`ubuntu1\`, and the mark of the source's own series is left out;
- the upstream version, a Debian revision and \`ubuntu0.24.04.1\` or \`ubuntu0.24.04\`: \`-0ubuntu0.24.04.1\` with the target's own
  packaging, \`-3ubuntu0.24.04.1\`.

Where the policy takes versions from upstream, any revision may stand before the \`~\` forms, \`~24.04\` alone will do, and
so will \`+ubuntu24.04\` or \`+ubuntu24.04.1\` after a native version, or the next number of the native version that it
replaces. A native version has no revision, so the forms follow the upstream version.

## Why

> The suffix keeps backports to several series in order, below the version that they come from, and out of the way of
> versions that the newer series may get.

## Fails

\`\`\`yaml
source:
  version: 2:13.0.10-1ubuntu1
targets:
  - series: noble
    version: 2:13.0.10-1ubuntu1~ubuntu0.22.04.1
\`\`\`

## Put right

Take one of the forms, with the number of the target.

\`\`\`yaml
source:
  version: 2:13.0.10-1ubuntu1
targets:
  - series: noble
    version: 2:13.0.10-1ubuntu1~ubuntu0.24.04.1
\`\`\`
`,"version-syntax":`# version-syntax

Every version is a Debian version.

*Error, upload gate.*

## What it catches

A \`version\`, \`replaces\` or \`carries\` that dpkg would not take: white space in it, an underscore, an upstream part that
does not start with a digit, an empty revision. What depends on that version is not judged until it is right.

## Why

> Other rules compare versions, and dpkg can only order what it accepts as a version.

## Fails

\`\`\`yaml
targets:
  - series: noble
    version: v13.0.10_ubuntu24.04
\`\`\`

## Put right

Copy the version from \`rmadison\` or the changelog: an epoch if there is one, the upstream version, the revision.

\`\`\`yaml
targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
\`\`\`
`,"waiver-expired":`# waiver-expired

A waiver is in force on the day for which it is needed.

*Error, upload gate.*

## What it catches

A waiver whose \`until\` lies before the day on which its rule is judged: the day of the upload or of the release, or
today while that has not happened. The day itself is included. A waiver that nothing needs any more is
[unused](waiver-unused.md), not expired.

## Why

> An exception that was agreed to for some weeks must not become a rule because nobody looked again.

## Fails

\`\`\`yaml
# on 2026-06-01
waivers:
  - rule: settling-period
    reason: CVE-2026-0001 makes waiting worse than the risk of an early copy.
    until: 2026-05-31
\`\`\`

## Put right

Put right what the waiver covered; here that means to wait. Or agree on a new \`until\` with the reviewers.

\`\`\`yaml
# on 2026-06-01
waivers:
  - rule: settling-period
    reason: CVE-2026-0001 makes waiting worse than the risk of an early copy.
    until: 2026-06-01
\`\`\`
`,"waiver-not-allowed":`# waiver-not-allowed

Only what the policy lets be waived is waived.

*Error, upload gate.*

## What it catches

A waiver for a rule that the policy does not list as waivable, and one for a rule that does not exist: then the message
says which one was meant. Such a waiver waives nothing.

## Why

> Some rules are matters of judgement, and a good reason beats them. Others are what every update owes its users; a
> manifest cannot excuse itself from those.

## Fails

\`\`\`yaml
waivers:
  - rule: ageing-minimum
    reason: The fix is small, and was tested by hand on every hypervisor.
\`\`\`

## Put right

Remove the waiver (with the last one, also the key \`waivers\`), and put right what the rule finds.

\`\`\`yaml
# without waivers
policy: open-vm-tools
\`\`\`
`,"waiver-reason":`# waiver-reason

A waiver says why.

*Error, upload gate.*

## What it catches

A waiver whose \`reason\` is empty, has under 20 characters (white space around it and runs of it do not count), or has
hardly a letter among them, as a row of dots. Such a waiver waives nothing, so the finding that it was to cover is
reported as well.

## Why

> A waiver stays in the manifest for whoever reads it next year. "Urgent" tells them nothing that they could agree to.

## Fails

\`\`\`yaml
# on 2026-05-20
waivers:
  - rule: settling-period
    reason: urgent
\`\`\`

## Put right

Say what makes the exception right: what would happen without it, or who agreed to it.

\`\`\`yaml
# on 2026-05-20
waivers:
  - rule: settling-period
    reason: CVE-2026-0001 makes waiting worse than the risk of an early copy.
\`\`\`
`,"waiver-unused":`# waiver-unused

A waiver covers something.

*Warning, upload gate.*

## What it catches

A waiver for a rule that was judged and found nothing, or nothing for the series that the waiver names. A rule of the
release gate is judged once the target is released, or with \`gate: release\`: until then its waiver may wait. The rule
is silent while a series, a version or a field cannot be read, since nobody then knows what is needed. It is also
silent about a waiver for \`cadence\`, since the earlier backport may be in a manifest that is not part of the run.

## Why

> A list of exceptions is read only as long as every one of them means something.

## Fails

\`\`\`yaml
# on 2026-06-08: the settling period ended on 2026-06-04
waivers:
  - rule: settling-period
    reason: CVE-2026-0001 makes waiting worse than the risk of an early copy.
\`\`\`

## Put right

Remove it; with the last one, also remove the key \`waivers\`.

\`\`\`yaml
# on 2026-06-08
# without waivers
policy: open-vm-tools
\`\`\`
`};var c={error:"error",inconclusive:"warning",warning:"warning",notice:"note"};function w(e){let{demands:t,severity:n,gate:s}=_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_1__.i[e],r=C(O[e]??`# ${e}

${t}
`,(0,_model_position_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(e)),o=e.replace(/(?:^|-)([a-z])/g,(a,i)=>i.toUpperCase());return{id:e,...e.includes("-")?{name:o}:{},shortDescription:{text:t},fullDescription:{text:B(r)??t},help:{text:r,markdown:r},helpUri:(0,_model_position_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(e),defaultConfiguration:{level:c[n]},properties:{precision:"very-high","problem.severity":c[n]==="note"?"recommendation":c[n],tags:["sru",s===null?"run":`${s}-gate`]}}}function B(e){let n=/\n## What it catches\n\n([\s\S]*?)\n\n/.exec(e)?.[1]?.replace(/\[([^[\]]*)\]\([^()]*\)/g,"$1").replaceAll("`","").replaceAll(`
`," ");return n&&(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__.k)(n,1024)}function C(e,t){return e.replace(/\]\((?!https:)([^()\s]+)\)/g,(n,s)=>`](${new URL(s,t)})`)}var v="%SRCROOT%",Q=4096;function f(e){return e.at!==void 0}function R(e,{texts:t},n,s){let r=new Map,o=({file:i,line:h})=>{let u=t.get(i);if(u===void 0)return;let l=r.get(i)??N(u);return r.set(i,l),l(h)},a=S(t,n,s);return e.map(i=>{let{rule:h,severity:u,series:l,at:p,url:k,waived:m}=i,W=o(p);return{ruleId:h,level:c[u],message:{text:J(i)},locations:[{physicalLocation:{artifactLocation:q(p.file,n),region:U(p)}}],partialFingerprints:{...W===void 0?{}:{primaryLocationLineHash:W},"sruGateFinding/v1":a(i)},suppressions:m===void 0?[]:[{kind:"inSource",status:"accepted",justification:g(m)}],...i.fix===void 0?{}:{fixes:[G(i.fix,n)]},properties:{severity:u,series:l,reference:k,...i.isTold?{told:!0}:{}}}})}function g(e){let t=(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)(e).replaceAll("](","] (");return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__.k)(t,Q).toWellFormed()}function J({message:e,help:t,waived:n}){return g(n===void 0?`${e} ${t}`:`Waived: ${e}`)}function U({line:e,column:t,endLine:n,endColumn:s}){return{startLine:e,startColumn:t,endLine:n,endColumn:s}}function G({title:e,isSuggested:t,edits:n},s){return{description:{text:g(t?`A guess: ${e}`:e)},artifactChanges:[...new Set(n.map(({at:r})=>r.file))].map(r=>({artifactLocation:q(r,s),replacements:n.filter(({at:o})=>o.file===r).map(({at:o,text:a})=>({deletedRegion:U(o),insertedContent:{text:a}}))}))}}function q(e,t){let n=t(e);return n.startsWith("../")?{uri:$(e)}:{uri:(0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_3__.a)(n),uriBaseId:v}}function $(e){let t=new URL("file:///");return t.pathname=e.replace(/[%\\\n\r\t]/g,encodeURIComponent),t.href}var X={results:25e3,bytes:1e7};function Ae(e,t,{sha256:n,gzipSize:s},r=X){let o=(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_1__.d)(e).filter(f),a=R(o,e,t,n),i=_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_1__.a.flatMap(h=>o.flatMap((u,l)=>u.severity===h?[l]:[])).slice(0,r.results);for(let h=i.length;;h=Math.floor(h/2)){let u=new Set(i.slice(0,h)),l=a.filter((k,m)=>u.has(m)),p=z(e,l,(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_1__.p)(e).findings+a.length-l.length);if(h===0||H(p,r.bytes,s))return p}}function H(e,t,n){return e.length<=t/3||n(e)<=t}function z(e,t,n){let s=[...new Set(t.map(({ruleId:a})=>a))].sort(),r=[...new Set(e.findings.filter(a=>!f(a)).map(({rule:a})=>a))],o=(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_1__.m)(n,"finding",e.whole?void 0:"JSON report");return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_3__.b)({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_4__.a.name,version:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_4__.a.version,semanticVersion:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_4__.a.version,informationUri:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_4__.a.homepage,rules:s.map(w),...r.length>0?{notifications:r.map(w)}:{}}},automationDetails:{id:K(e)},columnKind:"utf16CodeUnits",originalUriBaseIds:{[v]:{description:{text:"The top level of the repository."}}},invocations:[{executionSuccessful:!0,toolConfigurationNotifications:e.findings.filter(a=>!f(a)).map(a=>Y(a,r.indexOf(a.rule))),toolExecutionNotifications:o===""?[]:[{level:"warning",message:{text:o}}]}],results:t.map((a,i)=>({...a,...i===t.length-1&&o!==""?{message:{text:`${a.message.text} (${o})`}}:{},ruleIndex:s.indexOf(a.ruleId)}))}]})}function K({shard:e}){return e?`${_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_4__.a.name}/shard-${e.index}/`:`${_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_4__.a.name}/`}function Y({rule:e,severity:t,message:n,help:s},r){return{descriptor:{id:e,index:r},level:c[t],message:{text:g(`${n} ${s}`)}}}
//# sourceMappingURL=report-sarif.js.map


/***/ })

};
;
//# sourceMappingURL=590.index.js.map