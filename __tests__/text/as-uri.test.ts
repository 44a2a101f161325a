import { expect, test } from '@jest/globals';
import { asUri } from '../../src/text/as-uri.ts';

test.each([
  ['debian/sru.yaml', 'debian/sru.yaml'],
  ['a b/c#d?e%', 'a%20b/c%23d%3Fe%25'],
  ['../é', '../%C3%A9'],
  ['a\ud800', 'a%EF%BF%BD'],
])('%j as a relative reference', (path, reference) => {
  expect(asUri(path)).toBe(reference);
});
