import type { Finding } from '../model/finding.ts';
import type { LinkTo, Report } from '../model/report.ts';
import { leftOut } from './bounded.ts';
import { bytes, didNotFit, loud } from './fit.ts';
import { findingsOf } from './summary-findings.ts';
import { targetTable } from './summary-targets.ts';

/** What a page of Markdown has around the report's targets and findings. */
export interface PageParts {
  /** Lines above the targets and findings. */
  readonly head: readonly string[];
  /** The line below them. */
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

/** The targets with both gates and the findings with their way out; where they would not fit, cut and counted. */
export function page(report: Report, { head, foot, largest, rest, linkTo, below }: PageParts): string {
  const room = largest - bytes(head.join('\n')) - bytes(foot) - roomForNotes;
  // The findings say what to do: they have at least half of the room.
  const everything = report.whole ? undefined : rest;
  const targets = targetTable(report, room / 2, everything);
  const findings = findingsOf(report, linkTo, room - bytes(targets.join('\n')), below);
  return [
    ...head,
    ...targets,
    ...findings.lines,
    ...loud(didNotFit(findings.left + leftOut(report).findings, 'finding', everything)),
    foot,
  ].join('\n');
}
