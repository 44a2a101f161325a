import path from 'node:path';
import { type PatchLine, patchLines } from '../text/patch-header.ts';
import { type FilePatch, pathsIn } from '../text/patch-paths.ts';
import { unpatched } from '../text/unpatch.ts';
import type { Changes, FileChange } from './git-changes.ts';
import { listInForce, patchesFolder, patchPath } from './patch-lists.ts';
import type { Repository } from './repository.ts';
import { type Tree, treeAt } from './tree.ts';

/** How many patches are looked at: no fix comes near. */
const mostPatches = 500;

type WhereText = (name: string) => string | undefined;

/** A tree's patches. */
interface Patched {
  readonly tree: Tree;
  /** The text of a file; an empty one where there is none, and undefined where it is not read. */
  readonly textOf: WhereText;
  readonly listed: ReadonlyMap<string, PatchLine>;
}

/**
 * Tells whether a patch accounts for a file outside `debian/`: in a tree that is kept with its patches applied, what
 * comes, goes or changes with a patch differs with it. Undefined where a patch or a list was not read: it may be the one.
 */
export function patchedFiles(
  { files }: Changes,
  { ref, tree, repository }: { readonly ref: string; readonly tree: Tree; readonly repository: Repository },
): DoesExplain | undefined {
  const isHere = new Set(files.filter(({ kind }) => kind !== 'removed').map(({ path }) => path));
  const now = patchedBy(tree, (name) => textIn(tree, name, isHere.has(name)));
  const there = treeAt(ref, [], repository);
  const before = patchedBy(there, (name) => textIn(there, name));
  if (!now || !before) return undefined;
  const changed = new Set(files.map(({ path }) => path));
  const isSame = (name: string): boolean =>
    now.listed.has(name) && before.listed.has(name) && !changed.has(name);
  const differing = new Set([...now.listed.keys(), ...before.listed.keys()].filter((name) => !isSame(name)));
  const sides = [now, before].map((side) => explainedBy(side, differing));
  if (differing.size > mostPatches || !sides.every((side) => side !== undefined)) return undefined;
  const isApplied = appliedAtOneEnd(now, before, isSame);
  return (file) => sides.some((explains) => explains(file)) || isApplied(file);
}

type DoesExplain = (file: Pick<FileChange, 'path' | 'kind'>) => boolean;

/** Tells whether some patches of a tree touch a file; undefined where one of them is not read. */
function explainedBy(
  { tree, textOf, listed }: Patched,
  patches: ReadonlySet<string>,
): DoesExplain | undefined {
  const paths = new Set<string>();
  const moves = new Set<string>();
  for (const [name, line] of [...listed].filter(([each]) => patches.has(each)).slice(0, mostPatches)) {
    const text = textOf(name);
    if (text === undefined) return undefined;
    const { files, moved } = pathsIn(text, levelOf(line));
    for (const path of files.flatMap((file) => pathOf(file, tree))) paths.add(path);
    for (const path of moved) moves.add(path);
  }
  return ({ path, kind }) => paths.has(path) || ((kind === 'new' || kind === 'removed') && moves.has(path));
}

/** The patches that the list in force names; undefined where nobody can read it. */
function patchedBy(tree: Tree, textOf: WhereText): Patched | undefined {
  const text = textOf(listInForce(tree));
  if (text === undefined) return undefined;
  const lines = patchLines(text).map((line): [string, PatchLine] => [patchPath(line.name), line]);
  return { tree, textOf, listed: new Map(lines.filter(([name]) => name.startsWith(`${patchesFolder}/`))) };
}

/** How many folders `-p` takes off the names in a patch. */
function levelOf({ options }: PatchLine): number {
  return Number(/(?:^|\s)-p ?(\d)(?!\S)/.exec(options)?.[1] ?? 1);
}

/** The file that a patch means where it names two: as `patch` takes it, the one that is there, or with the shorter path. */
function pathOf({ paths }: FilePatch, tree: Tree): readonly string[] {
  const [one, other] = paths;
  if (one === undefined || other === undefined) return paths;
  const there = paths.filter((each) => isThere(tree, each));
  if (there.length !== 2) return there.length === 1 ? there : paths;
  const [less, more] = [measure(one), measure(other)];
  const differs = less.findIndex((size, index) => size !== more[index]);
  return [differs >= 0 && (more[differs] ?? 0) < (less[differs] ?? 0) ? other : one];
}

/** By what `patch` tells paths apart: the number of folders, the length of the name, the length of all. */
function measure(path: string): readonly number[] {
  const folders = path.split('/');
  return [folders.length, folders.at(-1)?.length ?? 0, path.length];
}

/**
 * Tells whether a file differs by the patches that both trees list: one is kept with its patches applied, such as the
 * branches `applied/…` of git-ubuntu, and the other is not.
 */
function appliedAtOneEnd(now: Patched, before: Patched, isSame: (name: string) => boolean): DoesExplain {
  let known: ReadonlyMap<string, readonly FilePatch[]> | undefined;
  return ({ path, kind }) => {
    if (kind === 'mode' || kind === 'type') return false;
    known ??= changesByFile(now, isSame);
    const patches = known.get(path);
    const [text, old] = patches ? [now.textOf(path), before.textOf(path)] : [];
    if (!patches || text === undefined || old === undefined) return false;
    return isUnpatched(old, patches, text) || isUnpatched(text, patches, old);
  };
}

/** What the patches that did not change do to each file, in their order. */
function changesByFile(
  { listed, textOf }: Patched,
  isSame: (name: string) => boolean,
): ReadonlyMap<string, readonly FilePatch[]> {
  const changes = new Map<string, FilePatch[]>();
  const same = [...listed].filter(([name]) => isSame(name));
  for (const [name, line] of same.slice(0, mostPatches)) {
    for (const file of pathsIn(textOf(name) ?? '', levelOf(line)).files) {
      for (const path of file.paths) {
        const known = changes.get(path);
        if (known) known.push(file);
        else changes.set(path, [file]);
      }
    }
  }
  return changes;
}

/** Whether a text without some patches is another. */
function isUnpatched(patched: string, patches: readonly FilePatch[], plain: string): boolean {
  let text: string | undefined = patched;
  for (const { hunks } of patches.toReversed()) {
    text = unpatched(text, hunks);
    if (text === undefined) return false;
  }
  // Where a file comes or goes whole, its last line has no end.
  return text.replace(/\n$/, '') === plain.replace(/\n$/, '');
}

/** The text of a file; an empty one where there is none, and undefined where it is not read. */
function textIn(tree: Tree, name: string, isChanged = false): string | undefined {
  const reading = tree.read(name, 'any');
  if ('text' in reading) return reading.text;
  return isChanged || isThere(tree, name) ? undefined : '';
}

function isThere(tree: Tree, name: string): boolean {
  return tree.has(path.posix.dirname(name), path.posix.basename(name));
}
