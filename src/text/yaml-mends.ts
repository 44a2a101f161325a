import { quote } from './quote.ts';
import { indentation } from './yaml-columns.ts';
import { keyOfLine, lineAround, lineAt, neighbour, parentOf, spanOver, startOf } from './yaml-lines.ts';
import type { Mend } from './yaml-mend.ts';
import { dash, fence, missingColon, missingDash, oddSpaces, separator, stuckComment } from './yaml-signs.ts';
import { launchpadBug, missingBar, textBehindBar, unclosed, unquoted } from './yaml-values-meant.ts';

/**
 * The slips that a person may have made near the place where a parser stumbles, the likeliest first. A parser notices a
 * slip at its line, or at the line before or behind it. Whoever takes one tries its edit: what mends the file was it.
 */
export function* mendsAt(text: string, at: number): Generator<Mend> {
  const line = lineAt(text, lineAround(text, at));
  const before = neighbour(text, line, -1);
  const parent = before && parentOf(text, before);
  const lines = [line, neighbour(text, line, 1), before, parent, parent && parentOf(text, parent)].filter(
    (each) => each !== undefined,
  );
  for (const kind of [
    oddSpaces,
    fence,
    separator,
    dash,
    launchpadBug,
    stuckComment,
    unquoted,
    unclosed,
    textBehindBar,
  ])
    for (const each of lines) yield* kind(text, each);
  yield* missingDash(text, line);
  for (const each of lines) yield* indentation(text, each, 'line');
  for (const each of lines) yield* indentation(text, each, 'block');
  yield* missingBar(text, line);
  for (const each of lines) yield* missingColon(text, each);
}

/** A key of the next item of a list, whose dash was forgotten: it stands in the mapping a second time. */
export function* repeatedKeyMends(text: string, at: number): Generator<Mend> {
  const line = lineAt(text, lineAround(text, at));
  const key = keyOfLine(line);
  if (key !== undefined && line.before.endsWith('  ')) {
    const start = startOf(line);
    yield {
      message: `${quote(key)} stands in the same item a second time: the dash of the next item is missing.`,
      help: `Put \`- \` before ${quote(key)}: each item of the list begins so.`,
      span: spanOver(start, key),
      edit: { start: start - 2, end: start, text: '- ' },
      isExact: 'alone',
    };
  }
  yield* indentation(text, line, 'line');
}
