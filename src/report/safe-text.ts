/**
 * Makes a line fit for a terminal and for the runner's log: control characters and bidi controls become a
 * visible mark, and the `##[` of the runner's old commands is broken up. Width stays as it was.
 */
export function safeLine(line: string): string {
  return (
    line
      .replaceAll('\t', '  ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
      .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '\ufffd')
      .replaceAll('##[', '##(')
  );
}
