import { describeSeries, developmentRelease } from '../../../model/calendar.ts';
import { quote } from '../../../text/quote.ts';
import { onDay } from '../../as-of.ts';
import type { Rule } from '../../rule.ts';
import { ownTasks, sruBug } from './listed-bugs.ts';
import { link } from './shown.ts';

/** SRU documentation: "the development release must already be fixed". */
export const develTaskOpen: Rule = {
  id: 'devel-task-open',
  gate: 'upload',
  severity: 'error',
  demands: "The bug's task for the development release is Fix Released.",
  needsLaunchpad: true,
  checkTarget(target, backport, report) {
    const { calendar, today } = backport;
    const bug = sruBug(backport);
    const task = ownTasks(backport)?.find(({ series }) => series === undefined);
    if (!bug || !task || task.status === 'Fix Released') return;
    const day = target.uploadDay;
    const development = day && developmentRelease(calendar, day);
    // Between two series nothing is in development, so nothing has to be fixed first.
    if (!development) return;
    report({
      at: backport.sru.bug,
      message: `The development task of bug ${quote(bug.number)} is ${quote(task.status)}${link(task.url)}: the development release, ${describeSeries(development)}${onDay(day, today)}, must be fixed first.`,
      help: 'Once the development release has the version, set its task to Fix Released; until then whoever upgrades loses what this update brings.',
    });
  },
};
