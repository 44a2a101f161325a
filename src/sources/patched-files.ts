import { listedPatches } from '../text/patch-header.ts';
import { pathsIn } from '../text/patch-paths.ts';
import type { Changes } from './git-changes.ts';
import { isSeries, patchesFolder } from './patch-lists.ts';
import type { Repository } from './repository.ts';
import { type Tree, treeAt } from './tree.ts';

/** How many patches are looked at: no fix comes near. */
const mostPatches = 500;

/**
 * The files outside `debian/` that a patch accounts for: in a tree that is kept with its patches applied, what comes,
 * goes or changes with a patch differs with it. Undefined where a patch or a list was not read: it may be the one.
 */
export function patchedFiles(
  { files }: Changes,
  { ref, tree, repository }: { readonly ref: string; readonly tree: Tree; readonly repository: Repository },
): ReadonlySet<string> | undefined {
  const changed = files.filter(({ path }) => path.startsWith(`${patchesFolder}/`));
  const before = treeAt(ref, [], repository);
  const isHere = new Set(changed.filter(({ kind }) => kind !== 'removed').map(({ path }) => path));
  const textsOf = (name: string): Texts => [textIn(tree, name, isHere.has(name)), textIn(before, name)];
  const lists = changed.filter(({ path }) => isSeries(path)).map(({ path }) => textsOf(path));
  const patches = new Set([
    ...changed.map(({ path }) => path).filter((name) => !isSeries(name)),
    ...lists.flatMap(relisted).map((name) => `${patchesFolder}/${name}`),
  ]);
  if (patches.size > mostPatches || !lists.every(isRead)) return undefined;
  const paths = new Set<string>();
  for (const name of patches) {
    const texts = textsOf(name);
    if (!isRead(texts)) return undefined;
    for (const path of texts.flatMap((text = '') => [...pathsIn(text)])) paths.add(path);
  }
  return paths;
}

/** The text of a file in the tree and at the ref. */
type Texts = readonly [now: string | undefined, before: string | undefined];

function isRead(texts: Texts): boolean {
  return texts.every((text) => text !== undefined);
}

/** The patches that a list has in one of its texts alone. */
function relisted(texts: Texts): string[] {
  const [ours, theirs] = texts.map((text = '') => new Set(listedPatches(text)));
  const isInBoth = (name: string): boolean => ours?.has(name) === theirs?.has(name);
  return [...(ours ?? []), ...(theirs ?? [])].filter((name) => !isInBoth(name));
}

/** The text of a file below the folder of patches; an empty one where there is none, and undefined where it is not read. */
function textIn(tree: Tree, name: string, isThere = false): string | undefined {
  const reading = tree.read(name, 'any');
  if ('text' in reading) return reading.text;
  return isThere || tree.has(patchesFolder, name.slice(patchesFolder.length + 1)) ? undefined : '';
}
