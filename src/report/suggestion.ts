import type { Edit } from '../finding.ts';
import { shownPath } from '../gather/files.ts';
import { unseen } from '../quote.ts';
import { code } from './markdown.ts';
import type { Report } from './report.ts';

/** More is not copied by hand. */
const mostLines = 20;
const mostCharacters = 2000;

/**
 * What edits make of the lines they touch, to copy, as Markdown below an item of a list.
 * @returns no lines where it is too long, where a character would not be seen, or where two edits share a line
 */
export function suggestion(edits: readonly Edit[], { texts, workingDirectory }: Report): string[] {
  const pieces = edits.map((edit) => ({ edit, ...wholeLines(edit, texts.get(edit.at.file) ?? '') }));
  const shown = pieces.map(({ after }) => after).join('\n');
  const touched = pieces.flatMap(({ edit, first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${edit.at.file}:${first + index}`),
  );
  const isTooLong = shown.length > mostCharacters || shown.split('\n').length > mostLines;
  // Here what hides is not made visible: it would be copied so.
  const hides = shown.split('\n').some((line) => line.search(unseen) >= 0);
  if (isTooLong || hides || new Set(touched).size < touched.length) return [];
  return pieces.flatMap(({ edit, first, last, after }) => {
    const where = `${first === last ? `line ${first}` : `lines ${first} to ${last}`} of ${code(shownPath(edit.at.file, workingDirectory), 300)}`;
    if (after === '') return ['', `  Delete ${where}.`];
    return ['', `  To copy, for ${where}:`, '', ...fenced(after).map((line) => `  ${line}`)];
  });
}

/** The lines that an edit touches, as they are after it, without line ends. */
function wholeLines({ at, text }: Edit, before: string): { first: number; last: number; after: string } {
  const lines = before.split('\n').map((line) => line.replace(/\r$/, ''));
  const head = (lines[at.line - 1] ?? '').slice(0, at.column - 1);
  const added = text.replaceAll('\r\n', '\n');
  // An edit that ends where a line begins leaves that line as it is.
  if (at.endColumn === 1 && at.endLine > at.line) {
    return { first: at.line, last: at.endLine - 1, after: `${head}${added}`.replace(/\n$/, '') };
  }
  const tail = (lines[at.endLine - 1] ?? '').slice(at.endColumn - 1);
  return { first: at.line, last: at.endLine, after: `${head}${added}${tail}` };
}

/** A code block that its text cannot end: GitHub makes nothing of what stands in it, and offers to copy it. */
function fenced(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...text.split('\n'), fence];
}
