import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { readChangelog } from '../../src/text/changelog.ts';
import { expectLinear } from '../support/counted-work.ts';
import { refereeTest } from '../support/referee.ts';

const options = [
  '',
  ' ',
  ' urgency=',
  ' urgency=medium',
  ' urgency=medium,',
  ' urgency=medium, ',
  ' ,urgency=low',
  ' urgency=low,,binary-only=yes',
  ' urgency=low,binary-only=yes  ',
  ' urgency=low binary-only=yes',
  ' urgency=low, Urgency=low',
  ' urgency=low; x',
  ' urgency = low',
  ' urgency= low',
  ' urgency: low',
  ' urgency="low"',
  ' urgency=HIGH (x)',
  ' urgency=-',
  ' medium',
  ' urgency=medium  Mon, 13 Jul 2026',
  ' XS-Foo=bar',
  ' xsbc-foo=bar',
  ' XX-Foo=bar',
  ' X-Foo=1',
  ' closes=1',
  ' binary-only=yes',
  ' binary-only=Yes',
  '\turgency=low\t',
];
const dates = [
  '  Mon, 13 Jul 2026 10:00:00 +0000',
  ' Mon, 13 Jul 2026 10:00:00 +0000',
  '  Mon,13 Jul 2026 10:00:00 +0000',
  '  Mon,  3 Aug 2026 10:00:00 +0000 ',
  '  13 Jul 2026 10:00:00 +0000',
  '  mon, 13 Jul 2026 10:00:00 +0000',
  '  Mno, 13 Jul 2026 10:00:00 +0000',
  '  Monday, 13 Jul 2026 10:00:00 +0000',
  '  Mon, 13 jul 2026 10:00:00 +0000',
  '  Mon, 13 JUL 2026 1:00:00 +0000',
  '  Mon, 13 July 2026 10:00:00 +0000',
  '  Mon, 13 Juli 2026 10:00:00 +0000',
  '  Mon, 13 Ju 2026 10:00:00 +0000',
  '  Mon, 13 07 2026 10:00:00 +0000',
  '  Wed, 13 May 2026 10:00:00 +0000',
  '  Wed, 13 Mai 2026 10:00:00 +0000',
  '  Mon, 13 Jul 2026 24:00:00 +0000',
  '  Mon, 13 Jul 2026 23:60:00 +0000',
  '  Mon, 13 Jul 2026 23:59:59 +1400',
  '  Mon, 13 Jul 2026 23:59:59 -2460',
  '  Mon, 13 Jul 1026 10:00:00 +0000',
  '  Mon, 13  Jul   2026  10:00:00   +0000',
  '  Tue, 13 Jul 2026 10:00:00 +0000',
  '  Mon, 30 Feb 2026 10:00:00 +0000',
  '  Mon, 00 Jul 2026 10:00:00 +0000',
];

const entry = (options: string, date: string, changes = '  * x\n'): string =>
  `hello (2.10-5ubuntu0.1) resolute;${options}\n\n${changes}\n -- A <a@example.org>${date}\n`;

const [, , , usual = ''] = options;
const [right = ''] = dates;
const texts = [
  ...options.map((each) => entry(each, right)),
  ...dates.map((each) => entry(usual, each)),
  entry(usual, right, ''),
  entry(usual, right).replaceAll('\n', '\r\n'),
  `${entry(usual, right)}\n${entry(' medium', dates[1] ?? '')}`,
  `\n${entry(usual, right)}`,
  `# x\n${entry(usual, right)}`,
  `${entry(usual, right)}  * y\n`,
  `${entry(usual, right)}\nhello (2.10-5 unstable; urgency=low\n\n  * y\n\n -- A <a@b>${right}\n`,
  `${entry(usual, right)}\nLocal variables:\n x\nEnd:\n`,
  `${entry(usual, right)}vim: set et:\n`,
  `${entry(usual, right)}Old Changelog:\n x\n`,
  entry(usual, right, '  * x\n# y\n$Id: z $\n/* z */\n'),
  entry(usual, right, '  * x\n * y\n'),
  entry(usual, right, '  * x\n\t* y\n'),
  entry(usual, right, '* x\n  * y\n'),
  entry(usual, right, '  * x\n\u00a0\u00a0* y\n'),
];

/** Which of the texts above dpkg warns of: of the top entry, as `dpkg-parsechangelog` reads little more. */
const recorded = '1110001100111011001100111010' + '0100011100111101110010000' + '10010110000' + '1111';

const ours = texts.map((text) => {
  const [top] = readChangelog(text).entries;
  return top?.warnings.some(({ by }) => by === 'dpkg') ? '1' : '0';
});

