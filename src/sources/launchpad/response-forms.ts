import * as z from 'zod/mini';
import { type Day, dayOf } from '../../model/day.ts';

/**
 * The answers of Launchpad's REST API, as far as they are read (its field names are those of its WADL). An answer
 * that does not fit counts as one that could not be had; beyond these schemas everything is typed.
 */

/** Half a character (a lone surrogate) can stand in JSON, and in no address or file. */
const whole = z.transform((value: string) => value.toWellFormed());
/** No text on Launchpad is as long as that. */
const text = z.pipe(z.string().check(z.maxLength(1024 * 1024)), whole);
const address = z.pipe(z.string().check(z.maxLength(2000)), whole);

/** The day, in UTC, of a moment such as `2026-06-10T08:15:00.123456+00:00`. */
const day = z.pipe(
  z
    .string()
    .check(
      z.refine(
        (value) => /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value)),
      ),
    ),
  z.transform((value): Day => dayOf(new Date(value))),
);

export function collection<T>(entry: z.ZodMiniType<T>) {
  return z.object({
    entries: z.array(entry),
    start: z.optional(z.number()),
    total_size: z.optional(z.number()),
    next_collection_link: z.optional(address),
  });
}

/** The API's root says that this is Launchpad. */
export const rootAnswer = z.object({ resource_type_link: address, bugs_collection_link: address });

export const bugAnswer = z.object({
  title: text,
  description: text,
  tags: z.array(text),
  private: z.boolean(),
  duplicate_of_link: z.nullish(address),
  web_link: address,
});

export const taskAnswer = z.object({
  bug_target_name: text,
  target_link: address,
  status: text,
  web_link: address,
});

export const messageAnswer = z.object({
  content: text,
  date_created: day,
  owner_link: z.nullish(address),
  web_link: address,
});

export const activityAnswer = z.object({
  datechanged: day,
  whatchanged: text,
  oldvalue: z.nullish(text),
  newvalue: z.nullish(text),
});

export const pockets = ['Release', 'Security', 'Updates', 'Proposed', 'Backports'] as const;

export const publicationAnswer = z.object({
  self_link: address,
  source_package_name: text,
  source_package_version: text,
  pocket: z.enum(pockets),
  status: z.enum(['Pending', 'Published', 'Superseded', 'Deleted', 'Obsolete']),
  date_created: day,
  date_published: z.nullish(day),
  distro_series_link: address,
});

export const uploadAnswer = z.object({ display_version: text, status: text, date_created: day });

export const buildAnswer = z.object({ arch_tag: text, buildstate: text });

export type BugJson = z.infer<typeof bugAnswer>;
export type TaskJson = z.infer<typeof taskAnswer>;
export type MessageJson = z.infer<typeof messageAnswer>;
export type ActivityJson = z.infer<typeof activityAnswer>;
export type UploadJson = z.infer<typeof uploadAnswer>;
export type PublicationJson = z.infer<typeof publicationAnswer>;
