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
  checkTarget(target, backport, report) {
    const series = target.series.value;
    const bug = sruBug(backport);
    const tasks = ownTasks(backport);
    if (!series || !bug || !tasks) return;
    if (tasks.some((task) => task.series === series.name)) return;
    report({
      at: target.series,
      message: `Bug ${quote(bug.number)} has no task for ${describeSeries(series)}${link(bug.url)}.`,
      help: `Nominate the bug for \`${series.name}\` ("Target to series"), or ask somebody who may; the SRU team adds it when it accepts the upload.`,
    });
  },
};
