import { isMap, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Path } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import { insertKey } from './insert-key.ts';
import { emptyAt, type Item, lineBreak, lineEnd, lineStart, writtenItem } from './written-mapping.ts';
import type { YamlText } from './yaml-text.ts';
import { firstThatGives, valueAt, withValue } from './yaml-values.ts';

/**
 * The edit that writes items behind the last one of a list, in the list's own style; or the list's key with them, where
 * there is no such list. All other data, comments and bytes stay. Undefined where that cannot be done for sure.
 * @param path of the list, whose last part is its key
 * @param order the keys of the mapping that the list is in, in the order in which they are written
 */
export function insertItems(
  yaml: YamlText,
  path: Path,
  items: readonly Item[],
  order: readonly string[],
): TextEdit | undefined {
  const list = valueAt(yaml.data, path);
  if (list === undefined)
    return insertKey(yaml, { path: path.slice(0, -1), key: String(path.at(-1)), value: items }, order);
  const node = yaml.document?.getIn(path, true);
  if (!Array.isArray(list) || !isSeq(node)) return undefined;
  const edit = node.flow ? inBrackets(yaml.text, node, items) : inDashes(yaml.text, node, items);
  return firstThatGives(withValue(yaml.data, path, [...list, ...items]), [edit], yaml);
}

/** Behind the last item between brackets. */
function inBrackets(
  text: string,
  { items: there, range }: YAMLSeq,
  items: readonly Item[],
): TextEdit | undefined {
  const last = (there.at(-1) as Node | undefined)?.range;
  if (!range) return undefined;
  const written = items.map((item) => writtenItem(item, undefined)).join(', ');
  return { ...emptyAt(last?.[1] ?? text.indexOf('[', range[0]) + 1), text: last ? `, ${written}` : written };
}

/** On lines of their own below the last item, in its column. */
function inDashes(text: string, { items: there }: YAMLSeq, items: readonly Item[]): TextEdit | undefined {
  const last = there.at(-1) as Node | undefined;
  if (!isMap(last) || !last.range) return undefined;
  const line = text.slice(lineStart(text, last.range[0]), last.range[0]);
  // The dash may stand on a line of its own, above; or the item may be an alias, or have an anchor.
  const indent = /^( *)- +$/.exec(line)?.[1];
  if (indent === undefined) return undefined;
  const written = text.slice(last.range[0], last.range[1]).trimEnd();
  const at = lineEnd(text, last.range[0] + written.length - 1);
  const eol = lineBreak(text, at);
  return {
    ...emptyAt(at),
    text: items
      .map((item) => `${eol}${indent}- ${writtenItem(item, { indent: `${indent}  `, eol })}`)
      .join(''),
  };
}
