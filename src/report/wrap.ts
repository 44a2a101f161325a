/**
 * A text broken at its spaces into lines of a width. A longer word stays whole, so that an address can
 * still be followed.
 * @param width in characters; undefined leaves the text on one line
 * @param hanging what the lines after the first begin with
 */
export function wrap(text: string, width: number | undefined, hanging: string): string {
  if (width === undefined || text.length <= width) return text;
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of text.split(' ').entries()) {
    const longer = index === 0 ? word : `${line} ${word}`;
    if (longer.length <= width || line.trim() === '') line = longer;
    else {
      lines.push(line);
      line = hanging + word;
    }
  }
  return [...lines, line].join('\n');
}
