import { addDays, type Day, daysBetween } from '../model/day.ts';
import { wrap } from './wrap.ts';

/** A span of days that is drawn with a character; both ends belong to it. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly mark: string;
}

export interface TimelineRow {
  readonly name: string;
  readonly stretches: readonly Stretch[];
  /** What the row says in words, behind it. */
  readonly words: string;
}

/** How many columns the days are drawn in: the most, and the fewest that still show something. */
const widest = 48;
const narrowest = 24;

/**
 * Draws rows of days under one another, in plain characters: the first line has the first and the last day, and a
 * row of its own marks today. What lies beyond an end is cut off there.
 * @param columns of a line; in few the words stand below the days
 */
export function timeline(
  rows: readonly TimelineRow[],
  { from, to, today }: { readonly from: Day; readonly to: Day; readonly today: Day },
  columns = Number.POSITIVE_INFINITY,
): string[] {
  const days = Math.max(1, daysBetween(from, to));
  const all = [...rows, { name: 'today', stretches: [{ from: today, to: today, mark: '^' }], words: today }];
  const names = Math.max(...all.map(({ name }) => name.length));
  const width = Math.min(widest, Math.max(narrowest, columns - names - 2));
  const isNarrow = all.some(({ words }) => names + width + words.length + 4 > columns);
  const column = (day: Day): number =>
    Math.min(width, Math.max(0, Math.round((daysBetween(from, day) / days) * (width - 1))));
  const drawn = all.flatMap(({ name, stretches, words }) => {
    const cells = Array<string>(width).fill(' ');
    for (const { from: first, to: last, mark } of stretches) {
      // Nothing is drawn of a stretch that lies beyond an end.
      if (last < from || first > to) continue;
      const start = Math.min(column(first), width - 1);
      cells.fill(mark, start, first === last ? start + 1 : Math.max(start + 1, column(addDays(last, 1))));
    }
    const line = `${name.padEnd(names)}  ${cells.join('')}`;
    return isNarrow
      ? [line.trimEnd(), ...wrap(`  ${words}`, { width: columns, hanging: '    ' }).split('\n')]
      : [`${line}  ${words}`.trimEnd()];
  });
  return [`${' '.repeat(names)}  ${from}${to.padStart(width - from.length)}`, ...drawn];
}
