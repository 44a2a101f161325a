import type { Description, Section } from '../../../model/description.ts';
import type { Change } from '../../../model/place.ts';
import { type Policy, requiredSections } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { blocksOf } from '../../../text/code-spans.ts';
import { readDescription } from '../../../text/description.ts';

/** A section of the template with the unknown ones below it, which go where it goes. */
interface Block extends Span {
  readonly name: string;
}

/**
 * The change that puts the sections into the template's order, each with its text, the white space between them
 * kept where it is. Undefined where it is not sure which text goes with which section.
 */
export function inOrder(description: Description, policy: Policy): Change | undefined {
  const { text, sections } = description;
  const order = policy.sections.map(({ name }) => name);
  const blocks = blocksIn(description);
  const names = blocks.map(({ name }) => name);
  if (new Set(names).size < names.length || !isEvenlyIndented(text, sections)) return undefined;
  const sorted = [...blocks].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  const first = blocks.findIndex((block, index) => block !== sorted[index]);
  const last = blocks.findLastIndex((block, index) => block !== sorted[index]);
  const moved = blocks.slice(first, last + 1);
  const { start = 0, end = 0 } = { start: moved[0]?.start, end: moved.at(-1)?.end };
  // A comment at the end of a text may be about what follows.
  const comments = new Set(blocksOf(text).comments.map((comment) => comment.end));
  if (moved.some((block) => comments.has(block.end))) return undefined;
  const changed = moved
    .map((block, index) => {
      const gap = text.slice(block.end, moved[index + 1]?.start ?? block.end);
      const { start: from = 0, end: to = 0 } = sorted[first + index] ?? {};
      return text.slice(from, to) + gap;
    })
    .join('');
  const after = readDescription(
    text.slice(0, start) + changed + text.slice(end),
    policy.sections,
    requiredSections(policy),
  );
  return saysTheSame(description, after) && after.end === description.end
    ? { at: { description: { start, end } }, text: changed, title: 'Put the sections in order' }
    : undefined;
}

function blocksIn({ text, sections }: Description): Block[] {
  const starts = sections.flatMap((section, index) => (section.isKnown ? [{ section, index }] : []));
  return starts.map(({ section }, at) => {
    const last = sections[(starts[at + 1]?.index ?? sections.length) - 1] ?? section;
    const { start } = section.heading;
    return { name: section.name, start, end: start + text.slice(start, last.body.end).trimEnd().length };
  });
}

/** Whether every heading stands equally far in: then it does so in its new place, too. */
function isEvenlyIndented(text: string, sections: readonly Section[]): boolean {
  const indents = sections.map(({ heading: { start } }) =>
    text.slice(text.lastIndexOf('\n', start - 1) + 1, start),
  );
  return new Set(indents).size <= 1;
}

/** Whether two descriptions have the same sections with the same texts, and the same code, in any order. */
function saysTheSame(one: Description, other: Description): boolean {
  const [before, after] = [one, other].map(({ text, sections, code }) =>
    [
      ...sections.map(({ heading, body }) => `${text.slice(heading.start, body.end).trimEnd()}`),
      ...code.map(({ start, end }) => `code ${text.slice(start, end)}`),
    ].sort(),
  );
  return JSON.stringify(before) === JSON.stringify(after);
}
