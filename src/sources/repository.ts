import path from 'node:path';
import type { FileSystem } from '../model/file-system.ts';
import type { Target } from '../model/manifest.ts';
import { gitTopLevel, isInside, shownPath } from './files.ts';
import type { Git } from './git.ts';
import { type OwnFiles, ownNames } from './own-files.ts';

/** The repository that a manifest lies in, and what of it is the manifest's own. */
export interface Repository {
  readonly files: FileSystem;
  readonly git: Git;
  readonly workspace: string;
  /** Absolute path of its top level. */
  readonly top: string;
  /** Paths from the top level of what belongs to the manifest: itself, its description, its policy; as `ownNames` has them. */
  readonly own: ReadonlySet<string>;
}

/** Where a changelog is when a manifest names none. */
export const defaultChangelog = 'debian/changelog';

/** The repository of a manifest. */
export function repositoryOf(
  own: OwnFiles,
  { files, git, workspace }: Pick<Repository, 'files' | 'git' | 'workspace'>,
): Repository {
  const top = topLevel(own.manifest, { files, workspace });
  return { files, git, workspace, top, own: ownNames(own, (file) => shownPath(file, top)) };
}

/** The top level of a manifest's repository; the workspace, where that is in none or in the midst of one. */
export function topLevel(
  file: string,
  { files, workspace }: Pick<Repository, 'files' | 'workspace'>,
): string {
  const top = gitTopLevel(files, path.dirname(file));
  if (top === undefined) return workspace;
  return isInside(workspace, file) && !isInside(workspace, top) ? workspace : top;
}

/** Whether a target is not released yet, as far as its dates can be read. */
export function isOpen({ stage, releaseDay }: Target): boolean {
  return stage !== 'released' && releaseDay !== undefined;
}

/**
 * The targets that have something to read in the repository: open ones whose series is known, each series once. The
 * others have a finding that says all; so no manifest asks git without end.
 */
export function openTargets(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter((target) => {
    const series = target.series.value;
    if (!series || !isOpen(target) || seen.has(series.name)) return false;
    seen.add(series.name);
    return true;
  });
}
