/**
 * What each key of a policy is, in the order of `schema.ts`, for `docs/policies.md` and for editors.
 * The build and the language server read this: the check does not load it, so that words cost no start-up.
 */
export const policyKeys: Readonly<Record<string, string>> = {
  name: 'a name in lower case, by which reports call it',
  summary: 'what it covers, in one line',
  extends: 'another policy, by name or path, that it is laid over; `sru` when left out',
  documentation: 'address of the document that it is made from',
  page: "last part of its page's address below Ubuntu's SRU reference; the description must link it. `{package}` stands for the package, where each has a page",
  'other-addresses':
    'more addresses of that page, without `https://`; one without a host is another last part',
  'address-families': "where Ubuntu's SRU pages are published; set in `sru`",
  packages: 'source packages it is for; `*` stands for any text',
  governs:
    'whether it is for `every-upload` of its packages (when left out) or for `some-uploads`, beside a policy that is for the others',
  title:
    "the form of the bug's title, with `{package}`, `{version}`, `{series}`, and `{words}` where any words will do",
  sections: "the description's sections in their order: a list",
  'sections[].name': 'its heading, without the brackets',
  'sections[].required': 'whether it must be there: `true` when left out',
  'sections[].also': 'older names that count as it, with a notice',
  'sections[].same-as': 'names as good as its own',
  'sections[].role': '`test-plan` or `risk`, for the rules about what they say',
  'sections[].filled-by':
    'the gate by which it has text and no marker: `upload` (when left out) or `release`',
  'sections[].unbracketed': 'whether its heading may stand without brackets, before a colon: `Impact: …`',
  'sections[].template':
    'the text to start from: `{package}`, `{version}`, `{series}`, `{source}`, `{page}` and `{bug}` are filled in, `TODO` is what only a person knows',
  source: 'where versions are backported from: `current-release`, `development-release`, `upstream` or `any`',
  'upstream-versions': 'the upstream versions that its document takes; without it, all: a list',
  'upstream-versions[].packages': 'the packages that this is said of; all when left out',
  'upstream-versions[].same-parts':
    'how many parts at its beginning are those of the version replaced: `2` takes 9.18.40 after 9.18.39, and no 9.20.0',
  'upstream-versions[].parts': 'how many parts it has between dots',
  'upstream-versions[].not-ending-in': 'endings that it must not have, such as `.0`',
  'upstream-versions[].at-least': 'the first one that is taken',
  'settling-days': "days from the source series' release to the upload gate",
  cadence: '`once-per-cycle` or `any`',
  targets:
    'a list of kinds: `any`, `lts`, `interim`; `newest-lts` (before the source, where that is a series); `newest-lts-and-newer`; `lts-and-newer`, which takes an interim release beside an older LTS; `esm`, which adds series in Expanded Security Maintenance',
  'newer-series': 'what is asked of supported series newer than a target',
  'newer-series.newest-interim-is-enough': 'whether one of two newer interim series, the newest, is enough',
  'newer-series.may-be-skipped-with-reason': 'whether a newer interim series may be left out for a reason',
  'newer-series.package-names-carry-versions':
    "`false` where the number in a package's name is no version, so that newer series have the package, too",
  ageing: 'how long an upload stays in -proposed',
  'ageing.minimum-days': 'days in -proposed that no waiver can shorten',
  'ageing.promised-days': 'days in -proposed that the policy promises',
  'ageing.verification-shortens': 'whether a target may be released as soon as it is verified',
  'ageing.no-release-on': 'weekdays on which nothing is released: `[friday]`',
  'sru-bug': 'whether an SRU bug is `required` (when left out) or `optional`',
  'other-bugs': 'the other bugs that the changelog closes',
  'other-bugs.may-stay-unverified': 'whether other bugs may stay unverified with a reason',
  packaging: 'what its document says of the packaging',
  'packaging.of':
    "whose packaging the upload has: the `source` series', the `target`'s own, or `any` (when left out)",
  'packaging.changes-stated-in':
    'where changes to the packaging must be stated: in the `bug`, in `bug-or-changelog`, or `nowhere` (when left out)',
  partner: 'who verifies, where that is somebody in particular',
  'partner.name': 'the name as it is written, such as `Example QA`',
  'partner.words': 'words that name the partner, any of which will do',
  'partner.accounts': "the partner's accounts on Launchpad",
  'interest-group': 'the Launchpad team to subscribe to the bug',
  placeholders:
    'markers that must be gone from title and description before the upload, besides `TODO` and the like',
  'placeholders-until-release': 'markers that must be gone before the release',
  'template-instructions': 'text that shows that a template was not filled in',
  'misleading-wording': 'claims that it is something else: a list',
  'misleading-wording[].phrases': 'the phrases that claim it',
  'misleading-wording[].truth': 'what is true instead',
  'misleading-wording[].excuses': 'phrases that excuse the sentence they stand in',
  severities: 'rule id to `off`, `notice`, `warning` or `error`',
  waivable: 'ids of the rules that a manifest may waive',
  since:
    'what changes on a day: days such as `2027-01-31`, each with those of the keys above that change on it; mappings merge, all else is replaced',
};
