import type { Target } from '../model/manifest.ts';
import type { MissingPatch } from '../model/packaging.ts';
import { patchLines } from '../text/patch-header.ts';
import { sourceFormat } from './source-format.ts';
import type { Tree, TreeFile } from './tree.ts';

/** Where quilt and dpkg-source look for patches. */
export const patchesFolder = 'debian/patches';

/** The list of patches, and Ubuntu's own, which dpkg-source takes in its place; quilt's `series.ubuntu` is another's. */
const lists = [`${patchesFolder}/ubuntu.series`, `${patchesFolder}/series`];

/** Whether a file is a list of patches, be it of another distribution. */
export function isSeries(name: string): boolean {
  return /^debian\/patches\/(?:[\w.-]+\.series|series(?:[.-][\w.-]+)?)$/.test(name);
}

/** The list by which an upload to Ubuntu is patched; undefined where there is none. */
function listOf(tree: Tree): { readonly name: string; readonly file: TreeFile } | undefined {
  for (const name of lists) {
    const file = tree.read(name);
    if ('text' in file) return { name, file };
  }
  return undefined;
}

/** How many patches are looked for: no list comes near. */
const mostPatches = 5000;

/** What the list of patches names and is not there, and the texts that findings may point into. */
export function missingPatches(
  tree: Tree,
  targets: readonly Target[],
): { readonly missing: readonly MissingPatch[]; readonly texts: readonly [string, string][] } {
  const list = listOf(tree);
  // A native source package has no patches that anything would apply.
  if (!list || sourceFormat(tree) === '3.0 (native)') return { missing: [], texts: [] };
  const missing = patchLines(list.file.text)
    .slice(0, mostPatches)
    .filter(({ name }) => !tree.has(patchesFolder, name))
    .map(({ name, place }) => ({ series: list.name, name, at: list.file.placeOf(place), targets }));
  return { missing, texts: missing.length > 0 && list.file.file ? [list.file.file] : [] };
}

/** The names in every list of patches of a tree, whosever it is. */
export function listedAnywhere(tree: Tree, others: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const list of new Set([
    ...lists,
    `${patchesFolder}/debian.series`,
    `${patchesFolder}/series.ubuntu`,
    ...others,
  ])) {
    const file = tree.read(list);
    if ('text' in file) for (const { name } of patchLines(file.text)) names.add(name);
  }
  return names;
}
