import type { Backport } from '../../../model/backport.ts';
import type { Description, Section } from '../../../model/description.ts';
import { keyOf } from '../../../model/field.ts';
import type { SruBug } from '../../../model/manifest.ts';
import type { Policy, PolicySection } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { sectionText } from '../../../text/description.ts';
import { isOneSlip, nearest } from '../../../text/nearest.ts';
import { quote, quoteList } from '../../../text/quote.ts';
import { namesOf } from '../../../text/section-heading.ts';
import { policyDoubts } from '../../doubts.ts';
import type { RawFinding, Rule } from '../../rule.ts';
import { nearMisses } from './near-misses.ts';
import { headingByOtherName, lineByOtherName } from './other-names.ts';
import { renamed } from './renamed.ts';
import { headingMade, missingAdded } from './section-fixes.ts';

/** SRU documentation: the bug description follows the template; a policy says which sections are required. */
export const missingSection: Rule = {
  id: 'missing-section',
  gate: 'upload',
  severity: 'error',
  demands: 'Every section that the policy requires is in the description.',
  hides: 'texts',
  fixWaitsFor: policyDoubts,
  check(backport, report) {
    const { description, sru, policy } = backport;
    if (!description) return;
    const joined: string[] = [];
    for (const section of policy.sections) {
      const { name } = section;
      if (!section.required || description.sections.some((each) => each.name === name)) continue;
      const near = nearMisses(description, namesOf(section)).find(
        ({ isInside, span }) => !isInside || isJoined(description, span.start),
      );
      if (near?.isInside && sru.description.state === 'written') {
        joined.push(name);
        continue;
      }
      report(near ? missing(section, near.span, backport) : without(description, section, backport));
    }
    if (joined.length > 0) report(inOneLine(joined, sru));
  },
};

/** Where no line has the section's own name. */
function without(description: Description, section: PolicySection, backport: Backport): RawFinding {
  const other = otherHeading(description, section, backport.policy);
  return other
    ? meant(description, other, section)
    : missing(section, lineByOtherName(description, section), backport);
}

/** @param other the heading that the section's may be */
function meant(description: Description, other: Section, section: PolicySection): RawFinding {
  const { name, unbracketed } = section;
  const change = renamed(description.text, other.heading, name);
  return {
    at: { description: other.heading },
    message: `The section ${shown(section)} is missing from the description; this heading is not one of the template's.`,
    help: unbracketed
      ? `Did you mean ${shown(section)}? If not, ${howToWrite(section)}.`
      : `Did you mean ${quote(`[ ${name} ]`)}? If not, write that on a line of its own, and its text below.`,
    fix: change && { ...change, isSuggested: !isSure(description, other, section) },
  };
}

/** @param near where a line looks like the section's heading */
function missing(section: PolicySection, near: Span | undefined, backport: Backport): RawFinding {
  const { description, sru } = backport;
  return {
    at: near ? { description: near } : keyOf(sru.description),
    message: near
      ? `The section ${shown(section)} is missing: this line looks like its heading, but is not one.`
      : `The section ${shown(section)} is missing from the description.`,
    help: `${howToWrite(section).replace(/^w/, 'W')}.`,
    fix:
      near && description
        ? headingMade(description, near, section, backport)
        : missingAdded(backport, section),
  };
}

/** @param joined the names of the sections whose lines were joined with others */
function inOneLine(joined: readonly string[], { description }: SruBug): RawFinding {
  const [it, headings] = joined.length === 1 ? ['its', 'heading stands'] : ['their', 'headings stand'];
  return {
    at: keyOf(description),
    message: `The description lacks ${quoteList(joined.map((name) => `[${name}]`))}: ${it} ${headings} in the middle of a line.`,
    help: 'YAML joins the lines of a text that is folded (`description: >`), in quotes, or without a mark. Write `description: |`, and each name in square brackets on a line of its own.',
  };
}

/** A section's name as a message shows it. */
function shown({ name, unbracketed }: PolicySection): string {
  return quote(unbracketed ? `${name}:` : `[${name}]`);
}

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
    ? `write ${quote(`${name}:`)} at the beginning of a line, and its text after it or below`
    : `write the name in square brackets on a line of its own, ${quote(`[ ${name} ]`)}, and its text below`;
}

/** The heading of an unknown section that is meant for this one: its name is the nearest, or another for the same. */
function otherHeading(description: Description, section: PolicySection, policy: Policy): Section | undefined {
  const { sections } = description;
  const known = policy.sections.flatMap(namesOf);
  const names = namesOf(section);
  return (
    sections
      .filter(({ isKnown }) => !isKnown)
      .slice(0, mostLookedAt)
      .find(({ written }) => names.includes(nearest(written, known) ?? '')) ??
    headingByOtherName(description, section)
  );
}

/** No description has more headings of its author's: behind these none is looked at for what it may mean. */
const mostLookedAt = 100;

/** Whether the heading is the section's beyond doubt, and nothing else is asked of the section than to have a text. */
function isSure(
  description: Description,
  { name: written }: Section,
  { name, role }: PolicySection,
): boolean {
  return role === undefined && isOneSlip(written, name) && sectionText(description, written) !== undefined;
}
