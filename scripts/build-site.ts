/**
 * Builds the playground into `lib/site/`: static files that any server can give away, GitHub Pages for one.
 * `page.js` is the page, `worker.js` the check, bundled by esbuild; `rules/` and `policies/` are documents made here.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { aliasesWithoutNode } from './aliases.ts';
import { licences } from './licences.ts';
import { sitePages } from './site-pages.ts';

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...names: string[]): string => path.join(top, ...names);

/** Where the built playground stands. */
export const siteFolder = at('lib/site');

/** Of the library that writes calendars the page needs little: `site/src/calendar-lines.ts` is that. */
const calendarLines: Plugin = {
  name: 'calendar-lines',
  setup({ onResolve }) {
    onResolve({ filter: /^ical-generator$/ }, ({ importer }) =>
      importer.endsWith('ics.ts') ? { path: at('site/src/calendar-lines.ts') } : undefined,
    );
  },
};

/**
 * The page never asks Launchpad, so the rules that look at its answers never run there: their names are enough, by
 * which waivers know them.
 */
const withoutLaunchpad: Plugin = {
  name: 'without-launchpad',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]judge[\\/]rules[\\/]launchpad[\\/][\w-]+\.ts$/ }, async ({ path: file }) => {
      const exported = Object.entries((await import(pathToFileURL(file).href)) as Record<string, unknown>);
      if (!exported.every(([, each]) => isLaunchpadRule(each))) return undefined;
      const named = exported.map(([name, rule]) => {
        const { demands: _, ...face } = rule as Record<string, unknown>;
        return `export const ${name} = { ...${JSON.stringify(face)}, check() {} };`;
      });
      return { contents: named.join('\n'), loader: 'js' };
    });
  },
};

function isLaunchpadRule(exported: unknown): boolean {
  return typeof exported === 'object' && exported !== null && 'needsLaunchpad' in exported;
}

/** Builds it into a folder. Throws what esbuild says of a source that cannot be bundled for a browser. */
export async function buildSite(folder = siteFolder): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: top,
    entryPoints: [at('site/src/page.ts'), at('site/src/worker.ts')],
    outdir: folder,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'none',
    charset: 'utf8',
    conditions: ['module'],
    alias: aliasesWithoutNode,
    plugins: [calendarLines, withoutLaunchpad],
    logLevel: 'warning',
  });
  cpSync(at('site/index.html'), path.join(folder, 'index.html'));
  const editor = readFileSync(at('node_modules/prism-code-editor/dist/layout.css'), 'utf8');
  writeFileSync(path.join(folder, 'style.css'), `${editor}\n${readFileSync(at('site/style.css'), 'utf8')}`);
  writeFileSync(path.join(folder, 'licenses.txt'), licences(metafile));
  for (const [name, text] of sitePages()) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What the page loads at its start, all of it: what must fit into the budget. */
export const loaded = ['index.html', 'style.css', 'page.js', 'worker.js'] as const;

/** The most bytes that these may take together, as a server sends them with gzip. */
export const budget = 200_000;

/** How many bytes each of them takes with gzip. */
export function sizesIn(folder = siteFolder): { readonly name: string; readonly bytes: number }[] {
  return loaded.map((name) => ({
    name,
    bytes: gzipSync(readFileSync(path.join(folder, name)), { level: 6 }).length,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildSite(process.argv[2]);
  console.log(`${process.argv[2] ?? 'lib/site'}: the playground, for any server of static files`);
}
