import type { Page } from 'puppeteer-core';

/** What somebody does on the page that is before them, and what they see. */

export type OpenedPage = ReturnType<typeof openedPage>;

/** Takes a page that is there and ready. */
export function openedPage(page: Page) {
  /** What the browser asks for after the page is there. */
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  /** Until what is shown is of the text that stands there. */
  const settled = async (): Promise<void> => {
    await page.waitForFunction(() => document.documentElement.dataset.busy === 'no');
  };
  const textOf = (selector: string): Promise<string> =>
    page.$eval(selector, (found) => found.textContent ?? '');

  return {
    page,
    requests,
    settled,
    textOf,
    /** Waits until the line that tells what happened has these words. */
    async told(words: string): Promise<void> {
      await page.waitForFunction(
        (wanted) => document.querySelector('#told')?.textContent?.includes(wanted),
        {},
        words,
      );
    },
    /** Puts a text in, and waits for what is said of it. */
    async put(text: string): Promise<void> {
      await page.evaluate((pasted) => {
        const field = document.querySelector<HTMLTextAreaElement>('#manifest-text');
        field?.focus();
        field?.select();
        // Chromium's own command for it takes minutes for many lines: such a paste the page takes itself.
        if (pasted.length > 20_000) {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', pasted);
          field?.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          );
        } else document.execCommand('insertText', false, pasted);
      }, text);
      await settled();
    },
    async onDay(day: string): Promise<void> {
      await page.evaluate((value) => {
        const field = document.querySelector<HTMLInputElement>('#day');
        if (!field) return;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, day);
      await settled();
    },
    async press(label: string): Promise<void> {
      await page.evaluate((wanted) => {
        const all = [...document.querySelectorAll('button')];
        const found = all.find((each) => each.textContent?.startsWith(wanted));
        if (!found) throw new Error(`no button ${wanted}: ${all.map((each) => each.textContent)}`);
        found.click();
      }, label);
    },
    /** Presses a key while Control is held. */
    async pressWithControl(key: 'End' | 'KeyZ'): Promise<void> {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
    manifest: (): Promise<string> =>
      page.$eval('#manifest-text', (found) => (found as HTMLTextAreaElement).value),
    verdict: (): Promise<string> => textOf('#verdict-words'),
    rules: (): Promise<string[]> =>
      page.$$eval('.finding h3 a', (all) => all.map((each) => each.textContent ?? '')),
  };
}
