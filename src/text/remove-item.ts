import { isMap, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Path, Span } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import type { YamlText } from './yaml-text.ts';
import { firstThatGives, valueAt, withValue } from './yaml-values.ts';

/**
 * The edit that takes an item out of a list with the comment lines that are its own, and the list's key with it
 * when it was the only item; undefined where that cannot be done for sure.
 * @param path of the item, whose last part is its index
 */
export function removeItem(yaml: YamlText, path: Path): TextEdit | undefined {
  const [listPath, index] = [path.slice(0, -1), Number(path.at(-1))];
  const list = valueAt(yaml.data, listPath);
  if (!yaml.document || !Array.isArray(list) || index >= list.length) return undefined;
  const node = yaml.document.getIn(listPath, true);
  if (!isSeq(node)) return undefined;
  const isLast = list.length === 1;
  const found = isLast
    ? pairLines(yaml.text, yaml.document.getIn(listPath.slice(0, -1), true), listPath)
    : node.flow
      ? flowItem(yaml.text, node as YAMLSeq<Node>, index)
      : itemLines(yaml.text, node.items[index] as Node, index);
  if (!found) return undefined;
  const { text } = yaml;
  const isInLines = isLast || !node.flow;
  const wider = !isInLines
    ? undefined
    : isLast || index > 0
      ? withGapAbove(text, found)
      : withGapBelow(text, found);
  const edits = [wider, found];
  return firstThatGives(
    withValue(yaml.data, isLast ? listPath : path, undefined),
    edits.map((span) => span && { ...span, text: '' }),
    yaml,
  );
}

/** An item between brackets, with the comma that parts it from its neighbour; none where a comment is beside it. */
function flowItem(text: string, { items, range }: YAMLSeq<Node>, index: number): Span | undefined {
  const [before, item, behind] = [items[index - 1]?.range, items[index]?.range, items[index + 1]?.range];
  if (!item || !range) return undefined;
  // Nobody can say for sure which item it is about.
  const beside = text.slice(before?.[1] ?? range[0], item[0]) + text.slice(item[1], behind?.[0] ?? range[1]);
  if (beside.includes('#')) return undefined;
  if (behind) return { start: item[0], end: behind[0] };
  return before ? { start: before[1], end: item[1] } : undefined;
}

/** The lines of an item of a list that is written with dashes; none where the first's comments may be the list's. */
function itemLines(text: string, { range }: Node, index: number): Span | undefined {
  if (!range) return undefined;
  let first = lineStart(text, range[0]);
  // The dash may stand on a line of its own, above.
  while (first > 0 && !/^[ ]*-(?:\s|$)/.test(lineAt(text, first))) first = lineStart(text, first - 1);
  const indent = indentOf(lineAt(text, first));
  const end = commentsBelow(text, lineBehind(text, lastOf(text, range[0], range[1])), indent);
  const start = commentsAbove(text, first, indent);
  return index === 0 && start < first ? undefined : { start, end };
}

/** The lines of a key that begins one and of its value. */
function pairLines(text: string, parent: unknown, path: Path): Span | undefined {
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const [key, value] = [(pair?.key as Node | undefined)?.range, (pair?.value as Node | undefined)?.range];
  if (!key || !value) return undefined;
  const first = lineStart(text, key[0]);
  const behind = lineBehind(text, lastOf(text, value[0], value[1]));
  if (text.slice(first, key[0]).trim() !== '') return undefined;
  const indent = indentOf(lineAt(text, first));
  const above = commentsAbove(text, first, indent);
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
  while (end < text.length && isComment(lineAt(text, end)) && indentOf(lineAt(text, end)) > indent)
    end = lineBehind(text, end);
  return end;
}

/** The lines with the empty ones above them, where there are empty ones or nothing below. */
function withGapAbove(text: string, { start, end }: Span): Span {
  if (end < text.length && lineAt(text, end).trim() !== '') return { start, end };
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

/** The last character of a node that is not white space. */
function lastOf(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length - 1;
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineBehind(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, lineBehind(text, start));
}
