import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'puppeteer-core';
import { refereeTest } from '../referee.ts';
import { builtSite, chromium, launched, served } from '../site.ts';
import { type OpenedPage, openedPage } from './opened-page.ts';

/** The playground in a real browser, for the tests of what somebody types and clicks there, and sees. */

/** A test in a real browser. */
export const seen = refereeTest(chromium !== undefined);

/** A manifest of the examples. */
export function example(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../../examples/open-vm-tools/${name}`, import.meta.url)),
    'utf8',
  );
}

export interface Playground {
  readonly browser: Browser;
  /** Of the page. */
  readonly address: string;
  /** Opens the page; it is closed after the test, which fails if the browser complained of anything. */
  opened(how?: Opening): Promise<OpenedPage>;
  /** An empty folder, removed in the end. */
  newFolder(): string;
}

interface Opening {
  /** Of the address, with its `#`. */
  readonly fragment?: string;
  /** In pixels. */
  readonly width?: number;
  readonly isDark?: boolean;
  /** Whether every time runs out before the file of the check comes. */
  readonly isSlow?: boolean;
}

/** The playground for the tests of one file: built, served, and a browser started for it, once. */
export function playground(): Playground {
  let browser: Browser;
  let address = '';
  /** What the server waits for before it gives `worker.js`. */
  let onTheWay: Promise<void> = Promise.resolve();
  const ends: (() => unknown)[] = [];
  const pages: Page[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    if (chromium === undefined) return;
    const site = builtSite();
    ends.push(site.remove);
    const server = await served(site.folder, async (name) => {
      if (name === 'worker.js') await onTheWay;
    });
    ends.push(server.end);
    browser = await launched();
    ends.push(() => browser.close());
    address = `${server.address}index.html`;
  });

  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  return {
    get browser() {
      return browser;
    },
    get address() {
      return address;
    },
    async opened({ fragment = '', width = 1280, isDark = false, isSlow = false } = {}) {
      const page = await browser.newPage();
      pages.push(page);
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]);
      const line = isSlow ? await slowLine(page) : undefined;
      onTheWay = line?.onTheWay ?? Promise.resolve();
      await page.goto(address + fragment);
      await line?.comes();
      await page.waitForSelector('html[data-ready="yes"]');
      return openedPage(page);
    },
    newFolder() {
      const folder = mkdtempSync(path.join(tmpdir(), 'sru-gate-page-'));
      ends.push(() => rmSync(folder, { recursive: true }));
      return folder;
    },
  };
}

/** Lets every time run out at once, until the file of the check comes. */
async function slowLine(
  page: Page,
): Promise<{ readonly onTheWay: Promise<void>; readonly comes: () => Promise<void> }> {
  let arrive = (): void => {};
  const onTheWay = new Promise<void>((done) => {
    arrive = done;
  });
  await page.evaluateOnNewDocument(() => {
    const real = globalThis.setTimeout;
    const all = globalThis as unknown as { isSlow: boolean; setTimeout: unknown };
    all.isSlow = true;
    // It is called with nothing, too, and nothing is no text to run: the page allows none.
    all.setTimeout = (run: unknown, wait: number) =>
      typeof run === 'function' ? real(() => run(), all.isSlow ? 0 : wait) : 0;
  });
  return {
    onTheWay,
    async comes() {
      await page.evaluate(async () => {
        await new Promise((done) => setTimeout(done));
        (globalThis as unknown as { isSlow: boolean }).isSlow = false;
      });
      arrive();
    },
  };
}
