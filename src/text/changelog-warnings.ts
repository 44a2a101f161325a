/**
 * What dpkg warns of at an entry that it can read (`Dpkg::Changelog::Entry::Debian`, which the tests ask), and of a
 * date what lintian tells where dpkg is silent.
 */
import { parseDay, weekdayOf } from '../model/day.ts';
import type { ChangelogWarning } from '../model/packaging.ts';
import { quote } from './quote.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** No more of one head is told: what is beside it is of the same kind. */
const mostOptions = 5;

const form = 'Behind the `;` stands `urgency=medium` and no more.';

/**
 * What is wrong with the text behind the `;` of a head.
 * @param start where that text stands in the changelog
 */
export function optionWarnings(options: string, start: number): ChangelogWarning[] {
  const found: ChangelogWarning[] = [];
  const seen = new Set<string>();
  for (const { text, at } of optionsIn(options)) {
    const message = wrongWith(text, seen);
    if (message !== undefined) {
      found.push({
        by: 'dpkg',
        message,
        help: form,
        place: { start: start + at, end: start + at + Math.max(text.length, 1) },
      });
    }
    if (found.length === mostOptions) break;
  }
  if (seen.size === 0 && found.length === 0) {
    const place = { start: start - 1, end: start };
    found.push({ by: 'dpkg', message: 'the head names no urgency', help: form, place });
  }
  return found;
}

/** The options, which commas separate; empty ones at the end are none. */
function optionsIn(options: string): { readonly text: string; readonly at: number }[] {
  let at = 0;
  const all = options.split(',').map((part) => {
    const text = trimmed(part);
    const found = { text, at: at + (text === '' ? 0 : part.indexOf(text)) };
    at += part.length + 1;
    return found;
  });
  return all.slice(0, all.findLastIndex(({ text }) => text !== '') + 1);
}

function wrongWith(option: string, seen: Set<string>): string | undefined {
  const equals = option.indexOf('=');
  const key = option.slice(0, Math.max(equals, 0));
  const value = trimmed(option.slice(equals + 1));
  if (!/^[-0-9a-z]+$/i.test(key) || value === '')
    return `${quote(option)} behind the \`;\` is no \`key=value\``;
  const name = key.toLowerCase();
  if (seen.has(name)) return `${quote(key)} stands twice behind the \`;\``;
  seen.add(name);
  if (name === 'urgency') {
    return /^[-0-9a-z]+(?:[ \t-\r]|$)/i.test(value) ? undefined : `${quote(value)} is no urgency`;
  }
  if (name === 'binary-only') return value === 'yes' ? undefined : '`binary-only` is `yes` or is left out';
  return /^x[bcs]+-/.test(name) ? undefined : `${quote(key)} is no key that dpkg knows there`;
}

/** dpkg reads bytes: white space is that of ASCII alone. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** The pieces of a ` -- ` line that have the form of a date, as `Trailer` in `changelog.ts` finds them. */
export interface TrailerDate {
  readonly blanks: Piece;
  /** `Mon`; it may be left out. */
  readonly weekday: Piece | undefined;
  readonly day: Piece;
  readonly month: Piece;
  readonly year: Piece;
  /** `10:00:00`. */
  readonly time: Piece;
}

/** A piece of the changelog, and its offset. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** What is wrong with a ` -- ` line; of a date the first thing. */
export function trailerWarnings(trailer: TrailerDate): ChangelogWarning[] {
  const { blanks } = trailer;
  const found: ChangelogWarning[] = [];
  if (blanks.text.length === 1) {
    const help = 'Two spaces stand between the address and the date: `dch` keeps the form.';
    const message = 'one space stands before the date';
    found.push({ by: 'dpkg', message, help, place: placeOf(blanks), fix: '  ' });
  }
  const wrong = wrongDate(trailer);
  if (wrong) found.push(wrong);
  return found;
}

const byDch = 'Write the date as `date -R` gives it, or let `dch --release` do that.';

function wrongDate({ weekday, day, month, year, time }: TrailerDate): ChangelogWarning | undefined {
  const about = (
    piece: Piece,
    message: string,
    fix?: string,
    by: ChangelogWarning['by'] = 'dpkg',
  ): ChangelogWarning => ({
    by,
    message,
    help: fix === undefined ? byDch : `Write ${quote(fix)}.`,
    place: placeOf(piece),
    ...(fix !== undefined && { fix }),
  });
  const short = capitalized(month.text.slice(0, 3));
  const number = months.indexOf(short) + 1;
  const isFullName = fullMonths.includes(month.text);
  const date = `${day.text} ${month.text} ${year.text}`;
  const known =
    number > 0 ? parseDay(`${year.text}-${twoDigits(number)}-${day.text.padStart(2, '0')}`) : undefined;
  const actual = known && weekdays[weekdayIndex(known)];
  if (weekday && !weekdays.includes(weekday.text)) {
    const isMeant = actual !== undefined && capitalized(weekday.text.slice(0, 3)) === actual;
    return about(weekday, `${quote(weekday.text)} is no weekday`, isMeant ? actual : undefined);
  }
  // The month's short name goes in any case.
  if (number === 0 || month.text.length !== 3) {
    return about(
      month,
      isFullName
        ? `${quote(month.text)} stands in place of ${quote(short)}`
        : `${quote(month.text)} is no month`,
      isFullName ? short : undefined,
    );
  }
  if (Number(year.text) < 1900) return about(year, `${quote(year.text)} is no year of a changelog`);
  const [hours = 0, minutes = 0, seconds = 0] = time.text.split(':').map(Number);
  if (hours > 23 || minutes > 59 || seconds > 59) return about(time, `${quote(time.text)} is no time of day`);
  if (!known) return about(day, `no calendar has the day ${quote(date)}`, undefined, 'lintian');
  if (weekday && weekday.text !== actual) {
    const message = `${quote(date)} is \`${actual}\`, not ${quote(weekday.text)}`;
    return about(weekday, message, undefined, 'lintian');
  }
  return undefined;
}

const fullMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function placeOf({ text, start }: Piece): ChangelogWarning['place'] {
  return { start, end: start + text.length };
}

function weekdayIndex(day: Parameters<typeof weekdayOf>[0]): number {
  return weekdays.findIndex((name) => name.toLowerCase() === weekdayOf(day).slice(0, 3));
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
