import * as z from 'zod/mini';
import { weekdays } from '../model/day.ts';
import {
  chosenSeverities,
  gatesOfText,
  packagingOf,
  placesOfStatement,
  sectionRoles,
  sourceKinds,
  targetKinds,
} from '../model/policy.ts';
import { atMost, flag, list, matching, oneOf, shortText, text, wholeNumber } from '../text/schema.ts';

/** The policy's form (`docs/policies.md`), each key optional: what a file leaves out its base has. */

const names = (what: string, most = 30) => list(`a list of ${what}`, shortText(what), most);
const days = (least: number) => wholeNumber(`a number of days from ${least} to 365`, least, 365);
const weekday = oneOf(weekdays as unknown as readonly [string, ...string[]]);

/** What may change on a day: all but what the policy is and what it builds on. */
function facts() {
  return {
    documentation: z.optional(matching('an https address', /^https:\/\/[\w.-]+\/[\w./#-]*$/)),
    page: z.optional(
      matching(
        "the last part of its page's address, such as exception-Foo-Updates",
        /^(?:[\w.-]|\{package\})+$/,
      ),
    ),
    'other-addresses': z.optional(names("addresses without https://, or other last parts of the page's")),
    'address-families': z.optional(names('addresses without https://')),
    packages: z.optional(names('source packages, where * stands for any text', 1000)),
    governs: z.optional(oneOf(['every-upload', 'some-uploads'])),
    title: z.optional(
      matching(
        'a title with {package}, {version}, {series} and, where any words will do, {words}',
        /^(?=[\s\S]*\S)(?:[^{}]|\{(?:package|version|series|words)\}){1,300}$/,
      ),
    ),
    sections: z.optional(
      list(
        'a list of sections',
        z.strictObject(
          {
            name: shortText("the section's name"),
            required: z.optional(flag),
            also: z.optional(names('older names that stand for it', 10)),
            'same-as': z.optional(names('names as good as its own', 10)),
            role: z.optional(oneOf(sectionRoles)),
            'filled-by': z.optional(oneOf(gatesOfText)),
            unbracketed: z.optional(flag),
            template: z.optional(text('the text to start from')),
          },
          { error: 'a mapping with `name`' },
        ),
        20,
      ),
    ),
    source: z.optional(oneOf(sourceKinds)),
    'upstream-versions': z.optional(
      list(
        'a list of what is taken',
        z.strictObject(
          {
            packages: z.optional(names('source packages, where * stands for any text')),
            'same-parts': z.optional(wholeNumber('a number of parts from 1 to 9', 1, 9)),
            parts: z.optional(wholeNumber('a number of parts from 1 to 9', 1, 9)),
            'not-ending-in': z.optional(names('ends of versions, such as .0')),
            'at-least': z.optional(matching('an upstream version, such as 0.10', /^\d[\w.+~-]*$/)),
          },
          { error: 'a mapping' },
        ),
        50,
      ),
    ),
    'settling-days': z.optional(days(0)),
    cadence: z.optional(oneOf(['any', 'once-per-cycle'])),
    targets: z.optional(list('a list of kinds of target', oneOf(targetKinds), targetKinds.length)),
    'newer-series': z.optional(
      z.strictObject(
        {
          'newest-interim-is-enough': z.optional(flag),
          'may-be-skipped-with-reason': z.optional(flag),
          'package-names-carry-versions': z.optional(flag),
        },
        { error: 'a mapping' },
      ),
    ),
    ageing: z.optional(
      z.strictObject(
        {
          'minimum-days': z.optional(days(0)),
          'promised-days': z.optional(days(0)),
          'verification-shortens': z.optional(flag),
          'no-release-on': z.optional(list('a list of weekdays, such as [friday]', weekday, 7)),
        },
        { error: 'a mapping' },
      ),
    ),
    'sru-bug': z.optional(oneOf(['required', 'optional'])),
    'other-bugs': z.optional(
      z.strictObject({ 'may-stay-unverified': z.optional(flag) }, { error: 'a mapping' }),
    ),
    packaging: z.optional(
      z.strictObject(
        {
          of: z.optional(oneOf(packagingOf)),
          'changes-stated-in': z.optional(oneOf(placesOfStatement)),
        },
        { error: 'a mapping' },
      ),
    ),
    partner: z.optional(
      z.strictObject(
        {
          name: shortText('who verifies, such as Example QA'),
          words: names('words that name the partner', 10),
          accounts: z.optional(names('Launchpad accounts')),
        },
        { error: 'a mapping with `name` and `words`' },
      ),
    ),
    'interest-group': z.optional(matching('the name of a team on Launchpad', /^[a-z0-9][a-z0-9.+-]*$/)),
    placeholders: z.optional(names('markers that must be gone')),
    'placeholders-until-release': z.optional(names('markers that must be gone before the release')),
    'template-instructions': z.optional(names('pieces of the template')),
    'misleading-wording': z.optional(
      list(
        'a list of wordings',
        z.strictObject(
          {
            phrases: names('phrases', 10),
            truth: text('what is true instead'),
            excuses: z.optional(names('phrases that excuse the sentence they stand in', 10)),
          },
          { error: 'a mapping with `phrases` and `truth`' },
        ),
        10,
      ),
    ),
    severities: z.optional(
      atMost(
        200,
        z.record(z.string(), oneOf(chosenSeverities), { error: 'a mapping of rule ids to severities' }),
      ),
    ),
    waivable: z.optional(names('ids of rules', 200)),
  };
}

/** Built when a policy file is read: the built-in ones need no check at run time. */
export function policySchema() {
  return z.strictObject(
    {
      name: matching('a name in lower case, such as hello', /^[a-z0-9][a-z0-9-]{0,60}$/),
      summary: text('what the policy covers, in one line'),
      extends: z.optional(text('the name or path of another policy')),
      ...facts(),
      since: z.optional(
        atMost(
          20,
          z.record(z.string(), z.strictObject(facts(), { error: 'a mapping of what changes' }), {
            error: 'a mapping of days to what changes then',
          }),
        ),
      ),
    },
    { error: 'a mapping that begins with `name`' },
  );
}

/** A policy file as written and valid, before its base is laid under it. Every scalar is text. */
export type WrittenPolicy = z.infer<ReturnType<typeof policySchema>>;
