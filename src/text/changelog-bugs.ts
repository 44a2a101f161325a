import type { Span } from '../model/position.ts';

/** A bug number in a changelog, and where it stands in the text that was searched. */
export interface BugMention extends Span {
  readonly bug: number;
}

/**
 * The Launchpad bugs that an entry's changes close, as `Dpkg::Vendor::Ubuntu` finds them: `LP:` in any case, white
 * space, then numbers with `#`, separated by commas, over as many lines as they take.
 */
export function closedBugs(changes: string): BugMention[] {
  return [...changes.matchAll(closingList)].flatMap(({ 0: list, index }) =>
    [...list.matchAll(/#(\d+)/g)].map((number) => mention(index + number.index, number)),
  );
}

const closingList = /lp:[ \t-\r]+#\d+(?:,[ \t-\r]*#\d+)*/gi;

/** `LP:#123`, `LP#123`, `LP #123`, `LP bug 123`; not in a path or a name, such as that of a patch. */
const misspelt = /(?<![\w/.-])lp(?:[\s:;.-]{1,20}(?:bugs?[\s:]{0,20})?#?|#)\s?(\d{3,})(?![\w/]|[-._]\w)/gi;

/** What goes on where dpkg has stopped to read a list: `LP: #2130000 #2131111`, `LP: #2130000 and 2131111`. */
const goesOn = /[\s,;&+/]{1,20}(?:and\s{1,20})?(#?(\d{6,7}))(?![\w/]|[-._]\w)/y;

/** Bugs in forms that look like closing one and close none: `LP:#123`, `LP #123`, `(lp 123)`. In their order. */
export function misspeltBugs(changes: string): BugMention[] {
  const closed = new Set(closedBugs(changes).map(({ end }) => end));
  const found = [...changes.matchAll(misspelt)]
    .map((match) => mention(match.index, match))
    .filter(({ end }) => !closed.has(end));
  for (const { 0: list, index } of changes.matchAll(closingList)) {
    goesOn.lastIndex = index + list.length;
    for (let more = goesOn.exec(changes); more; more = goesOn.exec(changes)) {
      const [, written = '', number = ''] = more;
      found.push({ bug: Number(number), start: goesOn.lastIndex - written.length, end: goesOn.lastIndex });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function mention(start: number, { 0: written, 1: number }: RegExpExecArray): BugMention {
  return { bug: Number(number), start, end: start + written.length };
}
