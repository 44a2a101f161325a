import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTitle, writeTitle } from '../../src/text/title.ts';

const form = 'Backport {package} version {version} to {series}';

/** What a title says: version and series, and that each stands where it is said to. */
function read(title: string, wanted = form, name = 'open-vm-tools') {
  const found = readTitle(title, wanted, name);
  if (!found) return undefined;
  for (const part of [found.version, ...found.series])
    if (part) expect(title.slice(part.start, part.end)).toBe(part.text);
  return [found.version?.text, found.series.map(({ text }) => text).join(' ')];
}

describe('readTitle', () => {
  test('a form that names a long package very often is no expression that is too large', () => {
    const name = 'a'.repeat(200);
    expect(readTitle('x', '{package} '.repeat(150), name)).toBeUndefined();
    expect(readTitle(`${name} ${name} 1`, '{package} {package} {version}', name)?.version?.text).toBe('1');
    expect(readTitle(`${name} ${name}a 1`, '{package} {package} {version}', name)).toBeUndefined();
  });

  test.each([
    ['Backport open-vm-tools version 13.0.10 to noble', '13.0.10', 'noble'],
    ['BACKPORT Open-VM-Tools VERSION 13.0.10 TO Noble', '13.0.10', 'Noble'],
    ['Backport open-vm-tools version 13.0.10 to noble, jammy', '13.0.10', 'noble jammy'],
    ['Backport open-vm-tools version 13.0.10 to noble,jammy , focal', '13.0.10', 'noble jammy focal'],
    ['\u00a0Backport\topen-vm-tools  version\n13.0.10 to noble ,\n jammy ', '13.0.10', 'noble jammy'],
    ['Backport open-vm-tools version 2:13~rc1+ds-1, to to', '2:13~rc1+ds-1,', 'to'],
  ])('%j', (title, version, series) => {
    expect(read(title)).toEqual([version, series]);
  });

  test.each([
    '',
    'Backport open-vm-tools version 13.0.10 to',
    'Backport open-vm-tools version 13.0.10 to noble,',
    'Backport open-vm-tools version 13.0.10 to ,noble',
    'Backport open-vm-tools version 13.0.10 to noble,,jammy',
    'Backport open-vm-tools version 13.0.10 to noble jammy',
    'Backport open-vm-tools version 13.0.10 to noble!',
    'Backport open-vm-tools version 13.0.10 1 to noble',
    'Backport openxvm-tools version 13.0.10 to noble',
    'Backport open-vm-tools-desktop version 13.0.10 to noble',
    'Re: Backport open-vm-tools version 13.0.10 to noble',
    `Backport open-vm-tools version ${'1'.repeat(201)} to noble`,
  ])('not that form: %j', (title) => {
    expect(read(title)).toBeUndefined();
  });

  test.each([
    ['[SRU] {package} {version} ({series})', '[sru] foo+bar 1.2 (noble, jammy)', '1.2', 'noble jammy'],
    ['{series}: {package}-{version}', 'noble,jammy: foo+bar-1.2-3', '1.2-3', 'noble jammy'],
    ['{package} {version}', 'foo+bar 1.2', '1.2', ''],
    ['{version} is {version} for {series}', '1.2 is 1.2 for noble', '1.2', 'noble'],
    ['{words} {package} {version}', 'Please take foo+bar 1.2', '1.2', ''],
    [' constructor  {version} ', 'constructor 1', '1', ''],
  ])('by the form %j', (other, title, version, series) => {
    expect(read(title, other, 'foo+bar')).toEqual([version, series]);
  });

  test.each([
    ['{version} is {version} for {series}', '1.2 is 1.3 for noble'],
    ['[SRU] {package} {version}', 'S foo+bar 1.2'],
    ['{package} {version}', 'fooobar 1.2'],
    ['Update. {version}', 'Updates 1.2'],
  ])('a form is taken by the letter: %j', (other, title) => {
    expect(read(title, other, 'foo+bar')).toBeUndefined();
  });

  test('each part has its place', () => {
    expect(readTitle('Backport a version 1.2 to noble , jammy', form, 'a')).toEqual({
      version: { text: '1.2', start: 19, end: 22 },
      series: [
        { text: 'noble', start: 26, end: 31 },
        { text: 'jammy', start: 34, end: 39 },
      ],
    });
    expect(readTitle('a', '{package}', 'a')).toEqual({ version: undefined, series: [] });
    expect(readTitle('Words', 'words', 'a')).toEqual({ version: undefined, series: [] });
  });

  test('words are some, and on one line', () => {
    expect(read('1 a', '{version} {words}')).toEqual(['1', '']);
    expect(read(`1 ${'a'.repeat(201)}`, '{version} {words}')).toEqual(['1', '']);
    expect(read(`1 ${'a'.repeat(202)}`, '{version} {words}')).toBeUndefined();
    expect(read('1 ', '{version} {words}')).toBeUndefined();
    expect(read('1 a\nb', '{version} {words}')).toBeUndefined();
  });

  test('a form and a name may be as long as any pattern', () => {
    const long = (length: number) => 'a'.repeat(length);
    expect(readTitle(long(1000), long(1000), 'b')).toBeDefined();
    expect(readTitle(long(1001), long(1001), 'b')).toBeUndefined();
    expect(readTitle(long(1000), '{package}', long(1000))).toBeDefined();
    expect(readTitle(long(1001), '{package}', long(1001))).toBeUndefined();
  });

  test('what is longer than any title is not read', () => {
    const title = 'Backport open-vm-tools version 1 to noble';
    expect(read(title.padEnd(2000))).toEqual(['1', 'noble']);
    expect(read(title.padEnd(2001))).toBeUndefined();
  });
});

describe('writeTitle', () => {
  test.each([
    [form, 'Backport open-vm-tools version 13.0.10 to noble, jammy'],
    ['  [SRU]   {package}\n{version} ({series}) ', '[SRU] open-vm-tools 13.0.10 (noble, jammy)'],
    ['{package} {package} toString {other}', 'open-vm-tools open-vm-tools toString {other}'],
  ])('%j', (wanted, title) => {
    expect(writeTitle(wanted, 'open-vm-tools', '13.0.10', ['noble', 'jammy'])).toBe(title);
  });

  test('a version that looks like a placeholder or a replacement stays as it is', () => {
    expect(writeTitle(form, 'a', '$&{series}', ['noble'])).toBe('Backport a version $&{series} to noble');
  });
});

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => /^\S+$/.test(text));
const names = fc.array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 6 });
const packages = fc.stringMatching(/^[a-z0-9][a-z0-9+.-]{1,20}$/);

test.each([form, '[SRU] {package} ({series}) to {version}', '{series}: {package} {version}'])(
  'what is written by %j is read again',
  (wanted) => {
    fc.assert(
      fc.property(packages, word, names, (name, version, series) => {
        expect(read(writeTitle(wanted, name, version, series), wanted, name)).toEqual([
          version,
          series.join(' '),
        ]);
      }),
    );
  },
);

test('a name or a form that is longer than any pattern is not read', () => {
  const long = 'x'.repeat(300_000);
  expect(
    readTitle(
      `Backport ${long} version 1 to noble`,
      'Backport {package} version {version} to {series}',
      long,
    ),
  ).toBeUndefined();
  expect(readTitle(long, long, 'hello')).toBeUndefined();
});
