import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from '@jest/globals';
import { example, playground, seen } from '../support/site/playground.ts';

/** What somebody takes away from the playground: texts, a link, a file. */

const site = playground();

describe('taking away', () => {
  seen('title and description are copied', async () => {
    const shown = await site.opened();
    await site.browser
      .defaultBrowserContext()
      .overridePermissions(new URL(site.address).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await shown.page.bringToFront();
    await shown.put(example('13.1.0-resolute.yaml'));
    for (const [button, selector] of [
      ['Copy title', '.bug .title'],
      ['Copy description', '.bug .description'],
    ] as const) {
      await shown.page.$eval('#told', (told) => {
        told.textContent = '';
      });
      await shown.press(button);
      await shown.told('is copied');
      expect(await shown.page.evaluate(() => navigator.clipboard.readText())).toBe(
        await shown.textOf(selector),
      );
    }
  });

  seen('a link restores text, changelog and day', async () => {
    const shown = await site.opened();
    await shown.put(example('bad.yaml'));
    await shown.onDay('2026-11-24');
    const before = { text: await shown.manifest(), verdict: await shown.verdict() };
    await shown.press('Copy a link');
    await shown.page.waitForFunction(() => location.hash.startsWith('#m='));
    const fragment = new URL(shown.page.url()).hash;
    expect(shown.requests).toEqual([]);
    await shown.page.close();
    const again = await site.opened({ fragment });
    await again.settled();
    expect({ text: await again.manifest(), verdict: await again.verdict() }).toEqual(before);
    expect(await again.page.$eval('#day', (found) => (found as HTMLInputElement).value)).toBe('2026-11-24');
  });

  seen('the calendar is a file', async () => {
    const shown = await site.opened();
    await shown.put(example('13.1.0-resolute.yaml'));
    await shown.onDay('2026-11-24');
    const folder = site.newFolder();
    const session = await shown.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise<void>((resolve) =>
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
    );
    await shown.press('Download the gates');
    await done;
    const [name = ''] = readdirSync(folder);
    expect(name).toBe('backport-gates.ics');
    expect(readFileSync(path.join(folder, name), 'utf8')).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20261126\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
    expect(shown.requests.filter((each) => !each.startsWith('blob:'))).toEqual([]);
  });
});
