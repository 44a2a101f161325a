import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'puppeteer-core';
import { refereeTest } from '../support/referee.ts';
import { builtSite, chromium, launched, served } from '../support/site.ts';

/** The playground in a real browser: what somebody sees, clicks, types and hears. */

const seen = refereeTest(chromium !== undefined);
const top = fileURLToPath(new URL('../../', import.meta.url));
const example = (name: string): string =>
  readFileSync(path.join(top, 'examples/open-vm-tools', name), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let address: string;
/** What the server waits for before it gives `worker.js`. */
let onTheWay: Promise<void> = Promise.resolve();
let page: Page;
const ends: (() => unknown)[] = [];
/** What the browser complained of, and what it asked for after the page was there. */
let complaints: string[] = [];
let requests: string[] = [];

beforeAll(async () => {
  if (chromium === undefined) return;
  const site = builtSite();
  const server = await served(site.folder, async (name) => {
    if (name === 'worker.js') await onTheWay;
  });
  browser = await launched();
  address = `${server.address}index.html`;
  ends.push(site.remove, server.end, () => browser.close());
});

afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

afterEach(async () => {
  if (chromium === undefined) return;
  await page.close();
  expect(complaints).toEqual([]);
});

async function opened({ fragment = '', width = 1280, dark = false, isSlow = false } = {}): Promise<void> {
  page = await browser.newPage();
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  const line = isSlow ? await slowLine() : undefined;
  await page.goto(address + fragment);
  await line?.comes();
  await page.waitForSelector('html[data-ready="yes"]');
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
}

/** Lets every time run out at once, until the file of the check comes. */
async function slowLine(): Promise<{ comes(): Promise<void> }> {
  let arrive = (): void => {};
  onTheWay = new Promise((done) => {
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
    async comes() {
      await page.evaluate(async () => {
        await new Promise((done) => setTimeout(done));
        (globalThis as unknown as { isSlow: boolean }).isSlow = false;
      });
      arrive();
    },
  };
}

/** Puts a text in, and waits for what is said of it. */
async function put(text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const field = document.querySelector<HTMLTextAreaElement>('#manifest-text');
    field?.focus();
    field?.select();
    // Chromium's own command for it takes minutes for many lines: such a paste the page takes itself.
    if (pasted.length > 20_000) {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    } else document.execCommand('insertText', false, pasted);
  }, text);
  await settled();
}

/** Until what is shown is of the text that stands there. */
async function settled(): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.busy === 'no');
}

async function onDay(day: string): Promise<void> {
  await page.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>('#day');
    if (!field) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
  await settled();
}

const textOf = (selector: string): Promise<string> =>
  page.$eval(selector, (found) => found.textContent ?? '');
const manifest = (): Promise<string> =>
  page.$eval('#manifest-text', (found) => (found as HTMLTextAreaElement).value);
const verdict = (): Promise<string> => textOf('#verdict-words');
const rules = (): Promise<string[]> =>
  page.$$eval('.finding h3 a', (all) => all.map((each) => each.textContent ?? ''));
/** What axe finds on the page that it was put into. */
async function violations(): Promise<string[]> {
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

async function press(label: string): Promise<void> {
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('button')];
    const found = all.find((each) => each.textContent?.startsWith(wanted));
    if (!found) throw new Error(`no button ${wanted}: ${all.map((each) => each.textContent)}`);
    found.click();
  }, label);
}

describe('as one types', () => {
  seen('findings, verdict, gates and bug follow the text', async () => {
    await opened();
    await put(example('13.1.0-resolute.yaml'));
    await onDay('2026-11-24');
    expect(await verdict()).toBe(
      'Not yet: 1 only waits; the upload gate for resolute opens 2026-11-26, in 2 days.',
    );
    expect(await rules()).toEqual(['settling-period']);
    expect(await textOf('.frame')).toContain('series: stonking');
    expect(await textOf('#gates-list')).toContain('upload: opens 2026-11-26, in 2 days');
    expect(await textOf('.bug .title')).toContain('13.1.0');
    expect(await textOf('#not-asked')).toMatch(/Launchpad was not asked.*Git was not asked/s);
    await onDay('2026-11-26');
    expect(await verdict()).toBe('Pass: nothing breaks the policy.');
    await page.focus('#manifest-text');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('tragets: 1\n');
    await settled();
    expect(await rules()).toContain('manifest-schema');
    expect(await textOf('.finding')).toContain('tragets');
    expect(await page.$$eval('.pce-line[data-mark="error"]', (all) => all.length)).toBeGreaterThan(0);
    expect(requests).toEqual([]);
  });

  seen('a fix is made by a click, and can be taken back', async () => {
    await opened();
    await put(example('bad.yaml'));
    const before = { text: await manifest(), rules: await rules() };
    await press('Fix:');
    await settled();
    expect((await rules()).length).toBeLessThan(before.rules.length);
    expect(await manifest()).not.toBe(before.text);
    await page.focus('#manifest-text');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    await settled();
    expect(await manifest()).toBe(before.text);
  });
});

