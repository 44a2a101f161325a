import type { CheckRequest } from '../run/check-request.ts';
import { chosenPolicy } from '../run/settings.ts';
import { memoryFiles } from '../sources/memory-files.ts';
import { noGit } from '../sources/no-git.ts';
import { calendarGiven, dayGiven } from './chosen.ts';
import type { CheckSettings, Files } from './face.ts';
import { filesHeld, workspace } from './files-held.ts';
import { manifestsHeld } from './manifests-held.ts';

/**
 * What a check of files in memory depends on: no disk, no git, no network, and the day that is given. Throws `CannotRun`
 * for a name of a file, a setting or a manifest that cannot be.
 */
export function inMemoryRequest(files: Files, settings: CheckSettings): CheckRequest {
  const around = inMemory(files, settings);
  return { ...around, manifests: manifestsHeld(settings.manifests, around.files) };
}

/** The same for what needs no manifest to be there. */
export function inMemory(files: Files, settings: CheckSettings): Omit<CheckRequest, 'manifests'> {
  const held = memoryFiles(filesHeld(files));
  return {
    files: held,
    git: noGit,
    workspace,
    workingDirectory: workspace,
    today: dayGiven(settings.day),
    calendar: calendarGiven(settings.calendar),
    policy: chosenPolicy(settings.policy, { files: held, workingDirectory: workspace }),
    gate: settings.gate ?? 'auto',
  };
}