test('warns where dpkg does', () => {
  expect(ours.join('')).toBe(recorded);
});

const hasDpkg = spawnSync('dpkg-parsechangelog', ['--version']).status === 0;

refereeTest(hasDpkg)(
  'as recorded of dpkg-parsechangelog',
  () => {
    const theirs = texts.map((text) => {
      const { stderr, status } = spawnSync('dpkg-parsechangelog', ['-l', '-'], {
        input: text,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
      });
      expect(status).toBe(0);
      return stderr.includes('warning:') ? '1' : '0';
    });
    expect(theirs.join('')).toBe(recorded);
  },
  60_000,
);

const help = {
  option: 'Write `urgency=medium` after the `;`, and nothing else.',
  blank: 'Begin the file with the entry.',
  stray: 'Move a change above the ` -- ` line of its entry; put right what an older entry begins with.',
  nothing: 'Say what the upload changes, each in a line that begins with `  * `.',
};

/** What is warned of in a text, each with what it marks and where that stands. */
function warned(text: string) {
  return readChangelog(text).entries.flatMap(({ warnings }) =>
    warnings.map(({ place, ...warning }) => ({
      ...warning,
      marked: text.slice(place.start, place.end),
      at: place.start,
    })),
  );
}

describe('what stands around an entry', () => {
  const good = entry(usual, right);

  test('a blank line above the first', () => {
    const warning = { by: 'dpkg', message: 'a blank line stands above it', help: help.blank };
    expect(warned(`\n${good}`)).toStrictEqual([{ ...warning, marked: '\n', at: 0 }]);
    expect(warned(`# x\n  \n\n${good}`)).toStrictEqual([{ ...warning, marked: ' ', at: 4 }]);
    expect(warned(`${good}\n\n${good}`)).toEqual([]);
  });

  test('what is no entry below one', () => {
    const warning = { by: 'dpkg', help: help.stray };
    const message = (wrong: string): string => `below its \` -- \` line stands what is no entry (${wrong})`;
    expect(warned(`${good}\n  * y\n`)).toStrictEqual([
      {
        ...warning,
        message: message('a change stands where no entry is open'),
        marked: '  * y',
        at: good.length + 1,
      },
    ]);
    // It is told of the last entry alone.
    expect(warned(`${good}${good}\n x\n`)).toStrictEqual([
      {
        ...warning,
        message: message('a change is indented by two spaces'),
        marked: ' x',
        at: 2 * good.length + 1,
      },
    ]);
  });

  test('an entry without a change', () => {
    const text = entry(usual, right, '');
    expect(warned(text)).toStrictEqual([
      {
        by: 'dpkg',
        message: 'it has no change',
        help: help.nothing,
        marked: ` -- A <a@example.org>${right}`,
        at: text.indexOf(' -- '),
      },
    ]);
  });
});

