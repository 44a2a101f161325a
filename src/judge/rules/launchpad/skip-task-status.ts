import { isGiven } from '../../../model/field.ts';
import { quote } from '../../../text/quote.ts';
import { isAskedFor } from '../../newer-series.ts';
import type { Rule } from '../../rule.ts';
import { ownTasks } from './listed-bugs.ts';
import { link } from './shown.ts';

/** SRU documentation: the task of a series that is left out for lack of resources is Won't Fix. */
export const skipTaskStatus: Rule = {
  id: 'skip-task-status',
  gate: 'upload',
  severity: 'warning',
  demands: "The task of a series that is skipped for a reason is Won't Fix.",
  needsLaunchpad: true,
  check(backport, report) {
    const tasks = ownTasks(backport) ?? [];
    for (const skip of backport.skips.items) {
      const series = skip.series.value;
      if (!series || skip.reason.value === undefined || !isAskedFor(backport, skip)) continue;
      // It has the version, or no package.
      if (isGiven(skip.carries) || isGiven(skip.removed)) continue;
      const task = tasks.find((each) => each.series === series.name);
      if (!task || task.status === "Won't Fix") continue;
      report({
        at: skip.series,
        message: `${quote(series.name)} is skipped for a reason, but its task on the bug is ${quote(task.status)}${link(task.url)}.`,
        help: "Set the task to Won't Fix and say why on the bug, or make the series a target.",
        series: series.name,
      });
    }
  },
};
