import { stringify } from 'yaml';
import { oneLine } from '../text/quote.ts';

/** The column at which the comments behind the values stand. */
export const commentColumn = 32;

/** `key: value  # comment`; without a value the comment says what is to be filled in. */
export function yamlLine(indent: string, key: string, value: string | undefined, comment: string): string {
  const written = `${indent}${key}:${value === undefined ? '' : ` ${yamlScalar(value)}`}`;
  const behind = oneLine(value === undefined ? `TODO: ${comment}` : comment);
  return behind === '' ? written : `${written.padEnd(commentColumn - 1)} # ${behind}`;
}

/** A key that may be left out; without a value the line is a comment. */
export function optionalLine(
  indent: string,
  key: string,
  value: string | undefined,
  comment: string,
): string {
  if (value !== undefined) return yamlLine(indent, key, value, comment);
  const written = `${indent}# ${key}:`;
  return comment === '' ? written : `${written.padEnd(commentColumn - 1)} # ${oneLine(comment)}`;
}

export function yamlScalar(value: string): string {
  // The reader keeps a number as it is written, so it needs no quotes.
  if (/^[1-9]\d*$/.test(value)) return value;
  // It may be anybody's text, as a bug's title is: what may begin something else in YAML goes in quotes.
  const text = oneLine(value);
  const written = stringify(text, { lineWidth: 0 }).trim();
  return /^(?:\.{0,2}\/|[\w"'])/.test(written) ? written : JSON.stringify(text);
}

export function indented(text: string, indent: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((each) => (each === '' ? '' : `${indent}${each}`));
}
