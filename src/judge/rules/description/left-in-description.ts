import type { Description } from '../../../model/description.ts';
import type { Policy } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { isWithin } from '../../../text/code-spans.ts';
import { bodyText, isInCode, templateText } from '../../../text/description.ts';
import { isOnlyPlaceholders, type Leftover, leftovers } from './leftovers.ts';

/** What is left of a template in a description, with its words; in code only where a section has nothing else. */
export function leftInDescription(
  description: Description | undefined,
  policy: Policy,
): (Leftover & { readonly written: string })[] {
  if (!description) return [];
  const template = templateText(description);
  const late = spansOf(description, lateSections(policy));
  const blank = description.sections
    .slice(0, mostSections)
    .filter((section) => isOnlyPlaceholders(bodyText(description, section), policy))
    .map(({ body }) => body);
  return leftovers(template, policy).flatMap(({ gate, span, what }) => {
    if (isInCode(description, span.start) && !isWithin(blank, span.start)) return [];
    const written = template.slice(span.start, span.end);
    return { gate: isWithin(late, span.start) ? ('release' as const) : gate, span, what, written };
  });
}

/** The names of the sections that are filled by the release alone. Few policies have any, and those have few. */
function lateSections({ sections }: Policy): string[] {
  return sections.filter(({ filledBy }) => filledBy === 'release').map(({ name }) => name);
}

/** In order, for sections are. */
function spansOf({ sections }: Description, names: readonly string[]): Span[] {
  if (names.length === 0) return [];
  return sections
    .filter(({ name }) => names.includes(name))
    .map(({ heading, body }) => ({ start: heading.start, end: body.end }));
}

/** How many sections are looked at for whether they hold placeholders alone; no description has more. */
const mostSections = 1000;
