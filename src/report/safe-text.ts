import { unseen } from '../text/quote.ts';

/**
 * Whether the runner of a workflow would take a line of a text in its log for a command. To the runner
 * a lone carriage return ends a line, too, and before `::` it overlooks more than JavaScript's white space.
 */
export function hasCommand(text: string): boolean {
  const isCommand = (line: string): boolean => line.replace(unseen, '').trimStart().startsWith('::');
  return text.includes('##[') || text.split(/\r\n?|\n/).some(isCommand);
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
