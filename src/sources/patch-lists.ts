import path from 'node:path';
import type { Target } from '../model/manifest.ts';
import type { MissingPatch } from '../model/packaging.ts';
import { patchLines } from '../text/patch-header.ts';
import { sourceFormat } from './source-format.ts';
import type { Tree } from './tree.ts';

/** Where quilt and dpkg-source look for patches. */
export const patchesFolder = 'debian/patches';

/** The list of patches, and Ubuntu's own, which dpkg-source takes in its place; quilt's `series.ubuntu` is another's. */
const [ours, common] = [`${patchesFolder}/ubuntu.series`, `${patchesFolder}/series`];

/** The list by which an upload of a tree to Ubuntu is patched, be it there or not. */
export function listInForce(tree: Tree): string {
  return tree.has(patchesFolder, 'ubuntu.series') ? ours : common;
}

/** How many patches are looked for: no list comes near. */
const mostPatches = 5000;

/** What the list of patches names and is not there, and the texts that findings may point into. */
export function missingPatches(
  tree: Tree,
  targets: readonly Target[],
): { readonly missing: readonly MissingPatch[]; readonly texts: readonly [string, string][] } {
  const list = listInForce(tree);
  const file = tree.read(list, 'any');
  // A native source package has no patches that anything would apply.
  if ('wrong' in file || sourceFormat(tree) === '3.0 (native)') return { missing: [], texts: [] };
  const missing = patchLines(file.text)
    .slice(0, mostPatches)
    .filter(({ name }) => !tree.has(patchesFolder, name))
    .map(({ name, place }) => ({ series: list, name, at: file.placeOf(place), targets }));
  return { missing, texts: missing.length > 0 && file.file ? [file.file] : [] };
}

/** The patches that the list in force names, by their paths from the top level. */
export function listedIn(tree: Tree): ReadonlySet<string> {
  const file = tree.read(listInForce(tree), 'any');
  return new Set('text' in file ? patchLines(file.text).map(({ name }) => patchPath(name)) : []);
}

/** The path of a patch from the top level, by its name in a list. */
export function patchPath(name: string): string {
  return path.posix.join(patchesFolder, name);
}
