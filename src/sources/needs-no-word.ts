import { withoutMaintainers } from '../text/control.ts';
import { patchLines } from '../text/patch-header.ts';
import type { FileChange } from './git-changes.ts';
import { listInForce, patchesFolder, patchPath } from './patch-lists.ts';
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
  const [now, before] = [tree.read(name, 'any'), git.fileAt(top, ref, name, 'any')];
  return ['text' in now ? now.text : undefined, 'text' in before ? before.text : undefined];
}

/**
 * Whether a change speaks for itself: one of who maintains the package alone, and the lines of the list of patches
 * for the patches that come or go.
 * @param compared all that differs and is compared: a patch that is not has no word of its own
 */
export function needsNoWord(
  { path, kind }: FileChange,
  compared: readonly FileChange[],
  ends: Ends,
): boolean {
  if (kind === 'mode' || kind === 'type') return false;
  if (path === 'debian/control' || path === 'debian/control.in') {
    const [ours, theirs] = bothTexts(path, ends);
    return (
      ours !== undefined && theirs !== undefined && withoutMaintainers(ours) === withoutMaintainers(theirs)
    );
  }
  // A list that comes or goes beside another takes its place: that is more than its lines.
  const isList =
    path === `${patchesFolder}/series` || (path === listInForce(ends.tree) && kind === 'changed');
  return isList && listsWhatComesAndGoes({ path, kind }, compared, ends);
}

/** Whether a list of patches differs by the lines of patches that are new or removed alone. */
function listsWhatComesAndGoes(
  { path, kind }: FileChange,
  compared: readonly FileChange[],
  ends: Ends,
): boolean {
  const texts = bothTexts(path, ends);
  const [ours = kind === 'removed' ? '' : undefined, theirs = kind === 'new' ? '' : undefined] = texts;
  // What nobody can read says nothing.
  if (ours === undefined || theirs === undefined) return false;
  const changed = (of: FileChange['kind']): Set<string> =>
    new Set(compared.filter((each) => each.kind === of).map((each) => each.path));
  const without = (series: string, gone: ReadonlySet<string>): string =>
    patchLines(series)
      .filter(({ name }) => !gone.has(patchPath(name)))
      .map(({ name, options }) => `${name} ${options}`)
      .join('\n');
  return without(ours, changed('new')) === without(theirs, changed('removed'));
}
