import { parseDay } from '../../../model/day.ts';
import { fieldOf } from '../../../text/control.ts';
import { joinWords, quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** DEP-3: a patch says what it does, where it comes from and, where it says so, when it was looked at and sent upstream. */
export const patchHeaders: Rule = {
  id: 'patch-headers',
  gate: 'upload',
  severity: 'warning',
  demands: 'Every patch that is new says in its header what it does and where it comes from.',
  check({ packaging }, report) {
    for (const { path, header, placeOf, targets } of packaging.newPatches) {
      const missing = wanted.filter((names) => !names.some((name) => fieldOf(header, name)?.value));
      const wrong = forms.flatMap(({ name, form, isRight }) => {
        const field = fieldOf(header, name);
        return field && !isRight(field.value) ? [{ field, form }] : [];
      });
      for (const target of targets) {
        if (missing.length > 0) {
          report({
            at: placeOf({ start: 0, end: 1 }),
            message: `The new patch ${quote(path)} lacks ${joinWords(missing.map(oneOf))}.`,
            help: 'Add the header above the diff (DEP-3): `Description: what it does`, `Origin: upstream, ADDRESS` or `Author: Name <address>`.',
            target,
          });
        }
        for (const { field, form } of wrong) {
          report({
            at: placeOf(field.place),
            message: `\`${field.name}\` of the new patch ${quote(path)} is ${quote(field.value)}, which is not ${form}.`,
            help: `Write ${form}.`,
            target,
          });
        }
      }
    }
  },
};

const wanted = [
  ['Description', 'Subject'],
  ['Origin', 'Author', 'From'],
] as const;

const forms = [
  {
    name: 'Last-Update',
    form: 'a date such as `2026-06-08`',
    isRight: (value: string) => parseDay(value) !== undefined,
  },
  {
    name: 'Forwarded',
    form: '`no`, `not-needed`, `yes` or an address',
    isRight: (value: string) =>
      /^(?:no|not-needed|yes|<?(?:https?|ftp|git):\/\/\S+|<?[^\s@]+@[^\s@]+>?|[\w-]+(?:\.[\w-]+)+\/\S*)(?=[\s,;.]|$)/i.test(
        value,
      ),
  },
] as const;

function oneOf(names: readonly string[]): string {
  return `${names
    .slice(0, -1)
    .map((name) => `\`${name}\``)
    .join(', ')} or \`${names.at(-1)}\``;
}
