import type { Span } from '../model/position.ts';
import { quote } from './quote.ts';
import {
  blockOf,
  indentOf,
  isBlockHeader,
  isOurKey,
  keyOfLine,
  type Line,
  moved,
  neighbour,
  startOf,
} from './yaml-lines.ts';
import type { Mend } from './yaml-mend.ts';

/** A line, or it with all that hangs below it, that begins in a column of its own. */
export function* indentation(text: string, line: Line, what: 'line' | 'block'): Generator<Mend> {
  const own = indentOf(line).length;
  const above = neighbour(text, line, -1);
  const below = neighbour(text, line, 1);
  const near = [above, below, above && neighbour(text, above, -1), below && neighbour(text, below, 1)].filter(
    (each) => each !== undefined,
  );
  // Of an item, it is the dash that moves, and its key with it.
  const dashWidth = line.before.length - own;
  const header = headerOf(text, line);
  const columns = columnsFor(line, near, above, header);
  const block =
    what === 'block' ? blockOf(text, line, above && isBlockHeader(above) ? above : undefined) : line;
  if (what === 'block' && block.end <= line.end) return;
  for (const width of columns) {
    const column = width + dashWidth;
    const like = near.find((each) => each.before.length === column && keyOfLine(each) !== undefined);
    yield {
      ...wordsFor(line, width, header && keyOfLine(header), like),
      // Nobody indents by an odd number but by a slip, nor slips far, nor an item's dash as easily as a key.
      doubt: (width % 2) * 2 + (Math.abs(width - own) > 2 ? 2 : 0) + Math.sign(dashWidth),
      span: spanOf(line),
      isExact: header === undefined && what === 'line' ? 'alone' : 'never',
      edit: { start: line.start, end: block.end, text: moved(text.slice(line.start, block.end), own, width) },
    };
  }
}

/** The columns that a line may have been meant for, by those of its neighbours first. */
function columnsFor(
  line: Line,
  near: readonly Line[],
  above: Line | undefined,
  header: Line | undefined,
): number[] {
  const own = indentOf(line).length;
  const dashWidth = line.before.length - own;
  const beside = near.flatMap((each) =>
    dashWidth > 0
      ? [...(each.before.includes('-') ? [indentOf(each).length] : []), each.before.length - dashWidth]
      : [each.before.length, indentOf(each).length],
  );
  // The first line of a text goes deeper than its key.
  if (above && isBlockHeader(above)) beside.unshift(above.before.length + 2);
  beside.push(0, own - 1, own + 1, own - 2, own + 2);
  const isOdd = /[^ ]/.test(indentOf(line));
  // A key of ours is no part of a text above it.
  const deepest = header && isOurKey(keyOfLine(line) ?? '') ? header.before.length : Number.POSITIVE_INFINITY;
  return [...new Set(beside)].filter((width) => width >= 0 && (width !== own || isOdd) && width <= deepest);
}

function wordsFor(
  line: Line,
  width: number,
  header: string | undefined,
  like: Line | undefined,
): Pick<Mend, 'message' | 'help'> {
  const indent = indentOf(line);
  const key = keyOfLine(line);
  if (indent.includes('\t')) {
    return {
      message: 'This line is indented with a tab, and YAML takes spaces only.',
      help: 'Indent with spaces.',
    };
  }
  const spaces = (count: number): string => (count === 1 ? '1 space' : `${count} spaces`);
  if (header !== undefined && (key === undefined || !isOurKey(key))) {
    return {
      message: `This line belongs to the text of ${quote(header)}, and is not indented like it.`,
      help: `Indent each line of the text by ${spaces(width)}, deeper than ${quote(header)} itself.`,
    };
  }
  const subject = key === undefined ? 'this line' : quote(key);
  const dashed = line.before.includes('-') ? 'the dash of ' : '';
  const beside = like && keyOfLine(like);
  const other =
    beside === undefined
      ? width === 0
        ? ', and the keys of the file itself in column 1'
        : ', where nothing beside it does'
      : `, and ${quote(beside)} beside it in column ${(like?.before.length ?? 0) + 1}`;
  return {
    message: `${key === undefined ? 'This line' : subject} begins in column ${line.before.length + 1}${other}: the keys of one mapping begin in the same column.`,
    help:
      width === 0
        ? `Write ${dashed}${subject} without indentation.`
        : `Indent ${dashed}${subject} by ${spaces(width)}.`,
  };
}

/** What is marked of a line that stands in a wrong column: its tab, else its key, else its text. */
function spanOf(line: Line): Span {
  const tab = /\t+/.exec(indentOf(line));
  if (tab) return { start: line.start + tab.index, end: line.start + tab.index + tab[0].length };
  const start = startOf(line);
  return { start, end: start + (keyOfLine(line)?.length ?? line.body.length) };
}

/** The key whose block of text stands above a line; undefined where keys or items do. */
function headerOf(text: string, line: Line): Line | undefined {
  let above = neighbour(text, line, -1);
  for (let seen = 0; above && seen < 500; seen++, above = neighbour(text, above, -1)) {
    if (isBlockHeader(above)) return above;
    if (above.before === '' && keyOfLine(above) !== undefined) return undefined;
  }
  return undefined;
}
