import { sameUpstream } from '../../../debian/version.ts';
import { backportsWholeVersions } from '../../../policy.ts';
import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

export const nothingToUpdate: Rule = {
  id: 'nothing-to-update',
  gate: 'upload',
  severity: 'warning',
  demands: 'The version replaced has another upstream version.',
  appliesTo: backportsWholeVersions,
  check({ targets }, report) {
    for (const target of targets) {
      const { version, replaces } = target;
      if (!version || !replaces || !sameUpstream(version, replaces)) continue;
      report({
        at: { path: [...target.path, 'replaces'] },
        message: `${quote(replaces.text)} already has the upstream version ${quote(version.upstream)}: there is nothing to backport.`,
        help: 'A change of the packaging alone is an ordinary Stable Release Update: `policy: sru`. Otherwise correct `replaces`.',
        target,
      });
    }
  },
};
