import path from 'node:path';
import type { UnreadableEvidence } from '../model/backport.ts';
import type { ManifestFacts, Target } from '../model/manifest.ts';
import type { Comparison, MissingPatch, NewPatch, Packaging, TreeControl } from '../model/packaging.ts';
import { readControl } from '../text/control.ts';
import type { TargetTree } from './changelogs.ts';
import { compare } from './comparison.ts';
import { newPatches } from './new-patches.ts';
import { failure, namedRefs, otherVersion } from './packaging-refs.ts';
import { missingPatches } from './patch-lists.ts';
import { openTargets, type Repository } from './repository.ts';
import type { Tree } from './tree.ts';

/** What was gathered, and the texts that findings may point into. */
export interface GatheredPackaging {
  readonly packaging: Packaging;
  readonly unreadable: readonly UnreadableEvidence[];
  readonly texts: readonly [string, string][];
}

const controlFile = 'debian/control';

/**
 * Compares the trees that hold the packaging of the targets that are not uploaded yet with what the manifest names
 * in git: later a tree may hold the next upload.
 * @param trees where the packaging of each target was found
 */
export function gatherPackaging(
  facts: ManifestFacts,
  repository: Repository,
  trees: ReadonlyMap<Target, TargetTree>,
): GatheredPackaging {
  const byTree = new Map<string, { readonly tree: TargetTree; readonly targets: Target[] }>();
  for (const target of openTargets(facts.targets.items)) {
    const tree = trees.get(target);
    if (!tree || target.stage !== 'planned' || target.uploadDay === undefined) continue;
    const key = 'apart' in tree ? `\0${tree.apart}` : (tree.ref ?? '');
    const known = byTree.get(key);
    if (known) known.targets.push(target);
    else byTree.set(key, { tree, targets: [target] });
  }
  const all = [...byTree.values()].map(({ tree, targets }) =>
    'apart' in tree ? apart(tree.apart, facts, targets) : ofTree(tree, targets, facts, repository),
  );
  return {
    packaging: {
      targets: all.flatMap(({ targets }) => targets),
      comparisons: all.flatMap(({ comparisons }) => comparisons),
      controls: all.flatMap(({ control }) => control ?? []),
      newPatches: all.flatMap((each) => each.patches),
      missingPatches: all.flatMap(({ missing }) => missing),
    },
    unreadable: all.flatMap(({ unreadable }) => unreadable),
    texts: all.flatMap(({ texts }) => texts),
  };
}

/** What was gathered of one tree. */
interface OfTree extends Omit<GatheredPackaging, 'packaging'> {
  readonly targets: readonly Target[];
  readonly comparisons: readonly Comparison[];
  readonly control: TreeControl | undefined;
  readonly patches: readonly NewPatch[];
  readonly missing: readonly MissingPatch[];
}

function ofTree(
  tree: Tree,
  targets: readonly Target[],
  facts: ManifestFacts,
  repository: Repository,
): OfTree {
  const unreadable: UnreadableEvidence[] = [];
  const comparisons: Comparison[] = [];
  const control = tree.read(controlFile);
  const refs = namedRefs(facts, targets);
  if (refs.length > 1)
    repository.git.foresee?.(
      repository.top,
      refs.map(({ ref }) => ref),
      tree.ref,
    );
  for (const named of refs) {
    const compared = otherVersion(named, tree, repository) ?? compare(named, tree, repository);
    if ('why' in compared) unreadable.push({ ...compared, path: named.path, targets: named.targets });
    else comparisons.push(compared);
  }
  if ('wrong' in control && tree.ref === undefined && isExpected(comparisons, repository)) {
    unreadable.push({
      path: targets[0]?.path ?? [],
      what: `\`${controlFile}\``,
      why: control.wrong,
      help: 'It is a UTF-8 file of at most 1 MiB in the workspace; a sparse checkout may lack it.',
      targets,
    });
  }
  const found = newPatches(comparisons, tree, targets);
  if (found.unread !== undefined) {
    unreadable.push({
      path: comparisons[0]?.path ?? [],
      what: 'The header of a new patch in `debian/patches`',
      why: found.unread,
      help: 'A patch is a regular file in the workspace. Where there are very many, see whether the ref is the right one.',
      targets,
    });
  }
  const lists = missingPatches(tree, targets);
  return {
    targets,
    comparisons,
    control:
      'text' in control
        ? { paragraphs: readControl(control.text), placeOf: control.placeOf, targets }
        : undefined,
    patches: found.patches,
    missing: lists.missing,
    unreadable,
    texts: [...('text' in control && control.file ? [control.file] : []), ...found.texts, ...lists.texts],
  };
}

/** Of packaging in a folder of its own nothing is compared. */
function apart(why: string, facts: ManifestFacts, targets: readonly Target[]): OfTree {
  return {
    targets,
    comparisons: [],
    control: undefined,
    patches: [],
    missing: [],
    unreadable: namedRefs(facts, targets).map((named) => ({
      ...failure(
        named,
        `${why}, and \`debian\` at the top level is what is compared`,
        'Leave the ref out, or keep the packaging on a branch of its own and name its changelog: `changelog: ubuntu/noble:debian/changelog`.',
      ),
      path: named.path,
      targets: named.targets,
    })),
    texts: [],
  };
}

/** Whether there should be a control file: it is there and cannot be read, or git has it and a sparse checkout has not. */
function isExpected(comparisons: readonly Comparison[], { files, git, top }: Repository): boolean {
  if (files.kind(path.join(top, controlFile)) !== undefined) return true;
  if (comparisons.length === 0) return false;
  const isRemoved = comparisons.some(({ packaging }) =>
    packaging.some((file) => file.path === controlFile && file.kind === 'removed'),
  );
  return !isRemoved && 'text' in git.fileAt(top, 'HEAD', controlFile);
}
