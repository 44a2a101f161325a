import path from 'node:path';
import type { Target } from '../model/manifest.ts';
import type { Policy } from '../model/policy.ts';
import type { TargetTree } from '../sources/changelogs.ts';
import { shownPath } from '../sources/files.ts';
import { nameIn } from '../sources/named-changelog.ts';
import { isPolicyPath } from '../sources/policy-file.ts';
import { defaultChangelog, openTargets, type Repository } from '../sources/repository.ts';
import type { Described } from './described.ts';
import type { PolicyFound } from './named-policy.ts';
import type { OpenedManifest } from './opened-manifest.ts';

/** What of its repository's work tree the verdict on a manifest rests on, by paths from the top level. */
export interface RestsOn {
  readonly repository: Repository;
  /** The manifest, and what it names and is read from the work tree: as named, and with links resolved. */
  readonly files: readonly string[];
  /** Whether one of them is reached by a link or is not there: what made it so may be a change of something else. */
  readonly isHidden: boolean;
  /** Whether the policy file that it names cannot be used: nobody knows then which file of its chain is to blame. */
  readonly isPolicyBroken: boolean;
  /** Whether the packaging at the top level is compared for it. */
  readonly readsTree: boolean;
  /** Folders of packages below the top level that may be its own. */
  readonly packages: readonly string[];
  /** What is read at refs: a file, or without one all that stands there. */
  readonly refs: readonly ReadAtRef[];
}

/** What a manifest names at a ref, by its path from the top level. */
export interface ReadAtRef {
  readonly ref: string;
  readonly file?: string;
}

/** What was gathered for a manifest. */
interface Gathered {
  readonly opened: OpenedManifest;
  readonly policy: Policy;
  /** The policy that it names, where no other one judges. */
  readonly named: PolicyFound | undefined;
  readonly described: Described;
  readonly repository: Repository;
  readonly trees: ReadonlyMap<Target, TargetTree>;
}

/** What the verdict on a manifest rests on. Of a target that is uploaded the packaging is compared no longer. */
export function restsOn({ opened, policy, named, described, repository, trees }: Gathered): RestsOn {
  const { file, facts } = opened;
  const { files, top } = repository;
  const folder = path.dirname(file);
  const open = openTargets(facts.targets.items);
  const planned = open.filter(({ stage, uploadDay }) => stage === 'planned' && uploadDay !== undefined);
  const inTree = (target: Target): string[] =>
    changelogOf(target, repository).flatMap(({ ref, file: name }) => (ref === undefined ? [name] : []));
  const changelogs = open.flatMap(inTree);
  const policyFile = isPolicyPath(facts.policyName.value ?? '') ? facts.policyName.value : undefined;
  const description = described.file ?? facts.sru.descriptionFile.value;
  const read = [
    file,
    ...policy.files,
    ...(named?.texts ?? []).map(([name]) => name),
    ...(named && policyFile !== undefined ? [path.resolve(folder, policyFile)] : []),
    ...(description === undefined ? [] : [path.resolve(folder, description)]),
    ...changelogs.map((name) => path.resolve(top, name)),
  ];
  const realTop = files.realPath(top) ?? top;
  const found = read.map((each) => {
    const real = files.realPath(each);
    return { name: shownPath(each, top), real: real === undefined ? undefined : shownPath(real, realTop) };
  });
  // A target without a name for its changelog looks for it there, whether or not there is one.
  const looksUp = open.some(({ changelog }) => changelog.state === 'absent');
  return {
    repository,
    files: [
      ...new Set([
        ...found.flatMap(({ name, real }) => [name, real ?? name]),
        ...(looksUp ? [defaultChangelog] : []),
      ]),
    ],
    isHidden: found.some(({ name, real }) => real !== name),
    isPolicyBroken: policyFile !== undefined && (named?.problems.length ?? 0) > 0,
    readsTree: planned.some((target) => isWorkTree(trees.get(target))),
    packages: planned.length > 0 ? packagesOf([shownPath(file, top), ...changelogs]) : [],
    refs: [
      ...open.flatMap((target) => changelogOf(target, repository).flatMap(atRef)),
      ...planned.flatMap((target) => comparedWith(target, facts, trees.get(target))),
    ],
  };
}

/** The changelog that a target names; none where it names none. */
function changelogOf({ changelog: { value } }: Target, repository: Repository): ReturnType<typeof nameIn>[] {
  const name = value === undefined ? undefined : nameIn(value, repository);
  return name ? [{ ...name, file: path.posix.normalize(name.file) }] : [];
}

function atRef({ ref, file }: ReturnType<typeof nameIn>): ReadAtRef[] {
  return ref === undefined ? [] : [{ ref, file }];
}

/** The trees that are compared for a target, as far as they stand at refs. */
function comparedWith(
  { ref }: Target,
  { source }: OpenedManifest['facts'],
  tree: TargetTree | undefined,
): ReadAtRef[] {
  const own = tree !== undefined && 'ref' in tree ? tree.ref : undefined;
  return [own, ref.value, source.ref.value].flatMap((each) => (each === undefined ? [] : [{ ref: each }]));
}

function isWorkTree(tree: TargetTree | undefined): boolean {
  return tree !== undefined && 'ref' in tree && tree.ref === undefined;
}

/** The folders in which a package's `debian`, or a manifest beside it, has the names; never the top level itself. */
function packagesOf(names: readonly string[]): string[] {
  const folders = names.map((name) => {
    const folder = path.posix.dirname(name);
    return /^(?:debian|\.github|backports)$/.test(path.posix.basename(folder))
      ? path.posix.dirname(folder)
      : folder;
  });
  return [...new Set(folders)].filter((folder) => folder !== '.' && !folder.startsWith('..'));
}
