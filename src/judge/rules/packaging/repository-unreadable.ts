import type { Rule } from '../../rule.ts';

export const repositoryUnreadable: Rule = {
  id: 'repository-unreadable',
  gate: 'upload',
  severity: 'inconclusive',
  demands: 'What the manifest names in git can be read.',
  check({ unreadable }, report) {
    for (const { path, what, why, help, targets } of unreadable) {
      for (const target of targets)
        report({ at: { path }, message: `${what} could not be read: ${why}.`, help, target });
    }
  },
};
