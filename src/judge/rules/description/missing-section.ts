import type { Description, Section } from '../../../model/description.ts';
import { keyOf } from '../../../model/field.ts';
import type { Policy, PolicySection } from '../../../model/policy.ts';
import { namesOf, sectionText } from '../../../text/description.ts';
import { nearest } from '../../../text/nearest.ts';
import { quote, quoteList } from '../../../text/quote.ts';
import { policyDoubts } from '../../doubts.ts';
import type { Rule } from '../../rule.ts';
import { nearMisses } from './near-misses.ts';
import { renamed } from './renamed.ts';

/** SRU documentation: the bug description follows the template; a policy says which sections are required. */
export const missingSection: Rule = {
  id: 'missing-section',
  gate: 'upload',
  severity: 'error',
  demands: 'Every section that the policy requires is in the description.',
  hides: 'texts',
  fixWaitsFor: policyDoubts,
  check({ description, sru, policy }, report) {
    if (!description) return;
    const joined: string[] = [];
    for (const section of policy.sections) {
      const { name } = section;
      const shown = quote(section.unbracketed ? `${name}:` : `[${name}]`);
      if (!section.required || description.sections.some((each) => each.name === name)) continue;
      const near = nearMisses(description, namesOf(section)).find(
        ({ isInside, span }) => !isInside || isJoined(description, span.start),
      );
      if (near?.isInside && sru.description.state === 'written') {
        joined.push(name);
        continue;
      }
      const misspelt = near ? undefined : misspeltHeading(description, section, policy);
      if (misspelt) {
        report({
          at: { description: misspelt.heading },
          message: `The section ${shown} is missing from the description; this heading is none of the template's.`,
          help: section.unbracketed
            ? `Did you mean ${shown}? If not, ${howToWrite(section)}.`
            : `Did you mean ${quote(`[ ${name} ]`)}? If not, write that on a line of its own, and its text below.`,
          fix: isSure(description, misspelt, section)
            ? renamed(description.text, misspelt.heading, name)
            : undefined,
        });
        continue;
      }
      report({
        at: near ? { description: near.span } : keyOf(sru.description),
        message: near
          ? `The section ${shown} is missing: this line looks like it, and is not its heading.`
          : `The section ${shown} is missing from the description.`,
        help: `${howToWrite(section).replace(/^w/, 'W')}.`,
      });
    }
    if (joined.length === 0) return;
    const [it, headings] = joined.length === 1 ? ['its', 'heading stands'] : ['their', 'headings stand'];
    report({
      at: keyOf(sru.description),
      message: `The description lacks ${quoteList(joined.map((name) => `[${name}]`))}: ${it} ${headings} in the middle of a line.`,
      help: 'A text that is folded (`description: >`), in quotes or without a mark joins its lines. Write `description: |`, and each name in square brackets on a line of its own.',
    });
  },
};

/** Whether a name in the middle of a line was a heading once: lines were joined, so that few begin with one. */
function isJoined({ text, sections }: Description, at: number): boolean {
  const line = text.lastIndexOf('\n', at) + 1;
  return (
    sections.length <= 1 ||
    sections.some(({ isKnown, heading }) => isKnown && heading.start >= line && heading.start < at)
  );
}

function howToWrite({ name, unbracketed }: PolicySection): string {
  return unbracketed
    ? `write ${quote(`${name}:`)} at the beginning of a line, and its text behind or below`
    : `write the name in square brackets on a line of its own, ${quote(`[ ${name} ]`)}, and its text below`;
}

/** The heading of an unknown section whose name is nearest to this section's. */
function misspeltHeading(
  { sections }: Description,
  section: PolicySection,
  policy: Policy,
): Section | undefined {
  const known = policy.sections.flatMap(namesOf);
  const names = namesOf(section);
  return sections.find(({ isKnown, written }) => !isKnown && names.includes(nearest(written, known) ?? ''));
}

/** Whether the heading is the section's beyond doubt, and nothing else is asked of the section than to have a text. */
function isSure(
  description: Description,
  { name: written }: Section,
  { name, role }: PolicySection,
): boolean {
  return (
    role === undefined &&
    Math.abs(written.length - name.length) <= 2 &&
    sectionText(description, written) !== undefined
  );
}
