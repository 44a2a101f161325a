import type { Changelog, ChangelogEntry, ChangelogWarning } from '../model/packaging.ts';
import type { Span } from '../model/position.ts';
import { optionWarnings } from './changelog-warnings.ts';
import { type Piece, trailerWarnings } from './trailer-warnings.ts';

/**
 * Debian changelogs (Debian policy 4.4, deb-changelog(5)): entries with their places, and the bugs they close.
 * `dpkg-parsechangelog` is the referee; the tests ask it about every changelog that a machine has.
 */

// dpkg reads bytes: white space is that of ASCII alone, and a no-break space is none.
const header = /^(\w[-+0-9a-z.]*) \(([^() \t]+)\)((?:[ \t-\r]+[-+0-9a-z.]+)+);/i;
const trailer =
  /^ -- .* <.*>(?<blanks> {1,2})(?<date>(?:(?<weekday>\w+),[ \t-\r]*)?(?<day>\d{1,2})[ \t-\r]+(?<month>\w+)[ \t-\r]+(?<year>\d{4})[ \t-\r]+(?<time>\d{1,2}:\d\d:\d\d)[ \t-\r]+[-+]\d{4})[ \t-\r]*$/d;

/** No more of a line is looked at: a head or a ` -- ` line is shorter, and no hostile one takes long. */
const longestLine = 500;

/** What may follow the entries, and is not read: modelines of editors, and headings of ancient forms. */
const tail =
  /^(?:(?:;;\s*)?Local variables:|vim:|(?:Changes from version .* to .*:|Changes for [\w.+-]+-[\w.+-]+:?|Old Changelog:|(?:\d+:)?\w[\w.+~-]*:?)\s*$|[\w.+-]+[- ]\S+ Debian \S+|\w[-+0-9a-z.]* \([^() \t]+\);?\s*$|(?:\w+\s+){2,3}\d{1,2}\s+[\d:]+\s+[\w\s]*\d{4}\s+.*[<(].*[)>])/i;

/** Lines between entries that say nothing: comments, and keywords of ancient version control. */
const skipped = /^(?:\$\w+:.*\$|# |\/\*.*\*\/).*/gm;

/**
 * Reads a changelog up to the first line that is none of it. Never throws.
 * @param from the offset at which to begin
 */
export function readChangelog(text: string, from = 0): Changelog {
  const entries: ChangelogEntry[] = [];
  let open: { entry: Head; start: number; end: number } | undefined;
  let blank: Span | undefined;
  const close = (date: string | undefined, warnings: readonly ChangelogWarning[] = []): void => {
    if (!open) return;
    const changes = { start: open.start, end: open.end };
    const { entry } = open;
    blank = undefined;
    entries.push({
      ...entry,
      warnings: [...entry.warnings, ...warnings],
      changes: text.slice(changes.start, changes.end).replace(skipped, (line) => ' '.repeat(line.length)),
      date,
      places: { ...entry.places, changes },
    });
    open = undefined;
  };
  const stop = (message: string, start: number, end: number): Changelog => {
    const place = { start, end: Math.max(end, start + 1) };
    const above = open ? undefined : entries.pop();
    if (above) entries.push({ ...above, warnings: [...above.warnings, strayBelow(message, place)] });
    close(undefined);
    return { entries, wrong: { message, place } };
  };
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + longestLine)).replace(/\r$/, '');
    const begins = header.exec(line);
    if (begins) {
      if (open) return stop('an entry begins before the one above it ends with its ` -- ` line', start, end);
      open = {
        entry: headOf(begins, start, text.slice(start + begins[0].length, end), blank),
        start: Math.min(end + 1, text.length),
        end: Math.min(end + 1, text.length),
      };
    } else if (/^[^ \t-\r]/.test(line)) {
      if (line.search(skipped) === 0) {
        // Nothing to read.
      } else if (!open && tail.test(line)) break;
      else return stop('this is neither the head of an entry nor a change', start, end);
    } else if (line.startsWith(' --')) {
      const ends = trailer.exec(line);
      if (!open) return stop('a ` -- ` line stands where no entry is open', start, end);
      if (!ends) return stop('the form of a ` -- ` line is ` -- Name <address>  date`', start, end);
      const isEmpty = open.end === open.start;
      close(ends.groups?.date, [...(isEmpty ? [noChange(start, end)] : []), ...warningsOf(ends, start)]);
    } else if (/^[ \t-\r]{2,}[^ \t-\r]/.test(line)) {
      if (!open) return stop('a change stands where no entry is open', start, end);
      open.end = end;
    } else if (/[^ \t-\r]/.test(line)) {
      return stop('a change is indented by two spaces', start, end);
    } else if (!open && entries.length === 0) blank ??= { start, end: start + 1 };
    start = end + 1;
  }
  if (open) {
    const { package: name, distributions } = open.entry.places;
    return stop('the entry does not end with its ` -- ` line', name.start, distributions.end);
  }
  return entries.length > 0
    ? { entries, wrong: undefined }
    : stop('there is no entry in it', 0, text.indexOf('\n'));
}

