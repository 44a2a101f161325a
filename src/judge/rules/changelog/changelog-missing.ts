import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

export const changelogMissing: Rule = {
  id: 'changelog-missing',
  gate: 'upload',
  severity: 'error',
  demands: 'The changelog that the manifest names is there.',
  check({ changelogs }, report) {
    for (const { target, named, found } of changelogs) {
      if (found.kind !== 'missing') continue;
      report({
        at: { path: [...target.path, 'changelog'] },
        message: `The changelog ${quote(named)} cannot be read: ${found.why}.`,
        help: 'Name a path from the top level of the repository, such as `debian/changelog`, or git `ref:path`, such as `ubuntu/noble:debian/changelog`.',
        target,
      });
    }
  },
};
