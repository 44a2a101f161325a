/**
 * What dpkg warns of at the ` -- ` line of an entry that it can read (`Dpkg::Changelog::Entry::Debian`, which the tests
 * ask), and of its date what lintian tells where dpkg is silent.
 */
import { parseDay, weekdayOf } from '../model/day.ts';
import type { ChangelogWarning } from '../model/packaging.ts';
import { quote } from './quote.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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
  const short = capitalized(month.text.slice(0, 3));
  const number = months.indexOf(short) + 1;
  const date = `${day.text} ${month.text} ${year.text}`;
  const known =
    number > 0 ? parseDay(`${year.text}-${twoDigits(number)}-${day.text.padStart(2, '0')}`) : undefined;
  const actual = known && weekdays[weekdayIndex(known)];
  if (weekday && !weekdays.includes(weekday.text)) return noWeekday(weekday, actual);
  // The month's short name goes in any case.
  if (number === 0 || month.text.length !== 3) return noMonth(month, short);
  if (Number(year.text) < 1900) return about(year, `${quote(year.text)} is no year of a changelog`);
  if (!isTimeOfDay(time.text)) return about(time, `${quote(time.text)} is no time of day`);
  if (!known) return about(day, `no calendar has the day ${quote(date)}`, undefined, 'lintian');
  if (weekday && weekday.text !== actual) {
    const message = `${quote(date)} is \`${actual}\`, not ${quote(weekday.text)}`;
    return about(weekday, message, undefined, 'lintian');
  }
  return undefined;
}

function about(
  piece: Piece,
  message: string,
  fix?: string,
  by: ChangelogWarning['by'] = 'dpkg',
): ChangelogWarning {
  return {
    by,
    message,
    help: fix === undefined ? byDch : `Write ${quote(fix)}.`,
    place: placeOf(piece),
    ...(fix !== undefined && { fix }),
  };
}

/** @param actual the day's own weekday, where there is such a day */
function noWeekday(weekday: Piece, actual: string | undefined): ChangelogWarning {
  const isMeant = actual !== undefined && capitalized(weekday.text.slice(0, 3)) === actual;
  return about(weekday, `${quote(weekday.text)} is no weekday`, isMeant ? actual : undefined);
}

/** @param short what a month's full name is cut to */
function noMonth(month: Piece, short: string): ChangelogWarning {
  return fullMonths.includes(month.text)
    ? about(month, `${quote(month.text)} stands in place of ${quote(short)}`, short)
    : about(month, `${quote(month.text)} is no month`);
}

function isTimeOfDay(time: string): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return !(hours > 23 || minutes > 59 || seconds > 59);
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
