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
      message: `The upstream version of ${quote(version.text)} is ${quote(its)}; being backported is ${quote(backported.text)}.`,
      help:
        policy.source === 'upstream'
          ? "Correct the version, or name in the target's own `upstream` what it gets: all that stands between the epoch and the last hyphen."
          : 'Give the target the same epoch and upstream version as the source; only the revision behind the last hyphen differs. The epoch is the number before the colon; where the source lacks it, correct the source (`rmadison` tells).',
    });
  },
};
