import type { Backport } from '../../../model/backport.ts';
import type { Series } from '../../../model/calendar.ts';
import type { Day } from '../../../model/day.ts';
import { isUnclear } from '../../../model/field.ts';
import { dateKeys, type Target } from '../../../model/manifest.ts';
import { archiveOf, isOf } from '../../../model/publications.ts';
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
  checkTarget(target, backport, report) {
    const series = target.series.value;
    const expected = expectedStatus(target);
    if (!series || !expected) return;
    const task = ownTasks(backport)?.find((each) => each.series === series.name);
    if (!task || task.status === expected.status) return;
    // The bug's task changes with the acceptance, and the target is accepted from the day of publication.
    if (task.status === 'Fix Committed' && isOnItsWay(target, series, backport)) return;
    report({
      at: target[expected.key],
      message: `The bug's task for ${quote(series.name)} is ${quote(task.status)}${link(task.url)}; it was ${expected.key} ${expected.day}, so the task should be ${expected.status}.`,
      help: `Set the task to ${expected.status}, or correct the dates.`,
    });
  },
};

/** Whether Launchpad has accepted the upload, while the target does not count as accepted yet. */
function isOnItsWay(target: Target, series: Series, { launchpad }: Backport): boolean {
  const { publications = [], uploads = [] } = archiveOf(launchpad, series) ?? {};
  const version = target.version.value;
  if (!version || target.accepted.value) return false;
  return (
    publications.some((each) => each.pocket === 'proposed' && isOf(version)(each)) ||
    uploads.some(({ status }) => status === 'Accepted' || status === 'Done')
  );
}

/** The status that goes with the last of a target's dates; undefined before its upload. */
function expectedStatus(
  target: Target,
): { readonly status: string; readonly key: (typeof dateKeys)[number]; readonly day: Day } | undefined {
  // A date that nobody can tell may be the last.
  if (dateKeys.some((key) => isUnclear(target[key]))) return undefined;
  const uploaded = target.uploaded.value;
  const accepted = target.accepted.value;
  const released = target.released.value;
  if (released) return { status: 'Fix Released', key: 'released', day: released };
  if (accepted) return { status: 'Fix Committed', key: 'accepted', day: accepted };
  return uploaded && { status: 'In Progress', key: 'uploaded', day: uploaded };
}
