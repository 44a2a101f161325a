import * as z from 'zod/mini';
import {
  bugNumber,
  day,
  type Loose,
  list,
  matching,
  oneOf,
  seriesName,
  sourcePackage,
  text,
  wholeNumber,
} from '../text/schema.ts';

/** The manifest's form (`docs/manifest.md`). What a policy's source kind demands on top is in `needs.ts`. */

/** More than Ubuntu has had. */
const mostSeries = 60;

const reason = text('a reason, in words');
const verification = z.strictObject(
  {
    by: z.optional(text('who verified, such as Example QA')),
    statement: z.optional(text('the address of the comment that says so on the bug')),
  },
  { error: 'a mapping with `by` and `statement`' },
);

const version = text('a version, such as 2:13.0.10-1ubuntu1');
const upstreamVersion = matching(
  'an upstream version alone, without epoch and revision, such as 14.15',
  /^\d[\w.+~-]*$/,
);
const gitRef = text('a git ref, such as ubuntu/noble');

const target = z.strictObject(
  {
    series: seriesName,
    version,
    replaces: z.optional(version),
    upstream: z.optional(upstreamVersion),
    pocket: z.optional(oneOf(['release', 'security', 'updates', 'proposed', 'backports'])),
    changelog: z.optional(text('the path of a changelog, or git ref:path')),
    ref: z.optional(gitRef),
    uploaded: z.optional(day),
    accepted: z.optional(day),
    verified: z.optional(day),
    released: z.optional(day),
    verification: z.optional(verification),
  },
  { error: 'a mapping with `series` and `version`' },
);

const change = z.strictObject(
  { path: text('a path that differs, such as debian/control'), reason },
  { error: 'a mapping with `path` and `reason`' },
);
const changes = z.optional(list('a list of changes, each with `path` and `reason`', change, 200));

const bug = z.strictObject(
  {
    id: bugNumber,
    'test-case': z.optional(text('the test case, in words')),
    verified: z.optional(list('a list of series, such as [noble]', seriesName, mostSeries)),
    unverified: z.optional(reason),
  },
  { error: 'a mapping with `id` and `test-case`' },
);

export const manifestShape = z.strictObject(
  {
    version: wholeNumber("the version of the manifest's format, which is 1", 1, 1),
    policy: z.optional(text("a built-in policy's name, or the path of a policy file")),
    package: sourcePackage,
    source: z.optional(
      z.strictObject(
        {
          series: z.optional(seriesName),
          version: z.optional(version),
          upstream: z.optional(upstreamVersion),
          ref: z.optional(gitRef),
        },
        { error: 'a mapping with `series` and `version`' },
      ),
    ),
    targets: list('a list with at least one target', target, mostSeries).check(
      z.minLength(1, { error: 'a list with at least one target' }),
    ),
    skips: z.optional(
      list(
        'a list of skipped series',
        z.strictObject(
          {
            series: seriesName,
            carries: z.optional(version),
            removed: z.optional(z.enum(['true'], { error: '`true`, or no such key' })),
            reason: z.optional(reason),
          },
          { error: 'a mapping with `series` and `carries`, `removed` or `reason`' },
        ),
        mostSeries,
      ),
    ),
    sru: z.optional(
      z.strictObject(
        {
          bug: bugNumber,
          title: z.optional(text("the bug's title")),
          description: z.optional(z.string({ error: "the bug's description" })),
          'description-file': z.optional(text('the path of a file with the description')),
        },
        { error: 'a mapping with `bug`, `title` and `description`' },
      ),
    ),
    bugs: z.optional(list('a list of bugs', bug, 1000)),
    'packaging-changes': z.optional(
      z.strictObject(
        { 'from-source': changes, 'from-previous': changes },
        { error: 'a mapping with `from-source` and `from-previous`' },
      ),
    ),
    verification: z.optional(verification),
    waivers: z.optional(
      list(
        'a list of waivers',
        z.strictObject(
          {
            rule: text('the id of a rule, such as settling-period'),
            series: z.optional(seriesName),
            reason: z.string({ error: 'a reason, in words' }),
            until: z.optional(day),
          },
          { error: 'a mapping with `rule` and `reason`' },
        ),
        200,
      ),
    ),
  },
  { error: 'a mapping that begins with `version: 1`' },
);

/** A manifest as written, without the fields that break the schema. Every scalar is text. */
export type WrittenManifest = Loose<z.infer<typeof manifestShape>>;

/** The keys of mappings that the program writes into, in their order. */
export const keyOrder = {
  manifest: Object.keys(manifestShape.shape),
  target: Object.keys(target.shape),
  bug: Object.keys(bug.shape),
  verification: Object.keys(verification.shape),
};
