import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';

/**
 * Bundles the library for any place that runs ES modules: a browser, an editor, Node. It is not minified, for whoever
 * uses it bundles it again or wants to read it; and its types are the face of the sources, as it is.
 * @param top the folder of the project
 * @param licences writes the licences of what went in
 */
export async function buildLibrary(top: string, licences: (metafile: Metafile) => string): Promise<void> {
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
    alias: {
      yaml: path.join(top, 'node_modules/yaml/browser/index.js'),
      // What paths mean is what they mean to the command line on Ubuntu.
      'node:path': 'path-browserify',
    },
    // Every path is absolute here, so that none depends on a working directory.
    define: { 'process.cwd': 'noWorkingDirectory' },
    inject: [path.join(top, 'scripts/no-working-directory.js')],
    logLevel: 'warning',
  });
  copyFileSync(path.join(top, 'src/library/face.ts'), path.join(out, 'index.d.ts'));
  writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(path.join(out, 'licenses.txt'), licences(metafile));
}
