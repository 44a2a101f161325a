import type { ManifestFacts, Target, UnreadableEvidence } from '../model/backport.ts';
import type { ChangelogEntry, Comparison } from '../model/packaging.ts';
import type { Path } from '../model/position.ts';
import { readChangelog } from '../text/changelog.ts';
import { quote } from '../text/quote.ts';
import { fileOfTree, type Repository } from './repository.ts';

/** Why there is nothing to compare, and the way out. */
export type Failure = Pick<UnreadableEvidence, 'what' | 'why' | 'help'>;

/** A ref that the manifest names, and whose packaging it holds. */
export interface NamedRef {
  readonly list: Comparison['list'];
  readonly ref: string;
  readonly path: Path;
  readonly targets: readonly Target[];
}

/** The refs to compare with: the source series' once for all targets, each target's own for that target. */
export function namedRefs({ source }: Pick<ManifestFacts, 'source'>, targets: readonly Target[]): NamedRef[] {
  const { value, path } = source.ref;
  const ofSource: NamedRef[] =
    value === undefined || targets.length === 0 ? [] : [{ list: 'from-source', ref: value, path, targets }];
  const ofTargets = targets.flatMap((target): NamedRef[] => {
    const { ref } = target;
    if (ref.value === undefined) return [];
    return [{ list: 'from-previous', ref: ref.value, path: ref.path, targets: [target] }];
  });
  return [...ofSource, ...ofTargets];
}

/** The top entry of the work tree's changelog: it says which target's packaging the tree holds. */
export function topEntry(repository: Repository): ChangelogEntry | undefined {
  const reading = fileOfTree('debian/changelog', repository);
  return 'text' in reading ? readChangelog(reading.text).entries[0] : undefined;
}

/** Why the work tree and a target's ref are not to be compared: one of them holds something else. */
export function otherTree(
  { list, ref, targets: [target] }: NamedRef,
  entry: ChangelogEntry | undefined,
  all: readonly Target[],
  { git, top }: Repository,
): Failure | undefined {
  if (list === 'from-source' || !entry || !target) return undefined;
  const what = 'What differs from `ref`';
  const distribution = entry.distributions[0]?.replace(/-proposed$/, '');
  if (distribution !== target.series.written && all.some(({ series }) => series.written === distribution)) {
    return {
      what,
      why: `by its changelog the work tree holds the packaging for ${quote(distribution ?? '')}`,
      help: `Run the check on the branch that holds the packaging for ${quote(target.series.written ?? '')}, too.`,
    };
  }
  const there = git.fileAt(top, ref, 'debian/changelog');
  const [newest] = 'text' in there ? readChangelog(there.text).entries : [];
  return newest && newest.version === target.version.written
    ? {
        what,
        why: `${quote(ref)} holds ${quote(newest.version)} already, and not what that replaces`,
        help: 'Name the tag or the commit that holds the version replaced.',
      }
    : undefined;
}
