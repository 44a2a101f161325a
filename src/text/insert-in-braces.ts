import type { TextEdit } from './apply-edits.ts';
import {
  emptyAt,
  keysBefore,
  lastOf,
  lineBreak,
  lineEnd,
  lineStart,
  type Mapping,
  type NewValue,
  pairInFlow,
  type WrittenKey,
} from './written-mapping.ts';

/** The places in a mapping between braces, the best first. */
export function inFlow(key: string, value: NewValue, order: readonly string[], mapping: Mapping): TextEdit[] {
  const { keys, start } = mapping;
  const [first] = keys;
  const written = pairInFlow(key, value, first?.isQuoted);
  if (!first) return [{ ...emptyAt(start + 1), text: written }];
  const behind = keysBefore(key, order, keys).map((previous) => behindInFlow(previous, written, mapping));
  return [...behind, { ...emptyAt(first.start), text: `${written}, ` }];
}

/** Behind a key between braces: on a line of its own where that one stands so. */
function behindInFlow(previous: WrittenKey, written: string, { text, keys, end }: Mapping): TextEdit {
  const at = lastOf(text, previous) + 1;
  const next = keys[keys.indexOf(previous) + 1]?.start ?? end;
  const newLine = `${lineBreak(text, at)}${' '.repeat(previous.start - lineStart(text, previous.start))}`;
  if (text.slice(at, next).includes('#')) {
    // What is said behind the line is said of that line.
    const rest = text.slice(at, lineEnd(text, at));
    const hasComma = rest.trimStart().startsWith(',');
    const comma = (is: boolean): string => (is ? ',' : '');
    return {
      start: at,
      end: at + rest.length,
      text: `${comma(!hasComma)}${rest}${newLine}${written}${comma(hasComma)}`,
    };
  }
  const standsAlone = text.slice(lineStart(text, previous.start), previous.start).trim() === '';
  return { ...emptyAt(at), text: `,${standsAlone ? newLine : ' '}${written}` };
}
