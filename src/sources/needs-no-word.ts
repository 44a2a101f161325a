import { withoutMaintainers } from '../text/control.ts';
import { listedPatches } from '../text/patch-header.ts';
import type { Changes, FileChange } from './git-changes.ts';
import { patchesFolder } from './patch-lists.ts';
import type { Repository } from './repository.ts';
import type { Tree } from './tree.ts';

/** The two trees that a file differs in. */
interface Ends {
  readonly ref: string;
  readonly tree: Tree;
  readonly repository: Pick<Repository, 'git' | 'top'>;
}

/** The text of a file in both; undefined where there is none. */
function bothTexts(
  name: string,
  { ref, tree, repository: { git, top } }: Ends,
): readonly [now: string | undefined, before: string | undefined] {
  const [now, before] = [tree.read(name), git.fileAt(top, ref, name)];
  return ['text' in now ? now.text : undefined, 'text' in before ? before.text : undefined];
}

/**
 * Whether a change speaks for itself: one of who maintains the package alone, and the lines of the list of patches
 * for the patches that come or go.
 */
export function needsNoWord({ path, kind }: FileChange, { files }: Changes, ends: Ends): boolean {
  const isControl = path === 'debian/control' || path === 'debian/control.in';
  if (kind === 'mode' || kind === 'type' || !(isControl || path === `${patchesFolder}/series`)) return false;
  const [ours, theirs] = bothTexts(path, ends);
  if (isControl) {
    return (
      ours !== undefined && theirs !== undefined && withoutMaintainers(ours) === withoutMaintainers(theirs)
    );
  }
  const changedPatches = (of: FileChange['kind']): Set<string> =>
    new Set(
      files
        .filter((each) => each.kind === of && each.path.startsWith(`${patchesFolder}/`))
        .map((each) => each.path.slice(patchesFolder.length + 1)),
    );
  const without = (series: string | undefined, gone: ReadonlySet<string>): string =>
    listedPatches(series ?? '')
      .filter((name) => !gone.has(name))
      .join('\n');
  return without(ours, changedPatches('new')) === without(theirs, changedPatches('removed'));
}
