import { demandedSeries } from '../judge/newer-series.ts';
import type { Backport } from '../model/backport.ts';
import type { Series } from '../model/calendar.ts';
import type { Surroundings } from '../run/opened-manifest.ts';
import { readManifest } from '../run/read-manifest.ts';
import { withFiles } from '../sources/files.ts';
import type { Evidence } from './evidence.ts';
import type { DraftFacts, DraftWish } from './facts.ts';
import { draftFacts } from './first-draft.ts';
import { draftManifest } from './manifest.ts';
import { withNewerSeries } from './skips.ts';

export interface WholeDraft {
  readonly facts: DraftFacts;
  readonly text: string;
  /** The newer series that the policy insists on. */
  readonly demanded: readonly Series[];
}

/** With more changed files than these, one line stands for the whole folder. */
const many = 3;

/**
 * The whole draft: the check itself tells which other series the policy demands, and what differs in git.
 * @param file absolute path of the manifest to be
 * @param shown the path as reports show it
 */
export function wholeDraft(
  evidence: Evidence,
  wish: DraftWish,
  { file, shown }: { readonly file: string; readonly shown: string },
  around: Surroundings,
): WholeDraft {
  const read = (facts: DraftFacts): Backport => {
    const files = withFiles(around.files, new Map([[file, draftManifest(facts)]]));
    return readManifest(file, shown, { ...around, files }).backport;
  };
  const first = draftFacts(evidence, wish);
  const backport = read(first);
  const demanded = backport.targets.items.flatMap((target) => demandedSeries(backport, target));
  const complete = withNewerSeries(first, demanded, evidence, wish);
  const facts = { ...complete, changes: changesIn(read(complete)) };
  return { facts, text: draftManifest(facts), demanded };
}

/** The packaging changes that are there, as the manifest declares them. */
function changesIn({ packaging }: Backport): DraftFacts['changes'] {
  const pathsOf = (list: keyof DraftFacts['changes']): string[] => {
    const paths = new Set(
      packaging.comparisons
        .filter((each) => each.list === list)
        .flatMap((each) => each.packaging.filter((file) => !file.needsNoWord).map((file) => file.path)),
    );
    return paths.size > many ? ['debian/'] : [...paths].sort();
  };
  return { 'from-source': pathsOf('from-source'), 'from-previous': pathsOf('from-previous') };
}
