import type { Day } from '../../model/day.ts';
import type { LaunchpadFacts, TestsAnswer } from '../../model/launchpad.ts';
import type { ManifestFacts } from '../../model/manifest.ts';
import { publishedIn } from '../../model/publications.ts';
import type { ExcusesSettings, WantedTests } from './excuses.ts';

/**
 * The uploads in -proposed, by the manifest or the archive, that are not released: the first of each series.
 * @param archive undefined where nothing is known of it
 */
export function testsWanted(
  { package: { value: name }, targets }: ManifestFacts,
  archive: LaunchpadFacts['archive'] | undefined,
  today: Day,
): WantedTests[] {
  const seen = new Set<string>();
  return targets.items.flatMap((target): WantedTests[] => {
    const series = target.series.value?.name;
    const { value: version, path } = target.version;
    if (name === undefined || series === undefined || !version || seen.has(series)) return [];
    const publications = archive?.get(series)?.publications ?? [];
    const accepted = target.accepted.value ?? publishedIn(publications, version.text, 'proposed');
    const released = target.released.value ?? publishedIn(publications, version.text, 'updates');
    if (accepted === undefined || accepted > today || released !== undefined) return [];
    seen.add(series);
    return [{ package: name, series, version: version.text, path }];
  });
}

/**
 * Asks for the tests of what is in -proposed, for all manifests together: a series has one file for all packages.
 * Gives the answers of each manifest by the name of their series.
 * @param settings without a root nothing is asked
 */
export async function gatherTests(
  wanted: readonly (readonly WantedTests[])[],
  settings: Omit<ExcusesSettings, 'root'> & { readonly root: string | undefined },
): Promise<ReadonlyMap<string, TestsAnswer>[]> {
  const { root } = settings;
  if (root === undefined || wanted.every(({ length }) => length === 0)) return [];
  // Loaded here alone: most runs have nothing in -proposed.
  const { askForTests } = await import('./excuses.ts');
  const answers = (await askForTests(wanted.flat(), { ...settings, root })).values();
  return wanted.map(
    (each) =>
      new Map(
        each.flatMap(({ series }) => {
          const answer = answers.next().value;
          return answer ? [[series, answer] as const] : [];
        }),
      ),
  );
}
