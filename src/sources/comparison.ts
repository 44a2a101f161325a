import path from 'node:path';
import type { ChangedFile, Comparison } from '../model/packaging.ts';
import { isPackedAlike } from '../policy/upstream-part.ts';
import { binaryPackages, readControl, sourceParagraph } from '../text/control.ts';
import { isInside, outside } from './files.ts';
import type { GitText } from './git.ts';
import type { Changes, FileChange } from './git-changes.ts';
import { manifestsIn } from './manifest-text.ts';
import { needsNoWord } from './needs-no-word.ts';
import { isOwnFile, isOwnName } from './own-files.ts';
import { type Failure, failure, heldAt, type NamedRef } from './packaging-refs.ts';
import { patchedFiles } from './patched-files.ts';
import type { Repository } from './repository.ts';
import { changesByPatchAlone } from './source-format.ts';
import type { Tree } from './tree.ts';

/** Compares a tree with a ref that holds packaging; or says why that cannot be done. */
export function compare(named: NamedRef, tree: Tree, repository: Repository): Comparison | Failure {
  const { files, git, top, workspace, own } = repository;
  const { list, ref, path: at, targets } = named;
  if (!isInside(workspace, top))
    return failure(named, outside, 'Keep the manifest in the repository that is checked.');
  const changes = git.changesSince(top, ref, tree.ref);
  if ('unreadable' in changes) return failure(named, changes.unreadable, changes.help);
  const isThere =
    tree.ref === undefined ? files.kind(path.join(top, 'debian')) === 'folder' : hasDebian(changes.ownTop);
  if (!isThere) {
    return failure(
      named,
      `${tree.name} has no folder \`debian\` to compare with it`,
      'Run the check on the branch that holds the packaging, or leave the ref out.',
    );
  }
  if (!hasDebian(changes.top))
    return failure(named, 'it has no folder `debian`', 'Name the ref that holds the packaging.');
  const isManifest = manifestsIn(tree, ref, repository);
  const compared = changes.files.filter((change) => !isOwnFile(change, own, isManifest));
  const counted = compared.map(
    ({ path, kind }): ChangedFile => ({
      path,
      kind,
      needsNoWord: needsNoWord({ path, kind }, compared, { ref, tree, repository }),
    }),
  );
  const control = list === 'from-previous' ? controlAt(ref, changes, tree, repository) : undefined;
  if (control && 'unreadable' in control) return failure(named, control.unreadable, control.help);
  const before = control && 'text' in control ? readControl(control.text) : undefined;
  const upstream = hasUpstream(changes, own) ? counted.filter((change) => !isPackaging(change)) : undefined;
  return {
    list,
    ref,
    path: at,
    targets,
    packaging: counted.filter((change) => isPackaging(change) && change.path !== 'debian/changelog'),
    upstream,
    edited:
      list === 'from-previous' && upstream ? edited(upstream, named, changes, tree, repository) : undefined,
    binaries: before && new Set(binaryPackages(before).map(({ value }) => value)),
    source: before && sourceParagraph(before),
  };
}

function hasDebian(top: Changes['top']): boolean {
  return top.some(({ name, isFolder }) => name === 'debian' && isFolder);
}

/** The control file at a ref; git need not be asked for one that is as in the tree. */
function controlAt(ref: string, { files }: Changes, tree: Tree, { git, top }: Repository): GitText {
  const name = 'debian/control';
  const own = files.some((file) => file.path === name) ? undefined : tree.read(name);
  return own && 'text' in own ? own : git.fileAt(top, ref, name);
}

function isPackaging({ path }: Pick<FileChange, 'path'>): boolean {
  return path === 'debian' || path.startsWith('debian/');
}

/** Whether the trees both hold more than packaging: they share a name at the top level, or the own one has folders. */
function hasUpstream({ top, ownTop, files }: Changes, own: Repository['own']): boolean {
  // What begins with a dot may stand beside packaging alone, too.
  const isUpstream = (name: string): boolean =>
    name !== 'debian' && !name.startsWith('.') && !isOwnName(name, own);
  const theirs = new Set(top.map(({ name }) => name).filter(isUpstream));
  const fresh = files.filter(({ kind }) => kind === 'new').map(({ path }) => path.split('/'));
  const ours = [
    ...ownTop,
    ...fresh.map(([name = '', ...below]) => ({ name, isFolder: below.length > 0 })),
  ].filter(({ name }) => isUpstream(name));
  return theirs.size > 0 && ours.some(({ name, isFolder }) => isFolder || theirs.has(name));
}

/**
 * What differs from the version replaced and no patch changes, where both have the same upstream source and its
 * format wants a patch for each change.
 */
function edited(
  upstream: readonly ChangedFile[],
  named: NamedRef,
  changes: Changes,
  tree: Tree,
  repository: Repository,
): readonly ChangedFile[] | undefined {
  if (!changesByPatchAlone(changes, { ref: named.ref, tree, repository })) return undefined;
  const held = heldAt(named, repository) ?? named.version;
  const uploads = named.targets[0]?.version.value;
  if (!held || !uploads || !isPackedAlike(uploads, held)) return undefined;
  if (upstream.length === 0) return [];
  const patched = patchedFiles(changes, { ref: named.ref, tree, repository });
  return patched && upstream.filter((file) => !patched(file));
}
