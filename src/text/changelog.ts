import type { Changelog, ChangelogEntry, ChangelogWarning } from '../model/packaging.ts';
import type { Span } from '../model/position.ts';
import { blankAbove, noChange, optionWarnings, strayAmong, strayBelow } from './changelog-warnings.ts';
import { linesOf } from './lines.ts';
import { type Piece, trailerWarnings } from './trailer-warnings.ts';

/**
 * Debian changelogs (Debian policy 4.4, deb-changelog(5)): entries with their places, and the bugs they close.
 * `dpkg-parsechangelog` is the referee; the tests ask it about every changelog that a machine has.
 */

/** The head of an entry. dpkg reads bytes: white space is that of ASCII alone, and a no-break space is none. */
export const entryHead = /^(\w[-+0-9a-z.]*) \(([^() \t]+)\)((?:[ \t-\r]+[-+0-9a-z.]+)+);/i;
const trailer =
  /^ -- .* <.*>(?<blanks> {1,2})(?<date>(?:(?<weekday>\w+),[ \t-\r]*)?(?<day>\d{1,2})[ \t-\r]+(?<month>\w+)[ \t-\r]+(?<year>\d{4})[ \t-\r]+(?<time>\d{1,2}:\d\d:\d\d)[ \t-\r]+[-+]\d{4})[ \t-\r]*$/d;

/** No more of a line is looked at: a head or a ` -- ` line is shorter, and no hostile one takes long. */
export const longestLine = 500;

/** What may follow the entries, and is not read: modelines of editors, and headings of ancient forms. */
const tail =
  /^(?:(?:;;\s*)?Local variables:|vim:|(?:Changes from version .* to .*:|Changes for [\w.+-]+-[\w.+-]+:?|Old Changelog:|(?:\d+:)?\w[\w.+~-]*:?)\s*$|[\w.+-]+[- ]\S+ Debian \S+|\w[-+0-9a-z.]* \([^() \t]+\);?\s*$|(?:\w+\s+){2,3}\d{1,2}\s+[\d:]+\s+[\w\s]*\d{4}\s+.*[<(].*[)>])/i;

/** A head or an end that is written wrongly, and what git left of two versions: what stands below is none of the entry's. */
const beginsOther = /^(?:\w[-+0-9a-z.]* \([^() \t]+\)|--|[<=>]{7})/i;

