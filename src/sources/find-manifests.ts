import path from 'node:path';
import type { FileSystem } from '../model/file-system.ts';
import { quote } from '../text/quote.ts';
import { inDefaultPlaces } from './default-places.ts';

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
