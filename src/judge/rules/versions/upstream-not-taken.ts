import type { Backport } from '../../../model/backport.ts';
import { describeSeries } from '../../../model/calendar.ts';
import type { Target } from '../../../model/manifest.ts';
import { governs, type UpstreamVersions } from '../../../model/policy.ts';
import { comparePart } from '../../../model/version.ts';
import { upstreamFor } from '../../../policy/backported-version.ts';
import { compareToNamed } from '../../../policy/upstream-part.ts';
import { counted, quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/**
 * What a policy's page says of upstream versions: ".0 releases will not be backported", "must only receive patch-level
 * upgrades", "aligned to the associated LTS release".
 */
export const upstreamNotTaken: Rule = {
  id: 'upstream-not-taken',
  gate: 'upload',
  severity: 'error',
  demands: "The upstream version is one that the policy's page takes.",
  isPolicySentence: true,
  appliesTo: ({ upstreamVersions }) => upstreamVersions.length > 0,
  explainedBy: ['policy-package', 'upstream-version-differs'],
  checkTarget(target, backport, report) {
    const { policy, source } = backport;
    const name = backport.package.value;
    const upstream = upstreamFor(target, source, policy);
    if (name === undefined || upstream === undefined) return;
    // Without a new upstream version there is none to take.
    if (target.replaces.value && compareToNamed(target.replaces.value, upstream) === 0) return;
    for (const taken of policy.upstreamVersions) {
      const why = governs(taken, name) ? whyNot(upstream, taken, target) : undefined;
      if (why === undefined) continue;
      report({
        at: placeOf(target, backport),
        message: `${why}: the policy ${quote(policy.name)} does not take version ${quote(upstream)} of ${quote(name)}.`,
        help: 'Take a version that its page takes, or give the reason in a waiver for `upstream-not-taken`.',
      });
    }
  },
};

function whyNot(upstream: string, taken: UpstreamVersions, { replaces, series }: Target): string | undefined {
  const numbers = numbersOf(upstream);
  const before = replaces.value && numbersOf(replaces.value.upstream);
  const end = taken.notEndingIn.find((each) => upstream.endsWith(each) || numbers.join('.').endsWith(each));
  if (end !== undefined) return `It ends in ${quote(end)}`;
  if (taken.parts !== undefined && numbers.length !== taken.parts)
    return `It has ${counted(numbers.length, 'part')} and not ${taken.parts}`;
  if (taken.atLeast !== undefined && comparePart(upstream, taken.atLeast) < 0)
    return `It is older than ${quote(taken.atLeast)}`;
  if (taken.sameParts !== undefined && before && !beginSame(before, numbers, taken.sameParts)) {
    const where = series.value ? ` in ${describeSeries(series.value)}` : '';
    return `It leaves the branch ${quote(before.slice(0, taken.sameParts).join('.'))} of the version replaced${where}`;
  }
  return undefined;
}

/** Where a target's upstream version is named. */
function placeOf({ upstream, version }: Target, { source, policy }: Backport) {
  if (policy.source === 'upstream') {
    if (upstream.value !== undefined) return upstream;
    if (source.version.value === undefined && source.upstream.value !== undefined) return source.upstream;
  }
  return version;
}

/** The numbers that an upstream version begins with: of `1.2.3+dfsg` and `1_2_3` three. */
function numbersOf(upstream: string): string[] {
  return /^\d+(?:[._]\d+)*/.exec(upstream)?.[0].split(/[._]/) ?? [];
}

/** Whether two versions have their first parts in common; of a version that has fewer, those that it has. */
function beginSame(one: readonly string[], other: readonly string[], count: number): boolean {
  return one
    .slice(0, count)
    .every((part, at) => other[at] === undefined || comparePart(part, other[at]) === 0);
}
