import { shardName } from '../gather/shard.ts';
import { bytes } from './fit.ts';
import { timeOf } from './gantt.ts';
import { code, markdown } from './markdown.ts';
import type { Report } from './report.ts';
import { findingsOf, type LinkTo } from './summary-findings.ts';
import { targetTable } from './summary-targets.ts';
import { counted, verdict } from './verdict.ts';

/** GitHub drops a job summary over 1 MiB whole; some room is left for other writers of the same step. */
const largestSummary = 1000 * 1024;

/** Bytes for the sentences that say what was left out. */
const roomForNotes = 1000;

/**
 * The job summary: the verdict, a picture of time, the targets with both gates, every finding with its way out.
 * Cut with counts and a pointer to the JSON report where it would not fit.
 * @param largest in bytes
 */
export function toSummary(report: Report, linkTo: LinkTo, largest = largestSummary): string {
  const time = timeOf(report);
  const head = [
    '## sru-gate',
    '',
    `**${markdown(verdict(report))}**`,
    '',
    ...time,
    ...(time.length > 0 ? [''] : []),
  ];
  const foot = `Judged on ${report.today} with the release calendar ${code(report.calendar.source, 300)}${report.shard ? `; shard ${shardName(report.shard)}` : ''}.\n`;
  const room = largest - bytes(head.join('\n')) - bytes(foot) - roomForNotes;
  // The findings say what to do, and have at least half.
  const targets = targetTable(report, room / 2, 'JSON report');
  const findings = findingsOf(report, linkTo, room - bytes(targets.join('\n')));
  const note =
    findings.left > 0
      ? [`**${counted(findings.left, 'more finding')} did not fit here; all are in the JSON report.**`, '']
      : [];
  return [...head, ...targets, ...findings.lines, ...note, foot].join('\n');
}
