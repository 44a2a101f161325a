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
  checkTarget(target, backport, report) {
    const released = target.released.value;
    if (!target.series.value || !(target.accepted.value || released)) return;
    for (const { bug, at } of foundBugs(backport)) {
      if (!wasTaggedBy(bug, tag, released)) continue;
      const set = bug.tagDays?.get(tag)?.at(-1);
      report({
        at,
        message: `Bug ${quote(bug.number)} is tagged ${quote(tag)}${set ? ` since ${set}` : ''}${link(bug.url)}: somebody says that the package in -proposed breaks what worked.`,
        help: 'Look into the report. If it is not a regression, remove the tag; otherwise fix it with another upload.',
      });
    }
  },
};

const tag = 'regression-proposed';
