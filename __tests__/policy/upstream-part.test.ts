import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseVersion, type Version } from '../../src/model/version.ts';
import {
  compareToNamed,
  compareUpstream,
  isPackedAlike,
  isSameUpstream,
  releaseOf,
  seriesNumbersIn,
  upstreamOf,
  withoutSeriesMark,
} from '../../src/policy/upstream-part.ts';
import { expectLinear } from '../support/counted-work.ts';

/** The same release of upstream's, and packed alike: the same files. */
const alike: readonly (readonly [string, string])[] = [
  ['7.1-1ubuntu1.1', '7.1-1ubuntu1'],
  ['2:13.0.10-1', '2:13.0.010-0ubuntu0.24.04.1'],
  ['1.0-1', '0:1.0-2'],
  ['1.2+dfsg1-1', '1.2+dfsg1-1~ubuntu0.24.04.1'],
  ['0.60ubuntu0.3', '0.60'],
  ['3.0.0build1', '3.0.0'],
  ['0.201ubuntu1build1', '0.201~ubuntu0.24.04.1'],
  ['27.4~22.04.1', '27.4~18.04.1'],
  ['27.1~21.10.1.1', '27.1~16.04.1.1'],
  ['2.63+24.04', '2.63+24.10ubuntu0.1'],
  ['2.63+24.04', '2.63'],
  ['37.1ubuntu0', '37.1ubuntu0~22.04'],
  ['14.15+ubuntu24.04.1', '14.15'],
  ['1:0.99.22', '1:0.99.22ubuntu0.24.04.1'],
  ['20240203.1', '20240203.1~24.04'],
  ['0.201', '0.201-1ubuntu1'],
  ['0.201~24.04.1', '0.201-1'],
  ['21.3-1-g6803368d-0ubuntu1', '21.3-1-g6803368d-0ubuntu1~22.04.1'],
  ['1.2~rc1-1', '1.2~rc1-0ubuntu1'],
  ['1.3+really1.2-1', '1.3+really1.2-1ubuntu0.1'],
  ['0~git20250101.abcdef0-1', '0~git20250101.abcdef0-2'],
];

/** The same release, packed otherwise: upstream's files may differ. */
const repacked: readonly (readonly [string, string])[] = [
  ['1.2+dfsg2-1', '1.2+dfsg1-1'],
  ['1.2+dfsg-1', '1.2+dfsg1-1'],
  ['1.2+ds-1', '1.2-1'],
  ['1.2~ds1-1', '1.2-1'],
  ['1.2+repack-1', '1.2+dfsg-1'],
  ['1.2~repack.2-1', '1.2-0ubuntu0.24.04.1'],
  ['7.0.16-dfsg-2ubuntu1.1', '7.0.16-1'],
  ['1.2.dfsg.1-1', '1.2-1'],
  ['1.2+dfsg+ds-1', '1.2-1'],
  ['1.2~rc1+dfsg-1', '1.2~rc1-1'],
  ['0.201+dfsg~24.04.1', '0.201'],
  ['1.2+git20250101+ds-1', '1.2+git20250101-1'],
];

/** Another release, the older one first. */
const others: readonly (readonly [string, string])[] = [
  ['7.1-1ubuntu1', '7.2-0ubuntu0.24.04.1'],
  ['2.63', '2.63+24.05'],
  ['2.73+26.04', '2.74+26.04'],
  ['26.04.11', '26.04.12'],
  ['1:24.04.17', '1:24.04.18'],
  ['27.4~22.04.1', '27.4.1~18.04.1'],
  ['3.2.9-1', '2:3.2.9-1'],
  ['1:27.4~22.04.1', '2:27.4~18.04.1'],
  ['1.2~rc1-1', '1.2-1'],
  ['1.2~rc1-1', '1.2~rc2-1'],
  ['0.201~rc1', '0.201'],
  ['1.2+dfsg-1', '1.2.1+dfsg-1'],
  ['1.2-1', '1.3+really1.2-1'],
  ['1.2-1', '1.2+git20250101-1'],
  ['1.2+git20250101-1', '1.2+git20250102-1'],
  ['1.2~git20250101-1', '1.2-1'],
  ['21.3-1-g6803368d-0ubuntu1', '21.3-2-g6803368d-0ubuntu1'],
  ['2.6.10+dfsg-1', '2.6.11-1'],
  ['2026a-0ubuntu0.26.04', '2026b-0ubuntu0.26.04'],
  ['1.2~24.04-1', '1.2-1'],
  ['1.2-1', '1.2ubuntu1-1'],
  ['1.2-1', '1.2+dfsgx-1'],
];

