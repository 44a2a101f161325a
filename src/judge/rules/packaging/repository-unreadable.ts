import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

export const repositoryUnreadable: Rule = {
  id: 'repository-unreadable',
  gate: 'upload',
  severity: 'inconclusive',
  demands: 'What the manifest names in git can be read.',
  check({ changelogs }, report) {
    for (const { target, named, found } of changelogs) {
      if (found.kind !== 'unreadable') continue;
      report({
        at: { path: [...target.path, 'changelog'] },
        message: `The changelog ${quote(named)} could not be read: ${found.why}.`,
        help: found.help,
        target,
      });
    }
  },
};
