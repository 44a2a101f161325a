import type { Tree } from './tree.ts';

/** The format of a source package, as `debian/source/format` names it; `1.0` where there is no such file. */
export function sourceFormat(tree: Tree): string {
  const reading = tree.read('debian/source/format');
  return 'text' in reading ? (reading.text.trim().split('\n', 1)[0] ?? '').trim() : '1.0';
}

/** Options of dpkg-source by which it makes a patch of what was edited. */
const makesPatch = /^[ \t]*(?:--)?(?:single-debian-patch|auto-commit)\b/m;

/** Whether a tree may change its upstream source by patches in `debian/patches` alone. */
export function changesByPatchAlone(tree: Tree): boolean {
  if (sourceFormat(tree) !== '3.0 (quilt)') return false;
  return !['debian/source/options', 'debian/source/local-options'].some((name) => {
    const reading = tree.read(name);
    return 'text' in reading && makesPatch.test(reading.text);
  });
}
