import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { quote } from '../text/quote.ts';
import { leftInWords } from './bounded.ts';
import { allFindings } from './report.ts';
import { hasCommand, safeLine } from './safe-text.ts';
import { countedSeverity, toldAs } from './told.ts';
import { verdict } from './verdict.ts';

/**
 * A line for each finding, `path:line:column: severity[rule] message`, as compilers write and editors read, a line with
 * what did not fit, and one with the verdict. A finding of the run has the program's name in place of a path.
 */
export function toConcise(report: Report): string {
  const left = leftInWords(report);
  const lines = [
    ...allFindings(report).map((finding) => line(finding, report)),
    ...(left === undefined ? [] : [left]),
    safeLine(verdict(report)),
  ];
  return `${lines.join('\n')}\n`;
}

function line(finding: Finding, { nameOf }: Report): string {
  const { rule, message, at, waived } = finding;
  const place = at ? `${asPlace(nameOf(at.file))}:${at.line}:${at.column}` : 'sru-gate';
  const severity = waived === undefined ? countedSeverity(finding) : 'waived';
  const why = waived === undefined ? '' : ` (waived: ${safeLine(quote(waived, waived.length))})`;
  return `${place}: ${severity}[${rule}] ${toldAs(finding)}${safeLine(message)}${why}`;
}

/** A path that neither commands a runner nor looks like a place in another file. */
function asPlace(name: string): string {
  const shown = safeLine(name).replace(/:(?=\d+:\d+: )/g, '\ufffd');
  return hasCommand(shown) ? `./${shown}` : shown;
}
