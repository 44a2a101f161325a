import type { ChangedText, ChangedTexts } from '../model/changed-text.ts';
import { toPatch } from '../report/patch.ts';
import { safeLine } from '../report/safe-text.ts';
import { workspaceOf } from '../run/settings.ts';
import { isInside, utf8 } from '../sources/files.ts';
import { hostingOf } from '../sources/hosting.ts';
import { whyNotWritten } from '../sources/why-not-written.ts';
import { refuseCommands, type World } from './world.ts';

/** What the commands that change files have in common: another text for one, or a patch in its place. */

/**
 * Writes a changed text, at once or not at all, and gives why it was not, as a sentence goes on. A link in the workspace
 * must not lead out of it; whoever names a file elsewhere is trusted.
 * @param file absolute path
 */
export function replaceText(file: string, { before, after }: ChangedText, world: World): string | undefined {
  const { files } = world;
  const real = files.realPath(file);
  const workspace = workspaceOf(world);
  if (real === undefined) return 'it is gone. Run it again.';
  if (isInside(workspace, file) && !isInside(files.realPath(workspace) ?? workspace, real))
    return 'a link leads out of the workspace.';
  const there = utf8(files.read(real));
  // Two names may lead to the same file.
  if (there === after) return undefined;
  if (there !== before) return 'it changed meanwhile. Run it again.';
  try {
    world.replace(real, after);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return `it cannot be written: ${whyNotWritten(error)}.`;
  }
}

/** Changes as a patch that `git apply` takes, by absolute path. */
export function patchOfTexts(texts: ChangedTexts, world: World): string {
  const { pathOf } = hostingOf(workspaceOf(world), world.files, world.environment);
  return toPatch(texts, pathOf);
}

/** A patch as a terminal may show it. */
export function asShown(patch: string, { columns }: Pick<World, 'columns'>): string {
  return columns === undefined ? patch : patch.split('\n').map(safeLine).join('\n');
}

/** Prints changes as a patch. Throws `CannotRun` where a log would obey a line of it. */
export function printPatch(texts: ChangedTexts, world: World): void {
  const patch = patchOfTexts(texts, world);
  if (world.isWorkflow) refuseCommands(patch);
  world.print(asShown(patch, world));
}
