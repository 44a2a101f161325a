import type { Evidence } from '../draft/evidence.ts';
import { placeBeside } from '../draft/place-beside.ts';
import { onlyBug } from '../draft/top-entry.ts';
import { isSameVersion } from '../draft/versions.ts';
import type { Calendar } from '../model/calendar.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Day } from '../model/day.ts';
import { type OpenedManifest, openOne } from '../run/opened-manifest.ts';
import { workspaceOf } from '../run/settings.ts';
import { usualPlace } from '../sources/default-places.ts';
import { shownPath } from '../sources/files.ts';
import { findManifests } from '../sources/find-manifests.ts';
import { oneLine, quote } from '../text/quote.ts';
import type { World } from './world.ts';

/** Where `init` writes a manifest: beside others that are there, and over none. */

export interface DraftPlace {
  /** The path from the working directory. */
  readonly named: string;
  /** Where it goes instead when there is a file already. */
  readonly second: string;
  /** The manifests beside it in default places, by absolute path. */
  readonly others: readonly string[];
}

/** What is drafted, and how the user wants it written. */
export interface DraftToPlace {
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  readonly bug: string | undefined;
  readonly calendar: Calendar;
  readonly today: Day;
}

/**
 * Chooses the file: the one named, else the usual one, else, beside other backports, one with the version in its name.
 * Throws `CannotRun` where a manifest that is there is of this very backport, or cannot be told from it.
 */
export async function choosePlace(
  evidence: Evidence,
  { output, force, bug = onlyBug(evidence), calendar, today }: DraftToPlace,
  world: World,
): Promise<DraftPlace> {
  const { files, workingDirectory } = world;
  const second = placeBeside(evidence, bug);
  const found = await findManifests([], workingDirectory, files);
  const others = 'manifests' in found ? found.manifests : [];
  const place = { named: output ?? usualPlace, second, others };
  if (output !== undefined || force || others.length === 0) return place;
  const around = { files, workspace: workspaceOf(world), calendar, today };
  for (const file of others) {
    const shown = shownPath(file, workingDirectory);
    const what = whySame(openOne(file, shown, around), evidence, bug);
    if (what === undefined) continue;
    const replaces = shown === usualPlace ? '--force' : `--output ${oneLine(shown)} --force`;
    const beside =
      shown === second
        ? 'name another file with --output'
        : `write a second one beside it with --output ${second}, where the check finds both`;
    throw new CannotRun(
      `${quote(shown, 300)} ${what}. Nothing was written. Edit that manifest; or replace it with ${replaces}; or ${beside}.`,
    );
  }
  return { ...place, named: second };
}

/** Why a manifest that is there may be of the backport to be drafted; undefined where it is of another. */
function whySame(
  { manifest, facts }: OpenedManifest,
  { entries: [top], package: controlled }: Evidence,
  bug: string | undefined,
): string | undefined {
  if (!manifest) return 'is there, but cannot be read as a manifest';
  const [written, name] = [facts.package.value, top?.package ?? controlled];
  if (written !== undefined && name !== undefined && written !== name) return undefined;
  if (facts.targets.items.some(({ version }) => isSameVersion(version.value?.text, top?.version)))
    return `is already the manifest of ${quote(top?.version ?? '')}`;
  if (bug !== undefined && facts.sru.bug.value === bug)
    return `is already the manifest of bug ${bug}, and one manifest is for all series of an SRU bug`;
  return top === undefined && bug === undefined
    ? 'is there already, and without debian/changelog or --bug it is not clear whether it is for the same backport'
    : undefined;
}
