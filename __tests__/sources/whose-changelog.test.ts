import { describe, expect, test } from '@jest/globals';
import { compareVersions, parseVersion, type Version } from '../../src/model/version.ts';
import { type Claim, fitOf, indexOf, rivalsOf } from '../../src/sources/whose-changelog.ts';
import { readChangelog } from '../../src/text/changelog.ts';
import { changelog } from '../support/changelog.ts';
import { expectLinear } from '../support/counted-work.ts';

function version(text: string): Version {
  const parsed = parseVersion(text);
  if ('wrong' in parsed) throw new Error(text);
  return parsed;
}

const entriesOf = (...versions: string[]) =>
  readChangelog(changelog(...versions.map((each) => ({ version: each })))).entries;

describe('the entry with a version is found as dpkg compares them', () => {
  const written = [
    '1.0-1',
    '1.00-1',
    '0:1.0-1',
    '1.0-01',
    '1.0',
    '1.0-0',
    '1.',
    'a0b',
    '1a0b',
    '1ab',
    '1.0~',
  ];
  const versions = written.filter((each) => !('wrong' in parseVersion(each)));

  test.each(versions)('%s', (one) => {
    for (const other of versions) {
      const isSame = compareVersions(version(one), version(other)) === 0;
      expect([other, indexOf(entriesOf('9', other), version(one))]).toEqual([other, isSame ? 1 : -1]);
    }
  });

  test('the newest of two', () => {
    expect(indexOf(entriesOf('3', '2', '1', '2'), version('2'))).toBe(1);
  });

  test('a version that is none is nobody’s', () => {
    expect(indexOf(entriesOf('$version'), version('1'))).toBe(-1);
    expect(indexOf(entriesOf('1'), undefined)).toBe(-1);
  });
});

test('many targets that ask a long changelog cost no more than their number', () => {
  expectLinear((size) => {
    const { entries } = readChangelog(
      changelog(...Array.from({ length: size }, (_, at) => ({ version: `${9999 - at}` }))),
    );
    const claims = Array.from(
      { length: size },
      (_, at): Claim => ({
        package: 'open-vm-tools',
        series: `s${at % 20}`,
        version: version(`1.${at}`),
        replaces: version(`2.${at}`),
      }),
    );
    const rivals = rivalsOf(claims, entries);
    const fits = claims.map((claim) => rivals.bestOfOthers(claim) + fitOf(entries, claim));
    expect(new Set(fits)).toEqual(new Set([0]));
  }, 1_000);
});
