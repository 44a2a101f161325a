import { quote } from './quote.ts';
import {
  blockOf,
  indentOf,
  isBlockHeader,
  isOurKey,
  keyOfLine,
  type Line,
  linesAbove,
  moved,
  neighbour,
  spanOver,
  startOf,
} from './yaml-lines.ts';
import type { Mend } from './yaml-mend.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** A line, or it with all that hangs below it, that begins in a column of its own. */
export function* indentation(text: string, line: Line, what: 'line' | 'block'): Generator<Mend> {
  const own = indentOf(line).length;
  const near = linesAround(text, line);
  // Of an item, it is the dash that moves, and its key with it.
  const dashWidth = line.before.length - own;
  const header = headerOf(text, line);
  const { end } = what === 'block' ? blockOf(text, line, header) : line;
  if (what === 'block' && end === line.end) return;
  for (const width of columnsFor(line, near, header)) {
    const column = width + dashWidth;
    const [like] = near.flatMap((each) => (each.before.length === column ? (keyOfLine(each) ?? []) : []));
    yield {
      ...(tabbed(line) ?? misplaced(line, width, header && keyOfLine(header), like)),
      // Nobody indents by an odd number but by a slip, nor slips far, nor an item's dash as easily as a key.
      doubt: (width % 2) * 2 + (Math.abs(width - own) > 2 ? 2 : 0) + Math.sign(dashWidth),
      isExact: header === undefined && what === 'line' ? 'alone' : undefined,
      edit: { start: line.start, end, text: moved(text.slice(line.start, end), own, width) },
    };
  }
}

/** The lines above and below a line, and those beyond them. */
function linesAround(text: string, line: Line): Line[] {
  const above = neighbour(text, line, -1);
  const below = neighbour(text, line, 1);
  return [above, below, above && neighbour(text, above, -1), below && neighbour(text, below, 1)].filter(
    (each) => each !== undefined,
  );
}

/** The columns that a line may have been meant for, by those of its neighbours first. */
function columnsFor(line: Line, near: readonly Line[], header: Line | undefined): number[] {
  const own = indentOf(line).length;
  const dashWidth = line.before.length - own;
  const beside = near.flatMap((each) => [each.before.length - dashWidth, indentOf(each).length]);
  // A text goes deeper than its key.
  if (header) beside.unshift(header.before.length + 2);
  beside.push(0, own - 1, own + 1, own - 2, own + 2);
  const isOdd = /[^ ]/.test(indentOf(line));
  // A key of ours is no part of a text above it.
  const deepest = header && isOurKey(keyOfLine(line) ?? '') ? header.before.length : Number.POSITIVE_INFINITY;
  return [...new Set(beside)].filter((width) => width >= 0 && (width !== own || isOdd) && width <= deepest);
}

/** The words for a line that is indented with a tab. */
export function tabbed(line: Line): YamlProblem | undefined {
  const found = /\t+/.exec(indentOf(line));
  if (!found) return undefined;
  return {
    message: 'This line is indented with a tab, and YAML takes spaces only.',
    help: 'Indent with spaces.',
    span: spanOver(line.start + found.index, found[0]),
  };
}

/** The words for a line that stands in a wrong column. */
function misplaced(
  line: Line,
  width: number,
  header: string | undefined,
  like: string | undefined,
): YamlProblem {
  const key = keyOfLine(line);
  const span = spanOver(startOf(line), key ?? line.body);
  const spaces = width === 1 ? '1 space' : `${width} spaces`;
  if (header !== undefined && (key === undefined || !isOurKey(key))) {
    return {
      message: `This line belongs to the text of ${quote(header)}, and is not indented like it.`,
      help: `Indent each line of the text by ${spaces}, deeper than ${quote(header)} itself.`,
      span,
    };
  }
  const subject = key === undefined ? 'this line' : quote(key);
  const dashed = line.before.includes('-') ? 'the dash of ' : '';
  const column = line.before.length + 1;
  const other =
    like === undefined
      ? width === 0
        ? ', and the keys of the file itself in column 1'
        : ', where nothing beside it does'
      : `, and ${quote(like)} beside it in column ${column + width - indentOf(line).length}`;
  return {
    message: `${key === undefined ? 'This line' : subject} begins in column ${column}${other}: the keys of one mapping begin in the same column.`,
    help:
      width === 0
        ? `Write ${dashed}${subject} without indentation.`
        : `Indent ${dashed}${subject} by ${spaces}.`,
    span,
  };
}

/** The key whose block of text stands above a line; undefined where keys or items do. */
function headerOf(text: string, line: Line): Line | undefined {
  for (const above of linesAbove(text, line)) {
    if (isBlockHeader(above)) return above;
    if (above.before === '') return undefined;
  }
  return undefined;
}
