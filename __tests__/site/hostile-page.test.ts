import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'puppeteer-core';
import { refereeTest } from '../support/referee.ts';
import { builtSite, chromium, launched, served } from '../support/site.ts';

/** Links and texts that are made to hurt, in a real browser: the page stays itself, and says what it does. */

const seen = refereeTest(chromium !== undefined);
const whole = readFileSync(
  new URL('../../examples/open-vm-tools/13.1.0-resolute.yaml', import.meta.url),
  'utf8',
);

let browser: Browser;
let address: string;
let page: Page;
const ends: (() => unknown)[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  if (chromium === undefined) return;
  const site = builtSite();
  const server = await served(site.folder);
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

const linkTo = (held: object): string =>
  `#m=${deflateRawSync(JSON.stringify({ changelog: '', ...held })).toString('base64url')}`;

async function opened(fragment = ''): Promise<void> {
  page = await browser.newPage();
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address + fragment);
  await page.waitForSelector('html[data-ready="yes"]');
}

/** Until what is shown is of what stands there. */
async function settled(): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.busy === 'no');
}

const textOf = (selector: string): Promise<string> =>
  page.$eval(selector, (found) => found.textContent ?? '');
const inField = (selector: string): Promise<string> =>
  page.$eval(selector, (found) => (found as HTMLTextAreaElement).value);

/** How the text is drawn. */
const drawn = () =>
  page.evaluate(() => ({
    isBare: document.querySelector('#editor')?.classList.contains('bare'),
    lines: document.querySelectorAll('.pce-line').length,
  }));

/** A text of so many characters that repeats something. */
const pumped = (unit: string, size: number): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

const pumps = ['-', 'a:', '&a ', '!', '- ', '[1,', '"', ' ', '{', '<', '# ', 'a'];

describe('a text costs the page no more than its length', () => {
  seen.each(pumps)('drawn: %j', async (unit) => {
    await opened();
    // In lines that are not refused, as long as may be.
    const hostile = [10_000, 20_000].map((length) => `${pumped(unit, length)}\n${pumped(unit, length)}`);
    const honest = pumped(whole, 40_000);
    const [once = 0, twice = 0, base = 0] = await page.evaluate(
      (texts) => {
        const field = document.querySelector<HTMLTextAreaElement>('#manifest-text');
        return texts.map((text) => {
          const times = [1, 2, 3].map(() => {
            const begun = performance.now();
            if (field) field.value = text;
            field?.dispatchEvent(new Event('input', { bubbles: true }));
            document.body.getBoundingClientRect();
            return performance.now() - begun;
          });
          return Math.max(1, times.sort((one, other) => one - other)[1] ?? 0);
        });
      },
      [...hostile, honest],
    );
    // Before there was a bound, a hundred times and more; the machine may be busy.
    expect(once / base).toBeLessThan(30);
    expect(twice / base).toBeLessThan(30);
    await settled();
    expect((await drawn()).isBare).toBe(false);
  });

  seen('an honest manifest has its lines and its colours', async () => {
    await opened(linkTo({ text: whole }));
    expect(await drawn()).toEqual({ isBare: false, lines: whole.split('\n').length });
    expect(await page.$$eval('.token.key', (all) => all[0]?.textContent)).toBe('version');
    expect(await textOf('#editor-note')).toBe('');
  });

  seen.each([
    ['a text of many characters', `a: b  ${'# c'.repeat(20)}\n`.repeat(900)],
    ['a text of many lines', 'a: b\n'.repeat(15_000)],
  ])('%s stands bare, is checked, and can be changed', async (_, text) => {
    await opened();
    const before = await drawn();
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, linkTo({ text }));
    await page.waitForFunction(() => document.querySelector('#editor')?.classList.contains('bare'));
    await settled();
    expect(await inField('#manifest-text')).toBe(text);
    expect((await drawn()).lines).toBe(before.lines);
    expect(await textOf('#editor-note')).toMatch(/^More than .*: shown without colours and line numbers\.$/);
    expect(await textOf('#verdict-words')).toMatch(/^Fail/);
    const color = await page.$eval('#manifest-text', (field) => getComputedStyle(field).color);
    expect(color).not.toMatch(/, 0\)$/);
    await page.$eval('#manifest-text', (field) => {
      (field as HTMLTextAreaElement).value = 'version: 1\n';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await drawn()).toEqual({ isBare: false, lines: 2 });
    expect(await textOf('#editor-note')).toBe('');
  });

  seen(
    'many lines that are pasted do not go the browser’s own way, which takes the square of them',
    async () => {
      await opened();
      const isOwn = await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        return document.querySelector('#manifest-text')?.dispatchEvent(event);
      }, '\n'.repeat(5_000));
      expect(isOwn).toBe(false);
      expect(await inField('#manifest-text')).toBe('\n'.repeat(5_000));
      await settled();
    },
  );

  seen.each([
    ...['-', '&a ', '!', 'a:', 'a', '\n', ' ', '\u0627', '\u200b'].map(
      (unit) => [JSON.stringify(unit), { text: pumped(unit, 200_000) }] as const,
    ),
    ['a long text', { text: 'a: b\n'.repeat(60_000) }],
    ['a changelog', { text: '', changelog: '\n'.repeat(100_000) }],
  ])('what no browser shows in a moment is refused in words: %s', async (_, held) => {
    await opened(linkTo(held));
    expect(await textOf('#told')).toMatch(
      /^The (?:manifest|changelog) has more than .*: this page shows no such/,
    );
    expect(await inField('#manifest-text')).toBe('');
    expect(await inField('#changelog-text')).toBe('');
  });

  seen('a title and a description of many thousand characters are cut where they are shown', async () => {
    const long = '\u0627 '.repeat(8_000);
    const text = whole
      .replace(/title: .*/, `title: ${long}`)
      .replace('    [ Impact ]\n', `    [ Impact ]\n${`    ${long}\n`.repeat(5)}`);
    await opened(linkTo({ text }));
    expect((await textOf('.bug .title')).length).toBe(1000);
    expect((await textOf('.bug .description')).length).toBe(50_000);
  });
});

