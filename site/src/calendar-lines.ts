import { escape as escaped, foldLines } from 'ical-generator';

/**
 * What `src/report/ics.ts` uses of ical-generator, and no more: the library whole is a twentieth of the page. The build
 * puts this in its place, escaping and folding stay the library's, and a test holds both to the same bytes.
 */

interface Calendar {
  readonly name: string;
  readonly prodId: { readonly company: string; readonly product: string };
  /** Seconds after which a calendar asks again; whole days. */
  readonly ttl: number;
}

interface Event {
  readonly id: string;
  readonly sequence: number;
  readonly stamp: Date;
  readonly lastModified: Date;
  readonly start: Date;
  readonly end: Date;
  readonly summary: string;
  readonly description: string;
  readonly transparency: string;
  readonly categories: readonly { readonly name: string }[];
  readonly url?: string;
}

export const ICalEventTransparency = { TRANSPARENT: 'TRANSPARENT' } as const;

const secondsOfDay = 24 * 60 * 60;

export default function calendar({ name, prodId, ttl }: Calendar) {
  const events: string[] = [];
  const shown = escaped(name, false);
  const wait = `P${ttl / secondsOfDay}D`;
  return {
    createEvent: (event: Event): void => {
      events.push(...linesOf(event));
    },
    toString: (): string =>
      foldLines(
        [
          'BEGIN:VCALENDAR',
          'VERSION:2.0',
          `PRODID:-//${prodId.company}//${prodId.product}//EN`,
          `NAME:${shown}`,
          `X-WR-CALNAME:${shown}`,
          `REFRESH-INTERVAL;VALUE=DURATION:${wait}`,
          `X-PUBLISHED-TTL:${wait}`,
          ...events,
          'END:VCALENDAR',
        ].join('\r\n'),
      ),
  };
}

function linesOf(event: Event): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${secondOf(event.stamp)}`,
    `DTSTART;VALUE=DATE:${dayOf(event.start)}`,
    `DTEND;VALUE=DATE:${dayOf(event.end)}`,
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    `SUMMARY:${escaped(event.summary, false)}`,
    `TRANSP:${event.transparency}`,
    `DESCRIPTION:${escaped(event.description, false)}`,
    `CATEGORIES:${event.categories.map(({ name }) => name).join(',')}`,
    ...(event.url === undefined ? [] : [`URL;VALUE=URI:${escaped(event.url, false)}`]),
    `LAST-MODIFIED:${secondOf(event.lastModified)}`,
    'END:VEVENT',
  ];
}

/** `20261129T000000Z`. */
function secondOf(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function dayOf(date: Date): string {
  return secondOf(date).slice(0, 8);
}
