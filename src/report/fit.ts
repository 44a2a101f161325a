import { counted } from '../text/quote.ts';

/** As many lines as fit into a number of bytes, in their order. */
export function fitting(lines: readonly string[], room: number): readonly string[] {
  let size = 0;
  const tooMany = lines.findIndex((line) => {
    size += bytes(line) + 1;
    return size > room;
  });
  return tooMany < 0 ? lines : lines.slice(0, tooMany);
}

/** Size of a text in UTF-8, in bytes. */
export function bytes(text: string): number {
  let size = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    size += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return size;
}

/**
 * A sentence that counts what was left out and says where all of it is; empty where nothing was left out.
 * @param rest the place that has all; undefined where no report has
 */
export function didNotFit(count: number, what: string, rest: string | undefined): string {
  if (count === 0) return '';
  const where =
    rest === undefined
      ? 'no report has room for all: put some right, or check fewer manifests'
      : `all are in the ${rest}`;
  return `${counted(count, `more ${what}`)} did not fit here; ${where}.`;
}

/** A sentence as a Markdown paragraph in bold; no lines for an empty sentence. */
export function loud(sentence: string): string[] {
  return sentence === '' ? [] : [`**${sentence}**`, ''];
}
