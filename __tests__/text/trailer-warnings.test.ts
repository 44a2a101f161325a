import { describe, expect, test } from '@jest/globals';
import type { ChangelogWarning } from '../../src/model/packaging.ts';
import { readChangelog } from '../../src/text/changelog.ts';

const byDch = 'Write the date as `date -R` gives it, or let `dch --release` do that.';

/** What is warned of at a ` -- ` line, each with what it marks of that line. */
function warned(date: string): [marked: string, ...rest: (string | undefined)[]][] {
  const text = `hello (1.0) noble; urgency=medium\n\n  * x\n\n -- A <a@example.org>${date}\n`;
  const line = text.indexOf(' -- ');
  const warnings = readChangelog(text).entries[0]?.warnings ?? [];
  const fixes = warnings.map((each) => 'fix' in each).values();
  return warnings.map(({ by, message, help, place, fix, ...others }: ChangelogWarning) => {
    expect(others).toEqual({});
    expect(fixes.next().value).toBe(fix !== undefined);
    const marked = text.slice(place.start, place.end);
    // The first of its kind in the line, as the tables say it.
    expect(place.start).toBe(line + text.slice(line).indexOf(marked, ' -- A <a@example.org>'.length));
    return [marked, by, message, help, fix];
  });
}

test.each([
  '  Mon, 13 Jul 2026 10:00:00 +0000',
  '  13 Jul 2026 10:00:00 +0000',
  '  Mon, 13 JUL 2026 10:00:00 +0000',
  '  Mon, 13 jul 2026 10:00:00 +0000',
  '  Mon,  3 Aug 2026 10:00:00 +0000',
  '  3 Aug 2026 1:00:00 +0000',
  '  Mon, 13 Jul 2026 23:59:59 +0000',
  '  Mon, 01 Jan 1900 00:00:00 +0000',
  '  Thu, 29 Feb 2024 10:00:00 +0000',
  '  Sun, 31 May 2026 10:00:00 +0000',
])('nothing is wrong with %s', (date) => {
  expect(warned(date)).toEqual([]);
});

test('of the days of a week, each has its own name', () => {
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const right = names.map((name, index) => `  ${name}, ${12 + index} Jul 2026 10:00:00 +0000`);
  expect(right.flatMap(warned)).toEqual([]);
  const wrong = names.map((_, index) => `  ${names[(index + 1) % 7]}, ${12 + index} Jul 2026 10:00:00 +0000`);
  expect(wrong.map(warned)).toEqual(
    names.map((name, index) => {
      const other = names[(index + 1) % 7];
      return [
        [other, 'lintian', `\`${12 + index} Jul 2026\` is \`${name}\`, not \`${other}\``, byDch, undefined],
      ];
    }),
  );
});

test('a full name of a weekday is cut to its short one, where it is the right one', () => {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  expect(names.map((name, index) => warned(`  ${name}, ${12 + index} Jul 2026 10:00:00 +0000`))).toEqual(
    names.map((name) => [
      [name, 'dpkg', `\`${name}\` is no weekday`, `Write \`${name.slice(0, 3)}\`.`, name.slice(0, 3)],
    ]),
  );
});

test('a full name of a month is cut to its short one, which is none that is wrong', () => {
  const names = 'January February March April June July August September October November December'.split(
    ' ',
  );
  expect(names.map((name) => warned(`  3 ${name} 2026 10:00:00 +0000`))).toEqual(
    names.map((name) => {
      const short = name.slice(0, 3);
      return [[name, 'dpkg', `\`${name}\` stands in place of \`${short}\``, `Write \`${short}\`.`, short]];
    }),
  );
  const shorts = [...names.map((name) => name.slice(0, 3)), 'May'];
  expect(shorts.flatMap((name) => warned(`  3 ${name} 2026 10:00:00 +0000`))).toEqual([]);
});

describe('what is wrong', () => {
  test.each<[date: string, marked: string, by: string, message: string, fix?: string]>([
    ['  Mno, 13 Jul 2026 10:00:00 +0000', 'Mno', 'dpkg', '`Mno` is no weekday'],
    ['  mon, 13 Jul 2026 10:00:00 +0000', 'mon', 'dpkg', '`mon` is no weekday', 'Mon'],
    ['  MONDAY, 13 Jul 2026 10:00:00 +0000', 'MONDAY', 'dpkg', '`MONDAY` is no weekday', 'Mon'],
    // Another day's name helps nobody, nor any where there is no such day.
    ['  Tuesday, 13 Jul 2026 10:00:00 +0000', 'Tuesday', 'dpkg', '`Tuesday` is no weekday'],
    ['  Monday, 32 Jul 2026 10:00:00 +0000', 'Monday', 'dpkg', '`Monday` is no weekday'],
    ['  Monday, 13 Juli 2026 10:00:00 +0000', 'Monday', 'dpkg', '`Monday` is no weekday', 'Mon'],
    ['  Monday, 13 Foo 2026 10:00:00 +0000', 'Monday', 'dpkg', '`Monday` is no weekday'],
    ['  Mon, 13 Juli 2026 10:00:00 +0000', 'Juli', 'dpkg', '`Juli` is no month'],
    ['  Mon, 13 july 2026 10:00:00 +0000', 'july', 'dpkg', '`july` is no month'],
    ['  Mon, 13 Ju 2026 10:00:00 +0000', 'Ju', 'dpkg', '`Ju` is no month'],
    ['  Mon, 13 Jux 2026 10:00:00 +0000', 'Jux', 'dpkg', '`Jux` is no month'],
    ['  Mon, 13 07 2026 10:00:00 +0000', '07', 'dpkg', '`07` is no month'],
    ['  Sun, 31 Dec 1899 10:00:00 +0000', '1899', 'dpkg', '`1899` is no year of a changelog'],
    ['  Mon, 13 Jul 2026 24:00:00 +0000', '24:00:00', 'dpkg', '`24:00:00` is no time of day'],
    ['  Mon, 13 Jul 2026 23:60:00 +0000', '23:60:00', 'dpkg', '`23:60:00` is no time of day'],
    ['  Mon, 13 Jul 2026 23:00:60 +0000', '23:00:60', 'dpkg', '`23:00:60` is no time of day'],
    // Of several the first.
    ['  Mon, 30 Feb 2026 24:00:00 +0000', '24:00:00', 'dpkg', '`24:00:00` is no time of day'],
    ['  Mon, 30 Feb 2026 10:00:00 +0000', '30', 'lintian', 'no calendar has the day `30 Feb 2026`'],
    ['  0 Jul 2026 10:00:00 +0000', '0', 'lintian', 'no calendar has the day `0 Jul 2026`'],
    ['  Tue, 3 Aug 2026 10:00:00 +0000', 'Tue', 'lintian', '`3 Aug 2026` is `Mon`, not `Tue`'],
  ])('%s', (date, ...[marked, by, message, fix]) => {
    expect(warned(date)).toEqual([
      [marked, by, message, fix === undefined ? byDch : `Write \`${fix}\`.`, fix],
    ]);
  });

  test('one space before the date, and the date with it', () => {
    const spaces: [string, string, string, string, string] = [
      ' ',
      'dpkg',
      'one space stands before the date',
      'Two spaces stand between the address and the date: `dch` keeps the form.',
      '  ',
    ];
    expect(warned(' Mon, 13 Jul 2026 10:00:00 +0000')).toEqual([spaces]);
    expect(warned(' Tue, 13 Jul 2026 10:00:00 +0000').map(([marked]) => marked)).toEqual([' ', 'Tue']);
  });
});
