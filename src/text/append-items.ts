import { isSeq, type Range, type YAMLSeq } from 'yaml';
import type { Path } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import {
  asRead,
  emptyAt,
  endOfLines,
  lastOf,
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
  const node = yaml.document?.getIn(path);
  if (!Array.isArray(list) || !isSeq(node)) return undefined;
  const seq = node as YAMLSeq.Parsed;
  const last = seq.items.at(-1)?.range;
  const edit =
    last && !seq.flow ? inDashes(yaml.text, last, items) : inBrackets(yaml.text, seq.range, last, items);
  return firstThatGives(withValue(yaml.data, path, [...list, ...items.map(asRead)]), [edit], yaml);
}

/** Behind the last item between brackets; none where a comment is beside its end. */
function inBrackets(
  text: string,
  [begin, close]: Range,
  last: Range | undefined,
  items: readonly NewItem[],
): TextEdit | undefined {
  const written = items.map((item) => writtenInFlow(item)).join(', ');
  if (!last) return { ...emptyAt(begin + 1), text: written };
  if (text.slice(last[1], close).includes('#')) return undefined;
  return { ...emptyAt(last[1]), text: `, ${written}` };
}

/** Below the lines of the last item of a list that is written with dashes. */
function inDashes(text: string, [start, stop]: Range, items: readonly NewItem[]): TextEdit {
  // The dash of an item that stands elsewhere on its line, or on another line, shows no indentation.
  const [, indent = '', gap = ' '] = /^( *)-( +)$/.exec(text.slice(lineStart(text, start), start)) ?? [];
  const at = endOfLines(text, lastOf(text, { start, end: stop }), indent.length);
  const eol = lineBreak(text, at);
  const written = items.map((item) => writtenItem(item, `${indent}-${gap}`, eol));
  return { ...emptyAt(at), text: written.map((each) => `${eol}${each}`).join('') };
}
