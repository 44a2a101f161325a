import type { Backport } from '../../../model/backport.ts';
import { isGiven } from '../../../model/field.ts';
import type { Target } from '../../../model/manifest.ts';
import type { TargetChangelog } from '../../../model/packaging.ts';
import { versionIn } from '../../../model/version.ts';
import { isSameUpstream } from '../../../policy/upstream-part.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** SRU documentation: a new upstream version goes by the documented exception of its package, where it has one. */
export const policyBypassed: Rule = {
  id: 'policy-bypassed',
  gate: 'upload',
  severity: 'warning',
  demands: 'A new upstream version is judged by the policy that the package has for it.',
  check(backport, report) {
    const { governedBy, package: field, policyName } = backport;
    const name = field.value;
    if (governedBy === undefined || name === undefined) return;
    if (!bringsNewUpstream(backport)) return;
    report({
      at: isGiven(policyName) ? policyName : field,
      message: `${quote(name)} has a policy of its own, ${quote(governedBy)}, and this upload has a new upstream version: under \`sru\`, what that policy asks for is not checked.`,
      help: `Write \`policy: ${governedBy}\`. If the upload only fixes the version that the series has, \`sru\` is right: write that version as \`replaces\`.`,
    });
  },
};

/**
 * Whether a target gets another upstream version than it has: by what it replaces, else by the source, which a fix has
 * not, else by its changelog.
 */
function bringsNewUpstream({ targets, source, changelogs }: Backport): boolean {
  const hasSource = [source.series, source.version, source.upstream, source.ref].some(isGiven);
  const isNew = ({ version, replaces }: Target): boolean => {
    if (version.value === undefined) return false;
    return replaces.value ? !isSameUpstream(version.value, replaces.value) : hasSource;
  };
  return targets.items.some(isNew) || changelogs.some(isNewByChangelog);
}

/** Whether a target that does not say what it replaces has another upstream version than the entry below its own. */
function isNewByChangelog({ target: { version, replaces }, found }: TargetChangelog): boolean {
  if (replaces.value || version.value === undefined || found.kind !== 'read') return false;
  if (found.at === undefined) return false;
  const below = versionIn(found.changelog.entries[found.at + 1]?.version);
  return below !== undefined && !isSameUpstream(version.value, below);
}
