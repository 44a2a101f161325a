import { manifestFacts } from '../manifest/facts.ts';
import { type OpenManifest, openManifest } from '../manifest/open-manifest.ts';
import type { Calendar } from '../model/calendar.ts';
import type { ChangedText } from '../model/changed-text.ts';
import type { Day } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { ManifestFacts } from '../model/manifest.ts';
import type { Policy } from '../model/policy.ts';
import { byteOrderMarkOf, isInside, readText, utf8 } from '../sources/files.ts';
import type { Neighbourhood } from '../sources/found-changelog.ts';
import type { Git } from '../sources/git.ts';

/** What reading a manifest needs from outside. */
export interface Surroundings {
  readonly files: FileSystem;
  readonly git: Git;
  /** The folder that what a manifest names must lie in. */
  readonly workspace: string;
  readonly calendar: Calendar;
  readonly today: Day;
  /** The policy for all manifests, where the command or the action names one. */
  readonly policy: Policy | undefined;
  /** What the run's manifests of a repository claim of its changelog. */
  readonly rivals?: Neighbourhood['rivals'];
}

/** An opened manifest: its text held against the schema, and what it says by itself. */
export interface OpenedManifest extends OpenManifest {
  /** Absolute path. */
  readonly file: string;
  /** The path as reports show it. */
  readonly shown: string;
  readonly facts: ManifestFacts;
}

/**
 * Opens a manifest. A link in the workspace must not lead out of it; whoever names a file elsewhere is trusted.
 * @param file absolute path
 * @param shown the path as reports show it
 */
export function openOne(
  file: string,
  shown: string,
  { files, workspace, calendar, today }: Omit<Surroundings, 'git' | 'policy'>,
): OpenedManifest {
  const reading = readText(files, file, isInside(workspace, file) ? workspace : undefined);
  const opened = openManifest(reading, file, shown);
  return { ...opened, file, shown, facts: manifestFacts(opened, calendar, today) };
}

/**
 * An opened manifest's file with another text in it; a byte order mark stays. Undefined where somebody has changed the
 * file since it was opened.
 */
export function withNewText(
  { file, text }: OpenedManifest,
  after: string,
  files: FileSystem,
): ChangedText | undefined {
  const before = files.kind(file) === 'file' ? utf8(files.read(file)) : '';
  const mark = byteOrderMarkOf(before);
  return before === mark + text ? { before, after: mark + after } : undefined;
}
