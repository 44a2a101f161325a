import type { Path, Span } from '../model/position.ts';
import type { TextEdit } from './apply-edits.ts';
import type { YamlText } from './yaml-text.ts';
import { firstThatGives, valueAt, withValue } from './yaml-values.ts';

/**
 * The edit that puts another text in the place of a piece of a scalar's value, written as the scalar is; undefined
 * where its style cannot be kept for sure.
 * @param part offsets in the value, which begin and end at characters that are not white space; without it all
 * but the white space around, which goes where the value is in quotes
 */
export function replaceInScalar(
  yaml: YamlText,
  path: Path,
  part: Span | undefined,
  text: string,
): TextEdit | undefined {
  const value = valueAt(yaml.data, path);
  if (typeof value !== 'string' || /^[ \t\r\n]*$/.test(value)) return undefined;
  const piece = part ?? withoutSpace(value);
  if (/^[ \t\r\n]|[ \t\r\n]$|^$/.test(value.slice(piece.start, piece.end))) return undefined;
  const whole = yaml.locate(path);
  // In quotes, nobody meant the white space around a value.
  if (!part && piece.end - piece.start < value.length && /["']/.test(yaml.text.charAt(whole.start)))
    return firstThatGives(withValue(yaml.data, path, text), [{ ...whole, text: JSON.stringify(text) }], yaml);
  const written = writtenAs(text, yaml, value, piece, { ...yaml.locate(path, piece), whole });
  const edited = value.slice(0, piece.start) + text + value.slice(piece.end);
  // A plain text may not hold what the new one has: then it gets quotes.
  const isFlow = !/[|>]/.test(yaml.text.charAt(whole.start)) && !/\n/.test(edited);
  return (
    firstThatGives(withValue(yaml.data, path, edited), [written], yaml) ??
    (isFlow
      ? firstThatGives(
          withValue(yaml.data, path, edited.trim()),
          [{ ...whole, text: JSON.stringify(edited.trim()) }],
          yaml,
        )
      : undefined)
  );
}

/** A value without the white space around it that is YAML's own: a no-break space is text. */
function withoutSpace(value: string): Span {
  let end = value.length;
  while (end > 0 && ' \t\r\n'.includes(value.charAt(end - 1))) end--;
  return { start: value.search(/[^ \t\r\n]/), end };
}

/** The new piece in the scalar's style; undefined where that has no way to write it. */
function writtenAs(
  text: string,
  yaml: YamlText,
  value: string,
  piece: Span,
  { start, end, whole }: Span & { readonly whole: Span },
): TextEdit | undefined {
  const style = yaml.text.charAt(whole.start);
  if (style === '"') return { start, end, text: JSON.stringify(text).slice(1, -1) };
  if (style === '|') {
    const indent = indentOf(yaml.text, start, value, piece.start);
    const lineEnd = yaml.text.slice(whole.start, whole.end).includes('\r\n') ? '\r\n' : '\n';
    return {
      start,
      end,
      text: text.replace(/\n(?=(\n?))/g, (_, empty) => lineEnd + (empty === '' ? indent : '')),
    };
  }
  if (text.includes('\n')) return undefined;
  return { start, end, text: style === "'" ? text.replaceAll("'", "''") : text };
}

/** What stands before each line of a block scalar: the source's line before a character, less the value's. */
function indentOf(source: string, at: number, value: string, offset: number): string {
  const before = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  const inValue = offset - (value.lastIndexOf('\n', offset - 1) + 1);
  return before.slice(0, before.length - inValue);
}
