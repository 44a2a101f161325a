import type { Day } from '../day.ts';
import { type FileSystem, shownPath } from '../gather/files.ts';
import { openManifest } from '../gather/open-manifest.ts';
import type { LaunchpadFacts, UnreachableEvidence } from '../launchpad.ts';
import { compareText } from '../quote.ts';
import { type Calendar, developmentRelease } from '../read/calendar.ts';
import { type ManifestFacts, manifestFacts } from '../read/facts.ts';
import type { WrittenManifest } from '../read/manifest-schema.ts';
import type { Path } from '../read/yaml-text.ts';
import { gatherSeries, gatherVersion } from './archives.ts';
import { type Asking, askingFor, byReason } from './asking.ts';
import { gatherBug } from './bugs.ts';
import { type ClientSettings, type LaunchpadClient, launchpadClient } from './client.ts';
import { bugsWanted, namesStatement, seriesWanted, versionsWanted } from './wanted.ts';

/** What is needed to know what to ask. */
export interface AskRequest extends ClientSettings {
  /** Absolute paths. */
  readonly manifests: readonly string[];
  readonly files: FileSystem;
  readonly workspace: string;
  readonly calendar: Calendar;
  readonly today: Day;
}

/** Asks Launchpad about every manifest, within one time for all. Gives its facts by the manifest's path; never throws. */
export async function askLaunchpad(request: AskRequest): Promise<ReadonlyMap<string, LaunchpadFacts>> {
  const { manifests, files, workspace, calendar, today } = request;
  const client = launchpadClient(request);
  const facts = manifests.map(async (file): Promise<readonly [string, LaunchpadFacts]> => {
    const { manifest = {}, isBroken } = openManifest(file, shownPath(file, workspace), files, workspace);
    const written = manifestFacts(manifest, calendar, today, isBroken);
    return [file, await gatherFacts(manifest, written, developmentRelease(calendar, today)?.name, client)];
  });
  return new Map(await Promise.all(facts));
}

async function gatherFacts(
  manifest: WrittenManifest,
  written: ManifestFacts,
  development: string | undefined,
  client: LaunchpadClient,
): Promise<LaunchpadFacts> {
  // In the order of the questions, whichever is answered first: the same answers give the same report.
  const missed: UnreachableEvidence[][] = [];
  const asking = (path: Path): Asking => {
    const here: UnreachableEvidence[] = [];
    missed.push(here);
    return askingFor(path, client, (evidence) => here.push(evidence));
  };
  const { package: name } = written;
  const history = written.targets.some(({ verified }) => verified === undefined);
  const comments = namesStatement(manifest);
  const bugs = bugsWanted(manifest, written).map(async ({ number, path, isSru }) => {
    const parts = { tasks: isSru, comments: isSru && comments, history: isSru && history };
    return [number, await gatherBug(number, parts, asking(path))] as const;
  });
  const series = name === undefined ? [] : seriesWanted(written, development);
  const archive = series.map(
    async (each) =>
      [each.series, await gatherSeries(name ?? '', each.series, each.version, asking(each.path))] as const,
  );
  const versions = name === undefined ? [] : versionsWanted(written);
  const published = versions.map(
    async ({ version, path }) => [version, await gatherVersion(name ?? '', version, asking(path))] as const,
  );
  return {
    bugs: await mapOf(bugs),
    archive: await mapOf(archive),
    published: await mapOf(published),
    development,
    unreachable: byReason(
      missed.flatMap((each) => each.sort((one, other) => compareText(one.what, other.what))),
    ),
  };
}

/** What came of questions, without those that have no answer. */
async function mapOf<T>(
  answers: readonly Promise<readonly [string, T | undefined]>[],
): Promise<ReadonlyMap<string, T>> {
  const entries = await Promise.all(answers);
  return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}
