import type { Changelog, ChangelogEntry, ChangelogWarning } from '../model/packaging.ts';
import type { Span } from '../model/position.ts';
import { blankAbove, noChange, optionWarnings, strayBelow } from './changelog-warnings.ts';
import { linesOf } from './lines.ts';
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
  /** The entry whose ` -- ` line is to come, and where its changes stand. */
  open: { readonly entry: Head; readonly start: number; end: number } | undefined;
  /** The first of the blank lines above the first entry. */
  blank: Span | undefined;
}

type Head = Omit<ChangelogEntry, 'changes' | 'date'>;

/** Where a line leaves the reading: it goes `on`, the `tail` begins that is not read, or the line is wrong. */
type Step = 'on' | 'tail' | { readonly wrong: string };

/**
 * Reads one line.
 * @param line as much of it as is looked at, which stands from `start` and goes as far as `end`
 */
function readLine(reading: Reading, line: string, start: number, end: number): Step {
  const begins = header.exec(line);
  if (begins) return readHead(reading, begins, start, end);
  if (/^[^ \t-\r]/.test(line)) {
    if (line.search(skipped) === 0) return 'on';
    if (!reading.open && tail.test(line)) return 'tail';
    return { wrong: 'this is neither the head of an entry nor a change' };
  }
  if (line.startsWith(' --')) return readTrailer(reading, line, start, end);
  if (/^[ \t-\r]{2,}[^ \t-\r]/.test(line)) {
    if (!reading.open) return { wrong: 'a change stands where no entry is open' };
    reading.open.end = end;
    return 'on';
  }
  if (/[^ \t-\r]/.test(line)) return { wrong: 'a change is indented by two spaces' };
  if (reading.entries.length === 0) reading.blank ??= { start, end: start + 1 };
  return 'on';
}

function readHead(reading: Reading, begins: RegExpExecArray, start: number, end: number): Step {
  const { text, blank } = reading;
  if (reading.open) return { wrong: 'an entry begins before the one above it ends with its ` -- ` line' };
  reading.open = {
    entry: headOf(begins, start, text.slice(start + begins[0].length, end), blank),
    start: Math.min(end + 1, text.length),
    end: Math.min(end + 1, text.length),
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
    warnings: [...entry.warnings, ...warnings],
    changes: text.slice(start, end).replace(skipped, (line) => ' '.repeat(line.length)),
    date,
    places: { ...entry.places, changes: { start, end } },
  });
  reading.blank = undefined;
  reading.open = undefined;
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

/** Where the entry with a version begins, in a changelog that cannot be read as far as that; undefined where it does not. */
export function entryStart(text: string, version: string): number | undefined {
  for (let at = text.indexOf(`(${version})`); at >= 0; at = text.indexOf(`(${version})`, at + 1)) {
    const from = Math.max(0, at - longestLine);
    const start = from + text.slice(from, at).lastIndexOf('\n') + 1;
    if (header.test(text.slice(start, start + longestLine))) return start;
  }
  return undefined;
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
