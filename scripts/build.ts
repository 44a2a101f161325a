/**
 * Builds `dist/` from the sources: the same bytes from any folder and any Node.
 *
 * 1. what the program carries is compiled into `src/generated/`, and what its help says written as a manual page;
 * 2. esbuild bundles each entry and leaves out what is never called: zod, yaml and @actions/core as whole
 *    packages would cost half a bare start of Node each time;
 * 3. its chunks are named for what they hold, not for their bytes: one new rule then changes the files that it is in
 *    and renames none;
 * 4. ncc packs what esbuild made into the folder that GitHub runs, with its loader of chunks, and a source map;
 * 5. the two source maps are joined, for ncc sees esbuild's output alone;
 * 6. the licences of what went in are written beside, by esbuild's account of it: ncc no longer sees the packages.
 *
 * The library (`build-library.ts`) is esbuild's bundle alone.
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import remapping from '@jridgewell/remapping';
import ncc from '@vercel/ncc';
import { build, type Plugin } from 'esbuild';
import { moduleAliases } from './aliases.ts';
import { buildLibrary } from './build-library.ts';
import { nameChunks } from './chunk-names.ts';
import { writeGenerated } from './generate.ts';
import { licences } from './licences.ts';

const top = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...names: string[]): string => path.join(top, ...names);

/**
 * What a package asks for and this program never uses: a file of ours stands in, for each costs every start.
 * @actions/github, which is loaded for the comment alone, gets the HTTP client; @actions/core does not.
 */
const standIns = [
  { asking: 'core', asked: /^@actions\/http-client(\/|$)/, file: 'no-http-client.js' },
  { asking: 'core', asked: /^\.\/(summary|platform)\.js$/, file: 'no-summary.js' },
  { asking: 'core', asked: /^crypto$/, file: 'random-name.js' },
  { asking: 'commander', asked: /^node:child_process$/, file: 'no-programs.js' },
];

const withoutTheUnused: Plugin = {
  name: 'without-the-unused',
  setup({ onResolve }) {
    for (const { asking, asked, file } of standIns) {
      onResolve({ filter: asked }, ({ importer }) =>
        new RegExp(`[\\\\/](@actions[\\\\/])?${asking}[\\\\/]`).test(importer)
          ? { path: at('scripts', file) }
          : undefined,
      );
    }
  },
};

process.chdir(top);
await writeGenerated();
// Reads the program, and so what has just been written.
(await import('./man-page.ts')).writeManPage();
await buildEntry('action', 'index.js');
await buildEntry('cli', 'program.js');
await buildStart();
await buildLibrary(top);
for (const task of ['branches', 'again', 'sync']) writeStarter(task);

/** @param file what the program is called in its folder of `dist/` */
async function buildEntry(entry: string, file: string): Promise<void> {
  const bundle = at('lib', entry);
  const { metafile } = await build({
    entryPoints: [at('src', `${entry}.ts`)],
    outdir: bundle,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    metafile: true,
    // A third less to read at each start. What people install keeps its names: `--debug` shows them.
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: entry === 'action',
    // Two packages have a file of the same name.
    chunkNames: '[name]-[hash]',
    conditions: ['module'],
    alias: moduleAliases,
    plugins: [withoutTheUnused],
    logLevel: 'warning',
  });
  nameChunks(metafile, top);
  const out = at('dist', entry);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { code, map, assets } = await ncc(path.join(bundle, `${entry}.js`), {
    cache: false,
    quiet: true,
    minify: false,
    sourceMap: true,
    sourceMapRegister: false,
    // CommonJS, which Node starts more quickly than ES modules; `require` is there for packages that ask by it.
    esm: false,
  });
  const named = code.replace('sourceMappingURL=index.js.map', `sourceMappingURL=${file}.map`);
  writeFileSync(path.join(out, file), `${quickToRead(named.trimEnd())}\n`);
  writeFileSync(path.join(out, `${file}.map`), joinMaps(map, bundle));
  // ncc gives the program's own map once more, as it was before it was joined.
  const others = Object.entries(assets).filter(([name]) => name !== 'index.js.map');
  for (const [name, { source }] of others) writeFileSync(path.join(out, name), source);
  writeFileSync(path.join(out, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(path.join(out, 'licenses.txt'), licences(metafile));
}

/** What npm links the command to: a small file that starts the program beside. */
async function buildStart(): Promise<void> {
  const outfile = at('dist/cli/index.js');
  await build({
    entryPoints: [at('src/start.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  // Executable as committed, so that no install changes it.
  chmodSync(outfile, 0o755);
}

/** What the folder of a further action starts: the one program, so that nothing is there twice, with the task's name. */
function writeStarter(task: string): void {
  writeFileSync(at('dist/action', `${task}.js`), `process.argv[2] = '${task}';\nrequire('./index.js');\n`);
}

/**
 * The same program, which Node reads more quickly: with one character beyond ASCII a file is held in two bytes for
 * each, and an arrow function in brackets is parsed when it is met and again when it is called, where a function is
 * parsed once. Lines stay what they are, so the source map does.
 */
function quickToRead(code: string): string {
  return code
    .replace(/^\/\*{3}\/ \(\((.*)\) => \{$/gm, '/***/ (function ($1) {')
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Follows ncc's map through esbuild's to the sources, and names them from the top level. */
function joinMaps(map: string, bundle: string): string {
  const joined = remapping(map, (file) => {
    const name = path.basename(file);
    const own = readdirSync(bundle).includes(`${name}.map`) && !file.includes('node_modules');
    return own ? readFileSync(path.join(bundle, `${name}.map`), 'utf8') : null;
  });
  joined.sources = joined.sources.map((source) =>
    (source ?? '').replace(/^.*?((?:src|node_modules|scripts)\/)/, '$1'),
  );
  return `${joined.toString()}\n`;
}
