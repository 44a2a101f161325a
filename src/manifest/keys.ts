/**
 * What each key of a manifest is, in the order of `schema.ts`, for `docs/manifest.md` and for editors.
 * The build and the language server read this: the check does not load it, so that words cost no start-up.
 */
export const manifestKeys: Readonly<Record<string, string>> = {
  version: '`1`, the version of this format',
  policy:
    "a built-in policy's name (`sru-gate policies` lists them), or the path of a policy file, relative to the manifest; a path has a `/` in it or ends in `.yaml`",
  package: 'the source package',
  source: 'where the version comes from: `series` and `version`, or `upstream`; nothing under `sru`',
  'source.series': 'the series backported from, such as `resolute`',
  'source.version': 'the version published there',
  'source.upstream':
    'an upstream version, without epoch and revision, in place of the two above; only where the policy backports from upstream',
  'source.ref':
    'a git ref whose changelog has that version on top: what differs from it is compared with `packaging-changes.from-source`',
  targets: 'the series backported to: a list with at least one',
  'targets[].series': 'the series backported to, such as `noble`',
  'targets[].version': 'the version uploaded',
  'targets[].replaces': 'the version that the target has today',
  'targets[].upstream':
    'its own upstream version, where the policy backports from upstream and each series has one',
  'targets[].pocket': '`updates`, the default and the only pocket that an SRU is released to',
  'targets[].changelog':
    "path of its changelog from the top of the repository, or git `ref:path`; without it the work tree's `debian/changelog`, where that is this target's",
  'targets[].ref':
    'a git ref whose changelog has `replaces` on top: what differs from it is compared with `packaging-changes.from-previous`',
  'targets[].uploaded': 'the day of the upload, once it has happened; the same goes for the next three',
  'targets[].accepted': 'the day it entered -proposed: ageing counts from here',
  'targets[].verified': 'the day its verification in -proposed succeeded',
  'targets[].released': 'the day it was released to -updates',
  'targets[].verification': "this target's own verification, in place of the manifest's",
  'targets[].verification.by': 'who verified',
  'targets[].verification.statement': 'address of the comment that says so',
  skips: 'newer supported series that are left out on purpose',
  'skips[].series': 'the series that is left out',
  'skips[].carries': 'the version that the series has already',
  'skips[].removed': '`true` where the archive no longer has the package in that series',
  'skips[].reason': 'why it is left out; for an interim release only, and if the policy allows it',
  sru: 'the SRU bug, as it stands on Launchpad',
  'sru.bug': 'number of the SRU bug on Launchpad',
  'sru.title': 'its title',
  'sru.description': 'its description, in any YAML string style; `description: |` keeps its lines',
  'sru.description-file':
    'path of a file with the description, relative to the manifest, inside the workspace',
  bugs: 'other bugs that the changelog closes',
  'bugs[].id': 'number of the bug on Launchpad',
  'bugs[].test-case': 'how somebody sees that it is fixed',
  'bugs[].verified': 'the series for which it is verified: `[noble]`',
  'bugs[].unverified': 'why it is not verified one by one, if the policy allows that',
  'packaging-changes': 'what differs under `debian/`, with why',
  'packaging-changes.from-source': 'what differs under `debian/` from the source series',
  'packaging-changes.from-source[].path': 'a path that differs; one that ends in `/` covers all below it',
  'packaging-changes.from-source[].reason': 'why it differs',
  'packaging-changes.from-previous': 'what differs under `debian/` from the version replaced',
  'packaging-changes.from-previous[].path': 'a path that differs; one that ends in `/` covers all below it',
  'packaging-changes.from-previous[].reason': 'why it differs',
  verification: 'who verified the build in -proposed; a target may have its own',
  'verification.by': 'who verified, such as `Example QA`',
  'verification.statement': 'address of the comment that says so',
  waivers: 'written exceptions, for rules that the policy lets be waived',
  'waivers[].rule': "the rule's id",
  'waivers[].series': 'the target it is for; all when left out',
  'waivers[].reason': 'why, in 20 characters or more',
  'waivers[].until': 'last day on which it holds',
};

/** When a key is needed, where its form alone does not say it. */
export const manifestNeeds: Readonly<Record<string, string>> = {
  policy: "required, unless the action's input or `--policy` names one",
  source: 'as the policy demands',
  'skips[].carries': 'one of the three',
  'skips[].removed': 'one of the three',
  'skips[].reason': 'one of the three',
  sru: 'required, except under a policy that needs no SRU bug',
  'sru.title': 'required',
  'sru.description': 'one of the two',
  'sru.description-file': 'one of the two',
};
