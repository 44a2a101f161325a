import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import type { ChangeRange } from '../model/change.ts';
import type { Day } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { GateMode } from '../model/gate.ts';
import type { ManifestFacts } from '../model/manifest.ts';
import type { Policy } from '../model/policy.ts';
import { gitTopLevel, shownPath } from '../sources/files.ts';
import { findManifests } from '../sources/find-manifests.ts';
import type { Git } from '../sources/git.ts';
import { type LaunchpadSettings, launchpadFacts, type ShowLine } from '../sources/launchpad/ask.ts';
import type { CheckRequest } from './check-request.ts';
import { policyOf } from './named-policy.ts';
import { openOne } from './opened-manifest.ts';
import { chosenCalendar, chosenDay, chosenPolicy } from './settings.ts';
import { chosenShard, inShard } from './shard.ts';
import { seeksStatement } from './sync/statement.ts';

/** What the action's inputs, or the command's options, say of a run; as text, where they are set. */
export interface RunSettings extends LaunchpadSettings {
  /** Files, folders and globs; none means the default places. */
  readonly manifests: readonly string[];
  readonly gate: GateMode;
  readonly date?: string | undefined;
  readonly calendar?: string | undefined;
  readonly policy?: string | undefined;
  readonly shard?: string | undefined;
  /** Whether the partner's statement is looked for on the bug where a manifest names none. */
  readonly seeksStatements?: boolean;
  /** The change whose manifests alone decide. */
  readonly range?: ChangeRange | undefined;
}

/** Where a run takes place. */
export interface RunPlace {
  readonly files: FileSystem;
  readonly git: Git;
  readonly workspace: string;
  readonly workingDirectory: string;
  /** Today in UTC. */
  readonly today: Day;
  /** Shows how far the questions to Launchpad are; left out where nobody looks on. */
  readonly showProgress?: ShowLine;
  /** Where a calendar and a policy lie that the settings name, where that is not among the manifests' files. */
  readonly ofSettings?: Pick<RunPlace, 'files' | 'workingDirectory'>;
}

/** What a host does where there is nothing to check, or a pattern names nothing. */
export interface NothingFound {
  /** Called where no manifest was found. It may throw `CannotRun`; where it does not, nothing is checked. */
  readonly none: (patterns: readonly string[]) => void;
  /** What to put behind a sentence about a pattern that names no file. */
  readonly whose: string;
}

/**
 * The one way into a run, for the action and the command line: reads what the settings name, finds the manifests, and
 * asks Launchpad about them where it is wanted. Throws `CannotRun`.
 */
export async function requestFor(
  settings: RunSettings,
  place: RunPlace,
  { none, whose }: NothingFound,
): Promise<CheckRequest> {
  const { files, workspace, workingDirectory } = place;
  const today = chosenDay(settings.date, place);
  const calendar = chosenCalendar(settings.calendar, place.ofSettings ?? place);
  const policy = chosenPolicy(settings.policy, place.ofSettings ?? place);
  const shard = chosenShard(settings.shard);
  const found = await findManifests(settings.manifests, workingDirectory, files);
  if ('wrong' in found) throw new CannotRun(`${found.wrong}${whose}`);
  if (found.manifests.length === 0) none(settings.manifests);
  const manifests = shard ? await inShard(found.manifests, shard, workspace) : found.manifests;
  const around = { files, git: place.git, workspace, calendar, today, policy };
  const range = settings.range && withCalendar(settings.range, settings.calendar, place);
  const request = { ...around, manifests, workingDirectory, gate: settings.gate, shard, range };
  if (!settings.launchpad) return request;
  const opened = new Map(
    manifests.map((file) => [file, openOne(file, shownPath(file, workingDirectory), around)] as const),
  );
  const facts = new Map([...opened].map(([file, { facts: own }]) => [file, own] as const));
  const about = {
    manifests: facts,
    calendar,
    today,
    readsComments: settings.seeksStatements
      ? (file: string) => mayBeStated(file, facts.get(file), around)
      : undefined,
  };
  const launchpad = await launchpadFacts(settings, about, place.showProgress);
  return { ...request, opened, launchpad };
}

/** Whether the policy of a manifest, on any day, has accounts of a partner whose statement the manifest leaves out. */
function mayBeStated(
  file: string,
  facts: ManifestFacts | undefined,
  around: Parameters<typeof policyOf>[2] & { readonly policy: Policy | undefined },
): boolean {
  if (!facts) return false;
  const policy = around.policy ?? policyOf(facts, file, around).policy;
  return [policy, ...policy.later.map((each) => each.policy)].some((each) => seeksStatement(facts, each));
}

/** A change that touches the calendar by which all is judged touches every manifest. */
function withCalendar(range: ChangeRange, calendar: string | undefined, place: RunPlace): ChangeRange {
  if (calendar === undefined) return range;
  const file = path.resolve(place.workingDirectory, calendar);
  const top = gitTopLevel(place.files, path.dirname(file)) ?? place.workspace;
  const real = [file, top].map((name) => place.files.realPath(name) ?? name) as [string, string];
  return { ...range, judgedBy: [...(range.judgedBy ?? []), shownPath(file, top), shownPath(...real)] };
}
