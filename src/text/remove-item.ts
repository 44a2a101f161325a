import { isMap, isScalar, isSeq, type Range, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path, Span } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import { lastOf, lineStart } from './written-mapping.ts';
import type { YamlText } from './yaml-text.ts';
import { firstThatGives, valueAt, withValue } from './yaml-values.ts';

/**
 * The edit that takes an item out of a list with the comment lines that are its own, and the list's key with it
 * when it was the only item; undefined where that cannot be done for sure.
 * @param path of the item, whose last part is its index
 */
export function removeItem(yaml: YamlText, path: Path): TextEdit | undefined {
  const { text, document } = yaml;
  const [listPath, index] = [path.slice(0, -1), Number(path.at(-1))];
  const node = document?.getIn(listPath);
  if (!Array.isArray(valueAt(yaml.data, listPath)) || !isSeq(node)) return undefined;
  const list = node as YAMLSeq.Parsed;
  const range = list.items[index]?.range;
  if (!range) return undefined;
  const isOnly = list.items.length === 1;
  const found = isOnly
    ? pairLines(text, document?.getIn(listPath.slice(0, -1)), listPath)
    : list.flow
      ? flowItem(text, list, index, range)
      : itemLines(text, range, index);
  if (!found) return undefined;
  const wider = isOnly || index > 0 ? withGapAbove(text, found) : withGapBelow(text, found);
  return firstThatGives(
    withValue(yaml.data, isOnly ? listPath : path, undefined),
    [wider, found].map((span) => ({ ...span, text: '' })),
    yaml,
  );
}

/** An item between brackets, with the comma that parts it from its neighbour; none where a comment is beside it. */
function flowItem(
  text: string,
  { items, range: [begin, close] }: YAMLSeq.Parsed,
  index: number,
  [start, end]: Range,
): Span | undefined {
  const before = items[index - 1]?.range[1] ?? begin;
  const behind = items[index + 1]?.range[0];
  // Nobody can say for sure which item it is about.
  if (`${text.slice(before, start)}${text.slice(end, behind ?? close)}`.includes('#')) return undefined;
  return behind === undefined ? { start: before, end } : { start, end: behind };
}

/** The lines of an item of a list that is written with dashes; none where the first's comments may be the list's. */
function itemLines(text: string, [start, end]: Range, index: number): Span | undefined {
  let first = lineStart(text, start);
  // The dash may stand on a line of its own, above.
  while (first > 0 && !/^[ ]*-(?:\s|$)/.test(lineAt(text, first))) first = lineStart(text, first - 1);
  const indent = indentOf(lineAt(text, first));
  const above = commentsAbove(text, first, indent);
  if (index === 0 && above < first) return undefined;
  return { start: above, end: commentsBelow(text, lineBehind(text, lastOf(text, { start, end })), indent) };
}

/** The lines of a key that begins one and of its value. */
function pairLines(text: string, parent: unknown, path: Path): Span | undefined {
  if (!isMap(parent)) return undefined;
  const { items } = parent as YAMLMap.Parsed;
  const pair = items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  if (!pair?.value) return undefined;
  const start = pair.key.range[0];
  const first = lineStart(text, start);
  if (text.slice(first, start).trim() !== '') return undefined;
  const indent = indentOf(lineAt(text, first));
  const above = commentsAbove(text, first, indent);
  const behind = lineBehind(text, lastOf(text, { start, end: pair.value.range[1] }));
  // What stands at the top of the file is about the file, or the editor.
  return { start: above === 0 ? first : above, end: commentsBelow(text, behind, indent) };
}

/** Where the comment lines right above a line begin: those that stand no deeper than it. */
function commentsAbove(text: string, first: number, indent: number): number {
  let start = first;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = lineAt(text, above);
    if (!isComment(line) || indentOf(line) > indent) break;
    start = above;
  }
  return start;
}

/** Where the comment lines end that follow and stand deeper than what they belong to. */
function commentsBelow(text: string, behind: number, indent: number): number {
  let end = behind;
  while (isComment(lineAt(text, end)) && indentOf(lineAt(text, end)) > indent) end = lineBehind(text, end);
  return end;
}

/** The lines with the empty ones above them, where there are empty ones or nothing below. */
function withGapAbove(text: string, { start, end }: Span): Span {
  if (lineAt(text, end).trim() !== '') return { start, end };
  let from = start;
  while (from > 0 && lineAt(text, lineStart(text, from - 1)).trim() === '') from = lineStart(text, from - 1);
  return { start: from, end };
}

/** The lines with the empty ones below them: the next item then follows the list's key as this one did. */
function withGapBelow(text: string, { start, end }: Span): Span {
  let to = end;
  while (to < text.length && lineAt(text, to).trim() === '') to = lineBehind(text, to);
  return { start, end: to };
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function lineBehind(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, lineBehind(text, start));
}
