import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  type Calendar,
  currentRelease,
  cycleDays,
  developmentRelease,
  isSupported,
  newestLts,
  parseCalendar,
  type Series,
} from '../../src/model/calendar.ts';
import { addDays } from '../../src/model/day.ts';
import { bundled, day } from '../support/check.ts';

const systemFile = '/usr/share/distro-info/ubuntu.csv';
const hasDistroInfo = existsSync(systemFile) && spawnSync('ubuntu-distro-info', ['--stable']).status === 0;

const first = day('2013-01-01');
const days = Array.from({ length: 5113 }, (_, index) => addDays(first, index));

/** What `ubuntu-distro-info` says of a day, and what the calendar says: current release, newest LTS, supported series. */
function answers(calendar: Calendar, on: (typeof days)[number]): string {
  const supported = calendar.series.filter((series) => isSupported(series, on)).map(({ name }) => name);
  return [currentRelease(calendar, on)?.name, newestLts(calendar, on)?.name, supported.join(' ')].join(';');
}

describe('every day of 2013 to 2026', () => {
  if (hasDistroInfo) {
    test('agrees with ubuntu-distro-info on the same calendar file', () => {
      const calendar = read(readFileSync(systemFile, 'utf8'));
      // Starting a program for each of 5,113 days takes minutes. Its answer can change only around a date of the
      // file, so it is asked on those days and their neighbours, and on every thirtieth; the table has them all.
      const dates = calendar.series.flatMap(({ created, release, supportEnds }) => [
        created,
        release,
        supportEnds,
      ]);
      const asked = new Set(dates.flatMap((date) => [addDays(date, -1), date, addDays(date, 1)]));
      const sample = days.filter((on, index) => asked.has(on) || index % 30 === 0);
      const questions = ['stable', 'lts', 'supported'].map(
        (which) => `ubuntu-distro-info --${which} --date=$on`,
      );
      const script = `while read -r on; do echo "= $on"; ${questions.join('; echo ";"; ')}; done`;
      const { stdout } = spawnSync('sh', ['-c', script], {
        input: `${sample.join('\n')}\n`,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      const said = new Map(
        stdout
          .split('= ')
          .slice(1)
          .map((block) => [
            block.slice(0, 10),
            block
              .slice(10)
              .split(';')
              .map((part) => part.trim().split(/\s+/)),
          ]),
      );
      expect(said.size).toBe(sample.length);
      const disagreements = sample.flatMap((on) => {
        const [[stable] = [], [lts] = [], supported = []] = said.get(on) ?? [];
        // The tool counts the development release as supported, and a series no longer on its last day; the
        // distro-info libraries and the policy count that day.
        const development = developmentRelease(calendar, on)?.name;
        const theirs = calendar.series
          .filter(
            ({ name, supportEnds }) =>
              (supported.includes(name) && name !== development) || supportEnds === on,
          )
          .map(({ name }) => name);
        const ours = answers(calendar, on);
        const tool = [stable, lts, theirs.join(' ')].join(';');
        return ours === tool ? [] : [{ on, ours, tool }];
      });
      expect(disagreements.slice(0, 5)).toEqual([]);
    }, 180_000);
  }

  test('agrees with the recorded table of the distro-info library, for machines without the tool', () => {
    const recorded = readFileSync(new URL('calendar-recorded.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    const calendar = bundled();
    const changes: string[] = [];
    for (const on of days) {
      const line = answers(calendar, on);
      if (changes.at(-1)?.slice(11) !== line) changes.push(`${on} ${line}`);
    }
    expect(changes).toEqual(recorded);
  });
});

describe('questions to the calendar', () => {
  const calendar = bundled();
  const name = (series: Series | undefined): string | undefined => series?.name;

  test.each([
    ['2026-04-22', 'questing', 'resolute'],
    ['2026-04-23', 'resolute', undefined],
    ['2026-04-24', 'resolute', 'stonking'],
    ['2026-10-14', 'resolute', 'stonking'],
    ['2026-10-15', 'stonking', undefined],
  ])('on %s %s is current and %s in development', (on, current, development) => {
    expect(name(currentRelease(calendar, day(on)))).toBe(current);
    expect(name(developmentRelease(calendar, day(on)))).toBe(development);
  });

  test('the newest LTS older than a source: jammy from noble, noble from oracular', () => {
    const olderThan = (source: string) =>
      name(newestLts(calendar, day('2024-12-01'), calendar.byName.get(source)));
    expect(olderThan('noble')).toBe('jammy');
    expect(olderThan('oracular')).toBe('noble');
  });

  test('standard support includes its first and last day, and not ESM', () => {
    const jammy = calendar.byName.get('jammy') as Series;
    const supported = ['2022-04-20', '2022-04-21', '2027-06-01', '2027-06-02'].map((on) =>
      isSupported(jammy, day(on)),
    );
    expect(supported).toEqual([false, true, true, false]);
  });

  test('a cycle ends with the next release, or after 182 days where none is known', () => {
    expect(cycleDays(calendar, calendar.byName.get('questing') as Series)).toBe(196);
    expect(cycleDays(calendar, calendar.byName.get('stonking') as Series)).toBe(182);
  });
});

describe('an unusable calendar says why', () => {
  const head = 'version,codename,series,created,release,eol,eol-server';
  const noble = '24.04 LTS,Noble Numbat,noble,2023-10-12,2024-04-25,2029-05-31,2029-05-31';
  test.each([
    ['', 'no column `version`'],
    [head, 'no series'],
    [`${head}\nhello`, 'line 2'],
    [`${head}\n${noble.replace('2024-04-25', '2024-04-31')}`, 'line 2'],
    [`${head}\n${noble}\n${noble}`, 'second time'],
    [`${head}\n${noble}\n4.10,Warty,warty,2004-03-05,2004-10-20,2006-04-30,`, 'not released after'],
  ])('%j', (text, wrong) => {
    expect(parseCalendar(text, 'x')).toEqual({ wrong: expect.stringContaining(wrong) });
  });
});

function read(text: string): Calendar {
  const calendar = parseCalendar(text, systemFile);
  if ('wrong' in calendar) throw new Error(calendar.wrong);
  return calendar;
}
