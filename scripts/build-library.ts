import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { aliasesWithoutNode } from './aliases.ts';
import { licences } from './licences.ts';

/**
 * Bundles the library for any place that runs ES modules: a browser, an editor, Node. It is not minified, for whoever
 * uses it bundles it again or wants to read it; and its types are the face of the sources, as it is.
 * @param top the folder of the project
 */
export async function buildLibrary(top: string): Promise<void> {
  const out = path.join(top, 'dist/library');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { metafile } = await build({
    entryPoints: { index: path.join(top, 'src/library.ts') },
    outdir: out,
    bundle: true,
    platform: 'neutral',
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    metafile: true,
    mainFields: ['module', 'main'],
    conditions: ['module'],
    alias: aliasesWithoutNode,
    // Every path is absolute here, so that none depends on a working directory.
    define: { 'process.cwd': 'noWorkingDirectory' },
    inject: [path.join(top, 'scripts/no-working-directory.js')],
    logLevel: 'warning',
  });
  copyFileSync(path.join(top, 'src/library/face.ts'), path.join(out, 'index.d.ts'));
  writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(path.join(out, 'licenses.txt'), licences(metafile));
}
