import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, parseVersion, type Version } from '../../src/model/version.ts';
import { dpkgSigns, dpkgTakes, hasDpkg } from '../support/dpkg.ts';

/** Pairs in rising order, as dpkg 1.21 has them: the referee where there is no dpkg. */
const rising: readonly (readonly [string, string])[] = [
  ['1.0~rc1', '1.0'],
  ['1.0~~', '1.0~'],
  ['1.0-1', '1.0-1ubuntu1'],
  ['1.0', '1.0-0.1'],
  ['1.0-1~ubuntu0.24.04.1', '1.0-1'],
  ['2:13.0.10-0ubuntu0.24.04.1', '2:13.0.10-0ubuntu0.25.10.1'],
  ['2:13.0.10-0ubuntu0.25.10.1', '2:13.0.10-1ubuntu1'],
  ['9:0.1', '10:0.1'],
  ['1.9', '1.10'],
  ['1.0a', '1.0+'],
  ['1.0-a', '1.0-+'],
  ['1.1a', '1.a'],
  ['1:99999999999999999999998', '1:99999999999999999999999'],
];

const equal: readonly (readonly [string, string])[] = [
  ['1.0', '0:1.0'],
  ['1.0', '1.0-0'],
  ['1.00', '1.0'],
  ['1.0-01', '1.0-1'],
];

describe('order of versions', () => {
  test.each(rising)('%s < %s', (low, high) => {
    expect(Math.sign(compareVersions(read(low), read(high)))).toBe(-1);
    expect(Math.sign(compareVersions(read(high), read(low)))).toBe(1);
  });

  test.each(equal)('%s = %s', (one, other) => {
    expect(compareVersions(read(one), read(other))).toBe(0);
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(version(), version(), version(), (a, b, c) => {
        const [x, y, z] = [a, b, c].map(read).sort(compareVersions) as [Version, Version, Version];
        expect(compareVersions(x, z)).toBeLessThanOrEqual(0);
        expect(compareVersions(x, y) + compareVersions(y, x)).toBe(0);
        expect(compareVersions(x, x)).toBe(0);
      }),
    );
  });

  const agreement = `agrees with dpkg on 3,000 pairs${hasDpkg ? '' : ' (no dpkg here: the recorded pairs above stand for it)'}`;
  test(agreement, () => {
    const pairs = fc.sample(fc.tuple(version(), version()), { numRuns: 3000, seed: 20260423 });
    if (!hasDpkg) return;
    const disagreements = dpkgSigns(pairs).flatMap((sign, index) => {
      const [one, other] = pairs[index] ?? ['', ''];
      const own = Math.sign(compareVersions(read(one), read(other)));
      return own === sign ? [] : [{ one, other, own, dpkg: sign }];
    });
    expect(disagreements).toEqual([]);
  }, 120_000);
});

describe('form of versions', () => {
  test.each([
    ['', 'empty'],
    ['1.0 1', 'white space'],
    ['a:1', 'epoch'],
    ['99999999999:1', 'epoch is too large'],
    ['1:', 'no upstream part'],
    ['v1', 'start with a digit'],
    ['1_0', 'its upstream part has the character'],
    ['1.0-', 'revision'],
    ['1.0-1_2', 'its revision has the character'],
  ])('%j: %s', (text, wrong) => {
    expect(parseVersion(text)).toMatchObject({ wrong: expect.stringContaining(wrong) });
    if (hasDpkg && text !== '') expect(dpkgTakes([text])).toEqual([false]);
  });

  test.each(['0', '1:2:3', '1-2-3', '1.0+dfsg~rc1-1ubuntu2', '2:11.3.0-2ubuntu0~ubuntu20.04.2'])(
    '%s is one',
    (text) => {
      expect(read(text)).toMatchObject({ text });
      if (hasDpkg) expect(dpkgTakes([text])).toEqual([true]);
    },
  );

  test('never throws, and keeps the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'01a:-~+.\u00a0') })),
        (text) => {
          const parsed = parseVersion(text);
          expect('wrong' in parsed ? parsed.wrong : parsed.text).toBe(
            'wrong' in parsed ? parsed.wrong : text,
          );
        },
      ),
    );
  });
});

/** Versions near one another: few characters, so that parts are often equal or prefixes. */
function version(): fc.Arbitrary<string> {
  const upstream = fc
    .tuple(
      fc.constantFrom('0', '1', '10', '00'),
      fc.string({ unit: fc.constantFrom(...'019az~+.'), maxLength: 5 }),
    )
    .map((parts) => parts.join(''));
  const revision = fc.string({ unit: fc.constantFrom(...'01a~+.'), minLength: 1, maxLength: 5 });
  return fc
    .tuple(fc.constantFrom('', '', '0:', '1:', '10:'), upstream, fc.option(revision))
    .map(([epoch, part, last]) => `${epoch}${part}${last === null ? '' : `-${last}`}`);
}

function read(text: string): Version {
  const parsed = parseVersion(text);
  if ('wrong' in parsed) throw new Error(`${text}: ${parsed.wrong}`);
  return parsed;
}
