import path from 'node:path';
import type { Place, Target, TargetChangelog } from '../backport.ts';
import { readChangelog } from '../debian/changelog.ts';
import type { WrittenManifest } from '../read/manifest-schema.ts';
import { positionsIn } from '../read/position.ts';
import type { Path } from '../read/yaml-text.ts';
import { type FileSystem, gitTopLevel, isInside, outside, readText } from './files.ts';
import type { Git } from './git.ts';

/** Where a changelog is when a manifest names none. */
const defaultChangelog = 'debian/changelog';

interface Places {
  readonly files: FileSystem;
  readonly git: Git;
  readonly workspace: string;
}

/** What was gathered, and the texts that findings may point into. */
export interface GatheredChangelogs {
  readonly changelogs: readonly TargetChangelog[];
  readonly texts: readonly [string, string][];
}

/**
 * Reads the changelogs of the targets that are not released yet: the one that a target names, as a path in the
 * work tree or as git `ref:path`; else `debian/changelog`, where there is one and one such target alone.
 * @param file absolute path of the manifest
 * @param isBroken whether the value at a path breaks the schema: nobody knows which changelog it names
 */
export function gatherChangelogs(
  manifest: WrittenManifest,
  targets: readonly Target[],
  file: string,
  places: Places,
  isBroken: (path: Path) => boolean,
): GatheredChangelogs {
  const top = topLevel(file, places);
  const open = targets.filter(
    ({ stage, brokenDates }) => stage !== 'released' && !brokenDates.includes('released'),
  );
  const hasDefault = open.length === 1 && places.files.kind(path.join(top, defaultChangelog)) === 'file';
  const changelogs: TargetChangelog[] = [];
  const texts: [string, string][] = [];
  for (const target of open) {
    const place = [...target.path, 'changelog'];
    const written = manifest.targets?.[Number(target.path[1])]?.changelog;
    const named = written ?? (hasDefault && !isBroken(place) ? defaultChangelog : undefined);
    if (named === undefined) continue;
    const { found, text } = find(named, top, place, places);
    changelogs.push({ target, named, found });
    if (text) texts.push(text);
  }
  return { changelogs, texts };
}

/** A changelog by its name, and its text where findings point into it. */
function find(
  named: string,
  top: string,
  place: Path,
  { files, git, workspace }: Places,
): { readonly found: TargetChangelog['found']; readonly text?: [string, string] } {
  if (!isInside(workspace, top)) return { found: { kind: 'missing', why: outside } };
  const inTree = path.resolve(top, named);
  const [, ref, inRef] = (files.kind(inTree) === undefined && /^([^:]+):(.+)$/s.exec(named)) || [];
  // What stands at a ref has no line in the work tree: its findings point at the manifest.
  if (ref && inRef) return { found: foundAtRef(git.fileAt(top, ref, inRef), { path: place }) };
  const reading = readText(files, inTree, workspace);
  if ('wrong' in reading) return { found: { kind: 'missing', why: reading.wrong } };
  const positionOf = positionsIn(reading.text, inTree);
  return {
    found: {
      kind: 'read',
      changelog: readChangelog(reading.text),
      placeOf: (extent) => ({ position: positionOf(extent) }),
    },
    text: [inTree, reading.text],
  };
}

function foundAtRef(found: ReturnType<Git['fileAt']>, place: Place): TargetChangelog['found'] {
  if ('unreadable' in found) return { kind: 'unreadable', why: found.unreadable, help: found.help };
  if ('missing' in found) return { kind: 'missing', why: found.missing };
  return { kind: 'read', changelog: readChangelog(found.text), placeOf: () => place };
}

/** The top level of the manifest's repository; the workspace, where that is in none or in the midst of one. */
function topLevel(file: string, { files, workspace }: Places): string {
  const top = gitTopLevel(files, path.dirname(file));
  if (top === undefined) return workspace;
  return isInside(workspace, file) && !isInside(workspace, top) ? workspace : top;
}
