import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import type { Report } from '../../src/model/report.ts';
import { toIcs } from '../../src/report/ics.ts';
import { nodeDigests } from '../../src/sources/digests.ts';

/** An event as a program for calendars reads it. */
export interface SeenEvent {
  readonly uid: string;
  readonly sequence: number;
  /** The only day of it. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly transparent: boolean;
  readonly url: string | null;
  readonly stamp: string;
  readonly modified: string;
}

/** The feed of a report whose manifests have no page of their own. */
export async function feedOf(
  report: Report,
  pageOf: (path: string) => string | undefined = () => undefined,
): Promise<string> {
  return toIcs(report, pageOf, await nodeDigests());
}

/** What the library ical.js reads in a feed. It throws where the feed breaks the standard. */
export function readByIcalJs(feed: string): SeenEvent[] {
  return new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents('vevent').map((component) => {
    const text = (name: string): string => String(component.getFirstPropertyValue(name));
    const { startDate, endDate, uid, sequence, summary, description } = new ICAL.Event(component);
    if (!startDate.isDate || !endDate.isDate || endDate.subtractDate(startDate).toSeconds() !== 86_400)
      throw new Error(`not one day: ${startDate} to ${endDate}`);
    return {
      ...{ uid, sequence, summary, description },
      day: startDate.toString(),
      transparent: text('transp') === 'TRANSPARENT',
      url: component.hasProperty('url') ? text('url') : null,
      stamp: text('dtstamp'),
      modified: text('last-modified'),
    };
  });
}

const python = '/usr/bin/python3';

/** Whether Debian's python3-icalendar is here. */
export const hasPythonReader = spawnSync(python, ['-c', 'import icalendar']).status === 0;

/** The same of each feed by Debian's python3-icalendar. */
export function readByPython(feeds: readonly string[]): SeenEvent[][] {
  const script = fileURLToPath(new URL('read-calendar.py', import.meta.url));
  const { stdout, stderr, status } = spawnSync(python, [script], {
    encoding: 'utf8',
    input: JSON.stringify(feeds),
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
