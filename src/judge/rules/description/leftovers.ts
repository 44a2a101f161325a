import type { Backport } from '../../../model/backport.ts';
import type { Gate } from '../../../model/gate.ts';
import type { Policy } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { findPhrases, fold } from '../../../text/prose.ts';
import { hasLetter, seenText } from '../../../text/seen.ts';
import { isMarkerAsWord } from './marker-as-word.ts';

/** Words that stand for a text that is still to come, a bug's number too; `todo` in small letters is a word like any other. */
const words = /(?<=\b[Ll][Pp]:? ?#)[Xx]{4,9}|TODO|FIXME|XXX|TBD|[Tt]bd/g;
/** Blanks of a template, as people copy them. */
const blanks =
  /<\s*[Ff](?:ill|ILL)\s+(?:[Ii]n|IN)\b[^<>\n]{0,80}>|\$(?:version|release)\b|\$\{(?:version|release)\}/g;
/** Where steps give a variable of that name its value: `release=noble`, `for release in jammy noble`. */
const assigned =
  /(?<![\w$.-])(?:(version|release)=|for[ \t]+(version|release)[ \t]+in\b[^\n;]{0,200}[;\n][ \t>$]{0,20}do\b)/g;

/** A piece of a template that nobody replaced. */
export interface Leftover {
  /** At which it must be gone. */
  readonly gate: Gate;
  readonly span: Span;
  readonly what: string;
}

/** Whether a placeholder that a fix writes would be found: else nobody is told to write the text that it stands for. */
export function isPlaceholderFound({ policy, waivers }: Pick<Backport, 'policy' | 'waivers'>): boolean {
  return (
    policy.severities['placeholder-text'] !== 'off' &&
    !waivers.items.some(({ rule }) => rule.value === 'placeholder-text')
  );
}

/** What is left of a template in a text, by offsets in it; in code, too. */
export function leftovers(written: string, policy: Policy): Leftover[] {
  if (written === '') return [];
  const { text: seen, asWritten } = seenText(written);
  // An address is not looked into; spaces in its place keep the offsets.
  const text = seen.replace(/:\/\/\S+/g, (address) => ' '.repeat(address.length));
  const folded = fold(text);
  const late = findPhrases(folded, policy.placeholdersUntilRelease);
  const markers = [...late, ...findPhrases(folded, policy.placeholders)];
  const isLate = new Set(late.map(({ start }) => start));
  const marked = new Set(markers.map(({ start }) => start));
  const placeholders = [
    ...markers,
    ...matches(text, words).filter(
      (span) => !/^-[\p{L}\p{N}]/u.test(text.slice(span.end, span.end + 2)) && !isMarkerAsWord(text, span),
    ),
    ...blanksIn(text),
  ].filter((span, index) => standsAlone(text, span) && (index < markers.length || !marked.has(span.start)));
  return [
    ...placeholders.map((span) => ({
      gate: isLate.has(span.start) ? ('release' as const) : ('upload' as const),
      span: asWritten(span),
      what: 'A placeholder',
    })),
    ...findPhrases(folded, policy.templateInstructions).map((span) => ({
      gate: 'upload' as const,
      span: asWritten(span),
      what: 'An instruction of the template',
    })),
  ];
}

/**
 * Whether a text has nothing but placeholders in its lines, each at the beginning, behind a bullet, a prompt or the
 * mark of a comment: then they stand for the text, in code, too.
 */
export function isOnlyPlaceholders(written: string, policy: Policy): boolean {
  const markers = [...policy.placeholders, ...policy.placeholdersUntilRelease].map((each) =>
    each.toLowerCase(),
  );
  let count = 0;
  for (const line of seenText(written).text.split('\n')) {
    const said = line.slice(0, 200).replace(/^[\s`*•+>$#/;-]*(?:\d{1,3}[.)]\s?)?[\s`*$#/;-]*/, '');
    if (!hasLetter(said) || /^\s*(?:`{3}|~{3})/.test(line)) continue;
    const begins =
      /^(?:TODO|FIXME|XXX|TBD|[Tt]bd)(?![\w/.-])|^<\s*(?:fill\s+in|TODO|TBD|FIXME)\b/.test(said) ||
      markers.some(
        (marker) => said.toLowerCase().startsWith(marker) && !/^[\w/.]/.test(said.slice(marker.length)),
      );
    // "`XXX` is the name" says what it is.
    if (!begins || hasLetter(/`([^`]*)$/.exec(said)?.[1] ?? '')) return false;
    count++;
  }
  return count > 0;
}

/** The blanks of a template, without the variables of its steps. */
function blanksIn(text: string): Span[] {
  const found = matches(text, blanks);
  if (found.length === 0) return found;
  const since = new Map<string | undefined, number>();
  for (const { 1: ofLine, 2: ofLoop, index } of text.matchAll(assigned)) {
    const name = ofLine ?? ofLoop;
    if (!since.has(name)) since.set(name, index);
  }
  // What stands above the steps is no variable of theirs.
  return found.filter(
    ({ start, end }) => !((since.get(text.slice(start, end).replace(/[${}]/g, '')) ?? start) < start),
  );
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
