import { quote } from '../../../text/quote.ts';
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
        at: target.changelog,
        message: `The changelog ${quote(named)} cannot be ${found.help === undefined ? 'read' : 'used'}: ${found.why}.`,
        help:
          found.help ??
          'Name a file of at most 1 MiB in the workspace, by its path from the top level of the repository (`debian/changelog`) or as git `ref:path` (`ubuntu/noble:debian/changelog`).',
        target,
      });
    }
  },
};