/** Lines between entries that say nothing: comments, and keywords of ancient version control. */
const skipped = /^(?:\$\w+:.*\$|# |\/\*.*\*\/).*/gm;

/**
 * Reads a changelog up to the first line that is none of it. Never throws.
 * @param from the offset at which to begin
 */
export function readChangelog(text: string, from = 0): Changelog {
  const reading: Reading = { text, entries: [], open: undefined, blank: undefined };
  for (const { start, end } of linesOf(text, from)) {
    const line = text.slice(start, Math.min(end, start + longestLine)).replace(/\r$/, '');
    const step = readLine(reading, line, start, end);
    if (step === 'tail') break;
    if (step !== 'on') return stopped(reading, step.wrong, start, end);
  }
  const { open, entries } = reading;
  if (open) {
    const { package: name, distributions } = open.entry.places;
    return stopped(reading, 'the entry does not end with its ` -- ` line', name.start, distributions.end);
  }
  return entries.length > 0
    ? { entries, wrong: undefined }
    : stopped(reading, 'there is no entry in it', 0, text.indexOf('\n'));
}

/** A changelog, read so far. */
interface Reading {
  readonly text: string;
  readonly entries: ChangelogEntry[];
  open: Open | undefined;
  /** The first of the blank lines above the first entry. */
  blank: Span | undefined;
}

/** The entry whose ` -- ` line is to come, where its changes stand, and the lines there that dpkg leaves out. */
type Open = { readonly entry: Head; readonly start: number; end: number; readonly leftOut: Span[] };

type Head = Omit<ChangelogEntry, 'changes' | 'date' | 'places'> & {
  readonly places: Omit<ChangelogEntry['places'], 'changes'>;
};

/** Where a line leaves the reading: it goes `on`, the `tail` begins that is not read, or the line is wrong. */
type Step = 'on' | 'tail' | { readonly wrong: string };

/**
 * Reads one line.
 * @param line as much of it as is looked at, which stands from `start` and goes as far as `end`
 */
function readLine(reading: Reading, line: string, start: number, end: number): Step {
  const begins = entryHead.exec(line);
  if (begins) return readHead(reading, begins, start, end);
  if (/^[^ \t-\r]/.test(line)) {
    if (line.search(skipped) === 0) return 'on';
    if (!reading.open && tail.test(line)) return 'tail';
    return leftOutOr('this is neither the head of an entry nor a change', reading, line, start, end);
  }
  if (line.startsWith(' --')) return readTrailer(reading, line, start, end);
  if (/^[ \t-\r]{2,}[^ \t-\r]/.test(line)) {
    if (!reading.open) return { wrong: 'a change stands where no entry is open' };
    reading.open.end = end;
    return 'on';
  }
  if (/[^ \t-\r]/.test(line))
    return leftOutOr('a change is indented by two spaces', reading, line, start, end);
  if (reading.entries.length === 0) reading.blank ??= { start, end: start + 1 };
  return 'on';
}

/** Among the changes of an entry dpkg warns of a line that is none, leaves it out, and reads on; elsewhere it is wrong. */
function leftOutOr(wrong: string, { open }: Reading, line: string, start: number, end: number): Step {
  if (!open || beginsOther.test(line)) return { wrong };
  open.leftOut.push({ start, end });
  return 'on';
}

function readHead(reading: Reading, begins: RegExpExecArray, start: number, end: number): Step {
  const { text, blank } = reading;
  if (reading.open) return { wrong: 'an entry begins before the one above it ends with its ` -- ` line' };
  reading.open = {
    entry: headOf(begins, start, text.slice(start + begins[0].length, end), blank),
    start: Math.min(end + 1, text.length),
    end: Math.min(end + 1, text.length),
    leftOut: [],
  };
  return 'on';
}

function readTrailer(reading: Reading, line: string, start: number, end: number): Step {
  const ends = trailer.exec(line);
  const { open } = reading;
  if (!open) return { wrong: 'a ` -- ` line stands where no entry is open' };
  if (!ends) return { wrong: 'the form of a ` -- ` line is ` -- Name <address>  date`' };
  const isEmpty = open.end === open.start;
  close(reading, ends.groups?.date, [...(isEmpty ? [noChange(start, end)] : []), ...warningsOf(ends, start)]);
  return 'on';
}

/** Puts the open entry to the others, if there is one. */
function close(reading: Reading, date: string | undefined, warnings: readonly ChangelogWarning[]): void {
  const { open, text, entries } = reading;
  if (!open) return;
  const { entry, start, end } = open;
  entries.push({
    ...entry,
    warnings: [...entry.warnings, ...strayAmong(open.leftOut), ...warnings],
    changes: without(text, open).replace(skipped, (line) => ' '.repeat(line.length)),
    date,
    places: { ...entry.places, changes: { start, end } },
  });
  reading.blank = undefined;
  reading.open = undefined;
}

/** The changes of an entry, with blanks for the lines that are left out. */
function without(text: string, { start, end, leftOut }: Open): string {
  let changes = '';
  let from = start;
  for (const line of leftOut.filter((each) => each.end <= end)) {
    changes += text.slice(from, line.start) + ' '.repeat(line.end - line.start);
    from = line.end;
  }
  return changes + text.slice(from, end);
}

/** What was read up to something that is no part of a changelog; the entry above it is warned of that, too. */
function stopped(reading: Reading, message: string, start: number, end: number): Changelog {
  const { entries, open } = reading;
  const place = { start, end: Math.max(end, start + 1) };
  const above = open ? undefined : entries.pop();
  if (above) entries.push({ ...above, warnings: [...above.warnings, strayBelow(message, place)] });
  close(reading, undefined, []);
  return { entries, wrong: { message, place } };
}

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
