import * as z from 'zod/mini';
import { parseDay } from '../model/day.ts';
import { largestBug } from './bug-number.ts';
import { isSeen } from './seen.ts';

/**
 * The building blocks of the manifest's and the policy's schema. All scalars arrive as the text that was
 * written, so each block says in words what it expects; `schema-problems.ts` makes the sentence. A form is a
 * pattern where it can be, for the schemas that editors read are made from these (`scripts/schema/`).
 */

/** A text that is not blank, nor of characters that nobody sees. */
export function text(expected: string) {
  return z
    .string({ error: expected })
    .check(z.regex(/\S/, { error: expected, abort: true }), z.refine(isSeen, { error: expected }));
}

/** A text that is held against others, or shown: a name, a phrase. */
export function shortText(expected: string) {
  const error = `${expected}, of at most 300 characters`;
  return z
    .string({ error })
    .check(z.regex(/^(?=[\s\S]*\S)[\s\S]{1,300}$/, { error, abort: true }), z.refine(isSeen, { error }));
}

/** A text of a form. */
export function matching(expected: string, form: RegExp) {
  return z.string({ error: expected }).check(z.regex(form, { error: expected }));
}

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.map((word) => `\`${word}\``).join(', ')}` });
}

/**
 * A list of at most so many items. Lists are held against one another and against texts: what each may hold keeps such
 * a product small, and is far more than any honest file has.
 */
export function list<Item extends z.core.$ZodType>(expected: string, item: Item, most: number) {
  return z
    .array(item, { error: expected })
    .check(z.maxLength(most, { error: `a list of at most ${most} items` }));
}

/** A mapping with keys of its author's of at most so many of them. */
export function atMost<Value extends z.core.$ZodType>(
  most: number,
  record: z.ZodMiniRecord<z.ZodMiniString, Value>,
) {
  const isFew = (value: object): boolean => Object.keys(value).length <= most;
  return record
    .check(z.refine(isFew, { error: `a mapping of at most ${most} keys` }))
    .register(z.globalRegistry, { maxProperties: most });
}

const dayInCalendar = 'a day that is in the calendar, written like 2026-06-08';

/** A day that some calendar has. */
export const day = z.string({ error: 'a day, written like 2026-06-08' }).check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: dayInCalendar, abort: true }),
  z.refine((value) => parseDay(value) !== undefined, { error: dayInCalendar }),
);

/** A whole number, at most `largest`. */
export function wholeNumber(expected: string, smallest: number, largest: number) {
  const isWithin = (value: string): boolean => Number(value) >= smallest && Number(value) <= largest;
  return (
    z
      .string({ error: expected })
      .check(z.regex(/^\d{1,9}$/, { error: expected, abort: true }), z.refine(isWithin, { error: expected }))
      // What no pattern says of a number that an editor has read as one.
      .register(z.globalRegistry, { minimum: smallest, maximum: largest })
  );
}

export const bugNumber = wholeNumber('the number of a Launchpad bug, such as 2130000', 1, largestBug);
export const flag = oneOf(['true', 'false']);
export const seriesName = text("a series' codename, such as noble");
export const sourcePackage = matching(
  'the name of a source package, such as hello',
  /^[a-z0-9][a-z0-9+.-]{1,199}$/,
);

/** What tells the path of a policy file from the name of a built-in policy. */
export const policyPath = /[/\\]|\.ya?ml$/;

/** What is left of a typed value when each field that breaks the schema is taken out. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;
