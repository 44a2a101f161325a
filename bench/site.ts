/**
 * What the playground weighs, and how soon it answers: `npm run bench:site`, on a machine with Chromium. It fails over
 * the budget of `scripts/build-site.ts`, and where a keystroke takes more than its limit.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launched, served } from '../__tests__/support/site.ts';
import { budget, buildSite, siteFolder, sizesIn } from '../scripts/build-site.ts';
import { examples } from '../scripts/examples.ts';

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Milliseconds from a keystroke to what is said of it, at most; and bare parses of the YAML that it may take. */
const mostMilliseconds = 50;

const rounds = 41;

await buildSite();
weigh();
await time();

/** The table of sizes. */
function weigh(): void {
  const sizes = sizesIn();
  for (const { name, bytes } of sizes) console.log(`${name.padEnd(44)} ${inKilobytes(bytes)}`);
  const sum = sizes.reduce((all, { bytes }) => all + bytes, 0);
  console.log(
    `${'all that the page loads, with gzip'.padEnd(44)} ${inKilobytes(sum)}   (limit ${inKilobytes(budget).trim()})`,
  );
  if (sum > budget) process.exitCode = 1;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}

/** A key pressed in the largest example, and the same text parsed as YAML by the same browser, in turn. */
async function time(): Promise<void> {
  const texts = examples.map((file) => readFileSync(path.join(top, file), 'utf8'));
  const largest = texts.reduce((most, text) => (text.length > most.length ? text : most), '');
  const bundle = await build({
    stdin: {
      contents: "import { parseDocument } from 'yaml'; globalThis.parseYaml = parseDocument;",
      resolveDir: top,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  const server = await served(siteFolder);
  const browser = await launched();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}index.html`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'yes');
    await page.evaluate(bundle.outputFiles[0]?.text ?? '');
    // What tsx puts around functions.
    await page.evaluate('globalThis.__name = (named) => named');
    const times = await page.evaluate(measured, largest, rounds);
    const [key = 0, parse = 0] = [times.keys, times.parses].map(median);
    console.log(
      `${`${largest.length} characters parsed as YAML`.padEnd(44)} ${parse.toFixed(1).padStart(7)} ms`,
    );
    console.log(
      `${'keystroke to findings'.padEnd(44)} ${key.toFixed(1).padStart(7)} ms   (limit ${mostMilliseconds} ms)`,
    );
    console.log(`${'keystroke to findings / bare parse'.padEnd(44)} ${(key / parse).toFixed(2).padStart(7)}`);
    if (key > mostMilliseconds) process.exitCode = 1;
  } finally {
    await browser.close();
    server.end();
  }
}

/** Runs in the page. */
async function measured(text: string, count: number): Promise<{ keys: number[]; parses: number[] }> {
  const field = document.querySelector<HTMLTextAreaElement>('#manifest-text');
  const shown = document.querySelector('#findings-list');
  if (!field || !shown) throw new Error('this is not the playground');
  const press = (value: string): Promise<number> =>
    new Promise((done) => {
      const begun = performance.now();
      const watch = new MutationObserver(() => {
        watch.disconnect();
        done(performance.now() - begun);
      });
      watch.observe(shown, { childList: true });
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const parse = (globalThis as unknown as { parseYaml: (text: string) => unknown }).parseYaml;
  const times = { keys: [] as number[], parses: [] as number[] };
  for (let round = 0; round < count; round++) {
    const changed = `${text}# ${round}\n`;
    times.keys.push(await press(changed));
    const begun = performance.now();
    parse(changed);
    times.parses.push(performance.now() - begun);
    await new Promise((done) => setTimeout(done, 20));
  }
  return times;
}

function median(all: readonly number[]): number {
  return [...all].sort((one, other) => one - other)[all.length >> 1] ?? 0;
}
