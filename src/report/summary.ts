import { type LinkTo, type Report, shardName } from '../model/report.ts';
import { timeOf } from './gantt.ts';
import { headOf } from './head.ts';
import { code } from './markdown.ts';
import { page } from './page.ts';

/** GitHub drops a job summary over 1 MiB whole; some room is left for other writers of the same step. */
const largestSummary = 1000 * 1024;

/**
 * The job summary: the verdict, whose backport it is and where each target stands; then every finding with its way out,
 * the targets with both gates and a picture of time, or, where there is only to wait, the picture first.
 * Where it would not fit, it is cut, with counts and a pointer to the JSON report.
 * @param largest in bytes
 */
export function toSummary(report: Report, linkTo: LinkTo, largest = largestSummary): string {
  const head = ['## sru-gate', '', ...headOf(report, largest)];
  const foot = `Judged on ${report.today} with the release calendar ${code(report.calendar.source, 300)}${report.shard ? `; shard ${shardName(report.shard)}` : ''}.\n`;
  return page(report, { head, time: timeOf(report), foot, largest, rest: 'JSON report', linkTo });
}
