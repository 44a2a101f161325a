import type { Finding } from '../model/finding.ts';
import type { LinkTo, Report } from '../model/report.ts';
import { bytes, didNotFit, loud } from './fit.ts';
import { findingsOf } from './summary-findings.ts';
import { targetTable } from './summary-targets.ts';

/** What a page of Markdown has around the report's targets and findings. */
export interface PageParts {
  /** Lines above and the line below them. */
  readonly head: readonly string[];
  readonly foot: string;
  /** In bytes. */
  readonly largest: number;
  /** Where all is that does not fit, as Markdown. */
  readonly rest: string;
  readonly linkTo: LinkTo;
  /** Lines that a finding gets below its own. */
  readonly below?: (finding: Finding) => readonly string[];
}

/** Bytes for the sentences that say what was left out. */
const roomForNotes = 1000;

/** The targets with both gates and the findings with their way out; cut, with counts, where they would not fit. */
export function page(report: Report, { head, foot, largest, rest, linkTo, below }: PageParts): string {
  const room = largest - bytes(head.join('\n')) - bytes(foot) - roomForNotes;
  // The findings say what to do, and have at least half.
  const targets = targetTable(report, room / 2, rest);
  const findings = findingsOf(report, linkTo, room - bytes(targets.join('\n')), below);
  return [
    ...head,
    ...targets,
    ...findings.lines,
    ...loud(didNotFit(findings.left, 'finding', rest)),
    foot,
  ].join('\n');
}
