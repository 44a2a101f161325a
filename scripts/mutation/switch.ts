/** The one switch that all mutants in a bundle stand behind, and what it counts. */
export interface Switch {
  /** Whether this mutant is wanted; notes that its place was reached. */
  readonly isOn: (number: number) => boolean;
  /** Wants one mutant, -1 for none, and counts anew. */
  readonly want: (number: number, most: number) => void;
  /** The numbers of the mutants whose places were reached since the last call. */
  readonly reached: () => number[];
  readonly count: () => number;
}

/** A mutant that goes on for ever: it is stopped by counting, so that a busy machine changes nothing. */
export class WentOn extends Error {}

/** @param size how many mutants there are */
export function newSwitch(size: number): Switch {
  let wanted = -1;
  let count = 0;
  let most = Number.POSITIVE_INFINITY;
  const seen = new Uint8Array(size);
  return {
    isOn: (number) => {
      seen[number] = 1;
      if (++count > most) throw new WentOn('The mutant went on for ever.');
      return number === wanted;
    },
    want: (number, limit) => {
      wanted = number;
      count = 0;
      most = limit;
    },
    reached: () => {
      const numbers: number[] = [];
      seen.forEach((flag, number) => {
        if (flag) numbers.push(number);
      });
      seen.fill(0);
      return numbers;
    },
    count: () => count,
  };
}
