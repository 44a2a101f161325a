import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { fragmentOf, sharedIn } from '../../site/src/share.ts';

/** What goes into a link, and comes out of it. The browser's own tests have the links that are refused. */

test.each([
  ['a day', { text: 'a: ü\n', changelog: 'hello (1) noble; urgency=low\n', day: '2026-11-24' }],
  ['nothing', { text: '', changelog: '', day: undefined }],
  ['a text as large as a manifest may be', { text: 'a: 1\n'.repeat(200_000), changelog: '', day: undefined }],
])('%s is restored', async (_, shared) => {
  expect(await sharedIn(await fragmentOf(shared))).toEqual(shared);
});

test.each([
  ['does not shrink', randomBytes(300_000).toString('hex')],
  ['unpacks to too much', 'a'.repeat(3 * 1024 * 1024)],
])('no link is made that could not be opened: a text that %s', async (_, text) => {
  await expect(fragmentOf({ text, changelog: '', day: undefined })).rejects.toThrow('too long for a link');
});

test('a day that no calendar has is handed on as it is written, for the page to say so', async () => {
  expect(await sharedIn(await fragmentOf({ text: '', changelog: '', day: '2026-02-30' }))).toMatchObject({
    day: '2026-02-30',
  });
});
