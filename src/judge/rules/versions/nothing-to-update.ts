import { backportsWholeVersions } from '../../../model/policy.ts';
import { backportedTo } from '../../../policy/backported-version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

export const nothingToUpdate: Rule = {
  id: 'nothing-to-update',
  gate: 'upload',
  severity: 'warning',
  demands: 'The version replaced has another upstream version.',
  appliesTo: backportsWholeVersions,
  checkTarget(target, { source, policy }, report) {
    const replaces = target.replaces.value;
    const backported = backportedTo(target, source, policy);
    if (!replaces || backported?.compare(replaces) !== 0) return;
    report({
      at: target.replaces,
      message: `${quote(replaces.text)} already has the upstream version ${quote(backported.text)}: there is nothing to backport.`,
      help: 'A change of the packaging alone is an ordinary Stable Release Update: `policy: sru`. Otherwise correct `replaces`.',
    });
  },
};
