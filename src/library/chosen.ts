import { bundledCalendar } from '../generated/calendar.ts';
import { type Calendar, parseCalendar } from '../model/calendar.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { type Day, parseDay } from '../model/day.ts';
import { quote } from '../text/quote.ts';

/** The day of a run. Throws `CannotRun` for a text that is none. */
export function dayGiven(written: string): Day {
  const day = parseDay(written);
  if (!day) throw new CannotRun(`The day ${quote(written)} is not one: write it like 2026-06-08.`);
  return day;
}

/** The calendar of a text in the form of distro-info-data's, else the bundled one. Throws `CannotRun` for an unusable one. */
export function calendarGiven(text: string | undefined): Calendar {
  const calendar = parseCalendar(text ?? bundledCalendar, text === undefined ? 'bundled' : 'given');
  if ('wrong' in calendar)
    throw new CannotRun(
      `The calendar cannot be used: ${calendar.wrong}. It has the form of distro-info-data's \`ubuntu.csv\`.`,
    );
  return calendar;
}
