import { type Position, spanAt } from './position.ts';

/**
 * A text with edits made, all placed in the text as it was.
 * @throws when two of them overlap: they were not made for each other
 */
export function applyEdits(
  text: string,
  edits: readonly { readonly at: Position; readonly text: string }[],
): string {
  const placed = edits
    .map((edit) => ({ ...spanAt(text, edit.at), text: edit.text }))
    .sort((one, other) => one.start - other.start);
  let edited = '';
  let from = 0;
  for (const { start, end, text: replacement } of placed) {
    if (start < from) throw new Error('two edits overlap');
    edited += text.slice(from, start) + replacement;
    from = end;
  }
  return edited + text.slice(from);
}
