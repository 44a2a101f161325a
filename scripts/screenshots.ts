/**
 * Draws the job summary as GitHub shows it, with GitHub's own Markdown style, and keeps the pictures in `docs/images/`:
 * `npx tsx scripts/screenshots.ts` on a machine with Chromium (`CHROMIUM` names it, if it is not on the path). What it
 * needs beside that is installed in a folder of its own: 200 MB that no test needs.
 *
 * The text that a picture was drawn from stands beside it: `__tests__/docs/pictures.test.ts` says when it has changed.
 *
 * It also looks at the page: text from a manifest must not have become a link, an image, markup or a script.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { images, type PictureName, pictures, textBeside, textOf } from './pictures.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'sru-gate-screenshots-'));
const widths = [1280, 400];

try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const packages = [
    'marked@18.2.1',
    'github-markdown-css@5.9.0',
    'mermaid@11.17.2',
    'puppeteer-core@25.16.0',
  ];
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', scratch, ...packages]);
  const from = createRequire(path.join(scratch, 'package.json'));
  const load = async (name: string) => import(pathToFileURL(from.resolve(name)).href);
  const { marked } = await load('marked');
  const puppeteer = (await load('puppeteer-core')).default;
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  mkdirSync(images, { recursive: true });
  for (const name of Object.keys(pictures) as PictureName[]) {
    const text = await textOf(name, scratch);
    writeFileSync(path.join(images, textBeside(name)), text);
    const file = path.join(scratch, `${name}.html`);
    writeFileSync(file, pageOf(await marked.parse(text)));
    for (const width of widths) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 600 });
      await page.goto(pathToFileURL(file).href);
      await page.waitForFunction('document.body.dataset.drawn === "yes"');
      const strangers: string[] = await page.evaluate(strangersIn);
      if (strangers.length > 0) throw new Error(`${name}: text became markup: ${strangers.join(' ')}`);
      await page.screenshot({
        path: path.join(images, `summary-${name}-${width}.webp`),
        type: 'webp',
        quality: 85,
        fullPage: true,
      });
      await page.close();
    }
  }
  await browser.close();
}

function pageOf(body: string): string {
  const style = readFileSync(
    path.join(scratch, 'node_modules/github-markdown-css/github-markdown-light.css'),
  );
  const mermaid = pathToFileURL(path.join(scratch, 'node_modules/mermaid/dist/mermaid.min.js')).href;
  const drawn = body.replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
  return `<!doctype html><meta charset="utf-8"><style>${style}
    .markdown-body { max-width: 1012px; margin: 0 auto; padding: 16px; }
    table { display: block; overflow: auto; }
  </style><article class="markdown-body">${drawn}</article><script src="${mermaid}"></script>
  <script>mermaid.initialize({ startOnLoad: false });
    mermaid.run().then(() => { document.body.dataset.drawn = 'yes'; });</script>`;
}

/** Runs in the page: what no summary of ours has, and hostile text would like to. */
function strangersIn(): string[] {
  const ours =
    /^https:\/\/(?:ubuntu\.com|documentation\.ubuntu\.com|bugs\.launchpad\.net|github\.com\/sru-gate)\//;
  const { document } = globalThis as unknown as {
    document: { querySelectorAll(what: string): Iterable<{ outerHTML: string; href?: string }> };
  };
  const article = '.markdown-body';
  const links = [...document.querySelectorAll(`${article} a[href]`)].filter(
    ({ href }) => !ours.test(href ?? ''),
  );
  const others = [
    ...document.querySelectorAll(`${article} :is(img, script, iframe, form, input, object, h1)`),
  ];
  return [...links, ...others].map(({ outerHTML }) => outerHTML.slice(0, 200));
}
