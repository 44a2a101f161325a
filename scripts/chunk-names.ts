import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * Names the chunks of a bundle for what they hold: esbuild names them by a hash of their bytes, and what packs them
 * numbers them by their names. A chunk that is loaded when asked for has the name of the file that is asked for; one
 * that others share, of the first of its files.
 * @param top the folder that the paths of the metafile are relative to
 */
export function nameChunks({ outputs }: Metafile, top: string): void {
  const chunks = Object.entries(outputs).filter(
    ([file, { entryPoint }]) => file.endsWith('.js') && !(entryPoint && isEntry(entryPoint)),
  );
  const names = new Map<string, string>();
  // How many hold nothing, and bind others together.
  let bound = 0;
  for (const [file, { entryPoint, inputs }] of chunks) {
    const files = Object.keys(inputs).sort();
    if (files.length === 0) {
      bound++;
      files.push(`bound-${bound}`);
    }
    const [first = ''] = files;
    const name = entryPoint === undefined ? `${plain(first)}-shared` : plain(entryPoint);
    if ([...names.values()].includes(name)) throw new Error(`two chunks are called ${name}`);
    names.set(path.basename(file, '.js'), name);
  }
  for (const file of Object.keys(outputs)) {
    const whole = path.join(top, file);
    const text = readFileSync(whole, 'utf8').replace(
      /(["'/= ])([\w.-]+)\.js(?=["'.\n]|$)/g,
      (all, before: string, name: string) => {
        const named = names.get(name);
        return named === undefined ? all : `${before}${named}.js`;
      },
    );
    const stem = path.basename(file).replace(/\.js(?:\.map)?$/, '');
    const named = names.get(stem);
    writeFileSync(whole, text);
    if (named !== undefined) renameSync(whole, whole.replace(stem, named));
  }
}

/** Whether a file is one that is started, rather than loaded by another. */
function isEntry(file: string): boolean {
  return /^src\/[\w-]+\.ts$/.test(file);
}

/** `src/report/sarif.ts` as `report-sarif`, and what lies in a package as its name and file. */
function plain(file: string): string {
  return file
    .replace(/^.*node_modules\//, '')
    .replace(/^src\//, '')
    .replace(/\.[cm]?[jt]s$/, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-+/, '');
}
