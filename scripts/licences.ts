import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** The licence texts of the packages that a bundle was made of, by name. */
export function licences({ inputs }: Pick<Metafile, 'inputs'>): string {
  const folders = new Set<string>();
  for (const input of Object.keys(inputs)) {
    // The last: a package may have another's version of its own below it.
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match?.[1]) folders.add(match[1]);
  }
  return [...folders]
    .map((folder) => ({ folder, name: folder.replace(/^.*node_modules\//, '') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ folder, name }) => {
      const { version, license, author } = JSON.parse(
        readFileSync(path.join(folder, 'package.json'), 'utf8'),
      );
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      const text = file
        ? readFileSync(path.join(folder, file), 'utf8').trim()
        : `Copyright ${author?.name ?? author}\n\nThe package has no licence file; it says ${license}.`;
      return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
