import { knownTargets } from '../../../model/backport.ts';
import { describeSeries } from '../../../model/calendar.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { ownTasks, sruBug } from './listed-bugs.ts';
import { link } from './shown.ts';

/** SRU documentation: the bug is nominated for every series that gets the update. */
export const seriesTaskMissing: Rule = {
  id: 'series-task-missing',
  gate: 'upload',
  severity: 'warning',
  demands: 'The bug has a task for every target.',
  needsLaunchpad: true,
  explainedBy: ['bug-wrong-package'],
  check(backport, report) {
    const bug = sruBug(backport);
    const tasks = ownTasks(backport);
    if (!bug || !tasks) return;
    for (const target of knownTargets(backport)) {
      const { series } = target;
      if (tasks.some((task) => task.series === series.name)) continue;
      report({
        at: { path: [...target.path, 'series'] },
        message: `Bug ${quote(bug.number)} has no task for ${describeSeries(series)}${link(bug.url)}.`,
        help: `Nominate the bug for \`${series.name}\` ("Target to series"), or ask somebody who may; the SRU team adds it when it accepts the upload.`,
        target,
      });
    }
  },
};
