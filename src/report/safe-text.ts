import { unseen } from '../quote.ts';

/** Whether the runner of a workflow would take a line of its log for a command. */
export function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

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
