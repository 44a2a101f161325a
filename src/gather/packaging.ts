import path from 'node:path';
import type { ChangedFile, Comparison, Packaging, Target, UnreadableEvidence } from '../backport.ts';
import { binaryPackages, readControl, withoutMaintainers } from '../debian/control.ts';
import type { WrittenManifest } from '../read/manifest-schema.ts';
import { isInside, outside } from './files.ts';
import type { Changes, FileChange } from './git-changes.ts';
import { newPatches } from './new-patches.ts';
import { type Failure, type NamedRef, namedRefs, otherTree, topEntry } from './packaging-refs.ts';
import { fileOfTree, isOwnFile, openTargets, type Repository } from './repository.ts';

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
export function gatherPackaging(
  manifest: WrittenManifest,
  all: readonly Target[],
  repository: Repository,
): GatheredPackaging {
  const targets = openTargets(all).filter(
    ({ stage, uploadDay }) => stage === 'planned' && uploadDay !== undefined,
  );
  const refs = namedRefs(manifest, targets);
  const unreadable: UnreadableEvidence[] = [];
  const comparisons: Comparison[] = [];
  const read = targets.length > 0 ? fileOfTree(controlFile, repository) : undefined;
  const control = read && 'text' in read ? read : undefined;
  if (
    read &&
    'wrong' in read &&
    repository.files.kind(path.join(repository.top, controlFile)) !== undefined
  ) {
    unreadable.push({
      path: targets[0]?.path ?? [],
      what: `\`${controlFile}\``,
      why: read.wrong,
      help: 'It is a UTF-8 file of at most 1 MiB in the workspace.',
      targets,
    });
  }
  const entry = targets.length > 0 ? topEntry(repository) : undefined;
  for (const named of refs) {
    const compared = otherTree(named, entry, all, repository) ?? compare(named, control?.text, repository);
    if ('why' in compared) unreadable.push({ ...compared, path: named.path, targets: named.targets });
    else comparisons.push(compared);
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

function compare(named: NamedRef, control: string | undefined, repository: Repository): Comparison | Failure {
  const { files, git, top, workspace } = repository;
  const { list, ref } = named;
  const fail = (why: string, help: string): Failure => ({
    what: `What differs from \`${list === 'from-source' ? 'source.ref' : 'ref'}\``,
    why,
    help,
  });
  if (!isInside(workspace, top)) return fail(outside, 'Keep the manifest in the repository that is checked.');
  const changes = git.changesSince(top, ref);
  if ('unreadable' in changes) return fail(changes.unreadable, changes.help);
  if (files.kind(path.join(top, 'debian')) !== 'folder') {
    return fail(
      'the work tree has no folder `debian` to compare with it',
      'Run the check on the branch that holds the packaging, or leave the ref out.',
    );
  }
  if (!changes.top.some(({ name, isFolder }) => name === 'debian' && isFolder)) {
    return fail('it has no folder `debian`', 'Name the ref that holds the packaging.');
  }
  const isControlChanged = changes.files.some(({ path, kind }) => path === controlFile && kind === 'changed');
  const needsControl = list === 'from-previous' || isControlChanged;
  const theirs = needsControl && control !== undefined ? git.fileAt(top, ref, controlFile) : undefined;
  if (theirs && 'unreadable' in theirs) return fail(theirs.unreadable, theirs.help);
  const text = theirs && 'text' in theirs ? theirs.text : undefined;
  const isMaintainerAlone =
    text !== undefined && control !== undefined && withoutMaintainers(text) === withoutMaintainers(control);
  const counted = changes.files
    .filter((change) => !isOwnFile(change.path, repository))
    .map(
      (change): ChangedFile => ({
        ...change,
        isMaintainerAlone: isMaintainerAlone && change.path === controlFile && change.kind === 'changed',
      }),
    );
  return {
    ...named,
    packaging: counted.filter((change) => isPackaging(change) && change.path !== 'debian/changelog'),
    // Of the version replaced the packaging alone matters: its upstream source is another.
    upstream:
      list === 'from-source' && hasUpstream(changes, repository)
        ? counted.filter((change) => !isPackaging(change))
        : undefined,
    binaries:
      text === undefined ? undefined : new Set(binaryPackages(readControl(text)).map(({ value }) => value)),
  };
}

function isPackaging({ path }: FileChange): boolean {
  return path === 'debian' || path.startsWith('debian/');
}

/** Whether the trees both hold more than packaging: something at the ref's top level is in the work tree, too. */
function hasUpstream({ top: entries }: Changes, repository: Repository): boolean {
  return entries.some(
    ({ name }) =>
      name !== 'debian' &&
      !isOwnFile(name, repository) &&
      repository.files.kind(path.join(repository.top, name)) !== undefined,
  );
}
