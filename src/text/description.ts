import type { Description, Section, SectionName } from '../model/description.ts';
import type { Span } from '../model/position.ts';
import { blocksOf, inlineCode, isWithin, merge, promptLines, withoutComments } from './code-spans.ts';
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
  const isAllSeen = text === written;
  const { fences, comments } = blocksOf(text);
  const hidden = merge([...fences, ...comments]);
  const headings: Omit<Section, 'body'>[] = [];
  const lines: TemplateLine[] = [];
  for (const line of linesOf(text)) {
    const isHidden = isWithin(hidden, firstText(text, line));
    const heading = isHidden ? undefined : headingOf(text, line, names);
    if (heading) headings.push(heading);
    const isAlone = heading && text.slice(heading.heading.end, line.end).trim() === '';
    lines.push({
      start: line.start,
      end: line.end,
      text: isAllSeen ? text.slice(line.start, line.end) : withoutUnseen(written.slice(line.start, line.end)),
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
  headings: readonly Omit<Section, 'body'>[],
  names: readonly SectionName[],
  required: readonly string[],
): number | undefined {
  // Where no section was found, a divider cannot be told from those of the report.
  if (headings.length === 0 && required.length > 0) return undefined;
  const seen = new Set<string>();
  // Where the last section stands that was not there before, and the last that is new or has to be there.
  let [lastNew, last] = [0, 0];
  for (const { name, heading, isKnown } of headings) {
    if (!isKnown) continue;
    if (!seen.has(name)) lastNew = heading.start;
    if (!seen.has(name) || required.includes(name)) last = heading.start;
    seen.add(name);
  }
  const isName = (words: string) => names.some((each) => namesOf(each).some((name) => sameName(name, words)));
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.start <= lastNew || !mayDivide(line.text)) continue;
    const ending = endingAt(lines, index, isName);
    if (ending === 'report' || (ending === 'rule' && line.start > last)) return line.start;
  }
  return undefined;
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

/** Every name that a section's heading may have, its own first. */
export function namesOf({ name, also, sameAs = [] }: SectionName): string[] {
  return [name, ...sameAs, ...also];
}

/** Names are the same in any case and spacing: `[TestCase]` is `[Test Case]`. */
export function sameName(one: string, other: string): boolean {
  return squash(one) === squash(other);
}

/** Whether an offset lies in code. */
export function isInCode(description: Description, at: number): boolean {
  return isWithin(description.code, at);
}

function headingOf(
  text: string,
  line: Span,
  names: readonly SectionName[],
): Omit<Section, 'body'> | undefined {
  const written = text.slice(line.start, line.end);
  // Markdown's heading and bold marks may stand around the bracket, and a colon or bold behind the name in it.
  const match =
    /^[\s\u00a0]*(?:#{1,6}[\s\u00a0]+)?[*_]{0,3}\[[*_]{0,3}([^[\]\n]{1,80}?):?[*_]{0,3}\][*_]{0,3}(?::[*_]{0,3})?/.exec(
      written,
    );
  if (!match) return labelOf(text, line, names);
  const inside = (match[1] ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
  const rest = written.slice(match[0].length);
  const known = names.find((each) => namesOf(each).some((name) => sameName(name, inside)));
  const isAlone = rest.replace(/[\s\u00a0#]/g, '') === '';
  // `[Impact](address)` is a link, `[Fix] for …` a sentence, `[1]` a reference, `[x]` a box that is ticked.
  if (known ? !isAlone && !/^[\s\u00a0]/.test(rest) && !match[0].endsWith(':') : !isAlone) return undefined;
  if (!known && (!/\p{L}{2}/u.test(inside) || names.some((each) => startsWithName(inside, each))))
    return undefined;
  return {
    name: known?.name ?? inside,
    written: inside,
    isKnown: known !== undefined,
    heading: { start: firstText(text, line), end: line.start + match[0].length },
  };
}

/** `Impact: users cannot …`, where the policy's document writes its headings so. */
function labelOf(text: string, line: Span, names: readonly SectionName[]): Omit<Section, 'body'> | undefined {
  const bare = names.filter(({ unbracketed }) => unbracketed);
  if (bare.length === 0) return undefined;
  const match =
    /^[\s\u00a0]*(?:#{1,6}[\s\u00a0]+)?[*_]{0,3}(\p{L}[^:*_\n]{0,79}?)[\s\u00a0]*(?:[*_]{1,3}:|:[*_]{0,3})/u.exec(
      text.slice(line.start, line.end),
    );
  const written = match?.[1]?.replace(/[\s\u00a0]+/g, ' ') ?? '';
  const known = bare.find((each) => namesOf(each).some((name) => sameName(name, written)));
  if (!match || !known) return undefined;
  const end = line.start + match[0].length;
  return { name: known.name, written, isKnown: true, heading: { start: firstText(text, line), end } };
}

/** `[Impact on users]` begins with a known name and is not it: no heading, rather than a section of its own. */
function startsWithName(inside: string, section: SectionName): boolean {
  return namesOf(section).some((name) => inside.toLowerCase().startsWith(`${name.toLowerCase()} `));
}

function squash(name: string): string {
  return withoutUnseen(name).toLowerCase().replace(/\s/g, '');
}

function* linesOf(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

function firstText(text: string, line: Span): number {
  let at = line.start;
  while (at < line.end && /\s/.test(text.charAt(at))) at++;
  return at;
}
