/**
 * What dpkg warns of at the ` -- ` line of an entry that it can read (`Dpkg::Changelog::Entry::Debian`, which the tests
 * ask), and of its date what lintian tells where dpkg is silent.
 */
import { parseDay, weekdayOf, weekdays } from '../model/day.ts';
import type { ChangelogWarning } from '../model/packaging.ts';
import { quote } from './quote.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

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
  const number = months.findIndex((name) => short(name) === short(month.text)) + 1;
  const date = `${day.text} ${month.text} ${year.text}`;
  // No calendar has a month 0.
  const known = parseDay(`${year.text}-${twoDigits(String(number))}-${twoDigits(day.text)}`);
  const actual = known && short(weekdayOf(known));
  if (weekday && !weekdays.some((name) => short(name) === weekday.text)) return noWeekday(weekday, actual);
  // The month's short name goes in any case.
  if (number === 0 || month.text.length !== 3) return noMonth(month);
  if (Number(year.text) < 1900) return about(year, `${quote(year.text)} is no year of a changelog`);
  if (!isTimeOfDay(time.text)) return about(time, `${quote(time.text)} is no time of day`);
  if (!known) return about(day, `no calendar has the day ${quote(date)}`, undefined, 'lintian');
  if (!weekday || weekday.text === actual) return undefined;
  return about(weekday, `${quote(date)} is \`${actual}\`, not ${quote(weekday.text)}`, undefined, 'lintian');
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
  const isMeant = short(weekday.text) === actual;
  return about(weekday, `${quote(weekday.text)} is no weekday`, isMeant ? actual : undefined);
}

function noMonth(month: Piece): ChangelogWarning {
  return months.includes(month.text)
    ? about(month, `${quote(month.text)} stands in place of ${quote(short(month.text))}`, short(month.text))
    : about(month, `${quote(month.text)} is no month`);
}

function isTimeOfDay(time: string): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return !(hours > 23 || minutes > 59 || seconds > 59);
}

function placeOf({ text, start }: Piece): ChangelogWarning['place'] {
  return { start, end: start + text.length };
}

/** `Mon` of `monday`, `Jul` of `July`. */
function short(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1, 3).toLowerCase();
}

function twoDigits(digits: string): string {
  return digits.padStart(2, '0');
}
