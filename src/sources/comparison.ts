import path from 'node:path';
import type { ChangedFile, Comparison } from '../model/packaging.ts';
import { binaryPackages, readControl, sourceParagraph, withoutMaintainers } from '../text/control.ts';
import { listedPatches } from '../text/patch-header.ts';
import { isInside, outside } from './files.ts';
import type { GitText } from './git.ts';
import type { Changes, FileChange } from './git-changes.ts';
import type { Failure, NamedRef } from './packaging-refs.ts';
import { fileOfTree, isOwnFile, type Repository } from './repository.ts';

/** Compares the work tree with a ref that holds packaging; or says why that cannot be done. */
export function compare(named: NamedRef, repository: Repository): Comparison | Failure {
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
  const counted = changes.files
    .filter((change) => !isOwnFile(change.path, repository))
    .map(
      (change): ChangedFile => ({ ...change, needsNoWord: needsNoWord(change, changes, ref, repository) }),
    );
  const control = list === 'from-previous' ? controlAt(ref, changes, repository) : undefined;
  if (control && 'unreadable' in control) return fail(control.unreadable, control.help);
  const paragraphs = control && 'text' in control ? readControl(control.text) : undefined;
  return {
    ...named,
    packaging: counted.filter((change) => isPackaging(change) && change.path !== 'debian/changelog'),
    // Of the version replaced the packaging alone matters: its upstream source is another.
    upstream:
      list === 'from-source' && hasUpstream(changes, repository)
        ? counted.filter((change) => !isPackaging(change))
        : undefined,
    binaries: paragraphs && new Set(binaryPackages(paragraphs).map(({ value }) => value)),
    source: paragraphs && sourceParagraph(paragraphs),
  };
}

/** The control file at a ref; git need not be asked for one that is as in the work tree. */
function controlAt(ref: string, { files }: Changes, repository: Repository): GitText {
  const name = 'debian/control';
  const own = files.some((file) => file.path === name) ? undefined : fileOfTree(name, repository);
  return own && 'text' in own ? own : repository.git.fileAt(repository.top, ref, name);
}

function isPackaging({ path }: FileChange): boolean {
  return path === 'debian' || path.startsWith('debian/');
}

/** Whether the trees both hold more than packaging: they share a name at the top level, or the own one has folders. */
function hasUpstream({ top, ownTop, files }: Changes, repository: Repository): boolean {
  const isUpstream = (name: string): boolean => name !== 'debian' && !isOwnFile(name, repository);
  const theirs = new Set(top.map(({ name }) => name).filter(isUpstream));
  const fresh = files.filter(({ kind }) => kind === 'new').map(({ path }) => path.split('/'));
  const own = [
    ...ownTop,
    ...fresh.map(([name = '', ...below]) => ({ name, isFolder: below.length > 0 })),
  ].filter(({ name }) => isUpstream(name));
  return theirs.size > 0 && own.some(({ name, isFolder }) => isFolder || theirs.has(name));
}

/** The list of the patches, in the order in which they are applied. */
const patchSeries = 'debian/patches/series';

/**
 * Whether a change speaks for itself: one of who maintains the package alone, and the lines of the list of patches
 * for the patches that come or go.
 */
function needsNoWord(
  { path, kind }: FileChange,
  { files }: Changes,
  ref: string,
  repository: Repository,
): boolean {
  const isControl = path === 'debian/control' || path === 'debian/control.in';
  if (kind === 'mode' || kind === 'type' || !(isControl || path === patchSeries)) return false;
  const now = fileOfTree(path, repository);
  const before = repository.git.fileAt(repository.top, ref, path);
  const [ours, theirs] = [now, before].map((each) => ('text' in each ? each.text : undefined));
  if (isControl) {
    return (
      ours !== undefined && theirs !== undefined && withoutMaintainers(ours) === withoutMaintainers(theirs)
    );
  }
  const changedPatches = (of: FileChange['kind']): Set<string> =>
    new Set(
      files
        .filter((each) => each.kind === of && each.path.startsWith('debian/patches/'))
        .map((each) => each.path.slice('debian/patches/'.length)),
    );
  const without = (series: string | undefined, gone: ReadonlySet<string>): string =>
    listedPatches(series ?? '')
      .filter((name) => !gone.has(name))
      .join('\n');
  return without(ours, changedPatches('new')) === without(theirs, changedPatches('removed'));
}
