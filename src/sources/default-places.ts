import path from 'node:path';
import type { FileSystem } from '../model/file-system.ts';

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
