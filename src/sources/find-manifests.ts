import path from 'node:path';
import type { FileSystem } from '../model/file-system.ts';
import { quote } from '../text/quote.ts';

/** Where a manifest mostly lies, seen from a folder: the first of the default places. */
export const usualPlace = 'backport.yaml';

/** Where a manifest is looked for, seen from a folder; every match is checked. */
export const defaultPlaces = [
  usualPlace,
  'debian/backport.yaml',
  '.github/backport.yaml',
  'backports/*.yaml',
];

/** Those of one file, as paths from a folder. */
export const singlePlaces = ['backport', 'debian/backport', '.github/backport'].flatMap((stem) => [
  `${stem}.yaml`,
  `${stem}.yml`,
]);

/** The folder in which every file of such a name is a manifest. */
export const placeOfSeveral = 'backports';

/** Whether a name in that folder is a manifest's. */
export function isOneOfSeveral(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

/** Globs to name where manifests lie in folders of their own: without a glob only the default places are searched. */
export const globsForAll = "'**/backport.yaml' or '**/debian/backport.yaml'";

/** Manifests by absolute path, sorted; or why the check cannot run, and the way out. */
export type Found = { readonly manifests: readonly string[] } | { readonly wrong: string };

/**
 * Finds the manifests that patterns name.
 * @param patterns files, folders (their default places) and globs, relative to `folder`; none means its default places
 */
export async function findManifests(
  patterns: readonly string[],
  folder: string,
  files: FileSystem,
): Promise<Found> {
  const manifests = new Set<string>();
  for (const pattern of patterns.length === 0 ? ['.'] : patterns) {
    const found = await filesFor(pattern, folder, files);
    if (!found) {
      return {
        wrong: `There is no file ${quote(pattern, 300)}. Name a manifest, a folder or a glob that is there.`,
      };
    }
    for (const file of found) manifests.add(file);
  }
  return { manifests: [...manifests].sort() };
}

/** The files that a pattern stands for; undefined where it is no glob and nothing is there. */
async function filesFor(
  pattern: string,
  folder: string,
  files: FileSystem,
): Promise<readonly string[] | undefined> {
  const file = path.resolve(folder, pattern);
  const kind = files.kind(file);
  if (kind === 'folder') return inDefaultPlaces(file, files);
  if (kind !== undefined) return [file];
  return isGlob(pattern) ? expand(pattern, folder) : undefined;
}

/** The manifests in the default places of a folder, by absolute path. */
export function inDefaultPlaces(folder: string, files: FileSystem): string[] {
  const several = files
    .list(path.join(folder, placeOfSeveral))
    .filter(isOneOfSeveral)
    .map((name) => `${placeOfSeveral}/${name}`);
  // A file with a manifest's name that cannot be read, such as a link that leads nowhere, is told and not passed over.
  const isListed = (file: string): boolean => files.list(path.dirname(file)).includes(path.basename(file));
  return [...singlePlaces, ...several]
    .map((name) => path.join(folder, name))
    .filter((file) => {
      const kind = files.kind(file);
      return kind === undefined ? isListed(file) : kind !== 'folder';
    });
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}]/.test(pattern);
}

/** Expands a glob; the library is loaded only where there is a glob. Links are not followed, `.git` is left out. */
async function expand(pattern: string, folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return glob(pattern, {
    cwd: folder,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/.git/**', '**/node_modules/**'],
  });
}
