import { type Day, daysBetween, parseDay } from './day.ts';

/** An Ubuntu release, as the release calendar has it. */
export interface Series {
  /** One-word codename: `noble`. */
  readonly name: string;
  /** `Noble Numbat`; empty where the calendar does not tell. */
  readonly codename: string;
  /** `24.04`. */
  readonly number: string;
  readonly lts: boolean;
  readonly created: Day;
  readonly release: Day;
  /** Last day of standard support. */
  readonly supportEnds: Day;
  /** Last day of Expanded Security Maintenance; undefined for a series without it. */
  readonly esmEnds: Day | undefined;
  /** Place in the order of releases, oldest first. */
  readonly index: number;
}

/** The releases of Ubuntu in their order, oldest first, and where they were read. */
export interface Calendar {
  /** `bundled`, or the path of the file. */
  readonly source: string;
  readonly series: readonly Series[];
  readonly byName: ReadonlyMap<string, Series>;
}

/**
 * Reads a release calendar in the CSV form of distro-info-data.
 * @param source how reports name the calendar
 * @returns the calendar, or in words the first thing that makes the file unusable
 */
export function parseCalendar(text: string, source: string): Calendar | { readonly wrong: string } {
  const lines = text.split(/\r?\n/);
  const columns = (lines[0] ?? '').split(',').map((name) => name.trim());
  const missing = neededColumns.find((name) => !columns.includes(name));
  if (missing !== undefined) return { wrong: `its first line names no column \`${missing}\`` };
  const series: Series[] = [];
  const byName = new Map<string, Series>();
  for (const [number, line] of lines.entries()) {
    if (number === 0 || line.trim() === '') continue;
    const entry = readSeries(line, columns, series.length);
    if (!entry) return { wrong: `line ${number + 1} lacks a series name, or a created, release or eol date` };
    const { name } = entry;
    if (byName.has(name)) return { wrong: `line ${number + 1} has \`${name}\` a second time` };
    const previous = series.at(-1);
    if (previous && previous.release >= entry.release) {
      return { wrong: `line ${number + 1}: \`${name}\` is not released after \`${previous.name}\`` };
    }
    series.push(entry);
    byName.set(name, entry);
  }
  if (series.length === 0) return { wrong: 'it has no series in it' };
  return { source, series, byName };
}

const neededColumns = ['version', 'series', 'created', 'release', 'eol'];

/** The series of a line; undefined where its name or one of the days that every series has is missing. */
function readSeries(line: string, columns: readonly string[], index: number): Series | undefined {
  const cells = line.split(',').map((cell) => cell.trim());
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
  const name = cell('series');
  const created = parseDay(cell('created'));
  const release = parseDay(cell('release'));
  const supportEnds = parseDay(cell('eol-server') || cell('eol'));
  if (!/^[a-z]+$/.test(name) || !created || !release || !supportEnds) return undefined;
  return {
    name,
    codename: cell('codename'),
    number: cell('version').replace(/ LTS$/, ''),
    lts: cell('version').endsWith(' LTS'),
    created,
    release,
    supportEnds,
    esmEnds: parseDay(cell('eol-esm')),
    index,
  };
}

/** Whether the series is released and in standard support on that day, both ends included. */
export function isSupported(series: Series, day: Day): boolean {
  return isReleased(series, day) && day <= series.supportEnds;
}

/** Whether the series has been released by that day. */
export function isReleased(series: Series, day: Day): boolean {
  return series.release <= day;
}

/** The current release: the stable series with the latest release date on or before the day. */
export function currentRelease(calendar: Calendar, day: Day): Series | undefined {
  return calendar.series.findLast((series) => isReleased(series, day));
}

/** The development release: created, and not yet released on that day. */
export function developmentRelease(calendar: Calendar, day: Day): Series | undefined {
  return calendar.series.find((series) => series.created <= day && !isReleased(series, day));
}

/** The newest LTS released by the day and, where `source` is given, older than it. */
export function newestLts(calendar: Calendar, day: Day, source?: Series): Series | undefined {
  return calendar.series.findLast(
    (series) => series.lts && isReleased(series, day) && (!source || series.index < source.index),
  );
}

/** How long a cycle is taken to last where the calendar does not know the next release, in days. */
const usualCycle = 182;

/** How many days a series' cycle has: from its release to the next series' release. */
export function cycleDays(calendar: Calendar, series: Series): number {
  const next = calendar.series[series.index + 1];
  return next ? daysBetween(series.release, next.release) : usualCycle;
}

/** `stonking (26.10)`, or `resolute (26.04 LTS)`. */
export function describeSeries(series: Series): string {
  return `${series.name} (${series.number}${series.lts ? ' LTS' : ''})`;
}