/** Where the entry with a version begins, in a changelog that cannot be read as far as that; undefined where it does not. */
export function entryStart(text: string, version: string): number | undefined {
  for (let at = text.indexOf(`(${version})`); at >= 0; at = text.indexOf(`(${version})`, at + 1)) {
    const from = Math.max(0, at - longestLine);
    const start = from + text.slice(from, at).lastIndexOf('\n') + 1;
    if (header.test(text.slice(start, start + longestLine))) return start;
  }
  return undefined;
}

type Head = Omit<ChangelogEntry, 'changes' | 'date'>;

function headOf(match: RegExpExecArray, start: number, options: string, blank: Span | undefined): Head {
  const [, name = '', version = '', distributions = ''] = match;
  const versionAt = start + name.length + 2;
  const distributionsAt =
    versionAt + version.length + 1 + (distributions.length - distributions.trimStart().length);
  return {
    package: name,
    version,
    distributions: distributions.trim().split(/\s+/),
    warnings: [...(blank ? [blankAbove(blank)] : []), ...optionWarnings(options, start + match[0].length)],
    places: {
      package: { start, end: start + name.length },
      version: { start: versionAt, end: versionAt + version.length },
      distributions: { start: distributionsAt, end: distributionsAt + distributions.trim().length },
      changes: { start, end: start },
    },
  };
}

/** What is wrong with a ` -- ` line, which begins at an offset. */
function warningsOf({ groups = {}, indices, input }: RegExpExecArray, start: number): ChangelogWarning[] {
  const piece = (name: string): Piece => ({
    text: groups[name] ?? '',
    start: start + (indices?.groups?.[name]?.[0] ?? 0),
  });
  const found = trailerWarnings({
    blanks: piece('blanks'),
    weekday: groups.weekday === undefined ? undefined : piece('weekday'),
    day: piece('day'),
    month: piece('month'),
    year: piece('year'),
    time: piece('time'),
  });
  // A line with a letter of an older encoding is not written anew.
  return input.includes('\ufffd') ? found.map(({ fix: _, ...warning }) => warning) : found;
}

function blankAbove(place: Span): ChangelogWarning {
  return {
    by: 'dpkg',
    message: 'a blank line stands above it',
    help: 'Begin the file with the entry.',
    place,
  };
}

function strayBelow(message: string, place: Span): ChangelogWarning {
  return {
    by: 'dpkg',
    message: `below its \` -- \` line stands what is no entry (${message})`,
    help: 'Move a change above the ` -- ` line of its entry; put right what an older entry begins with.',
    place,
  };
}

function noChange(start: number, end: number): ChangelogWarning {
  return {
    by: 'dpkg',
    message: 'it has no change',
    help: 'Say what the upload changes, each in a line that begins with `  * `.',
    place: { start, end },
  };
}

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
