import * as z from 'zod/mini';
import { weekdays } from '../day.ts';
import { flag, list, matching, oneOf, text, wholeNumber } from './schema.ts';

/** The policy's form (`docs/policies.md`), each key optional: what a file leaves out its base has. */

export const sourceKinds = ['current-release', 'development-release', 'upstream', 'any'] as const;
export const targetKinds = ['any', 'lts', 'newest-lts', 'interim'] as const;
export const chosenSeverities = ['off', 'notice', 'warning', 'error'] as const;

const names = (what: string) => list(`a list of ${what}`, text(what));
const days = (least: number) => wholeNumber(`a number of days from ${least} to 365`, least, 365);
const weekday = oneOf(weekdays as unknown as readonly [string, ...string[]]);

/** Built when a policy file is read: the built-in ones need no check at run time. */
export function policySchema() {
  return z.strictObject(
    {
      name: matching('a name in lower case, such as hello', (value) =>
        /^[a-z0-9][a-z0-9-]{0,60}$/.test(value),
      ),
      summary: text('what the policy covers, in one line'),
      extends: z.optional(text('the name or path of another policy')),
      documentation: z.optional(
        matching('an https address', (value) => /^https:\/\/[\w.-]+\/[\w./#-]*$/.test(value)),
      ),
      page: z.optional(
        matching("the last part of its page's address, such as exception-Foo-Updates", (value) =>
          /^[\w.-]+$/.test(value),
        ),
      ),
      'other-addresses': z.optional(names('addresses without https://')),
      'address-families': z.optional(names('addresses without https://')),
      packages: z.optional(names('source packages, where * stands for any text')),
      title: z.optional(text('a title with {package}, {version} and {series}')),
      sections: z.optional(
        list(
          'a list of sections',
          z.strictObject(
            {
              name: text("the section's name"),
              required: z.optional(flag),
              also: z.optional(names('names that stand for it')),
              template: z.optional(text('the text to start from')),
            },
            { error: 'a mapping with `name`' },
          ),
        ),
      ),
      source: z.optional(oneOf(sourceKinds)),
      'settling-days': z.optional(days(0)),
      cadence: z.optional(oneOf(['any', 'once-per-cycle'])),
      targets: z.optional(list('a list of kinds of target', oneOf(targetKinds))),
      'newer-series': z.optional(
        z.strictObject(
          {
            'newest-interim-is-enough': z.optional(flag),
            'may-be-skipped-with-reason': z.optional(flag),
          },
          { error: 'a mapping' },
        ),
      ),
      ageing: z.optional(
        z.strictObject(
          {
            'minimum-days': z.optional(days(0)),
            'promised-days': z.optional(days(0)),
            'no-release-on': z.optional(list('a list of weekdays, such as [friday]', weekday)),
          },
          { error: 'a mapping' },
        ),
      ),
      'other-bugs': z.optional(
        z.strictObject({ 'may-stay-unverified': z.optional(flag) }, { error: 'a mapping' }),
      ),
      partner: z.optional(
        z.strictObject(
          {
            name: text('who verifies, such as Example QA'),
            words: names('words that name the partner'),
            accounts: z.optional(names('Launchpad accounts')),
          },
          { error: 'a mapping with `name` and `words`' },
        ),
      ),
      placeholders: z.optional(names('markers that must be gone')),
      'template-instructions': z.optional(names('pieces of the template')),
      'misleading-wording': z.optional(
        list(
          'a list of wordings',
          z.strictObject(
            { phrases: names('phrases'), truth: text('what is true instead') },
            { error: 'a mapping with `phrases` and `truth`' },
          ),
        ),
      ),
      severities: z.optional(
        z.record(z.string(), oneOf(chosenSeverities), { error: 'a mapping of rule ids to severities' }),
      ),
      waivable: z.optional(names('ids of rules')),
    },
    { error: 'a mapping that begins with `name`' },
  );
}

/** A policy file as written and valid, before its base is laid under it. Every scalar is text. */
export type WrittenPolicy = z.infer<ReturnType<typeof policySchema>>;
