import type { Hunk } from './patch-paths.ts';

/** How many lines from its place a hunk is looked for. */
const farthest = 200;

/** A text without what the hunks of a patch made of it; undefined where it is not what they made. */
export function unpatched(text: string, hunks: readonly Hunk[]): string | undefined {
  const lines = text === '' ? [] : text.split('\n');
  const result: string[] = [];
  let done = 0;
  let offset = 0;
  for (const { at, before, after } of hunks) {
    // A hunk that adds to an empty file begins at its line 0.
    const expected = Math.max(at - 1, 0) + offset;
    const found = placeOf(after, lines, expected, done);
    if (found === undefined) return undefined;
    for (const line of lines.slice(done, found)) result.push(line);
    for (const line of before) result.push(line);
    done = found + after.length;
    offset = found - Math.max(at - 1, 0) + after.length - before.length;
  }
  return result.concat(lines.slice(done)).join('\n');
}

/** The line at which some lines stand, nearest to the one where they should, and not before another. */
function placeOf(
  wanted: readonly string[],
  lines: readonly string[],
  expected: number,
  first: number,
): number | undefined {
  for (let away = 0; away <= farthest; away++) {
    for (const place of away === 0 ? [expected] : [expected + away, expected - away]) {
      if (place < first || place > lines.length) continue;
      if (wanted.every((line, index) => lines[place + index] === line)) return place;
    }
  }
  return undefined;
}
