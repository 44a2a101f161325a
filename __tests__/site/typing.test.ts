import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from '@jest/globals';
import { example, playground, seen } from '../support/site/playground.ts';

/** The playground in a real browser: what somebody sees as they type, begin and look things up. */

const site = playground();

describe('as one types', () => {
  seen('findings, verdict, gates and bug follow the text', async () => {
    const shown = await site.opened();
    await shown.put(example('13.1.0-resolute.yaml'));
    await shown.onDay('2026-11-24');
    expect(await shown.verdict()).toBe(
      'Not yet: 1 only waits; the upload gate for resolute opens 2026-11-26, in 2 days.',
    );
    expect(await shown.rules()).toEqual(['settling-period']);
    expect(await shown.textOf('.frame')).toContain('series: stonking');
    expect(await shown.textOf('#gates-list')).toContain('upload: opens 2026-11-26, in 2 days');
    expect(await shown.textOf('.bug .title')).toContain('13.1.0');
    expect(await shown.textOf('#not-asked')).toMatch(/Launchpad was not asked.*Git was not asked/s);
    await shown.onDay('2026-11-26');
    expect(await shown.verdict()).toBe('Pass: nothing breaks the policy.');
    await shown.page.focus('#manifest-text');
    await shown.pressWithControl('End');
    await shown.page.keyboard.type('tragets: 1\n');
    await shown.settled();
    expect(await shown.rules()).toContain('manifest-schema');
    expect(await shown.textOf('.finding')).toContain('tragets');
    expect(await shown.page.$$eval('.pce-line[data-mark="error"]', (all) => all.length)).toBeGreaterThan(0);
    expect(shown.requests).toEqual([]);
  });

  seen('of very many findings the first are shown, and the rest is counted', async () => {
    const shown = await site.opened();
    const unknown = Array.from({ length: 130 }, (_, index) => `unknown-${index}: 1\n`).join('');
    await shown.put(`version: 1\n${unknown}`);
    expect(await shown.page.$$eval('.findings > li.finding', (all) => all.length)).toBe(100);
    expect(await shown.textOf('.findings > li:last-child')).toMatch(/^\d+ more\.$/);
  });

  seen('a fix is made by a click, and can be taken back', async () => {
    const shown = await site.opened();
    await shown.put(example('bad.yaml'));
    const before = { text: await shown.manifest(), rules: await shown.rules() };
    await shown.press('Fix:');
    await shown.settled();
    expect((await shown.rules()).length).toBeLessThan(before.rules.length);
    expect(await shown.manifest()).not.toBe(before.text);
    await shown.page.focus('#manifest-text');
    await shown.pressWithControl('KeyZ');
    await shown.settled();
    expect(await shown.manifest()).toBe(before.text);
  });
});

describe('beginning', () => {
  seen('over a line that needs longer for the check than a question may take', async () => {
    const shown = await site.opened({ isSlow: true });
    expect(await shown.page.$$eval('#template option', (all) => all.length)).toBeGreaterThan(50);
    expect(await shown.verdict()).toMatch(/^Nothing to check yet/);
  });

  seen('a template of a policy', async () => {
    const shown = await site.opened();
    await shown.page.select('#template', 'docker');
    await shown.press('Write it');
    await shown.told('docker');
    await shown.settled();
    expect(await shown.manifest()).toContain('policy: docker');
    expect(await shown.textOf('#plan-text')).toContain('docker on ');
    expect(shown.requests).toEqual([]);
  });

  seen('a changelog, pasted or opened, becomes a manifest', async () => {
    const entry = `open-vm-tools (2:13.1.0-1~ubuntu0.26.04.1) resolute; urgency=medium

  * Backport to resolute (LP: #2150000)

 -- A Packager <a@ubuntu.com>  Thu, 26 Nov 2026 10:00:00 +0000
`;
    const shown = await site.opened();
    const folder = site.newFolder();
    writeFileSync(path.join(folder, 'changelog'), entry);
    const field = await shown.page.$('input[type=file]');
    await (field as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(
      path.join(folder, 'changelog'),
    );
    await shown.told('Drafted');
    await shown.settled();
    expect(await shown.manifest()).toMatch(
      /package: open-vm-tools[\s\S]*series: resolute[\s\S]*bug: 2150000/,
    );
    expect(await shown.textOf('#not-asked')).not.toContain('No debian/changelog');
  });

  seen('the plan of any policy on any day', async () => {
    const shown = await site.opened();
    await shown.onDay('2026-10-20');
    await shown.page.select('#plan-policy', 'open-vm-tools');
    await shown.page.waitForFunction(() =>
      document.querySelector('#plan-text')?.textContent?.includes('open-vm-tools on 2026-10-20'),
    );
    expect(await shown.textOf('#plan-text')).toContain('opens 2026-11-26');
  });
});

describe('looking up', () => {
  seen('a rule and a policy are found by a word, and lead to their pages', async () => {
    const shown = await site.opened();
    await shown.page.type('#search', 'weekday');
    expect(await shown.textOf('#search-hits')).toContain('release-weekday');
    await shown.page.$eval('#search', (found) => {
      (found as HTMLInputElement).value = '';
    });
    await shown.page.type('#search', 'policy docker.io');
    const link = await shown.page.$eval('#search-hits a', (found) => (found as HTMLAnchorElement).href);
    expect(link).toBe(new URL('policies/docker.html', site.address).href);
    await shown.page.goto(new URL('rules/release-weekday.html', site.address).href);
    expect(await shown.textOf('h1')).toBe('release-weekday');
  });
});
