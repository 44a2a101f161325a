import { setOutput } from '@actions/core';
import type { Annotation } from '../report/annotations.ts';
import { safeLine } from '../report/safe-text.ts';
import { workflowCommand } from '../report/workflow-commands.ts';
import { appendWhole } from '../sources/append-whole.ts';
import type { Environment } from '../sources/hosting.ts';
import { writeAll } from '../sources/write-all.ts';

/**
 * What the runner takes from a step: its log with the annotations in it, its outputs and its summary. Where they cannot
 * be written, each throws what the system says.
 */

/** Writes a line to the step's log, made harmless. */
export function logLine(line: string): void {
  writeAll(1, `${safeLine(line)}\n`);
}

/** Writes annotations to the step's log. */
export function annotate(annotations: readonly Annotation[]): void {
  if (annotations.length > 0) writeAll(1, annotations.map((each) => `${workflowCommand(each)}\n`).join(''));
}

/**
 * Says something about the run itself: as an annotation without a place, or as a line of the log. Throws nothing: where
 * nobody takes the log, there is nobody to tell.
 */
export function say(kind: Annotation['kind'] | 'line', text: string, title = 'sru-gate'): void {
  const lines = text.split('\n').map(safeLine);
  try {
    if (kind === 'line') lines.map(logLine);
    else annotate([{ kind, title, message: lines.join('\n'), at: {} }]);
  } catch {}
}

const usualEnd = 'ghadelimiter_sru-gate';

/** Sets outputs of the step, all of them or none. */
export function setOutputs(
  outputs: Readonly<Record<string, string | number>>,
  { GITHUB_OUTPUT: file }: Environment,
): void {
  if (!file) {
    // Enterprise Servers before 3.7 take them from the log.
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    return;
  }
  const all = Object.values(outputs).map(String);
  // The line that ends a value stands in none. To make one that nobody can guess costs more than all else here.
  const end = all.some((value) => value.includes(usualEnd))
    ? `ghadelimiter_${crypto.randomUUID()}`
    : usualEnd;
  appendWhole(
    file,
    Object.entries(outputs)
      .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
      .join(''),
  );
}

/** Adds Markdown to the job summary. Outside Actions, and on old Enterprise Servers, there is none to write to. */
export function addToSummary(text: string, { GITHUB_STEP_SUMMARY: file }: Environment): void {
  if (file) appendWhole(file, text);
}
