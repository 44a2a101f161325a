import path from 'node:path';
import type { UnreadableEvidence } from '../model/backport.ts';
import type { ManifestFacts, Target } from '../model/manifest.ts';
import type { ChangelogFound, TargetChangelog } from '../model/packaging.ts';
import { quote } from '../text/quote.ts';
import type { Unreadable } from './ask-git.ts';
import { isInside, outside } from './files.ts';
import { foundIn, type Neighbourhood, standpointOf } from './found-changelog.ts';
import { misnamed, nameIn } from './named-changelog.ts';
import { defaultChangelog, isOpen, openTargets, type Repository } from './repository.ts';
import { type Tree, type TreeFile, treeAt, workTree } from './tree.ts';
import { claimOf, isWhose } from './whose-changelog.ts';

/** The tree that holds a target's packaging; or in words why it is none that can be compared. */
export type TargetTree = Tree | { readonly apart: string };

/** What was gathered, and the texts that findings may point into. */
export interface GatheredChangelogs {
  readonly changelogs: readonly TargetChangelog[];
  readonly unreadable: readonly UnreadableEvidence[];
  readonly texts: readonly [string, string][];
  /** By target, where its packaging was found. */
  readonly trees: ReadonlyMap<Target, TargetTree>;
}

type Facts = Pick<ManifestFacts, 'targets' | 'package'>;

/** What was found of one target's changelog: nothing where none is asked for. */
interface Found {
  readonly found?: ChangelogFound;
  readonly tree?: TargetTree;
  readonly file?: TreeFile;
}

/** Why nobody can tell what a target's changelog says. */
type Untold = Unreadable & Pick<Found, 'tree'>;

/**
 * Reads the changelogs of the targets that are not released yet: the one that a target names, as a path in the
 * work tree or as git `ref:path`; else the work tree's `debian/changelog`, where it is the target's.
 */
export function gatherChangelogs(
  facts: Facts,
  repository: Repository,
  world: Neighbourhood,
): GatheredChangelogs {
  const changelogs: TargetChangelog[] = [];
  const unreadable: UnreadableEvidence[] = [];
  const texts = new Map<string, string>();
  const trees = new Map<Target, TargetTree>();
  const own = ownChangelog(repository);
  for (const target of openTargets(facts.targets.items)) {
    const { path: place, value: named } = target.changelog;
    const answer = changelogOf(target, facts, { own, repository, world });
    if (answer.tree) trees.set(target, answer.tree);
    if ('unreadable' in answer) {
      const { unreadable: why, help } = answer;
      const what = `The changelog ${quote(named ?? defaultChangelog)}`;
      unreadable.push({ path: place, what, why, help, targets: [target] });
      continue;
    }
    const { found, file } = answer;
    if (found) changelogs.push({ target, named: named ?? defaultChangelog, found });
    if (file?.file) texts.set(...file.file);
  }
  return { changelogs, unreadable, texts: [...texts], trees };
}

/** The changelog that a target names, or the work tree's; none where nobody can read which one it names. */
function changelogOf(
  target: Target,
  facts: Facts,
  {
    own,
    repository,
    world,
  }: { readonly own: OwnChangelog; readonly repository: Repository; readonly world: Neighbourhood },
): Found | Untold {
  const { value: named, state } = target.changelog;
  if (named !== undefined) {
    const answer = byName(named, target, facts, repository, world);
    return inPlaceOfOwn(answer, target, own) ?? answer;
  }
  return state === 'absent' ? byLookup(target, facts, own, world) : {};
}

/** The work tree and its `debian/changelog`; undefined where it has none. */
interface OwnChangelog {
  readonly tree: Tree;
  readonly reading: ReturnType<Tree['read']> | undefined;
}

