import path from 'node:path';
import * as z from 'zod/mini';
import { type Day, parseDay } from '../../model/day.ts';
import type { FileSystem } from '../../model/file-system.ts';
import { dateKeys } from '../../model/manifest.ts';
import type { WatchedBranch } from '../../model/watch.ts';

/**
 * Reads what the jobs of a matrix left: for each branch the JSON report, by the branch's number. Other jobs wrote it
 * from the words of manifests: what does not fit counts as a branch that could not be judged.
 */

const day = z.pipe(
  z.string().check(z.refine((text) => parseDay(text) !== undefined)),
  z.transform((text): Day => text as Day),
);
const text = z.string().check(z.maxLength(10_000));
const nullish = z.pipe(
  z.nullable(text),
  z.transform((value) => value ?? undefined),
);
const gate = z.object({ open: z.boolean(), opens: z.nullable(day) });
const target = z.object({
  series: nullish,
  version: nullish,
  state: z.enum(['planned', ...dateKeys]),
  since: z.nullable(day),
  waitsFor: z.array(text),
  next: z.nullable(day),
  upload: gate,
  release: gate,
});
const report = z.object({
  schema: z.literal(1),
  left: z.optional(z.object({ manifests: z.number(), targets: z.number() })),
  manifests: z.array(z.object({ path: text, package: nullish, targets: z.array(target) })),
});

/** The branches that were found, as the output `list` of the action `branches` has them. */
const list = z.array(z.object({ number: z.int(), name: text }));

/** Bytes of a report: those of a package are a thousandth of it. */
const largestReport = 32 * 1024 * 1024;

/** Reads the list of branches; undefined where it is none. */
export function readList(json: string): z.infer<typeof list> | undefined {
  return parsed(json, list);
}

/**
 * The branches of a list with what was reported of each.
 * @param folder absolute path of the folder with the reports, `report-1.json` for the first branch
 */
export function readReports(
  branches: z.infer<typeof list>,
  folder: string,
  files: FileSystem,
): WatchedBranch[] {
  return branches.map(({ number, name }) => {
    const file = path.join(folder, `report-${number}.json`);
    const isThere = files.kind(file) === 'file' && files.size(file) <= largestReport;
    const json = isThere ? Buffer.from(files.read(file)).toString('utf8') : '';
    return { name, manifests: allOf(parsed(json, report)) };
  });
}

/** The manifests of a report that tells of all: of what it left out nobody knows whether it is released. */
function allOf(found: z.infer<typeof report> | undefined): z.infer<typeof report>['manifests'] | undefined {
  const { manifests = 0, targets = 0 } = found?.left ?? {};
  return manifests + targets > 0 ? undefined : found?.manifests;
}

function parsed<Form extends z.ZodMiniType>(json: string, form: Form): z.infer<Form> | undefined {
  try {
    return form.safeParse(JSON.parse(json)).data as z.infer<Form> | undefined;
  } catch {
    return undefined;
  }
}
