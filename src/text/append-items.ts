import { isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Path } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import {
  asRead,
  emptyAt,
  endOfLines,
  lineBreak,
  lineStart,
  type NewItem,
  writtenInFlow,
  writtenItem,
} from './written-mapping.ts';
import type { YamlText } from './yaml-text.ts';
import { firstThatGives, valueAt, withValue } from './yaml-values.ts';

/** A list, and what is put at its end. */
export interface NewItems {
  /** Of the list. */
  readonly path: Path;
  readonly items: readonly NewItem[];
}

/**
 * The edit that puts items at the end of a list that is there, in the list's own style. All other data, comments and
 * bytes stay. Undefined where that cannot be done for sure.
 */
export function appendItems(yaml: YamlText, { path, items }: NewItems): TextEdit | undefined {
  const list = valueAt(yaml.data, path);
  const node = yaml.document?.getIn(path, true);
  if (!Array.isArray(list) || !isSeq(node) || !node.range) return undefined;
  const seq = node as YAMLSeq<Node>;
  const edit = seq.flow ? inBrackets(yaml.text, seq, items) : inDashes(yaml.text, seq, items);
  return firstThatGives(withValue(yaml.data, path, [...list, ...items.map(asRead)]), [edit], yaml);
}

/** Behind the last item between brackets; none where a comment is beside its end. */
function inBrackets(
  text: string,
  { items: there, range }: YAMLSeq<Node>,
  items: readonly NewItem[],
): TextEdit | undefined {
  const written = items.map((item) => writtenInFlow(item)).join(', ');
  const [begin = 0, close = 0] = range ?? [];
  const last = there.at(-1)?.range;
  if (!last) return { ...emptyAt(begin + 1), text: written };
  const behind = text.slice(last[1], close - 1);
  if (behind.includes('#')) return undefined;
  return { ...emptyAt(last[1]), text: `, ${written}` };
}

/** Below the lines of the last item of a list that is written with dashes. */
function inDashes(
  text: string,
  { items: there }: YAMLSeq<Node>,
  items: readonly NewItem[],
): TextEdit | undefined {
  const [start, stop] = there.at(-1)?.range ?? [];
  if (start === undefined || stop === undefined) return undefined;
  const line = text.slice(lineStart(text, start), start);
  // The dash of an item that stands elsewhere on its line, or on another line, shows no indentation.
  const [, indent = '', gap = ' '] = /^( *)-( +)$/.exec(line) ?? [];
  if (!line.startsWith(`${indent}-`)) return undefined;
  const last = start + text.slice(start, stop).trimEnd().length - 1;
  const at = endOfLines(text, last, indent.length);
  const eol = lineBreak(text, at);
  const written = items.map((item) => writtenItem(item, `${indent}-${gap}`, eol));
  return { ...emptyAt(at), text: written.map((each) => `${eol}${each}`).join('') };
}
