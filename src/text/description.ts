import type { Description, Section, SectionName } from '../model/description.ts';
import { blocksOf, inlineCode, isWithin, merge, promptLines, withoutComments } from './code-spans.ts';
import { linesOf } from './lines.ts';
import { firstText, type Heading, headingOf, isNameOf } from './section-heading.ts';
import { hasLetter, levelled, withoutUnseen } from './seen.ts';
import { endingAt, type TemplateLine } from './template-end.ts';

/**
 * Finds the sections of an SRU description as people write them: `[Impact]`, `[ impact ]`, `[Impact]:`,
 * `**[Impact]**`, `## [Impact]`, `[Impact] with text behind`. Not in a sentence, a quote, a fence or a comment.
 * @param names the sections of the policy's template
 * @param required the names of those that must be there: without any section, dashes are the report's
 */
export function readDescription(
  written: string,
  names: readonly SectionName[],
  required: readonly string[],
): Description {
  // What no eye sees hides no heading and makes none.
  const text = levelled(written);
  const { fences, comments } = blocksOf(text);
  const hidden = merge([...fences, ...comments]);
  const headings: Heading[] = [];
  const lines: TemplateLine[] = [];
  for (const line of linesOf(text)) {
    const isHidden = isWithin(hidden, firstText(text, line));
    const heading = isHidden ? undefined : headingOf(text, line, names);
    if (heading) headings.push(heading);
    const isAlone = heading && text.slice(heading.heading.end, line.end).trim() === '';
    lines.push({
      start: line.start,
      text: withoutUnseen(written.slice(line.start, line.end)),
      isHidden,
      heading: isAlone && (heading.isKnown || !isOriginal(heading)) ? heading.written : undefined,
    });
  }
  const end = endOf(lines, headings, names, required) ?? text.length;
  const inTemplate = headings.filter(({ heading }) => heading.start < end);
  const sections = inTemplate.map((section, index) => ({
    ...section,
    body: { start: section.heading.end, end: inTemplate[index + 1]?.heading.start ?? end },
  }));
  return {
    text: written,
    sections,
    end,
    code: merge([...fences, ...inlineCode(text), ...promptLines(text)]),
  };
}

/**
 * Where the template ends: at the first line that ends one and that no section of the policy follows. Below one that
 * says that the first report follows, sections that were there before are that report's.
 */
function endOf(
  lines: readonly TemplateLine[],
  headings: readonly Heading[],
  names: readonly SectionName[],
  required: readonly string[],
): number | undefined {
  // Where no section was found, a divider cannot be told from those of the report.
  if (headings.length === 0 && required.length > 0) return undefined;
  const { lastNew, last } = lastSections(headings, required);
  const isName = (words: string) => isNameOf(names, words);
  for (const [index, line] of lines.entries()) {
    if (line.start <= lastNew || !mayDivide(line.text)) continue;
    const ending = endingAt(line, lines, index, isName);
    if (ending === 'report' || (ending === 'rule' && line.start > last)) return line.start;
  }
  return undefined;
}

/** Where the last section stands that was not there before, and the last that is new or has to be there. */
function lastSections(headings: readonly Heading[], required: readonly string[]) {
  const seen = new Set<string>();
  let [lastNew, last] = [0, 0];
  for (const { name, heading, isKnown } of headings) {
    if (!isKnown) continue;
    if (!seen.has(name)) lastNew = heading.start;
    if (!seen.has(name) || required.includes(name)) last = heading.start;
    seen.add(name);
  }
  return { lastNew, last };
}

/** Whether a line is worth a look: most are text. */
function mayDivide(line: string): boolean {
  return /[-–—_=*]{3}|original|\bend/i.test(line);
}

function isOriginal({ written }: Pick<Section, 'written'>): boolean {
  return /original/i.test(written);
}

/** The text of a section, as it is seen: of all its appearances, joined; undefined when it is absent or says nothing. */
export function sectionText(description: Description, name: string): string | undefined {
  const bodies = description.sections
    .filter((section) => section.name === name)
    .map((section) => bodyText(description, section));
  return bodies.some(saysSomething) ? withoutUnseen(bodies.join('\n')) : undefined;
}

/** The text of the template: what stands before the line of dashes. */
export function templateText({ text, end }: Description): string {
  return text.slice(0, end);
}

/** The text below a heading. */
export function bodyText(description: Description, section: Section): string {
  return description.text.slice(section.body.start, section.body.end);
}

/** Whether a text has more in it than white space, bullets, numbering, rules and comments. */
export function saysSomething(text: string): boolean {
  return hasLetter(withoutComments(text).replace(/^[ \t\u00a0]*(?:\d{1,9}|[a-z])[.)](?=\s|$)/gim, ''));
}

/** Whether an offset lies in code. */
export function isInCode(description: Description, at: number): boolean {
  return isWithin(description.code, at);
}
