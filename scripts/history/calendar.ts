import { readFileSync } from 'node:fs';

export interface Series {
  readonly name: string;
  /** `24.04` */
  readonly number: string;
  readonly created: string;
  readonly released: string;
  readonly ends: string;
  /** The end of ESM; that of standard support where there is none. */
  readonly endsWithEsm: string;
}

/** Ubuntu's releases from distro-info-data's file, oldest first. */
export function readCalendar(file: string | URL): Series[] {
  const [names = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const columns = names.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const ends = cell('eol-server') || cell('eol');
    return {
      name: cell('series'),
      number: cell('version').replace(/ LTS$/, ''),
      created: cell('created'),
      released: cell('release'),
      ends,
      endsWithEsm: cell('eol-esm') || ends,
    };
  });
}

/** Whether SRUs go to a series on a day: released before it, and in support. */
export function isStable(series: Series, day: string, isEsmTaken: boolean): boolean {
  return series.released < day && day <= (isEsmTaken ? series.endsWithEsm : series.ends);
}

/** The series in development on a day, else the newest there is. */
export function developmentOn(calendar: readonly Series[], day: string): Series | undefined {
  return calendar.findLast(({ created }) => created <= day);
}
