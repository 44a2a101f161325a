import type { Span } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import { tabbed } from './yaml-columns.ts';
import {
  indentOf,
  keyOfLine,
  type Line,
  lineAround,
  lineAt,
  neighbour,
  pairOf,
  parentOf,
} from './yaml-lines.ts';
import type { Mend } from './yaml-mend.ts';
import { mendsAt, repeatedKeyMends } from './yaml-mends.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { withoutBar } from './yaml-values-meant.ts';

/** What comes of a text with an edit made. */
export interface Remainder {
  /** Where the parser stumbles next, in the text without the edit; infinite where it does no more. */
  readonly next: number;
  /** How much is then wrong with the data; undefined where nobody can tell. */
  readonly wrong: number | undefined;
}

/** Makes an edit and reads the text again; undefined where enough was read. */
export type Trial = (edit: TextEdit) => Remainder | undefined;

/** A slip, and the edit that mends it where there is one. */
export type ToldSlip = YamlProblem & { readonly edit?: TextEdit };

/**
 * What people mostly did where the parser stumbles, in their words rather than the parser's, and where they did it
 * rather than where the parser noticed; undefined where none of these shows.
 * @param at where the parser stumbled
 * @param quoted where the scalars in quotes stand
 */
export function slipAt(
  text: string,
  at: number,
  quoted: readonly Span[],
  tried: Trial,
): ToldSlip | undefined {
  const line = lineAround(text, at);
  // Nobody wrote a longer one by hand.
  if (line.end - line.start > 2000) return undefined;
  const open = openQuote(text, at, quoted);
  const mend = bestMend(open ? [open, ...mendsAt(text, at)] : mendsAt(text, at), at, tried);
  if (mend?.next === Number.POSITIVE_INFINITY && (mend.wrong ?? 0) === 0) return mend;
  // Only what was tried is mended.
  const openAlone = open && { message: open.message, help: open.help, span: open.span };
  return tabbed(lineAt(text, line)) ?? openAlone ?? mend ?? textWithoutBar(text, line);
}

/** A key that stands in its mapping a second time because of a slip of the hand, where mending that leaves nothing wrong. */
export function repeatedKeyAt(text: string, at: number, tried: Trial): ToldSlip | undefined {
  const mend = bestMend(repeatedKeyMends(text, at), at, tried);
  return mend?.wrong === 0 ? mend : undefined;
}

/** The mend that leaves least wrong; of those that mend a part, the one that lets the parser get farthest. */
function bestMend(mends: Iterable<Mend>, at: number, tried: Trial): (ToldSlip & Remainder) | undefined {
  let best: (Mend & Remainder) | undefined;
  for (const mend of mends) {
    const outcome = tried(mend.edit);
    if (!outcome) break;
    if (outcome.next <= Math.max(at, mend.edit.end)) continue;
    if (!best || isBetter({ ...mend, ...outcome }, best)) best = { ...mend, ...outcome };
    if (outcome.next === Number.POSITIVE_INFINITY && rank(mend, outcome) === 0) break;
  }
  if (!best) return undefined;
  const { message, help, span, next, wrong, isExact, edit } = best;
  const isSure = isExact === 'always' || (isExact === 'alone' && next === Number.POSITIVE_INFINITY);
  return { message, help, span, next, wrong, edit, ...(isSure && { fix: edit }) };
}

/** Lines that end with the sign of old Macs alone, which is no line end to YAML. */
export function oldLineEnds(text: string): YamlProblem | undefined {
  const at = text.indexOf('\r');
  if (at < 0 || text.includes('\n')) return undefined;
  return {
    message: 'The lines of this file end with a carriage return alone, so that all of it is one line.',
    help: 'Save it with line feeds (Unix) or with both (Windows).',
    span: { start: 0, end: Math.max(at, 1) },
  };
}

function isBetter(one: Mend & Remainder, best: Mend & Remainder): boolean {
  return one.next > best.next || (one.next === best.next && rank(one, one) < rank(best, best));
}

/** How much speaks against a mend: above all what is wrong after it. */
function rank({ doubt = 0 }: Mend, { wrong = 0 }: Remainder): number {
  return wrong * 10 + doubt;
}

/** What git leaves in a file where two branches changed the same lines. */
export function mergeConflict(text: string): YamlProblem | undefined {
  const mark = /^<{7}(?: .*)?$/m.exec(text);
  const rest = text.slice(mark?.index);
  const middle = rest.search(/^={7}\r?$/m);
  if (!mark || middle < 0 || !/^>{7}/m.test(rest.slice(middle))) return undefined;
  return {
    message: 'This file holds a merge conflict that nobody has resolved.',
    help: 'Keep what is right of the two sides, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    span: { start: mark.index, end: mark.index + mark[0].length },
  };
}

/** A text in quotes whose end was forgotten: it runs to the next line that is indented less, or to the end of the file. */
function openQuote(text: string, at: number, quoted: readonly Span[]): Mend | undefined {
  const last = quoted.findLast(({ start }) => start < at);
  if (!last) return undefined;
  const written = text.slice(last.start, last.end);
  const mark = written.charAt(0);
  if (written.slice(1).endsWith(mark)) return undefined;
  const line = lineAround(text, last.start);
  const end = line.start + text.slice(line.start, line.end).trimEnd().length;
  return {
    message: `The quote \`${mark}\` that opens here is not closed where its text ends.`,
    help: `Write \`${mark}\` at the end of the text, too.`,
    span: { start: last.start, end },
    edit: { start: end, end, text: mark },
  };
}

/** A text over several lines at a key that does not say so: the parser stumbles in it, or where it begins. */
function textWithoutBar(text: string, at: Span): YamlProblem | undefined {
  const line = lineAt(text, at);
  const indent = indentOf(line).length;
  const next = neighbour(text, line, 1);
  const pair = pairOf(line);
  if (pair && next && indentOf(next).length > indent && !isItem(next) && /^[^\s[{|>]/.test(pair.value))
    return withoutBar(pair);
  let above = parentOf(text, line);
  while (above && (keyOfLine(above) === undefined || above.before.length >= indent))
    above = parentOf(text, above);
  const outer = above && pairOf(above);
  const first = above && neighbour(text, above, 1);
  if (!outer || !first) return undefined;
  const isText = outer.value === '' ? !isItem(first) : /^(?:[^[{|>]|\[.*\])/.test(outer.value);
  return isText ? withoutBar(outer) : undefined;
}

/** Whether a line begins with a key, or an item of a list. */
function isItem(line: Line): boolean {
  return keyOfLine(line) !== undefined || line.before.includes('-') || line.body === '-';
}
