import type { GateMode } from '../model/gate.ts';
import type { CheckRequest } from '../run/check-request.ts';
import { chosenPolicy } from '../run/settings.ts';
import { memoryFiles } from '../sources/memory-files.ts';
import { noGit } from '../sources/no-git.ts';
import { calendarGiven, dayGiven } from './chosen.ts';
import { filesHeld, workspace } from './files-held.ts';
import { manifestsHeld } from './manifests-held.ts';

/** Texts or bytes by their paths from the top level of the repository, with forward slashes. */
export type FilesInMemory = Readonly<Record<string, string | Uint8Array>>;

/** What a run over files in memory is told. */
export interface MemorySettings {
  /** The day that counts as today: `2026-06-08`. */
  readonly day: string;
  /** A built-in policy's name, or the path of a file in memory; it wins over the one that a manifest names. */
  readonly policy?: string | undefined;
  readonly gate?: GateMode | undefined;
  /** The text of an `ubuntu.csv`; without it the bundled calendar is used. */
  readonly calendar?: string | undefined;
  /** Paths among the files; none means the default places. */
  readonly manifests?: readonly string[] | undefined;
}

/**
 * What a check of files in memory depends on: no disk, no git, no network, and the day that is given. Throws `CannotRun`
 * for a name of a file, a setting or a manifest that cannot be.
 */
export function inMemoryRequest(files: FilesInMemory, settings: MemorySettings): CheckRequest {
  const around = inMemory(files, settings);
  return { ...around, manifests: manifestsHeld(settings.manifests, around.files) };
}

/** The same for what needs no manifest to be there. */
export function inMemory(files: FilesInMemory, settings: MemorySettings): Omit<CheckRequest, 'manifests'> {
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