function ownChangelog(repository: Repository): OwnChangelog {
  const { files, top } = repository;
  const tree = workTree(repository);
  const file = path.join(top, defaultChangelog);
  // A link that leads nowhere is there, too: the changelog that it stands for was not read.
  const isListed = files.list(path.dirname(file)).includes(path.basename(file));
  const isThere = isListed && files.kind(file) !== 'folder';
  return { tree, reading: isThere ? tree.read(defaultChangelog, 'any') : undefined };
}

const mend =
  'It is a file of at most 1 MiB in the workspace. Where the packaging of a target is elsewhere, name it there: `changelog: ubuntu/noble:debian/changelog`.';

/**
 * The work tree's changelog, where it is the target's. Of several targets nobody can say whose it would have been that
 * cannot be read; the tree is theirs as it is without one.
 */
function byLookup(
  target: Target,
  facts: Facts,
  { tree, reading }: OwnChangelog,
  world: Neighbourhood,
): Found | Untold {
  if (!reading) return { tree };
  if ('wrong' in reading) {
    const isForOne = facts.targets.items.filter(isOpen).length === 1;
    return isForOne
      ? { tree, found: { kind: 'missing', why: reading.wrong } }
      : { tree, unreadable: reading.wrong, help: mend };
  }
  const found = foundIn(reading, target);
  const { entries } = found.changelog;
  const claim = claimOf(target, facts.package.value);
  if (isWhose(entries, claim, standpointOf(target, facts, entries, world)))
    return { tree, found, file: reading };
  if (entries.length === 0)
    return { tree, unreadable: 'it has no entry in the form of a changelog', help: mend };
  // What a version that is none stands for, nobody can look up.
  return target.version.value ? { found: { kind: 'elsewhere' } } : {};
}

/**
 * The work tree's own changelog, where another tree's is named that is the same to the letter: what is uploaded is the
 * work tree then, and not what it was at an older commit.
 */
function inPlaceOfOwn(
  answer: Found | Untold,
  target: Target,
  { tree, reading }: OwnChangelog,
): Found | undefined {
  const version = target.version.value?.text;
  if ('unreadable' in answer || !answer.file || !answer.tree) return undefined;
  const isElsewhere = 'ref' in answer.tree && answer.tree.ref !== undefined;
  if (!isElsewhere || target.stage !== 'planned' || !reading || 'wrong' in reading) return undefined;
  const own = foundIn(reading, target);
  if (version === undefined || own.changelog.entries[0]?.version !== version) return undefined;
  return answer.file.text === reading.text ? { tree, found: own, file: reading } : undefined;
}

/** The way out where a branch is named alone, and not the changelog in it. */
function asBranch(named: string, ref: string | undefined, { git, top }: Repository) {
  if (ref !== undefined || !('text' in git.fileAt(top, named, defaultChangelog, 'any'))) return {};
  return { help: `${quote(named)} is a git ref: write ${quote(`${named}:${defaultChangelog}`)}.` };
}

/** The changelog that a target names. */
function byName(
  named: string,
  target: Target,
  facts: Facts,
  repository: Repository,
  world: Neighbourhood,
): Found | Untold {
  const { git, top, workspace } = repository;
  if (!isInside(workspace, top)) return { found: { kind: 'missing', why: outside } };
  const { ref, file } = nameIn(named, repository);
  const answer = ref === undefined ? undefined : git.fileAt(top, ref, file, 'any');
  if (answer && 'unreadable' in answer) return answer;
  const tree = ref === undefined ? workTree(repository) : treeAt(ref, target.changelog.path, repository);
  const reading = tree.read(file, 'any');
  if ('wrong' in reading)
    return { found: { kind: 'missing', why: reading.wrong, ...asBranch(named, ref, repository) } };
  const other = misnamed(file, tree, repository, (entries) => ({
    claim: claimOf(target, facts.package.value),
    standing: standpointOf(target, facts, entries, world),
  }));
  if (other && 'why' in other) return { found: { kind: 'missing', ...other } };
  return { found: foundIn(reading, target), tree: other ?? tree, file: reading };
}
