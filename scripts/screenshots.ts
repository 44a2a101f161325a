/**
 * Draws the job summary as GitHub shows it, with GitHub's own Markdown style, and keeps the pictures in `docs/images/`:
 * `npx tsx scripts/screenshots.ts` on a machine with Chromium (`CHROMIUM` names it, if it is not on the path). What it
 * needs beside that is installed in a folder of its own: 200 MB that no test needs.
 *
 * It also looks at the page: text from a manifest must not have become a link, an image, markup or a script.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const images = path.join(top, 'docs/images');
const scratch = mkdtempSync(path.join(tmpdir(), 'sru-gate-screenshots-'));
const widths = [1280, 400];

/** What is drawn: a file of `examples/` on a day, or a manifest in which every place is hostile. */
const pictures = [
  { name: 'red', manifest: 'examples/open-vm-tools/bad.yaml', date: '2026-11-24' },
  { name: 'not-yet', manifest: 'examples/open-vm-tools/13.1.0-resolute.yaml', date: '2026-11-23' },
  { name: 'green', manifest: 'examples/open-vm-tools/13.0.10-noble.yaml', date: '2026-08-12' },
  { name: 'hostile', manifest: hostile(), date: '2026-06-08', folder: scratch },
];

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
  for (const { name, manifest, date, folder = top } of pictures) {
    const file = path.join(scratch, `${name}.html`);
    writeFileSync(file, pageOf(await marked.parse(summaryOf(manifest, date, folder))));
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

/** The summary that the command line prints. */
function summaryOf(manifest: string, date: string, folder: string): string {
  const words = ['check', manifest, '--date', date, '--format', 'markdown', '--fail-on', 'never'];
  return execFileSync(process.execPath, [path.join(top, 'dist/cli/index.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    // As in a workflow: its lines are links then.
    env: {
      ...process.env,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'sru-gate/sru-gate',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    },
  });
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
  const ours = /^https:\/\/(?:ubuntu\.com|documentation\.ubuntu\.com|github\.com\/sru-gate)\//;
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

/** A manifest that says something nasty in every place that takes words. */
function hostile(): string {
  const nasty =
    '@everyone [x](https://evil.example) <img src=x onerror=alert(1)> ![y](https://evil.example/y) `code` | #1 https://evil.example <script>alert(1)</script>';
  const file = path.join(scratch, 'backport.yaml');
  writeFileSync(
    file,
    `version: 1
policy: open-vm-tools
package: open-vm-tools
source: { series: resolute, version: 2:13.0.10-1ubuntu1 }
targets:
  - { series: '${nasty.replaceAll("'", '')}', version: '${nasty}' }
  - { series: noble, version: 2:13.0.10-0ubuntu0.24.04.1, pocket: '${nasty}' }
skips: [{ series: questing, carries: '${nasty}' }]
sru:
  bug: 2130000
  title: '${nasty}'
  description: |
    [ ${nasty.replace(/[[\]]/g, '')} ]
    TODO ${nasty}
bugs: [{ id: 2131111, test-case: '${nasty}', unverified: '${nasty}' }]
waivers: [{ rule: '${nasty}', reason: '${nasty}' }]
'${nasty}': 1
`,
  );
  return 'backport.yaml';
}
