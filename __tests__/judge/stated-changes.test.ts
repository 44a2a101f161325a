import { expect, test } from '@jest/globals';
import { mentionsPath } from '../../src/judge/rules/packaging/stated-changes.ts';

test.each<[text: string, path: string, mentions: boolean]>([
  ['debian/rules: x', 'debian/rules', true],
  ['d/rules: x', 'debian/rules', true],
  ['d/p/fix.patch: x', 'debian/patches/fix.patch', true],
  ['d/p/fix.patch: x', 'debian/rules', false],
  // A piece of a longer word or path is another one.
  ...[...'09AZaz_/.-'].map((sign): [string, string, boolean] => [
    `${sign}debian/rules`,
    'debian/rules',
    false,
  ]),
  ...[...'`@[{(:; '].map((sign): [string, string, boolean] => [`${sign}debian/rules`, 'debian/rules', true]),
  ['./debian/rules', 'debian/rules', true],
  ['a./debian/rules', 'debian/rules', false],
  ['xdebian/rules and debian/rules', 'debian/rules', true],
  ['debian/rules.', 'debian/rules', true],
  ['debian/rules.in', 'debian/rules', false],
  ['debian/rules-x', 'debian/rules', false],
  ['the tests in debian/tests', 'debian/tests/', true],
  ['debian/tests/control', 'debian/tests/', true],
  ['debian/tests-x', 'debian/tests/', false],
  ['anything of Debian: debian', 'debian/', false],
])('%j mentions `%s`: %j', (text, path, mentions) => {
  expect(mentionsPath(text, path)).toBe(mentions);
});

test.each<[text: string, below: string]>([
  ['debian/tests/control', 'control'],
  ['debian/tests/control.', 'control'],
  ['debian/tests/a/b, and more', 'a/b'],
  ['`debian/tests/`', ''],
  ['debian/tests', ''],
  ['debian/tests/*', ''],
  ['debian/tests/*.sh', ''],
  ['debian/tests/[ab]', ''],
  ['debian/tests/{a,b}', ''],
])('of a folder, %j names what is below: %j', (text, below) => {
  const seen: string[] = [];
  mentionsPath(text, 'debian/tests/', (each) => seen.push(each) > 0);
  expect(seen).toEqual([below]);
});
