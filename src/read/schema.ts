import * as z from 'zod/mini';
import { parseDay } from '../day.ts';

/**
 * The building blocks of the manifest's and the policy's schema. All scalars arrive as the text that was
 * written, so each block says in words what it expects; `schema-problems.ts` makes the sentence.
 */

/** A text that is not blank. */
export function text(expected: string) {
  return matching(expected, (value) => value.trim() !== '');
}

/** A text that passes a test. */
export function matching(expected: string, test: (value: string) => boolean) {
  return z.string({ error: expected }).check(z.refine(test, { error: expected }));
}

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.map((word) => `\`${word}\``).join(', ')}` });
}

export function list<Item extends z.core.$ZodType>(expected: string, item: Item) {
  return z.array(item, { error: expected });
}

/** A day that some calendar has. */
export const day = z.string({ error: 'a day, written like 2026-06-08' }).check(
  z.refine((value) => parseDay(value) !== undefined, {
    error: 'a day that is in the calendar, written like 2026-06-08',
  }),
);

/** A whole number, at most `largest`. */
export function wholeNumber(expected: string, smallest: number, largest: number) {
  return matching(
    expected,
    (value) => /^\d{1,9}$/.test(value) && Number(value) >= smallest && Number(value) <= largest,
  );
}

export const bugNumber = wholeNumber('the number of a Launchpad bug, such as 2130000', 1, 999_999_999);
export const flag = oneOf(['true', 'false']);
export const seriesName = text("a series' codename, such as noble");
export const sourcePackage = matching('the name of a source package, such as hello', (value) =>
  /^[a-z0-9][a-z0-9+.-]+$/.test(value),
);

/** What is left of a typed value when each field that breaks the schema is taken out. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;
