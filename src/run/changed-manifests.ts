import type { ChangeRange } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { ManifestReport } from '../model/report.ts';
import type { Unreadable } from '../sources/ask-git.ts';
import type { Git } from '../sources/git.ts';
import type { FileChange } from '../sources/git-changes.ts';
import type { RangeChanges } from '../sources/git-range.ts';
import { manifestsIn } from '../sources/manifest-text.ts';
import { withinAnother } from '../sources/nested-repository.ts';
import { isOwnFile } from '../sources/own-files.ts';
import type { Repository } from '../sources/repository.ts';
import { workTree } from '../sources/tree.ts';
import { findingOfRun } from './finding-of-run.ts';
import type { ReadAtRef, RestsOn } from './rests-on.ts';

/**
 * The manifests of a run, with which of them a change touches: themselves, or what the verdict on them rests on. Of the
 * others the findings are told, and decide nothing. Git is asked once for a repository; where it cannot tell, every
 * manifest of that repository counts as changed, and a warning says so.
 * @param restsOn what the verdicts rest on, in the order of the manifests
 */
export function decidedByChange(
  manifests: readonly ManifestReport[],
  restsOn: readonly RestsOn[],
  range: ChangeRange,
  git: Git,
): { readonly manifests: readonly ManifestReport[]; readonly findings: readonly Finding[] } {
  const { isChanged, findings } = changedAmong(restsOn, range, git);
  return {
    findings,
    manifests: manifests.map((manifest, index) =>
      isChanged[index] === false
        ? { ...manifest, isChanged: false, findings: manifest.findings.map(told) }
        : { ...manifest, isChanged: true },
    ),
  };
}

function told(finding: Finding): Finding {
  return { ...finding, isTold: true };
}

function changedAmong(all: readonly RestsOn[], range: ChangeRange, git: Git) {
  const byTop = new Map<string, RestsOn[]>();
  for (const each of all) {
    const known = byTop.get(each.repository.top);
    if (known) known.push(each);
    else byTop.set(each.repository.top, [each]);
  }
  const changed = new Map<RestsOn, boolean>();
  const untold = new Map<string, Unreadable>();
  for (const [top, manifests] of byTop) {
    const changes = strangeBase(manifests, range) ?? git.changesInRange(top, range);
    if ('unreadable' in changes) untold.set(changes.unreadable, changes);
    const isTouched =
      'unreadable' in changes ? () => true : touchedBy(changes, manifests, range.judgedBy ?? []);
    for (const each of manifests) changed.set(each, isTouched(each));
  }
  return {
    isChanged: all.map((each) => changed.get(each) ?? true),
    findings: [...untold.values()].map(unreadableRange),
  };
}

/** Why a base is another repository's. An event's commits are in one alone, wherever it lies; a name is in many. */
function strangeBase([first]: readonly RestsOn[], { head }: ChangeRange): Unreadable | undefined {
  return first && head === undefined ? withinAnother(first.repository) : undefined;
}

function unreadableRange({ unreadable, help }: Unreadable): Finding {
  return findingOfRun({
    rule: 'repository-unreadable',
    // All is judged, and nothing passes for it: the verdict lacks no evidence.
    severity: 'warning',
    message: `It is not known what the change touches: ${unreadable}. Every manifest is judged as if it were changed.`,
    help,
  });
}

/** Tells of each manifest of a repository whether a change touches it; the change is looked through once for all. */
function touchedBy(
  changes: RangeChanges,
  manifests: readonly RestsOn[],
  judgedBy: readonly string[],
): (manifest: RestsOn) => boolean {
  const { files, untracked, top, ownTop, isBrought } = changes;
  const names = new Set(files.map(({ path }) => path));
  if (judgedBy.some((name) => names.has(name))) return () => true;
  const folders = foldersOf(packagingOf(changes, manifests));
  const hasDebian = [...top, ...ownTop].some(({ name, isFolder }) => name === 'debian' && isFolder);
  const mayHide = files.some(
    ({ kind, isMoreThanText }) => kind === 'removed' || kind === 'type' || isMoreThanText,
  );
  const hasYaml = files.some(({ path }) => /\.ya?ml$/.test(path));
  // A link in place of a folder on the way to a file is one of the names, too.
  // By the attributes in a folder above it, git may check a file out in another encoding, or by a filter.
  const isNamed = (name: string): boolean =>
    names.has(name) ||
    untracked.has(name) ||
    names.has('.gitattributes') ||
    upwards(name).some(
      (folder) => names.has(folder) || untracked.has(`${folder}/`) || names.has(`${folder}/.gitattributes`),
    );
  const isAt = ({ ref, file }: ReadAtRef): boolean =>
    (file === undefined ? folders.has('') : isNamed(file)) && isBrought(ref);
  return ({ files: own, isHidden, isPolicyBroken, readsTree, packages, refs }) =>
    own.some(isNamed) ||
    refs.some(isAt) ||
    (isHidden && mayHide) ||
    (isPolicyBroken && hasYaml) ||
    (readsTree && hasDebian && folders.has('')) ||
    packages.some((folder) => folders.has(folder));
}

/** What a change touches that is no manifest, and nothing that one is about, but may be a part of a package. */
function packagingOf(changes: RangeChanges, manifests: readonly RestsOn[]): FileChange[] {
  const own = new Set(manifests.flatMap(({ repository }) => [...repository.own]));
  const [first] = manifests;
  const isManifest = first ? askedSeldom(changes, first.repository) : () => false;
  return changes.files.filter(
    (change) =>
      !isOwnFile(change, own, (name) => own.has(name) || isManifest(name)) && !isDescription(change, own),
  );
}

/** A description of a manifest of the run that was written anew, in a folder for descriptions: it is no other one's package. */
function isDescription({ path, kind, isMoreThanText }: FileChange, own: ReadonlySet<string>): boolean {
  return own.has(path) && kind === 'changed' && !isMoreThanText && /^(?:sru|backports?)\/[^/]+$/.test(path);
}

/** How many files are read to know whether they are manifests; more count as parts of a package. */
const mostRead = 20;

function askedSeldom({ commit }: RangeChanges, repository: Repository): (name: string) => boolean {
  const isManifest = manifestsIn(workTree(repository), commit, repository);
  let count = 0;
  return (name) => count++ < mostRead && isManifest(name);
}

/** All folders that hold files, at any depth; the top level is the empty name. */
function foldersOf(files: readonly FileChange[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ path }) => ['', ...upwards(path)]));
}

/** The folders above a file, without the top level. */
function upwards(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
