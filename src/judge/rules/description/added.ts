import type { Backport } from '../../../model/backport.ts';
import type { Description } from '../../../model/description.ts';
import type { Change } from '../../../model/place.ts';
import { type Policy, requiredSections } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { isInCode, readDescription, templateText } from '../../../text/description.ts';
import { quote } from '../../../text/quote.ts';
import { leftInDescription } from './left-in-description.ts';
import { isPlaceholderFound } from './leftovers.ts';

/**
 * Changes that add a text to a description. They are guesses: what a reviewer is told, its author must see. So where they
 * say what nobody has said, a placeholder stands beside it that keeps the upload gate shut until somebody has read it.
 */

/**
 * The change that adds a section, heading and text, behind the section that comes before it in the template. Undefined
 * where it would not be read as one, would change what is read as another, or has no placeholder that an upload waits for.
 * @param text heading and text, with a newline at the end
 */
export function sectionAdded(
  description: Description,
  policy: Policy,
  name: string,
  text: string,
): Change | undefined {
  const order = policy.sections.map((each) => each.name);
  const known = description.sections.filter(({ isKnown }) => isKnown);
  const before = known.findLast((each) => order.indexOf(each.name) < order.indexOf(name));
  const next = known[before ? known.indexOf(before) + 1 : 0];
  const change = next
    ? aboveHeading(description, next.heading, text.trimEnd())
    : behind(description, description.end, text.trimEnd());
  const after = change && readAgain(description, change, policy);
  const isAdded = after?.sections.some((each) => each.name === name) ?? false;
  return change &&
    after &&
    isAdded &&
    restIsTheSame(description, after, name) &&
    leavesMore(description, after, policy)
    ? { ...change, isSuggested: true, title: `Add the section ${quote(name)}` }
    : undefined;
}

/**
 * The change that adds a paragraph to a section, or at the end of the template where there is none of that name; undefined where
 * it would be read as code, as a heading, or as text of another section.
 */
export function paragraphAdded(
  description: Description,
  policy: Policy,
  paragraph: string,
  section?: string,
): Change | undefined {
  const found = description.sections.find(({ name }) => name === section);
  const change = behind(description, found?.body.end ?? description.end, paragraph);
  const after = change && readAgain(description, change, policy);
  if (!change || !after) return undefined;
  const at = templateText(after).indexOf(paragraph, change.at.description.start);
  const isRead = at >= 0 && !isInCode(after, at) && after.sections.length === description.sections.length;
  return isRead ? { ...change, isSuggested: true, title: `Add ${quote(paragraph, 80)}` } : undefined;
}

/**
 * The same of a sentence that its author has yet to stand for, with a placeholder below it; undefined where nothing would
 * find that.
 * @param check what they have to make sure of: `ask Example QA whether this holds`
 */
export function claimAdded(
  { description, policy, waivers }: Backport,
  sentence: string,
  check: string,
  section: string,
): Change | undefined {
  if (!description || !isPlaceholderFound({ policy, waivers })) return undefined;
  const paragraph = `${sentence}\nTODO: ${check}, then delete this line.`;
  const change = paragraphAdded(description, policy, paragraph, section);
  if (!change || !('at' in change) || !('description' in change.at)) return undefined;
  const after = readAgain(description, { at: change.at, text: change.text }, policy);
  return leavesMore(description, after, policy)
    ? { ...change, title: `Add ${quote(sentence, 80)}` }
    : undefined;
}

/** Whether a description has more placeholders that an upload waits for than it had. */
function leavesMore(before: Description, after: Description, policy: Policy): boolean {
  const [had = 0, has = 0] = [before, after].map(
    (each) => leftInDescription(each, policy).filter(({ gate }) => gate === 'upload').length,
  );
  return has > had;
}

/** The change that adds a paragraph to the last section of the policy's that is there, or at the end of the template. */
export function lastParagraph(
  description: Description,
  policy: Policy,
  paragraph: string,
): Change | undefined {
  const last = description.sections.findLast(({ isKnown }) => isKnown);
  const isLast = last !== undefined && last === description.sections.at(-1);
  return paragraphAdded(description, policy, paragraph, isLast ? last.name : undefined);
}

/** A piece of the description, and the text that goes in its place. */
interface Rewrite {
  readonly at: { readonly description: Span };
  readonly text: string;
}

/** The description with a piece of it written anew. */
export function readAgain({ text }: Description, change: Rewrite, policy: Policy): Description {
  const { start, end } = change.at.description;
  const written = text.slice(0, start) + change.text + text.slice(end);
  return readDescription(written, policy.sections, requiredSections(policy));
}

function aboveHeading({ text }: Description, heading: Span, added: string): Rewrite {
  const line = text.lastIndexOf('\n', heading.start - 1) + 1;
  const indent = text.slice(line, heading.start);
  const lines = added.replace(/\n(?=[^\n])/g, `\n${indent}`);
  return {
    at: { description: heading },
    text: `${lines}\n\n${indent}${text.slice(heading.start, heading.end)}`,
  };
}

/** Writes a text behind the last one before an offset, with an empty line between. */
function behind({ text }: Description, offset: number, added: string): Rewrite | undefined {
  const end = text.slice(0, offset).trimEnd().length;
  // A whole character, also where it is written in two halves.
  const [last] = [...text.slice(Math.max(0, end - 2), end)].slice(-1);
  if (last === undefined) return undefined;
  return { at: { description: { start: end - last.length, end } }, text: `${last}\n\n${added}` };
}

/** Whether all other sections have the text that they had. */
function restIsTheSame(before: Description, after: Description, name: string): boolean {
  const said = ({ text, sections }: Description): string =>
    JSON.stringify(
      sections
        .filter((each) => each.name !== name)
        .map(({ name: own, body }) => [own, text.slice(body.start, body.end).trim()]),
    );
  return said(before) === said(after);
}
