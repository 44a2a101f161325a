import type { Edit } from '../model/finding.ts';
import { type Span, spanAt } from '../model/position.ts';

/** A piece of a text and what goes in its place. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A text with one edit made. */
export function withEdit(text: string, { start, end, text: replacement }: TextEdit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/**
 * A text with edits made, all placed in the text as it was.
 * @throws when two of them overlap: they were not made for each other
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const placed = edits
    .map((edit): TextEdit => ({ ...spanAt(text, edit.at), text: edit.text }))
    .sort((one, other) => one.start - other.start);
  if (placed.some(({ end }, index) => end > (placed[index + 1]?.start ?? end)))
    throw new Error('two edits overlap');
  // From the end on: what stands before is then where it was.
  return placed.reverse().reduce(withEdit, text);
}
