import type { Description, Section } from '../../../model/description.ts';
import type { Span } from '../../../model/position.ts';
import { blocksOf, isWithin } from '../../../text/code-spans.ts';
import { bodyText, saysSomething } from '../../../text/description.ts';

/** The first line of a section that says something: its answer; of one that says nothing the heading. */
export function answerOf(description: Description, section: Section): Span {
  const body = bodyText(description, section);
  const { comments } = blocksOf(body);
  let at = 0;
  for (const line of body.split('\n')) {
    const text = line.trimEnd();
    const [start, end] = [at + text.length - text.trimStart().length, at + text.length];
    if (saysSomething(text) && !isWithin(comments, start))
      return { start: section.body.start + start, end: section.body.start + end };
    at += line.length + 1;
  }
  return section.heading;
}
