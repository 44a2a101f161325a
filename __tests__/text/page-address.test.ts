import { expect, test } from '@jest/globals';
import { about } from '../../src/generated/about.ts';
import { bugPage, pageAddress, rulePage } from '../../src/text/page-address.ts';

test('where people read', () => {
  expect(pageAddress('manifest')).toBe(`${about.homepage}/blob/main/docs/manifest.md`);
  expect(rulePage('ageing')).toBe(`${about.homepage}/blob/main/docs/rules/ageing.md`);
  expect(bugPage(2130000)).toBe('https://bugs.launchpad.net/bugs/2130000');
  expect(bugPage('02130000')).toBe('https://bugs.launchpad.net/bugs/2130000');
});
