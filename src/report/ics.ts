import { about } from '../generated/about.ts';
import { addDays, type Day, daysBetween, parseDay } from '../model/day.ts';
import type { Digests, Report } from '../model/report.ts';
import { gateEvents, type PageOf } from './gate-events.ts';

/** How often a calendar should ask for the feed again, in seconds: its days move by days. */
const refreshInterval = 24 * 60 * 60;

/**
 * The gates of a report's manifests as a feed to subscribe to (RFC 5545 and 7986): for each target the days on which
 * time opens its gates, and the end of its support. The same report gives the same bytes.
 */
export async function toIcs(report: Report, pageOf: PageOf, { sha256 }: Digests): Promise<string> {
  // Loaded here: no other command needs it.
  const { default: ical, ICalEventTransparency } = await import('ical-generator');
  const calendar = ical({
    name: 'Backports: gates',
    prodId: { company: about.name, product: about.name },
    ttl: refreshInterval,
  });
  const revised = asDate(report.today);
  const sequence = sequenceOn(report.today);
  for (const { day, url, ...words } of gateEvents(report, pageOf, sha256)) {
    calendar.createEvent({
      ...words,
      start: asDate(day),
      end: asDate(addDays(day, 1)),
      allDay: true,
      // It is a day to know of, and nobody is busy on it.
      transparency: ICalEventTransparency.TRANSPARENT,
      // The library writes an empty list of categories beside a transparency where there is none.
      categories: [{ name: 'SRU' }],
      stamp: revised,
      lastModified: revised,
      sequence,
      ...(url !== undefined && { url }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/**
 * The number of an event's revision on a day: the days since 1970. Of two revisions of an event a calendar keeps the
 * one with the higher number, so a day that moves, earlier or later, needs a higher one than the feed had before
 * (RFC 5545, 3.8.7.4; RFC 5546, 2.1.5). The command keeps no record of what it wrote yesterday, and nothing that a
 * manifest says only grows: a date can be taken back. What only grows is the day of the report, and on it rests the
 * whole of it. So the number rises where an event moves, and never falls. It rises too where nothing moved, which asks
 * nobody for an answer, since no event has attendees. Two feeds of one day have one number; the later one replaces the
 * earlier where a calendar takes the feed as a whole, and the next day's does everywhere.
 */
function sequenceOn(today: Day): number {
  return Math.max(0, daysBetween(firstDay, today));
}

const firstDay = parseDay('1970-01-01') as Day;

function asDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
