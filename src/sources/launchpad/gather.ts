import { type Calendar, developmentRelease } from '../../model/calendar.ts';
import type { Day } from '../../model/day.ts';
import type { LaunchpadFacts } from '../../model/launchpad.ts';
import type { ManifestFacts } from '../../model/manifest.ts';
import type { ClientSettings } from './asker.ts';
import { gatherBug } from './bugs.ts';
import { type LaunchpadClient, launchpadClient } from './client.ts';
import { answersOf, questionsTo } from './questions.ts';
import { otherServer } from './response.ts';
import { gatherSeries, gatherVersion } from './series.ts';
import { bugsWanted, namesStatement, seriesWanted, versionsWanted } from './wanted.ts';

/** What is needed to know what to ask. */
export interface AskRequest extends ClientSettings {
  /** What each manifest says, by its absolute path. */
  readonly manifests: ReadonlyMap<string, ManifestFacts>;
  readonly calendar: Calendar;
  readonly today: Day;
  /** Whether the comments of the SRU bug are read for a manifest that names none of them. */
  readonly readsComments?: ((file: string) => boolean) | undefined;
}

/**
 * Asks Launchpad about every manifest, within one limit of time. Gives the facts by the manifest's path; never
 * throws.
 */
export async function askLaunchpad(request: AskRequest): Promise<ReadonlyMap<string, LaunchpadFacts>> {
  const { manifests, calendar, today, readsComments } = request;
  const client = launchpadClient(request);
  const days = { development: developmentRelease(calendar, today)?.name, today };
  const answers = [...manifests].map(async ([file, facts]): Promise<readonly [string, LaunchpadFacts]> => {
    const comments = namesStatement(facts) || readsComments?.(file) === true;
    return [
      file,
      await gatherFacts(facts, { ...days, comments }, client).catch(() => unusable(client, days)),
    ];
  });
  return new Map(await Promise.all(answers));
}

async function gatherFacts(
  manifest: ManifestFacts,
  {
    development,
    today,
    comments,
  }: Pick<LaunchpadFacts, 'development'> & { readonly today: Day; readonly comments: boolean },
  client: LaunchpadClient,
): Promise<LaunchpadFacts> {
  const { askAt, missed } = questionsTo(client);
  const name = manifest.package.value;
  const bugs = bugsWanted(manifest).map(async ({ number, path, isSru }) => {
    const parts = { tasks: isSru, comments: isSru && comments };
    return [number, await gatherBug(number, parts, askAt(path))] as const;
  });
  const series = name === undefined ? [] : seriesWanted(manifest, development, today);
  const archive = series.map(
    async (each) =>
      [each.series, await gatherSeries(name ?? '', each.series, each.version, askAt(each.path))] as const,
  );
  const versions = name === undefined ? [] : versionsWanted(manifest);
  const published = versions.map(
    async ({ version, path }) => [version, await gatherVersion(name ?? '', version, askAt(path))] as const,
  );
  // All are awaited together: a promise that fails while another is awaited would end the process.
  const answers = await Promise.all([answersOf(bugs), answersOf(archive), answersOf(published)]);
  return { bugs: answers[0], archive: answers[1], published: answers[2], development, unreachable: missed() };
}

/** The facts where an answer broke the code that reads it: nothing is known. */
function unusable(
  { root }: LaunchpadClient,
  { development }: Pick<LaunchpadFacts, 'development'>,
): LaunchpadFacts {
  const nothing = {
    path: ['sru'],
    what: 'The backport',
    why: 'its answers cannot be used',
    help: otherServer(root),
  };
  return { bugs: new Map(), archive: new Map(), published: new Map(), development, unreachable: [nothing] };
}