describe('beginning', () => {
  seen('over a line that needs longer for the check than a question may take', async () => {
    await opened({ isSlow: true });
    expect(await page.$$eval('#template option', (all) => all.length)).toBeGreaterThan(50);
    expect(await verdict()).toMatch(/^Fail/);
  });

  seen('a template of a policy', async () => {
    await opened();
    await page.select('#template', 'docker');
    await press('Write it');
    await page.waitForFunction(() => document.querySelector('#told')?.textContent?.includes('docker'));
    await settled();
    expect(await manifest()).toContain('policy: docker');
    expect(await textOf('#plan-text')).toContain('docker on ');
    expect(requests).toEqual([]);
  });

  seen('a changelog, pasted or opened, becomes a manifest', async () => {
    const entry = `open-vm-tools (2:13.1.0-1~ubuntu0.26.04.1) resolute; urgency=medium

  * Backport to resolute (LP: #2150000)

 -- A Packager <a@ubuntu.com>  Thu, 26 Nov 2026 10:00:00 +0000
`;
    await opened();
    const folder = mkdtempSync(path.join(tmpdir(), 'sru-gate-open-'));
    ends.push(() => rmSync(folder, { recursive: true }));
    writeFileSync(path.join(folder, 'changelog'), entry);
    const field = await page.$('input[type=file]');
    await (field as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(
      path.join(folder, 'changelog'),
    );
    await page.waitForFunction(() => document.querySelector('#told')?.textContent?.startsWith('Drafted'));
    await settled();
    expect(await manifest()).toMatch(/package: open-vm-tools[\s\S]*series: resolute[\s\S]*bug: 2150000/);
    expect(await textOf('#not-asked')).not.toContain('No debian/changelog');
  });

  seen('the plan of any policy on any day', async () => {
    await opened();
    await onDay('2026-10-20');
    await page.select('#plan-policy', 'open-vm-tools');
    await page.waitForFunction(() =>
      document.querySelector('#plan-text')?.textContent?.includes('open-vm-tools on 2026-10-20'),
    );
    expect(await textOf('#plan-text')).toContain('opens 2026-11-26');
  });
});

describe('taking away', () => {
  seen('title and description are copied', async () => {
    await opened();
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(address).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await page.bringToFront();
    await put(example('13.1.0-resolute.yaml'));
    for (const [button, selector] of [
      ['Copy title', '.bug .title'],
      ['Copy description', '.bug .description'],
    ] as const) {
      await page.$eval('#told', (told) => {
        told.textContent = '';
      });
      await press(button);
      await page.waitForFunction(() => document.querySelector('#told')?.textContent?.includes('is copied'));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await textOf(selector));
    }
  });

  seen('a link restores text, changelog and day', async () => {
    await opened();
    await put(example('bad.yaml'));
    await onDay('2026-11-24');
    const before = { text: await manifest(), verdict: await verdict() };
    await press('Copy a link');
    await page.waitForFunction(() => location.hash.startsWith('#m='));
    const fragment = new URL(page.url()).hash;
    expect(requests).toEqual([]);
    await page.close();
    await opened({ fragment });
    await settled();
    expect({ text: await manifest(), verdict: await verdict() }).toEqual(before);
    expect(await page.$eval('#day', (found) => (found as HTMLInputElement).value)).toBe('2026-11-24');
  });

  seen('the calendar is a file', async () => {
    await opened();
    await put(example('13.1.0-resolute.yaml'));
    await onDay('2026-11-24');
    const folder = mkdtempSync(path.join(tmpdir(), 'sru-gate-ics-'));
    ends.push(() => rmSync(folder, { recursive: true }));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise<void>((resolve) =>
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
    );
    await press('Download the gates');
    await done;
    const [name = ''] = readdirSync(folder);
    expect(name).toBe('backport-gates.ics');
    expect(readFileSync(path.join(folder, name), 'utf8')).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20261126\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
    expect(requests.filter((each) => !each.startsWith('blob:'))).toEqual([]);
  });
});

