import { readFileSync } from 'node:fs';
import type { Described } from './scores.ts';

/** Mutants of a file that no test could notice, and why. */
interface Entry {
  readonly file: string;
  readonly why: string;
  /** Each as `the line, without indentation :: was -> now`, white space folded. */
  readonly mutants: readonly string[];
}

/**
 * Which mutants are written down as equal, and which lines of the list match none.
 * @param whole the files all of whose mutants are here: only for those a line can be stale
 */
export function equalMutants(
  mutants: readonly (Described & { readonly number: number })[],
  whole: ReadonlySet<string>,
  entries: readonly Entry[] = JSON.parse(readFileSync(new URL('equal.json', import.meta.url), 'utf8')),
): { readonly equal: Set<number>; readonly stale: string[] } {
  const numbers = new Map<string, number[]>();
  for (const each of mutants) {
    const key = keyOf(each);
    numbers.set(key, [...(numbers.get(key) ?? []), each.number]);
  }
  const equal = new Set<number>();
  const stale: string[] = [];
  for (const { file, why, mutants: keys } of entries)
    for (const key of keys) {
      const found = numbers.get(`${file}: ${key}`) ?? [];
      for (const number of found) equal.add(number);
      if (why.trim().length < 20) stale.push(`${file}: say why: ${key}`);
      else if (found.length === 0 && whole.has(file))
        stale.push(`${file}: matches no mutant any more: ${key}`);
    }
  return { equal, stale };
}

/** How a mutant is named in the list. */
export function keyOf({ file, text, was, now }: Described): string {
  const folded = (each: string): string => each.replace(/\s+/g, ' ').trim();
  return `${file}: ${folded(text)} :: ${folded(was)} -> ${folded(now)}`;
}
