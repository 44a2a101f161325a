import { listedPatches } from '../text/patch-header.ts';
import { pathsIn } from '../text/patch-paths.ts';
import type { Changes } from './git-changes.ts';
import { bothTexts, type Ends } from './needs-no-word.ts';
import { isSeries, patchesFolder } from './patch-lists.ts';

/** How many patches are looked at: no fix comes near. */
const mostPatches = 500;

/**
 * The files outside `debian/` that a patch accounts for: in a tree that is kept with its patches applied, what comes,
 * goes or changes with a patch differs with it.
 */
export function patchedFiles({ files }: Changes, ends: Ends): ReadonlySet<string> {
  const changed = files.filter(({ path }) => path.startsWith(`${patchesFolder}/`)).map(({ path }) => path);
  const relisted = changed.filter(isSeries).flatMap((name) => {
    const [now, before] = bothTexts(name, ends).map((text) => new Set(listedPatches(text ?? '')));
    return [...(now ?? [])]
      .filter((each) => !before?.has(each))
      .concat([...(before ?? [])].filter((each) => !now?.has(each)));
  });
  const patches = new Set([
    ...changed.filter((name) => !isSeries(name)),
    ...relisted.map((name) => `${patchesFolder}/${name}`),
  ]);
  const paths = new Set<string>();
  for (const name of [...patches].slice(0, mostPatches)) {
    const { git, top } = ends.repository;
    const before = git.fileAt(top, ends.ref, name, 'any');
    for (const reading of [ends.tree.read(name, 'any'), before])
      if ('text' in reading) for (const path of pathsIn(reading.text)) paths.add(path);
  }
  return paths;
}
