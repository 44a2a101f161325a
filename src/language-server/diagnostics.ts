import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { about } from '../generated/about.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Position } from '../model/position.ts';
import { oneLine, shorten } from '../text/quote.ts';

/** How an editor marks each severity; what git or Launchpad did not tell is a warning, as in a workflow. */
const marks: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  inconclusive: DiagnosticSeverity.Warning,
  warning: DiagnosticSeverity.Warning,
  notice: DiagnosticSeverity.Information,
};

/** A finding as an editor shows it. */
export function diagnosticOf(finding: Finding, range: Range): Diagnostic {
  const { rule, severity, message, help, url, waived } = finding;
  const more = waived === undefined ? help : `Waived: ${shorten(oneLine(waived), 300)}`;
  return {
    range,
    severity: waived === undefined ? marks[severity] : DiagnosticSeverity.Hint,
    code: rule,
    codeDescription: { href: url },
    source: about.name,
    message: more === '' ? message : `${message}\n${more}`,
  };
}

/** The diagnostics of findings, by absolute path of their file; a finding of the whole run stands at the top of the document. */
export function diagnosticsByFile(
  findings: readonly Finding[],
  document: string,
  rangeOf: (position: Position) => Range,
): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const at = finding.at ?? topOf(document);
    const diagnostics = found.get(at.file) ?? [];
    diagnostics.push(diagnosticOf(finding, rangeOf(at)));
    found.set(at.file, diagnostics);
  }
  return found;
}

/** The first character of a file. */
export function topOf(file: string): Position {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
}