describe('looking up', () => {
  seen('a rule and a policy are found by a word, and lead to their pages', async () => {
    await opened();
    await page.type('#search', 'weekday');
    expect(await textOf('#search-hits')).toContain('release-weekday');
    await page.$eval('#search', (found) => {
      (found as HTMLInputElement).value = '';
    });
    await page.type('#search', 'policy docker.io');
    const link = await page.$eval('#search-hits a', (found) => (found as HTMLAnchorElement).href);
    expect(link).toBe(new URL('policies/docker.html', address).href);
    await page.goto(new URL('rules/release-weekday.html', address).href);
    expect(await textOf('h1')).toBe('release-weekday');
  });
});

describe('hostile texts are inert', () => {
  const evil =
    '<img src=x onerror="document.title=\'owned\'"></script><script>document.title="owned"</script>';
  const packed = (text: string): string => `#m=${deflateRawSync(text).toString('base64url')}`;

  seen.each([
    [
      'markup',
      `version: 1\npolicy: "${evil.replaceAll('"', '\\"')}"\n${evil}: 1\nsru:\n  title: ${JSON.stringify(evil)}\n  description: |\n    ${evil}\n`,
    ],
    [
      'bidi and controls',
      'version: 1\npackage: "a\u202e\u0007\u200bb"\ntargets:\n  - series: "\u2066noble"\n',
    ],
    ['a very long line', `version: 1\npackage: ${'x'.repeat(200_000)}\n`],
    ['very many lines', `version: 1\n${'a: 1\n'.repeat(20_000)}`],
    ['deep nesting', `version: 1\nsru: ${'['.repeat(5000)}`],
  ])('%s', async (_, text) => {
    await opened();
    await put(text);
    expect(await verdict()).toMatch(/^(?:Fail|Inconclusive|This text)/);
    expect(await page.title()).toBe('sru-gate playground');
    expect(await page.$$eval('img, script:not([src]), iframe, object', (all) => all.length)).toBe(0);
    expect(await textOf('.results')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(requests).toEqual([]);
  });

  seen.each([
    ['no text of ours', '#m=%%%'],
    ['no packed bytes', '#m=AAAA'],
    ['another thing', packed('{"text": 5}')],
    ['a bomb', packed(`{"text": "${'a'.repeat(50_000_000)}"}`)],
  ])('a link with %s is refused in words', async (_, fragment) => {
    await opened({ fragment });
    expect(await textOf('#told')).toMatch(/^The link/);
    expect(await manifest()).toBe('');
  });
});

describe('for everybody', () => {
  seen('by keyboard alone: out of the editor, to a fix, to the verdict', async () => {
    await opened();
    await put(example('bad.yaml'));
    await page.focus('#manifest-text');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('manifest-text');
    const before = (await rules()).length;
    for (let count = 0; count < 200; count++) {
      if (await page.evaluate(() => document.activeElement?.classList.contains('fix'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await settled();
    expect((await rules()).length).toBeLessThan(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('findings-heading');
    await page.waitForFunction(() => document.querySelector('#announcer')?.textContent?.startsWith('Fail'));
  });

  seen.each(['rules/ageing.html', 'policies/docker.html'])('axe finds nothing on %s', async (name) => {
    await opened();
    await page.setViewport({ width: 400, height: 900 });
    await page.goto(new URL(name, address).href);
    await page.evaluate(axe);
    expect(await violations()).toEqual([]);
  });

  seen.each([
    ['light', 1280],
    ['light', 400],
    ['dark', 1280],
    ['dark', 400],
  ] as const)('axe finds nothing: %s, %d pixels', async (scheme, width) => {
    for (const [name, day] of [
      ['bad.yaml', '2026-11-24'],
      ['13.1.0-resolute.yaml', '2026-11-24'],
    ] as const) {
      await opened({ width, dark: scheme === 'dark' });
      await put(example(name));
      await onDay(day);
      await page.evaluate(axe);
      expect(await violations()).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      if (name === 'bad.yaml') await page.close();
    }
  });
});
