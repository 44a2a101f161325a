import type { Place } from '../../../model/backport.ts';
import type { Description } from '../../../model/description.ts';
import { partOf } from '../../../model/field.ts';
import type { Policy } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { isInCode, templateText } from '../../../text/description.ts';
import { type Folded, findPhrase, fold } from '../../../text/prose.ts';
import { quote } from '../../../text/quote.ts';
import type { Gate, Rule } from '../../rule.ts';
import { reportAt } from './report-at.ts';

/** Words that stand for a text that is still to come; `todo` in small letters is a word like any other. */
const words = /TODO|FIXME|XXX|TBD|[Tt]bd/g;
/** Blanks of a template, as people copy them. */
const blanks = /<\s*fill\s+in\b[^<>\n]{0,80}>|\$(?:version|release)\b|\$\{(?:version|release)\}/gi;

export const placeholderText: Rule = {
  id: 'placeholder-text',
  gate: 'upload',
  severity: 'error',
  demands: 'No placeholder and no instruction of a template is left in the title or the description.',
  check({ description, sru, policy, targets }, report) {
    const tell = (gate: Gate, at: Place, written: string, what: string): void =>
      reportAt(gate, targets.items, report, {
        at,
        message: `${what} is left in: ${quote(written, 60)}.`,
        help: 'Replace it with the text that belongs here, or delete the line. In code of the description (backticks, a fence) it may stay.',
      });
    const title = sru.title.value ?? '';
    for (const { gate, span, what } of leftovers(title, policy))
      tell(gate, partOf(sru.title, span), title.slice(span.start, span.end), what);
    if (!description) return;
    const template = templateText(description);
    const late = lateSections(description, policy);
    const isLate = (at: number): boolean => late.some(({ start, end }) => start <= at && at < end);
    for (const { gate, span, what } of leftovers(template, policy))
      if (!isInCode(description, span.start))
        tell(
          isLate(span.start) ? 'release' : gate,
          { description: span },
          template.slice(span.start, span.end),
          what,
        );
  },
};

/** The places of the sections that are filled by the release alone. Few policies have any, and those have few. */
function lateSections({ sections }: Description, policy: Policy): Span[] {
  const names = policy.sections.filter(({ filledBy }) => filledBy === 'release').map(({ name }) => name);
  if (names.length === 0) return [];
  const late = sections.filter(({ name }) => names.includes(name));
  return late.slice(0, mostLate).map(({ heading, body }) => ({ start: heading.start, end: body.end }));
}

/** How often such a section is looked for; one that appears a hundred times has findings enough. */
const mostLate = 100;

interface Leftover {
  /** At which it must be gone. */
  readonly gate: Gate;
  readonly span: Span;
  readonly what: string;
}

function leftovers(written: string, policy: Policy): Leftover[] {
  // An address is not looked into; spaces in its place keep the offsets.
  const text = written.replace(/:\/\/\S+/g, (address) => ' '.repeat(address.length));
  const folded = fold(text);
  const late = phrases(folded, policy.placeholdersUntilRelease);
  const markers = [...late, ...phrases(folded, policy.placeholders)];
  const isLate = new Set(late.map(({ start }) => start));
  const marked = new Set(markers.map(({ start }) => start));
  const placeholders = [
    ...markers,
    ...matches(text, words).filter(({ end }) => !/^-[\p{L}\p{N}]/u.test(text.slice(end, end + 2))),
    ...matches(text, blanks),
  ].filter((span, index) => standsAlone(text, span) && (index < markers.length || !marked.has(span.start)));
  return [
    ...placeholders.map((span) => ({
      gate: isLate.has(span.start) ? ('release' as const) : ('upload' as const),
      span,
      what: 'A placeholder',
    })),
    ...phrases(folded, policy.templateInstructions).map((span) => ({
      gate: 'upload' as const,
      span,
      what: 'An instruction of the template',
    })),
  ];
}

function phrases(folded: Folded, wanted: readonly string[]): Span[] {
  return wanted.flatMap((phrase) => findPhrase(folded, phrase));
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** Whether a marker is no part of a word or a path: not `/tmp/XXX`, `TODO.md`, `foo_$version.dsc`. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  // `_TODO_` is emphasis, `<fill in>` has its own ends, `-TODO` is an item of a list.
  if (text.charAt(start) === '<' || (/(?:^|[^\w])__?$/.test(before) && /^__?(?!\w)/.test(after))) return true;
  return (
    !/[\p{L}\p{N}_/\\.@$%~+=]$|[^\s*(]-$/u.test(before) &&
    !/^(?:[\p{L}\p{N}_/\\@]|[.=][\p{L}\p{N}_])/u.test(after)
  );
}
