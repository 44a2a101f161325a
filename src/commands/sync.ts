import { safeLine } from '../report/safe-text.ts';
import { statusText } from '../report/status-page.ts';
import { check } from '../run/check.ts';
import { type CheckRequest, openedAnew } from '../run/check-request.ts';
import { requestFor } from '../run/request.ts';
import { workspaceOf } from '../run/settings.ts';
import { type Synced, type SyncedLine, syncAll } from '../run/sync.ts';
import { shownPath } from '../sources/files.ts';
import { type LaunchpadSettings, refuseIdle } from '../sources/launchpad/ask.ts';
import { nothingFound } from './no-manifest.ts';
import { printPatch, replaceText } from './replace-text.ts';
import { exitCodes, type World } from './world.ts';

export interface SyncOptions extends LaunchpadSettings {
  readonly diff?: boolean;
  readonly date?: string;
  readonly calendar?: string;
  readonly policy?: string;
}

/**
 * `sru-gate sync`: writes into each manifest what Launchpad and the changelogs say and it does not, and prints how its
 * targets stand then. One that cannot be read or written is told, and the others are done. Throws `CannotRun`.
 */
export async function syncCommand(
  patterns: readonly string[],
  options: SyncOptions,
  world: World,
): Promise<number> {
  refuseIdle(options);
  const request = await requestFor(
    { ...options, manifests: patterns, gate: 'auto', seeksStatements: true },
    { ...world, workspace: workspaceOf(world) },
    { none: nothingFound, whose: '' },
  );
  const synced = syncAll(request);
  const { texts, written, left, unanswered } = synced;
  for (const line of unanswered) world.complain(`sru-gate: ${safeLine(line)}\n`);
  const failed = [...synced.failed, ...(options.diff ? [] : writeAll(synced, world))];
  const isDone = ({ file }: SyncedLine): boolean => !failed.some((each) => each.file === file);
  const tell = options.diff ? world.complain : world.print;
  for (const line of written.filter(isDone))
    tell(`${options.diff ? 'to write' : 'wrote'} to ${about(line, world)}\n`);
  if (written.length === 0)
    tell(unanswered.length > 0 ? 'Nothing is known that could be written.\n' : 'Nothing to write.\n');
  for (const line of left) world.complain(`sru-gate: left to you in ${about(line, world)}\n`);
  for (const line of failed) world.complain(`sru-gate: Nothing was written to ${about(line, world)}\n`);
  if (options.diff) printPatch(texts, world);
  else world.print(statusText(check(statusRequest(request, synced)), world));
  return failed.length > 0 ? exitCodes.cannotRun : exitCodes.nothingToFailOn;
}

function about({ file, words }: SyncedLine, { workingDirectory }: World): string {
  return safeLine(`${shownPath(file, workingDirectory)}: ${words}`);
}

/** Writes the texts, and gives the files that could not be written, and why. */
function writeAll({ texts }: Synced, world: World): SyncedLine[] {
  return [...texts].flatMap(([file, change]) => {
    const words = replaceText(file, change, world);
    return words === undefined ? [] : [{ file, words }];
  });
}

/** The manifests as they stand now, with what Launchpad has said. */
function statusRequest(request: CheckRequest, { failed }: Synced): CheckRequest {
  const isRead = (file: string): boolean => !failed.some((each) => each.file === file);
  const { manifests } = request;
  return { ...openedAnew(request), neighbours: manifests, manifests: manifests.filter(isRead) };
}
