import { type LinkTo, type Report, shardName } from '../model/report.ts';
import { timeOf } from './gantt.ts';
import { code, markdown } from './markdown.ts';
import { page } from './page.ts';
import { statusList } from './summary-status.ts';
import { verdict } from './verdict.ts';

/** GitHub drops a job summary over 1 MiB whole; some room is left for other writers of the same step. */
const largestSummary = 1000 * 1024;

/**
 * The job summary: the verdict, where each target stands, a picture of time, the targets with both gates, every finding with its way out.
 * Where it would not fit, it is cut, with counts and a pointer to the JSON report.
 * @param largest in bytes
 */
export function toSummary(report: Report, linkTo: LinkTo, largest = largestSummary): string {
  const time = timeOf(report);
  const head = [
    '## sru-gate',
    '',
    `**${markdown(verdict(report))}**`,
    '',
    ...statusList(report, largest),
    ...time,
    ...(time.length > 0 ? [''] : []),
  ];
  const foot = `Judged on ${report.today} with the release calendar ${code(report.calendar.source, 300)}${report.shard ? `; shard ${shardName(report.shard)}` : ''}.\n`;
  return page(report, { head, foot, largest, rest: 'JSON report', linkTo });
}
