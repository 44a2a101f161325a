import type { Span } from '../model/position.ts';

/**
 * Whether a new key, or an item of a list, can stand in the place of a word without breaking what is there: it begins
 * its line, and no block below is deeper, which the key would take over.
 */
export function hasRoomForKey(text: string, { start, end }: Span): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  if (!/^\ufeff?[ \t]*(?:-[ \t]+)*$/.test(text.slice(lineStart, start))) return false;
  const below = text.slice(end);
  // A key that is there already keeps what is below it.
  if (!/^[ \t]*(?:#|[\r\n]|$)/.test(below)) return true;
  const next = nextLine(below);
  const indent = next.search(/[^ ]/);
  const column = start - lineStart;
  return indent < column || (indent === column && !/^ *-(?:\s|$)/.test(next));
}

/** The first line below that is neither empty nor a comment; empty for none. */
function nextLine(below: string): string {
  const [, ...lines] = below.split(/\r\n|\n|\r/);
  return lines.find((line) => !/^\s*(?:#|$)/.test(line)) ?? '';
}
