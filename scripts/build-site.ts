/**
 * Builds the playground into `lib/site/`: static files that any server can give away, GitHub Pages for one.
 * `page.js` is the page, `worker.js` the check, bundled by esbuild; `rules/` and `policies/` are documents made here.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sitePages } from './site-pages.ts';

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...names: string[]): string => path.join(top, ...names);

/** Where the built playground stands. */
export const siteFolder = at('lib/site');

/** Builds it. Throws what esbuild says of a source that cannot be bundled for a browser. */
export async function buildSite(): Promise<void> {
  rmSync(siteFolder, { recursive: true, force: true });
  mkdirSync(siteFolder, { recursive: true });
  await build({
    absWorkingDir: top,
    entryPoints: [at('site/src/page.ts'), at('site/src/worker.ts')],
    outdir: siteFolder,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    conditions: ['module'],
    alias: { yaml: at('node_modules/yaml/browser/index.js'), 'node:path': 'path-browserify' },
    logLevel: 'warning',
  });
  cpSync(at('site/index.html'), path.join(siteFolder, 'index.html'));
  const editor = readFileSync(at('node_modules/prism-code-editor/dist/layout.css'), 'utf8');
  writeFileSync(
    path.join(siteFolder, 'style.css'),
    `${editor}\n${readFileSync(at('site/style.css'), 'utf8')}`,
  );
  for (const [name, text] of sitePages()) {
    const file = path.join(siteFolder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSite();
