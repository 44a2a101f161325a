import { unseen } from '../quote.ts';

/**
 * Makes a line fit for a terminal and for the runner's log: control characters and bidi controls become a
 * visible mark, and the `##[` of the runner's old commands is broken up. Width stays as it was.
 */
export function safeLine(line: string): string {
  return line
    .replaceAll('\t', '  ')
    .replace(unseen, (characters) => '\ufffd'.repeat(characters.length))
    .replaceAll('##[', '##(');
}

/** Whether a workflow's runner would do what a line says. */
export function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}