describe('a fix', () => {
  const entry = (
    pocket: string,
  ): string => `open-vm-tools (2:13.1.0-1~ubuntu0.26.04.1) ${pocket}; urgency=medium

  * Backport to resolute (LP: #2150000)
  * Build with GTK 4 (LP: #2150001)

 -- A Packager <packager@ubuntu.com>  Thu, 26 Nov 2026 10:00:00 +0000
`;
  const held = { text: whole, changelog: entry('resolute-proposed'), day: '2026-11-26' };
  const press = async (typed: string): Promise<void> => {
    await page.waitForSelector('.fix');
    await page.evaluate((more) => {
      const field = document.querySelector<HTMLTextAreaElement>('#changelog-text');
      if (field) field.value += more;
      document.querySelector<HTMLButtonElement>('.fix')?.click();
    }, typed);
    await settled();
  };

  seen('in the changelog is made, and says nothing of undo, which does not reach there', async () => {
    await opened(linkTo(held));
    await press('');
    expect(await inField('#changelog-text')).toBe(entry('resolute'));
    expect(await textOf('#told')).toBe('Fixed changelog-pocket in debian/changelog.');
  });

  seen('takes nothing away that was typed into the changelog since', async () => {
    await opened(linkTo(held));
    await press('\ntyped since\n');
    expect(await inField('#changelog-text')).toBe(`${held.changelog}\ntyped since\n`);
    expect(await textOf('#told')).toMatch(/^The text has changed since/);
  });
});

describe('a link', () => {
  const follow = async (link: string, plan: string): Promise<void> => {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, link);
    await page.waitForFunction(
      (words) => document.querySelector('#plan-text')?.textContent?.includes(words),
      {},
      plan,
    );
    await settled();
  };

  seen('brings its day for verdict and plan; one without a day is of today', async () => {
    await opened();
    const today = await inField('#day');
    await follow(linkTo({ text: whole, day: '2026-11-24' }), 'open-vm-tools on 2026-11-24');
    expect(await textOf('#counts')).toContain(' on 2026-11-24');
    await follow(linkTo({ text: `${whole}\n` }), `open-vm-tools on ${today}`);
    expect(await inField('#day')).toBe(today);
    expect(await textOf('#counts')).toContain(` on ${today}`);
  });

  seen.each(['2026-99-99', '2026-02-30', 'tomorrow', '0000-01-01'])(
    'with a day that is none says so: %s',
    async (day) => {
      await opened(linkTo({ text: whole, day }));
      const shown = await inField('#day');
      expect(shown).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(await textOf('#told')).toBe(
        `The link names a day that no calendar has: this is as of ${shown}.`,
      );
      expect(await textOf('#counts')).toContain(` on ${shown}`);
    },
  );
});

seen('a title over lines is shown as the one line that Launchpad has', async () => {
  await opened(
    linkTo({
      text: whole.replace(
        /title: .*/,
        'title: |\n    Backport open-vm-tools\n    version 13.1.0 to resolute',
      ),
    }),
  );
  expect(await textOf('.bug .title')).toBe('Backport open-vm-tools version 13.1.0 to resolute');
});
