import path from 'node:path';
import type { ManifestFacts, UnreadableEvidence } from '../model/backport.ts';
import type { Comparison, Packaging } from '../model/packaging.ts';
import { readControl } from '../text/control.ts';
import { compare } from './comparison.ts';
import { newPatches } from './new-patches.ts';
import { namedRefs, otherTree, topEntry } from './packaging-refs.ts';
import { fileOfTree, openTargets, type Repository } from './repository.ts';

/** What was gathered, and the texts that findings may point into. */
export interface GatheredPackaging {
  readonly packaging: Packaging;
  readonly unreadable: readonly UnreadableEvidence[];
  readonly texts: readonly [string, string][];
}

const controlFile = 'debian/control';

/**
 * Compares the work tree with the packaging that the manifest names in git, for the targets that are not uploaded
 * yet: later it may hold the next backport.
 */
export function gatherPackaging(facts: ManifestFacts, repository: Repository): GatheredPackaging {
  const all = facts.targets.items;
  const targets = openTargets(all).filter(
    ({ stage, uploadDay }) => stage === 'planned' && uploadDay !== undefined,
  );
  const refs = namedRefs(facts, targets);
  const unreadable: UnreadableEvidence[] = [];
  const comparisons: Comparison[] = [];
  const read = targets.length > 0 ? fileOfTree(controlFile, repository) : undefined;
  const control = read && 'text' in read ? read : undefined;
  const entry = targets.length > 0 ? topEntry(repository) : undefined;
  for (const named of refs) {
    const compared = otherTree(named, entry, all, repository) ?? compare(named, repository);
    if ('why' in compared) unreadable.push({ ...compared, path: named.path, targets: named.targets });
    else comparisons.push(compared);
  }
  if (read && 'wrong' in read && isExpected(comparisons, repository)) {
    unreadable.push({
      path: targets[0]?.path ?? [],
      what: `\`${controlFile}\``,
      why: read.wrong,
      help: 'It is a UTF-8 file of at most 1 MiB in the workspace; a sparse checkout may lack it.',
      targets,
    });
  }
  const found = newPatches(comparisons, repository);
  if (found.unread !== undefined) {
    unreadable.push({
      path: comparisons[0]?.path ?? [],
      what: 'The header of a new patch in `debian/patches`',
      why: found.unread,
      help: 'A patch is a regular file in the workspace. Where there are very many, see whether the ref is the right one.',
      targets,
    });
  }
  return {
    packaging: {
      targets,
      comparisons,
      control: control && { paragraphs: readControl(control.text), placeOf: control.placeOf },
      newPatches: found.patches,
    },
    unreadable,
    texts: [...(control ? [control.file] : []), ...found.texts],
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
