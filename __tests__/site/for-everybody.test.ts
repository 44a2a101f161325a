import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { example, playground, seen } from '../support/site/playground.ts';

/** The playground by keyboard alone, and as `axe-core` judges it. */

const site = playground();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('for everybody', () => {
  seen('by keyboard alone: out of the editor, to a fix, to the verdict', async () => {
    const shown = await site.opened();
    await shown.put(example('bad.yaml'));
    await shown.page.focus('#manifest-text');
    await shown.page.keyboard.press('Tab');
    expect(await shown.page.evaluate(() => document.activeElement?.id)).not.toBe('manifest-text');
    const before = (await shown.rules()).length;
    for (let count = 0; count < 200; count++) {
      if (await shown.page.evaluate(() => document.activeElement?.classList.contains('fix'))) break;
      await shown.page.keyboard.press('Tab');
    }
    await shown.page.keyboard.press('Enter');
    await shown.settled();
    expect((await shown.rules()).length).toBeLessThan(before);
    expect(await shown.page.evaluate(() => document.activeElement?.id)).toBe('findings-heading');
    await shown.page.waitForFunction(() =>
      document.querySelector('#announcer')?.textContent?.startsWith('Fail'),
    );
  });

  seen.each(['rules/ageing.html', 'policies/docker.html'])('axe finds nothing on %s', async (name) => {
    const shown = await site.opened();
    await shown.page.setViewport({ width: 400, height: 900 });
    await shown.page.goto(new URL(name, site.address).href);
    expect(await violations(shown.page)).toEqual([]);
  });

  seen.each([
    ['light', 1280],
    ['light', 400],
    ['dark', 1280],
    ['dark', 400],
  ] as const)('axe finds nothing: %s, %d pixels', async (scheme, width) => {
    for (const name of ['bad.yaml', '13.1.0-resolute.yaml']) {
      const shown = await site.opened({ width, isDark: scheme === 'dark' });
      await shown.put(example(name));
      await shown.onDay('2026-11-24');
      expect(await violations(shown.page)).toEqual([]);
      expect(
        await shown.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await shown.page.close();
    }
  });
});

/** What axe finds on a page. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return (await run).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
    );
  });
}
