import type { Section, SectionName } from '../model/description.ts';
import { onceFor } from '../model/once-for.ts';
import type { Span } from '../model/position.ts';
import { withoutUnseen } from './seen.ts';

/** The headings of an SRU description as people write them, and the names that they have. */

/** A section as far as its heading tells. */
export type Heading = Omit<Section, 'body'>;

/** The heading that a line is or begins with; undefined where it has none. */
export function headingOf(text: string, line: Span, names: readonly SectionName[]): Heading | undefined {
  const written = text.slice(line.start, line.end);
  // Markdown's heading and bold marks may stand around the bracket, and a colon or bold behind the name in it.
  const match =
    /^[\s\u00a0]*(?:#{1,6}[\s\u00a0]+)?[*_]{0,3}\[[*_]{0,3}([^[\]\n]{1,80}?):?[*_]{0,3}\][*_]{0,3}(?::[*_]{0,3})?/.exec(
      written,
    );
  if (!match) return labelOf(text, line, names);
  const inside = (match[1] ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
  const rest = written.slice(match[0].length);
  const index = indexOf(names);
  const known = index.byName.get(plainName(inside));
  const isAlone = rest.replace(/[\s\u00a0#]/g, '') === '';
  // `[Impact](address)` is a link, `[Fix] for …` a sentence, `[1]` a reference, `[x]` a box that is ticked.
  if (known ? !isAlone && !/^[\s\u00a0]/.test(rest) && !match[0].endsWith(':') : !isAlone) return undefined;
  if (!known && (!/\p{L}{2}/u.test(inside) || startsWithName(inside, index))) return undefined;
  return {
    name: known?.name ?? inside,
    written: inside,
    isKnown: known !== undefined,
    heading: { start: firstText(text, line), end: line.start + match[0].length },
  };
}

/** `Impact: users cannot …`, where the policy's document writes its headings so. */
function labelOf(text: string, line: Span, names: readonly SectionName[]): Heading | undefined {
  const { unbracketed } = indexOf(names);
  if (unbracketed.size === 0) return undefined;
  const match =
    /^[\s\u00a0]*(?:#{1,6}[\s\u00a0]+)?[*_]{0,3}(\p{L}[^:*_\n]{0,79}?)[\s\u00a0]*(?:[*_]{1,3}:|:[*_]{0,3})/u.exec(
      text.slice(line.start, line.end),
    );
  if (!match) return undefined;
  const written = (match[1] ?? '').replace(/[\s\u00a0]+/g, ' ');
  const known = unbracketed.get(plainName(written));
  if (!known) return undefined;
  const end = line.start + match[0].length;
  return { name: known.name, written, isKnown: true, heading: { start: firstText(text, line), end } };
}

/** `[Impact on users]` begins with a known name and is not it: no heading, rather than a section of its own. */
function startsWithName(inside: string, { beginnings }: NameIndex): boolean {
  const lower = inside.toLowerCase();
  for (let end = lower.indexOf(' '); end >= 0; end = lower.indexOf(' ', end + 1))
    if (beginnings.has(lower.slice(0, end))) return true;
  return false;
}

/** The names of a template, found at once: a policy may have many, and every line of a description asks. */
interface NameIndex {
  /** The first section that has a name, by what all its spellings have in common. */
  readonly byName: ReadonlyMap<string, SectionName>;
  /** The same for those whose heading may stand without brackets. */
  readonly unbracketed: ReadonlyMap<string, SectionName>;
  /** The names in lower case. */
  readonly beginnings: ReadonlySet<string>;
}

const indexOf = onceFor((names: readonly SectionName[]): NameIndex => {
  // The first of a name wins, so it is put there last.
  const all = names.flatMap((each) => namesOf(each).map((name) => [name, each] as const)).reverse();
  const plain = all.map(([name, each]) => [plainName(name), each] as const);
  return {
    byName: new Map(plain),
    unbracketed: new Map(plain.filter(([, each]) => each.unbracketed)),
    beginnings: new Set(all.map(([name]) => name.toLowerCase())),
  };
});

/** Whether words are the name of one of the sections, in any spelling. */
export function isNameOf(names: readonly SectionName[], words: string): boolean {
  return indexOf(names).byName.has(plainName(words));
}

/** Every name that a section's heading may have, its own first. */
export function namesOf({ name, also, sameAs = [] }: SectionName): string[] {
  return [name, ...sameAs, ...also];
}

/** Names are the same in any case and spacing: `[TestCase]` is `[Test Case]`. */
export function sameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

/** What all spellings of a name have in common. */
export function plainName(name: string): string {
  return withoutUnseen(name).toLowerCase().replace(/\s/g, '');
}

/** Where a line's text begins, behind its white space. */
export function firstText(text: string, line: Span): number {
  let at = line.start;
  while (at < line.end && /\s/.test(text.charAt(at))) at++;
  return at;
}
