import { knownTargets } from '../../../model/backport.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { foundBugs } from './listed-bugs.ts';
import { link } from './shown.ts';
import { wasTaggedBy } from './tags.ts';

/** SRU documentation: who finds a regression in -proposed tags the bug with `regression-proposed`. */
export const regressionReported: Rule = {
  id: 'regression-reported',
  gate: 'release',
  severity: 'error',
  demands: 'No bug of the upload is tagged as a regression in -proposed.',
  needsLaunchpad: true,
  check(backport, report) {
    for (const { bug, path } of foundBugs(backport)) {
      for (const target of knownTargets(backport)) {
        if (!target.accepted && !target.released) continue;
        if (!wasTaggedBy(bug, tag, target.released)) continue;
        const set = bug.tagDays?.get(tag)?.at(-1);
        report({
          at: { path },
          message: `Bug ${quote(bug.number)} is tagged ${quote(tag)}${set ? ` since ${set}` : ''}${link(bug.url)}: somebody says that the package in -proposed breaks what worked.`,
          help: 'Look into the report. Take the tag away where it is not so; otherwise mend it with another upload.',
          target,
        });
      }
    }
  },
};

const tag = 'regression-proposed';
