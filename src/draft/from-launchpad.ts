import { type KnownOfTarget, knownOf } from '../manifest/known.ts';
import type { Day } from '../model/day.ts';
import type { LaunchpadFacts, Publication } from '../model/launchpad.ts';
import { replacedBy } from '../model/publications.ts';
import { compareVersions, versionIn } from '../model/version.ts';

/** What Launchpad shows before there is a manifest. */
export interface LaunchpadEvidence {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** Names of the series that the bug has tasks for; a task that is Won't Fix does not count. */
  readonly series: readonly string[];
  /** The version that users of a series have today. */
  readonly published: (series: string) => string | undefined;
  /** The version in a series' -proposed or -updates that brings the upstream version of another version. */
  readonly uploaded: (series: string, source: string | undefined) => string | undefined;
  /** What Launchpad knows of a target with a version in a series. */
  readonly known: (series: string, version: string) => KnownOfTarget;
}

/**
 * Finds in what Launchpad says what a manifest can be written from.
 * @param bug number of the SRU bug
 */
export function launchpadEvidence(
  facts: LaunchpadFacts,
  {
    bug: number = '',
    name,
    today,
  }: { readonly bug: string | undefined; readonly name: string | undefined; readonly today: Day },
): LaunchpadEvidence {
  const answer = facts.bugs.get(number);
  const bug = answer?.kind === 'found' ? answer.bug : undefined;
  const publications = (series: string): readonly Publication[] =>
    facts.archive.get(series)?.publications ?? [];
  const tasks = bug?.tasks?.filter((task) => task.package === name && task.status !== "Won't Fix") ?? [];
  return {
    title: bug?.title,
    description: bug?.description.trim() === '' ? undefined : bug?.description,
    series: tasks.flatMap(({ series }) => series ?? []),
    published: (series) => replacedBy(publications(series), undefined, today),
    uploaded: (series, source) => {
      const upstream = versionIn(source);
      if (!upstream) return undefined;
      return publications(series)
        .filter(({ pocket, status }) => ['proposed', 'updates'].includes(pocket) && status !== 'Deleted')
        .flatMap(({ version }) => versionIn(version) ?? [])
        .filter((each) => each.upstream === upstream.upstream && each.epoch === upstream.epoch)
        .sort(compareVersions)
        .at(-1)?.text;
    },
    known: (series, version) => knownOf({ series, version }, facts, bug, today),
  };
}
