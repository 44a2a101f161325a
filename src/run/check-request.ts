import type { EarlierBackport } from '../model/backport.ts';
import type { Calendar } from '../model/calendar.ts';
import type { ChangeRange } from '../model/change.ts';
import type { Day } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { GateMode } from '../model/gate.ts';
import type { LaunchpadFacts } from '../model/launchpad.ts';
import type { Policy } from '../model/policy.ts';
import type { Shard } from '../model/report.ts';
import { shownPath } from '../sources/files.ts';
import type { Git } from '../sources/git.ts';
import { type OpenedManifest, openOne } from './opened-manifest.ts';
import { gatherBackport, type ReadManifest } from './read-manifest.ts';
import { rivalsAmong } from './rivals.ts';

/** Everything that a run depends on: the same request on the same files gives the same report. */
export interface CheckRequest {
  /** Absolute paths. */
  readonly manifests: readonly string[];
  readonly files: FileSystem;
  readonly git: Git;
  /** The folder that what a manifest names must lie in. */
  readonly workspace: string;
  /** Paths in the report are relative to it. */
  readonly workingDirectory: string;
  readonly calendar: Calendar;
  readonly today: Day;
  /** It wins over the policy that a manifest names. */
  readonly policy: Policy | undefined;
  readonly gate: GateMode;
  /** The earlier backport that another manifest described, where the first manifest is checked again alone. */
  readonly earlier?: EarlierBackport | undefined;
  /** The manifests of the run, where these are a part of them: whose a changelog is, all of them tell. */
  readonly neighbours?: readonly string[];
  /** Called with the number of manifests that are judged, after each. */
  readonly onJudged?: (count: number) => void;
  /** The change that decides: findings of manifests that it leaves alone are told. Undefined where all decide. */
  readonly range?: ChangeRange | undefined;
  /** The part of a fleet that these manifests are; undefined where they are all. */
  readonly shard?: Shard | undefined;
  /** What Launchpad says, by absolute path of the manifest; left out where Launchpad was not asked. */
  readonly launchpad?: ReadonlyMap<string, LaunchpadFacts> | undefined;
  /** Whether nobody shows the lines that findings point into: then the report holds no texts. */
  readonly withoutTexts?: boolean;
  /** The manifests that were opened already, to know what to ask Launchpad, by absolute path. */
  readonly opened?: ReadonlyMap<string, OpenedManifest> | undefined;
}

/** The request once files have been changed: what was opened before is not what they say now. */
export function openedAnew({ opened: _, ...request }: CheckRequest): CheckRequest {
  return request;
}

/** How the manifests of a request are read. */
export interface Opening {
  /** Opens a manifest of the run, by absolute path, unless that was done already. */
  readonly open: (file: string) => OpenedManifest;
  /** Gathers what an opened one names, and what Launchpad has said of it. */
  readonly gather: (opened: OpenedManifest) => ReadManifest;
}

export function openingFor(request: CheckRequest): Opening {
  const open = (file: string): OpenedManifest =>
    request.opened?.get(file) ?? openOne(file, shownPath(file, request.workingDirectory), request);
  const rivals = rivalsAmong(request.neighbours ?? request.manifests, open, request);
  return {
    open,
    gather: (opened) => gatherBackport(opened, { ...request, rivals }, request.launchpad?.get(opened.file)),
  };
}
