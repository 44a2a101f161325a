import { about } from '../generated/about.ts';
import { addDays, type Day } from '../model/day.ts';
import type { GateStatus, ManifestReport, Report } from '../model/report.ts';
import { oneLine } from '../text/quote.ts';
import { toPutRight } from './gates-in-words.ts';

/** A day in somebody's calendar. */
interface Event {
  /** It stays the same from run to run, so that a calendar moves the event when the day changes. */
  readonly id: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly url: string | undefined;
}

/**
 * The gates of a report's manifests as an iCalendar file (RFC 5545): for each target the days on which time opens its
 * gates, and the end of its support. The same report gives the same bytes.
 */
export async function toIcs(report: Report): Promise<string> {
  // Loaded here: no other command needs it.
  const { default: ical } = await import('ical-generator');
  const calendar = ical({
    name: 'Backports: gates',
    prodId: { company: about.name, product: about.name },
  });
  for (const { id, day, summary, description, url } of report.manifests.flatMap((each) =>
    eventsOf(each, report.today),
  )) {
    calendar.createEvent({
      id,
      start: asDate(day),
      end: asDate(addDays(day, 1)),
      allDay: true,
      summary,
      description,
      stamp: asDate(report.today),
      ...(url !== undefined && { url }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function eventsOf({ path, package: name = '', bug, policy, targets }: ManifestReport, today: Day): Event[] {
  const what = oneLine(name);
  const url = bug === undefined ? undefined : `https://bugs.launchpad.net/bugs/${bug}`;
  return targets.flatMap(({ target, upload, release, timeline, upstream }): Event[] => {
    const { stage } = target;
    const series = target.series.value;
    if (!series || stage === 'released') return [];
    const to = `${what} ${upstream ?? ''} to ${series.name}`.replace(/\s+/g, ' ').trim();
    const event = (gate: string, day: Day | null, summary: string, held: readonly string[] = []): Event[] =>
      day === null
        ? []
        : [
            {
              id: `${[what, bug ?? oneLine(path), series.name, gate].join('/')}@${about.name}`,
              day,
              summary,
              description: [
                `Policy ${oneLine(policy)}, manifest ${oneLine(path)}.`,
                ...(held.length > 0 ? [`Still to put right: ${held.join(', ')}.`] : []),
              ].join(' '),
              url,
            },
          ];
    // Nobody looks out for a day on which a gate opened long ago.
    const isAhead = upload.opens !== null && upload.opens >= today;
    return [
      ...(stage === 'planned' && isAhead
        ? event('upload', upload.opens, `Upload gate opens${earliest(upload)}: ${to}`, toPutRight(upload))
        : []),
      ...event(
        'release',
        release.opens,
        `Release gate opens${earliest(release)}: ${to}`,
        toPutRight(release),
      ),
      ...event('support', timeline.lastDay ?? null, `Support of ${series.name} ends: ${what}`),
    ];
  });
}

/** Says that a gate may open later than on its day, where something beside time holds it shut. */
function earliest(gate: GateStatus): string {
  return toPutRight(gate).length > 0 ? ' at the earliest' : '';
}

function asDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
