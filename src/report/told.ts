import type { Finding, Severity } from '../model/finding.ts';
import type { Counts } from '../model/report.ts';
import { counted, quote } from '../text/quote.ts';
import { safeLine } from './safe-text.ts';

/** The severity by which a finding counts: of what is told alone nothing counts. */
export function countedSeverity({ severity, isTold }: Finding): Severity {
  return isTold ? 'notice' : severity;
}

/** What a reporter without a place for it says of a finding that decides nothing, before its message. */
export function toldAs({ severity, isTold, waived }: Finding): string {
  return isTold && waived === undefined ? `Reported only (${severity}): ` : '';
}

/** A finding in two lines at most: what is wrong, and the way out or why it is waived. */
export function inWords(finding: Finding): string {
  const { message, help, waived } = finding;
  return waived === undefined
    ? `${toldAs(finding)}${safeLine(message)}\n${safeLine(help)}`
    : `Waived (${safeLine(quote(waived, waived.length))}): ${safeLine(message)}`;
}

/** Counts in words, without what is none and without notices; empty where nothing is left. */
export function countsInWords({ error, inconclusive, warning }: Counts): string {
  return [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(inconclusive > 0 ? [`${inconclusive} inconclusive`] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
  ].join(', ');
}
