import path from 'node:path';
import type { Target } from '../model/backport.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { PlaceOf } from '../model/packaging.ts';
import { positionsIn } from '../model/position.ts';
import { gitTopLevel, isInside, readText, shownPath } from './files.ts';
import type { Git } from './git.ts';

/** The repository that a manifest lies in, and what of it is the manifest's own. */
export interface Repository {
  readonly files: FileSystem;
  readonly git: Git;
  readonly workspace: string;
  /** Absolute path of its top level. */
  readonly top: string;
  /** Paths from the top level of what belongs to the manifest: itself, its description, its policy. */
  readonly own: ReadonlySet<string>;
}

/**
 * The repository of a manifest.
 * @param manifest absolute path
 * @param others absolute paths of the files that it names
 */
export function repositoryOf(
  manifest: string,
  others: readonly string[],
  places: Pick<Repository, 'files' | 'git' | 'workspace'>,
): Repository {
  const top = topLevel(manifest, places);
  return { ...places, top, own: new Set([manifest, ...others].map((file) => shownPath(file, top))) };
}

/** The top level of the manifest's repository; the workspace, where that is in none or in the midst of one. */
function topLevel(file: string, { files, workspace }: Pick<Repository, 'files' | 'workspace'>): string {
  const top = gitTopLevel(files, path.dirname(file));
  if (top === undefined) return workspace;
  return isInside(workspace, file) && !isInside(workspace, top) ? workspace : top;
}

/** Where manifests are looked for, as far as a dot does not begin the path. */
const defaultPlace = /^(?:(?:debian\/)?backport|backports\/[^/]+)\.ya?ml$/;

/** Files that say something to people, or to this check, and that no build runs. */
const isProse = /\.(?:ya?ml|md|txt|rst)$/;

/**
 * Whether a file is about the backport rather than part of it: a manifest, what it names, what begins with a dot at
 * the top level, such as `.github`. What a build could run is never that, whatever a manifest calls it.
 * @param name path from the top level, with forward slashes
 */
export function isOwnFile(name: string, { own }: Pick<Repository, 'own'>): boolean {
  if (name.startsWith('.') || defaultPlace.test(name)) return true;
  if (own.has(name) && (isProse.test(name) || /^[^/.]+$/.test(name))) return true;
  // A manifest in `backports/` has others beside it, with descriptions of their own.
  const isBeside = /^backports\/[^/]+$/.test(name) && isProse.test(name);
  return isBeside && [...own].some((each) => /^backports\/[^/]+\.ya?ml$/.test(each));
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

/** A text file of the work tree, and where its pieces stand. */
export interface TreeFile {
  readonly text: string;
  readonly placeOf: PlaceOf;
  /** Its absolute path and its text, for reporters that show the line. */
  readonly file: [string, string];
}

/** A text file of the work tree, by its path from the top level. */
export function fileOfTree(
  name: string,
  { files, top, workspace }: Repository,
): TreeFile | { readonly wrong: string } {
  const file = path.join(top, name);
  const reading = readText(files, file, workspace);
  if ('wrong' in reading) return reading;
  const positionOf = positionsIn(reading.text, file);
  return {
    text: reading.text,
    placeOf: (extent) => ({ position: positionOf(extent) }),
    file: [file, reading.text],
  };
}
