import type { WidthOf } from './text-width.ts';

/** A hanging text on lines of a width. */
export interface Lines {
  /** In columns; undefined, or 0 as of a terminal that does not know it, leaves the text on one line. */
  readonly width: number | undefined;
  /** What the lines after the first begin with. */
  readonly hanging: string;
  readonly widthOf?: WidthOf;
}

/**
 * A text broken at its spaces into lines. A longer word stays whole, so that an address can still be followed, and so
 * does what stands in backticks: it is there to be copied.
 */
export function wrap(text: string, { width, hanging, widthOf = plainly }: Lines): string {
  if (!width || widthOf(text) <= width) return text;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [index, word] of wordsOf(text).entries()) {
    const size = widthOf(word);
    if (index === 0) [line, used] = [word, size];
    else if (used + 1 + size <= width || line.trim() === '')
      [line, used] = [`${line} ${word}`, used + 1 + size];
    else {
      lines.push(line);
      [line, used] = [hanging + word, hanging.length + size];
    }
  }
  return [...lines, line].join('\n');
}

const plainly: WidthOf = (text) => text.length;

/** The pieces of a text between its spaces; what stands in backticks is one, with what touches it. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let quoted: string[] = [];
  for (const piece of text.split(' ')) {
    const isEdge = piece.split('`').length % 2 === 0;
    if (quoted.length > 0) {
      quoted.push(piece);
      if (!isEdge) continue;
      words.push(quoted.join(' '));
      quoted = [];
    } else if (isEdge) quoted = [piece];
    else words.push(piece);
  }
  // A backtick that nothing closes quotes nothing.
  return [...words, ...quoted];
}
