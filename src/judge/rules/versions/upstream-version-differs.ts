import { backportsWholeVersions } from '../../../model/policy.ts';
import { backportedTo } from '../../../policy/backported-version.ts';
import { upstreamText, withEpoch } from '../../../policy/upstream-part.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

export const upstreamVersionDiffers: Rule = {
  id: 'upstream-version-differs',
  gate: 'upload',
  severity: 'error',
  demands: 'Every target gets the upstream version that is being backported.',
  appliesTo: backportsWholeVersions,
  checkTarget(target, { source, policy }, report) {
    const version = target.version.value;
    const backported = backportedTo(target, source, policy);
    if (!version || !backported || backported.isIn(version)) return;
    // Behind a revision that was lost, all is the upstream part.
    const bare = upstreamText(version);
    const its = bare === backported.text ? withEpoch(version) : bare;
    report({
      at: target.version,
      message: `The upstream version of ${quote(version.text)} is ${quote(its)}; the one being backported is ${quote(backported.text)}.`,
      help:
        policy.source === 'upstream'
          ? 'Correct the version, or write the upstream version that this target gets as its own `upstream`: what stands between the epoch and the last hyphen.'
          : 'Give the target the same epoch and upstream version as the source; only the revision after the last hyphen differs. The epoch is the number before the colon; if the source lacks it, correct the source (`rmadison PACKAGE` shows the versions).',
    });
  },
};
