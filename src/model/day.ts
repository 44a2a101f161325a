/**
 * A day of the UTC calendar as `YYYY-MM-DD`. Two days compare as their text does.
 * Only `parseDay` and `addDays` make one, so a `Day` is always a day that exists.
 */
export type Day = string & { readonly brand: 'Day' };

export type Weekday = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';

export const weekdays: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

const millisecondsPerDay = 86_400_000;

/** The day that `text` names, or undefined when it is not `YYYY-MM-DD` or no calendar has that day. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
  return day >= 1 && day <= length ? (text as Day) : undefined;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day, in UTC, of a moment. */
export function dayOf(moment: Date): Day {
  return toDay(moment.getTime());
}

/** The day that is `days` after `day` (before it when negative), held within the years 0000 to 9999. */
export function addDays(day: Day, days: number): Day {
  return toDay(Math.min(Math.max(Date.parse(day) + days * millisecondsPerDay, firstTime), lastTime));
}

const firstTime = Date.parse('0000-01-01');
const lastTime = Date.parse('9999-12-31');

/** How many days `to` lies after `from`; negative when before it. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** The weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  return weekdays[new Date(Date.parse(day)).getUTCDay()] ?? 'sunday';
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** `14 days`, `1 day`. */
export function countDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** A day both ways, as every message gives it: `2026-11-26, in 3 days`. */
export function bothWays(day: Day, today: Day): string {
  const distance = daysBetween(today, day);
  if (distance === 0) return `${day}, today`;
  return distance > 0 ? `${day}, in ${countDays(distance)}` : `${day}, ${countDays(-distance)} ago`;
}

/** Put together of its numbers, for a whole ISO text takes five times as long. */
function toDay(time: number): Day {
  const date = new Date(time);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}` as Day;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
