import type { UnreadableEvidence } from '../model/backport.ts';
import type { ManifestFacts, Target } from '../model/manifest.ts';
import type { Comparison } from '../model/packaging.ts';
import type { Path } from '../model/position.ts';
import { compareVersions, isVersion, type Version, versionIn } from '../model/version.ts';
import { readChangelog } from '../text/changelog.ts';
import { quote } from '../text/quote.ts';
import { defaultChangelog, type Repository } from './repository.ts';
import type { Tree } from './tree.ts';
import { indexOf } from './whose-changelog.ts';

/** Why there is nothing to compare, and the way out. */
export type Failure = Pick<UnreadableEvidence, 'what' | 'why' | 'help'>;

/** A ref that the manifest names, and whose packaging it holds. */
export interface NamedRef {
  readonly list: Comparison['list'];
  readonly ref: string;
  readonly path: Path;
  readonly targets: readonly Target[];
  /** The version that it is to hold; undefined where the manifest names none. */
  readonly version: Version | undefined;
}

/** The refs to compare a tree with: the source series' once for all its targets, each target's own for that target. */
export function namedRefs({ source }: Pick<ManifestFacts, 'source'>, targets: readonly Target[]): NamedRef[] {
  const { value, path } = source.ref;
  const ofSource: NamedRef[] =
    value === undefined || targets.length === 0
      ? []
      : [{ list: 'from-source', ref: value, path, targets, version: source.version.value }];
  const ofTargets = targets.flatMap((target): NamedRef[] => {
    const { value: ref, path: at } = target.ref;
    if (ref === undefined) return [];
    return [{ list: 'from-previous', ref, path: at, targets: [target], version: target.replaces.value }];
  });
  return [...ofSource, ...ofTargets];
}

/** A failure to compare with a ref. */
export function failure({ list }: Pick<NamedRef, 'list'>, why: string, help: string): Failure {
  return { what: `What differs from \`${list === 'from-source' ? 'source.ref' : 'ref'}\``, why, help };
}

/** What a ref holds, by the top entry of its changelog; undefined where it has none. */
export function heldAt({ ref }: NamedRef, { git, top }: Repository): Version | undefined {
  const there = git.fileAt(top, ref, defaultChangelog, 'any');
  const [newest] = 'text' in there ? readChangelog(there.text).entries : [];
  return versionIn(newest?.version);
}

/** Why a ref is no evidence: by its changelog it holds another version than the one that it stands for. */
export function otherVersion(named: NamedRef, tree: Tree, { git, top }: Repository): Failure | undefined {
  const { ref, version, list, targets } = named;
  const there = git.fileAt(top, ref, defaultChangelog, 'any');
  if ('unreadable' in there) return undefined;
  const { entries } = readChangelog('text' in there ? there.text : '');
  const [newest] = entries;
  const key = list === 'from-source' ? 'source.version' : 'replaces';
  if (!newest) {
    // Where no tree has one there is nothing to hold them against.
    if (!version || !('text' in tree.read(defaultChangelog, 'any'))) return undefined;
    return failure(
      named,
      `${quote(ref)} has no \`${defaultChangelog}\` that says which version it holds`,
      `Name the branch, tag or commit with the packaging of ${quote(version.text)}.`,
    );
  }
  if (version) {
    if (isVersion(newest.version, version)) return undefined;
    return failure(
      named,
      indexOf(entries, version) > 0
        ? `${quote(ref)} has gone on to ${quote(newest.version)}, and \`${key}\` is ${quote(version.text)}`
        : `by its changelog ${quote(ref)} holds ${quote(newest.version)}, and \`${key}\` is ${quote(version.text)}`,
      `Name the tag or the commit that holds ${quote(version.text)} (${quote(`git log --oneline ${ref} -- ${defaultChangelog}`)} shows the commits), or correct \`${key}\`.`,
    );
  }
  const [target] = targets;
  const uploads = target?.version.value;
  const held = versionIn(newest.version);
  if (list === 'from-source' || !uploads || !held || compareVersions(held, uploads) < 0) return undefined;
  return failure(
    named,
    `${quote(ref)} holds ${quote(newest.version)} already, and not what ${quote(uploads.text)} replaces`,
    'Name the tag or the commit that holds the version replaced.',
  );
}
