import type { PathOf, Report } from '../model/report.ts';
import { type Annotation, toAnnotations } from './annotations.ts';
import { leftInWords } from './bounded.ts';
import { allFindings } from './report.ts';
import { safeLine } from './safe-text.ts';
import { verdict } from './verdict.ts';

/**
 * Every finding as a workflow command that GitHub turns into an annotation, for a plain `run:` step; then the verdict.
 * GitHub shows the first ten of a kind, so the gravest come first; the rest stay in the log.
 */
export function toWorkflowCommands(report: Report, pathOf: PathOf): string {
  const commands = toAnnotations(allFindings(report), pathOf, true).map(workflowCommand);
  const left = leftInWords(report);
  return `${[...commands, ...(left === undefined ? [] : [left]), safeLine(verdict(report))].join('\n')}\n`;
}

/** An annotation as a line of a step's log. */
export function workflowCommand({ kind, message, title, at }: Annotation): string {
  const { file, startLine, endLine, startColumn, endColumn } = at;
  const properties = { title, file, line: startLine, endLine, col: startColumn, endColumn };
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodedProperty(String(value))}`],
  );
  return `::${kind} ${given.join(',')}::${encoded(message)}`;
}

/** Encodes a text as the runner decodes it, so that a message stays on its line and within its command. */
function encoded(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function encodedProperty(text: string): string {
  return encoded(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
