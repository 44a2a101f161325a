import type { Edit } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { unseen } from '../text/quote.ts';
import { code } from './markdown.ts';

/** Nobody copies more than this by hand. */
const mostLines = 20;
const mostCharacters = 2000;

/**
 * The lines that edits touch, as they are to be, for the reader to copy: Markdown below an item of a list.
 * @returns no lines where there is too much to copy, where a character would not be seen, or where two edits share a
 * line
 */
export function suggestion(edits: readonly Edit[], { texts, nameOf }: Report): string[] {
  const pieces = edits.map((edit) => ({ edit, ...wholeLines(edit, texts.get(edit.at.file) ?? '') }));
  const shown = pieces.flatMap(({ after }) => after);
  const touched = pieces.flatMap(({ edit, first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${edit.at.file}:${first + index}`),
  );
  const isTooLong = shown.join('\n').length > mostCharacters || shown.length > mostLines;
  // A character that hides is not made visible here: the reader would copy the mark in its place.
  const hides = shown.some((line) => line.search(unseen) >= 0);
  if (isTooLong || hides || new Set(touched).size < touched.length) return [];
  return pieces.flatMap(({ edit, first, last, after }) => {
    const where = `${first === last ? `line ${first}` : `lines ${first} to ${last}`} of ${code(nameOf(edit.at.file), 300)}`;
    if (after.length === 0) return ['', `  Delete ${where}.`];
    return ['', `  To copy, for ${where}:`, '', ...fenced(after).map((line) => `  ${line}`)];
  });
}

/** The lines that an edit touches, by number, and what they are after it, without line ends. */
function wholeLines(edit: Edit, before: string): { first: number; last: number; after: string[] } {
  const { at, text } = edit;
  // An edit that ends where a line begins leaves that line as it is.
  const isWhole =
    at.endColumn === 1 && at.endLine > at.line && (text === '' ? at.column === 1 : /\n$/.test(text));
  const [first, last] = [at.line, isWhole ? at.endLine - 1 : at.endLine];
  const lines = applyEdits(before, [edit]).split(/\r?\n/);
  const more = lines.length - before.split('\n').length;
  return { first, last, after: lines.slice(first - 1, last + more) };
}

/** A code block that its text cannot end. GitHub shows what stands in it as it is, and offers to copy it. */
function fenced(lines: readonly string[]): string[] {
  const longest = Math.max(2, ...[...lines.join('\n').matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...lines, fence];
}
