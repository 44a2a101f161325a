import type { ReportedTarget } from '../model/report.ts';
import { quote } from '../text/quote.ts';
import { safeLine } from './safe-text.ts';

/**
 * A target's series, to begin a line with. What is none stands in backticks, as all words from outside: the runner of
 * a workflow would take `::error::` there for a command.
 */
export function seriesInWords({ series }: Pick<ReportedTarget, 'series'>): string {
  return series.value?.name ?? (series.written === undefined ? '?' : safeLine(quote(series.written, 30)));
}

/** A target's version; what is none stands in backticks. */
export function versionInWords({ version }: Pick<ReportedTarget, 'version'>): string {
  return version.value?.text ?? (version.written === undefined ? '?' : safeLine(quote(version.written, 60)));
}
