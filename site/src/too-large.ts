/** What a browser lays out within a moment, measured with texts that are made to take long. */

interface Size {
  readonly characters: number;
  readonly lines: number;
  /** Characters of the longest line. */
  readonly line: number;
}

/** The most that is drawn with colours and line numbers. No honest manifest has as much. */
const drawn: Size = { characters: 50_000, lines: 2_000, line: 20_000 };

/** The most that is put in the browser's own way, as one step to undo: its time goes by the square of the lines. */
const step: Size = { characters: 20_000, lines: 500, line: 20_000 };

/** The most that comes in whole: more of it holds up a bare text area, too. A changelog is as long as its package is old. */
const manifest: Size = { characters: 250_000, lines: 20_000, line: 20_000 };
const changelog: Size = { ...manifest, characters: 1024 * 1024, lines: 50_000 };

export const drawnBare = `More than ${inWords(drawn)}: shown without colours and line numbers.`;

/** Whether a text is too large to be drawn. */
export function isTooLarge(text: string): boolean {
  return isBeyond(text, drawn);
}

/** Whether a text can be put in the browser's own way. */
export function isStep(text: string): boolean {
  return !isBeyond(text, step);
}

/** Throws, in words, where a text is more than the page can show. */
export function refuseTooLarge(text: string, as: 'manifest' | 'changelog' = 'manifest'): void {
  const most = as === 'manifest' ? manifest : changelog;
  if (isBeyond(text, most))
    throw new Error(
      `The ${as} has more than ${inWords(most)}: this page shows no such text. \`sru-gate check\` on the command line reads it.`,
    );
}

function isBeyond(text: string, most: Size): boolean {
  if (text.length > most.characters) return true;
  const lines = text.split('\n', most.lines + 1);
  return lines.length > most.lines || lines.some(({ length }) => length > most.line);
}

function inWords({ characters, lines, line }: Size): string {
  return `${characters} characters, ${lines} lines or ${line} characters in a line`;
}
