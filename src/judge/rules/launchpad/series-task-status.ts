import { type Backport, knownTargets, type Target } from '../../../model/backport.ts';
import type { Day } from '../../../model/day.ts';
import { isOf } from '../../../model/publications.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { ownTasks } from './listed-bugs.ts';
import { link } from './shown.ts';

/** SRU documentation: In Progress with the upload, Fix Committed with its acceptance, Fix Released with its release. */
export const seriesTaskStatus: Rule = {
  id: 'series-task-status',
  gate: 'upload',
  severity: 'warning',
  demands: "A target's task on the bug is where the target stands.",
  needsLaunchpad: true,
  check(backport, report) {
    const tasks = ownTasks(backport) ?? [];
    for (const target of knownTargets(backport)) {
      const task = tasks.find(({ series }) => series === target.series.name);
      const expected = expectedStatus(target);
      if (!task || !expected || task.status === expected.status) continue;
      // Between the acceptance and the day it is published, on which it counts as accepted.
      if (task.status === 'Fix Committed' && isOnItsWay(target, backport)) continue;
      report({
        at: { path: [...target.path, expected.key] },
        message: `The bug's task for ${quote(target.series.name)} is ${quote(task.status)}${link(task.url)}; it was ${expected.key} ${expected.day}, and then the task is ${expected.status}.`,
        help: `Set the task to ${expected.status}, or correct the dates.`,
        target,
      });
    }
  },
};

function isOnItsWay({ series, version, accepted }: Target, { launchpad }: Backport): boolean {
  const { publications = [], uploads = [] } = launchpad?.archive.get(series?.name ?? '') ?? {};
  if (!version || accepted) return false;
  return (
    publications.some((each) => each.pocket === 'proposed' && isOf(version)(each)) ||
    uploads.some(({ status }) => status === 'Accepted' || status === 'Done')
  );
}

/** The status that goes with the last of a target's dates; undefined before its upload. */
function expectedStatus({
  uploaded,
  accepted,
  released,
  hiddenDates,
}: Target): { readonly status: string; readonly key: string; readonly day: Day } | undefined {
  // A date that cannot be read may be the last.
  if (hiddenDates.length > 0) return undefined;
  if (released) return { status: 'Fix Released', key: 'released', day: released };
  if (accepted) return { status: 'Fix Committed', key: 'accepted', day: accepted };
  return uploaded && { status: 'In Progress', key: 'uploaded', day: uploaded };
}