describe('what stands after the `;`', () => {
  const at = entry('', right).indexOf(';');
  const found = (options: string) => warned(entry(options, right)).map((each) => [each.marked, each.message]);

  test('what is wrong with one is said whole', () => {
    expect(warned(entry(' medium', right))).toStrictEqual([
      {
        by: 'dpkg',
        message: '`medium` after the `;` is no `key=value`',
        help: help.option,
        marked: 'medium',
        at: at + 2,
      },
    ]);
    expect(warned(entry(' ', right))).toStrictEqual([
      { by: 'dpkg', message: 'the head names no urgency', help: help.option, marked: ';', at },
    ]);
  });

  test.each<[options: string, ...rest: [marked: string, message: string][]]>([
    ['', [';', 'the head names no urgency']],
    [' , ,', [';', 'the head names no urgency']],
    [' urgency=', ['urgency=', '`urgency=` after the `;` is no `key=value`']],
    [
      ' urgency= ,a',
      ['urgency=', '`urgency=` after the `;` is no `key=value`'],
      ['a', '`a` after the `;` is no `key=value`'],
    ],
    [' =low', ['=low', '`=low` after the `;` is no `key=value`']],
    [' urgency =low', ['urgency =low', '`urgency =low` after the `;` is no `key=value`']],
    [' urg/=low', ['urg/=low', '`urg/=low` after the `;` is no `key=value`']],
    [' /urg=low', ['/urg=low', '`/urg=low` after the `;` is no `key=value`']],
    [' urgency=low,,binary-only=yes', [',', '`` after the `;` is no `key=value`']],
    [' urgency=low\t,\v \f, binary-only=yes', ['\v', '`` after the `;` is no `key=value`']],
    [' urgency=low,\tURGENCY=low\v', ['URGENCY=low', '`URGENCY` stands twice after the `;`']],
    [' xs-a=1, xs-A=2', ['xs-A=2', '`xs-A` stands twice after the `;`']],
    [' urgency="low"', ['urgency="low"', '`"low"` is no urgency']],
    [' urgency=low.', ['urgency=low.', '`low.` is no urgency']],
    [' urgency=\u00a0low', ['urgency=\u00a0low', '`low` is no urgency']],
    [' Binary-Only=Yes', ['Binary-Only=Yes', '`binary-only` is `yes` or is left out']],
    [' Closes=1', ['Closes=1', '`Closes` is no key that dpkg knows there']],
    [' xa-b=1', ['xa-b=1', '`xa-b` is no key that dpkg knows there']],
    [' axs-b=1', ['axs-b=1', '`axs-b` is no key that dpkg knows there']],
  ])('%j', (options, ...wrong) => {
    expect(found(options)).toEqual(wrong);
  });

  test.each([
    ' urgency=low',
    ' URGENCY=low',
    '\turgency=\vlow\f,',
    ' urgency=-a9',
    ' urgency=HIGH (x)',
    ' urgency=high\tx',
    ' urgency=low,binary-only=yes, XS-a=1, xB-b=1,xc-d=1, xsbc-e=1',
  ])('nothing is wrong with %j', (options) => {
    expect(found(options)).toEqual([]);
  });

  test('five are told, and no more', () => {
    expect(found(' a, b, c, d, e, f').map(([marked]) => marked)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('of a date lintian tells what dpkg takes', () => {
  test.each([
    ['  Tue, 13 Jul 2026 10:00:00 +0000', 'Tue'],
    ['  Mon, 30 Feb 2026 10:00:00 +0000', '30'],
    ['  00 Jul 2026 10:00:00 +0000', '00'],
    ['  Sun, 29 Feb 2026 10:00:00 +0000', '29'],
  ])('%s', (date, marked) => {
    const text = entry(usual, date);
    const found = readChangelog(text).entries[0]?.warnings ?? [];
    expect(found.map(({ by, place }) => [by, text.slice(place.start, place.end)])).toEqual([
      ['lintian', marked],
    ]);
  });

  test('and is silent where the weekday is the one on the place of the writer', () => {
    // In UTC it is Sunday still.
    expect(readChangelog(entry(usual, '  Mon, 13 Jul 2026 00:30:00 +0200')).entries[0]?.warnings).toEqual([]);
  });
});

describe('the right weekday and month are told', () => {
  const written = (date: string) =>
    readChangelog(entry(usual, `  ${date} 2026 10:00:00 +0000`)).entries[0]?.warnings.map(
      ({ message, help, fix }) => [message, help, fix],
    );
  const byDch = 'Write the date as `date -R` gives it, or let `dch --release` do that.';

  test.each([
    ['12', 'Sun'],
    ['13', 'Mon'],
    ['14', 'Tue'],
    ['15', 'Wed'],
    ['16', 'Thu'],
    ['17', 'Fri'],
    ['18', 'Sat'],
  ])('%s July 2026 is %s', (date, weekday) => {
    const other = weekday === 'Sun' ? 'Mon' : 'Sun';
    expect(written(`${weekday}, ${date} Jul`)).toEqual([]);
    expect(written(`${other}, ${date} Jul`)).toEqual([
      [`\`${date} Jul 2026\` is \`${weekday}\`, not \`${other}\``, byDch, undefined],
    ]);
    expect(written(`${weekday}day, ${date} Jul`)).toEqual([
      [`\`${weekday}day\` is no weekday`, `Write \`${weekday}\`.`, weekday],
    ]);
  });

  test.each([
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ])('%s is %s', (month, short) => {
    expect(written(`3 ${month}`)).toEqual([
      [`\`${month}\` stands in place of \`${short}\``, `Write \`${short}\`.`, short],
    ]);
    expect(written(`3 ${short}`)).toEqual([]);
    expect(written(`3 ${short}x`)).toEqual([[`\`${short}x\` is no month`, byDch, undefined]]);
  });
});

test('what has a letter of an older encoding is not written anew', () => {
  const text = entry(usual, dates[1] ?? '').replace(' A <', ' J\ufffdrg <');
  expect(readChangelog(text).entries[0]?.warnings[0]).not.toHaveProperty('fix');
  expect(readChangelog(text.replace('\ufffd', 'ö')).entries[0]?.warnings[0]).toHaveProperty('fix', '  ');
});

test('a very long head costs no more than its length', () => {
  for (const piece of [' a=b,', ' ', 'x=y '])
    expectLinear((size) => void readChangelog(entry(`${piece.repeat(size)}x`, right)), 10_000);
});
