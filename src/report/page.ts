import type { Finding } from '../model/finding.ts';
import type { LinkTo, Report } from '../model/report.ts';
import { leftOut } from './bounded.ts';
import { bytes, didNotFit, loud } from './fit.ts';
import { findingsOf } from './summary-findings.ts';
import { targetTable } from './summary-targets.ts';
import { tallyOf } from './tally.ts';

/** What a page of Markdown has around the report's targets and findings. */
export interface PageParts {
  /** Lines above all. */
  readonly head: readonly string[];
  /** Lines that show the time of the targets. */
  readonly time: readonly string[];
  /** The line below all. */
  readonly foot: string;
  /** The most bytes that the page may have. */
  readonly largest: number;
  /** The place that has everything, as Markdown. */
  readonly rest: string;
  readonly linkTo: LinkTo;
  /** Further lines below a finding's own. */
  readonly below?: (finding: Finding) => readonly string[];
}

/** Bytes for the sentences that say what was left out. */
const roomForNotes = 1000;

/**
 * The targets with both gates and the findings with their way out; where they would not fit, cut and counted. What has
 * to be put right comes first; where nothing has, the days do.
 */
export function page(report: Report, { head, time, foot, largest, rest, linkTo, below }: PageParts): string {
  const room = largest - bytes([...head, ...time].join('\n')) - bytes(foot) - roomForNotes;
  // The findings say what to do: they have at least half of the room.
  const everything = report.whole ? undefined : rest;
  const targets = targetTable(report, room / 2, everything);
  const findings = findingsOf(report, linkTo, room - bytes(targets.join('\n')), below);
  const work = [
    ...findings.lines,
    ...loud(didNotFit(findings.left + leftOut(report).findings, 'finding', everything)),
  ];
  const isRed = tallyOf(report).toPutRight > 0;
  return [...head, ...(isRed ? [...work, ...targets, ...time] : [...time, ...targets, ...work]), foot].join(
    '\n',
  );
}
