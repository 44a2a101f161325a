import type { Changes } from './git-changes.ts';
import type { Repository } from './repository.ts';
import { type Tree, treeAt } from './tree.ts';

const formatFile = 'debian/source/format';
const optionsFiles = ['debian/source/options', 'debian/source/local-options'];

/**
 * The format of a source package, as dpkg-source reads the first line of `debian/source/format`: `1.0` where there is no
 * such file, undefined where it is not read.
 */
export function sourceFormat(tree: Tree): string | undefined {
  const reading = tree.read(formatFile, 'any');
  if ('wrong' in reading) return tree.has('debian', 'source/format') ? undefined : '1.0';
  const line = reading.text.trimStart().split('\n', 1)[0] ?? '';
  const words = line.split(/\s+/).filter((word) => word !== '');
  return words.join(' ').replace(/^(\d+)(?= |$)/, '$1.0');
}

/** Options of dpkg-source by which it makes a patch of what was edited. */
const makesPatch = /^[ \t]*(?:--)?(?:single-debian-patch|auto-commit)(?![\w-])/m;

/**
 * Whether an upload may change its upstream source by patches in `debian/patches` alone: whether its tree may or, where
 * it changes what says so, the one that it was. A format that is not read is taken for `3.0 (quilt)`.
 */
export function changesByPatchAlone(
  { files }: Changes,
  { ref, tree, repository }: { readonly ref: string; readonly tree: Tree; readonly repository: Repository },
): boolean {
  const isChanged = files.some(({ path }) => path === formatFile || optionsFiles.includes(path));
  return [tree, ...(isChanged ? [treeAt(ref, [], repository)] : [])].some(wantsPatches);
}

function wantsPatches(tree: Tree): boolean {
  if ((sourceFormat(tree) ?? '3.0 (quilt)') !== '3.0 (quilt)') return false;
  return !optionsFiles.some((name) => {
    const reading = tree.read(name, 'any');
    return 'text' in reading && makesPatch.test(reading.text);
  });
}