describe('the upstream version of two versions', () => {
  test.each(alike)('%s and %s: the same, packed alike', (one, other) => {
    expect(both(isSameUpstream, one, other)).toEqual([true, true]);
    expect(both(isPackedAlike, one, other)).toEqual([true, true]);
  });

  test.each(repacked)('%s and %s: the same, packed otherwise', (one, other) => {
    expect(both(isSameUpstream, one, other)).toEqual([true, true]);
    expect(both(isPackedAlike, one, other)).toEqual([false, false]);
  });

  test.each(others)('%s is older than %s', (older, newer) => {
    expect(both(isSameUpstream, older, newer)).toEqual([false, false]);
    expect(both(isPackedAlike, older, newer)).toEqual([false, false]);
    expect(both(compareUpstream, older, newer).map(Math.sign)).toEqual([-1, 1]);
  });

  test('is equal to itself, and the same both ways', () => {
    fc.assert(
      fc.property(version(), version(), (a, b) => {
        const [one, other] = [read(a), read(b)];
        expect(isSameUpstream(one, one)).toBe(true);
        expect(isPackedAlike(one, one)).toBe(true);
        expect(isSameUpstream(one, other)).toBe(isSameUpstream(other, one));
        expect(isPackedAlike(one, other)).toBe(isPackedAlike(other, one));
        expect(compareUpstream(one, other) + compareUpstream(other, one)).toBe(0);
        // What is packed alike is the same release.
        expect(!isPackedAlike(one, other) || isSameUpstream(one, other)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('is transitive', () => {
    fc.assert(
      fc.property(version(), version(), version(), (a, b, c) => {
        const [low, middle, high] = [a, b, c].map(read).sort(compareUpstream) as [Version, Version, Version];
        expect(compareUpstream(low, high)).toBeLessThanOrEqual(0);
        if (isSameUpstream(low, middle) && isSameUpstream(middle, high))
          expect(isSameUpstream(low, high)).toBe(true);
        if (isPackedAlike(low, middle) && isPackedAlike(middle, high))
          expect(isPackedAlike(low, high)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("no revision changes it, nor what Ubuntu's backports put behind it", () => {
    const suffix = fc.constantFrom(
      '',
      '~24.04.1',
      '~ubuntu0.22.04.2',
      'ubuntu0.24.04.1',
      'build1',
      'ubuntu1.2',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('1.2', '0.60', '1.2+dfsg1', '3:27.4~rc1'),
        suffix,
        suffix,
        (upstream, a, b) => {
          expect(isPackedAlike(read(`${upstream}-1${a}`), read(`${upstream}-1${b}`))).toBe(true);
          expect(isPackedAlike(read(`${upstream}${a}`), read(`${upstream}${b}`))).toBe(true);
        },
      ),
    );
  });
});

test.each([
  ['14.15+dfsg1-0ubuntu0.24.04.1', '14.15', 0],
  ['1:14.15-1', '14.15', 0],
  ['14.15+dfsg2-1', '14.15+dfsg', 0],
  ['14.15+ubuntu24.04.1', '14.15', 0],
  ['2.63+24.04', '2.63+24.04', 0],
  ['14.14-1', '14.15', -1],
  ['14.15.1+dfsg-1', '14.15', 1],
  ['14.15~rc1-1', '14.15', -1],
  ['14.15+git20260101-1', '14.15', 1],
] as const)('%s beside %s, which is named: %d', (version, named, sign) => {
  expect(Math.sign(compareToNamed(read(version), named))).toBe(sign);
});

test.each([
  ['2:1.2+dfsg1-1ubuntu1', '1.2+dfsg1', '1.2'],
  ['1.2+ds~24.04.1', '1.2+ds', '1.2'],
  ['2.63+24.05', '2.63+24.05', '2.63+24.05'],
  ['27.4ubuntu1~24.04.1build2', '27.4', '27.4'],
])('of %s the upstream part is %s, the release %s', (version, upstream, release) => {
  expect(upstreamOf(read(version))).toBe(upstream);
  expect(releaseOf(read(version))).toBe(release);
});

test.each([
  ['1.2-1~ubuntu0.24.04.1', '1.2-1', '24.04'],
  ['2.63+24.10ubuntu1', '2.63', '24.10'],
  ['1.2-1ubuntu0.22.04', '1.2-1', '22.04'],
  ['1.2-1~24.05', undefined, undefined],
  ['1.2-1ubuntu24.04', undefined, undefined],
])('%s without the mark of a series is %s', (text, base, number) => {
  expect(withoutSeriesMark(text)).toEqual(base === undefined ? undefined : { base, number });
});

test.each([
  ['1.2-1ubuntu0.24.04.1', ['24.04']],
  ['1.2-1ubuntu1~22.04.1', ['22.04']],
  ['2.63+24.04', ['24.04']],
  ['1.2-1ubuntu1.12.10', []],
  ['1.2+24.04-1', []],
  ['26.04.12', []],
])('%s has the numbers of series %j', (version, numbers) => {
  expect(seriesNumbersIn(read(version))).toEqual(numbers);
});

test('a long version costs no more than its length', () => {
  for (const part of ['+dfsg', 'ubuntu1', '~24.04', '.1', '+ubuntu0.24.04.1', 'build1.'])
    expectLinear((size) => {
      const long = read(`1${part.repeat(size)}x`);
      isSameUpstream(long, long);
      seriesNumbersIn(long);
    }, 5_000);
});

/** Versions near one another: few numbers, with the marks of packagers in any order. */
function version(): fc.Arbitrary<string> {
  const mark = fc.constantFrom(
    ...['+dfsg', '+dfsg1', '+ds', '~repack.2', '-dfsg', '~24.04.1', '+24.04', '+24.05', 'ubuntu1', 'build1'],
    ...['ubuntu0.22.04.1', '~rc1', '+git1', '+really1.1'],
  );
  return fc
    .tuple(
      fc.constantFrom('', '0:', '1:'),
      fc.constantFrom('1.2', '1.02', '1.3', '24.04'),
      fc.array(mark, { maxLength: 4 }),
      fc.constantFrom('', '-1', '-0ubuntu0.24.04.1'),
    )
    .map(([epoch, number, marks, revision]) => `${epoch}${number}${marks.join('')}${revision}`);
}

function both<T>(of: (one: Version, other: Version) => T, one: string, other: string): [T, T] {
  return [of(read(one), read(other)), of(read(other), read(one))];
}

function read(text: string): Version {
  const version = parseVersion(text);
  if ('wrong' in version) throw new Error(`${text}: ${version.wrong}`);
  return version;
}
