import path from 'node:path';
import type { Place, Target, TargetChangelog } from '../backport.ts';
import { readChangelog } from '../debian/changelog.ts';
import type { WrittenManifest } from '../read/manifest-schema.ts';
import { positionsIn } from '../read/position.ts';
import { type FileSystem, gitTopLevel, isInside, readText } from './files.ts';
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
 */
export function gatherChangelogs(
  manifest: WrittenManifest,
  targets: readonly Target[],
  file: string,
  { files, git, workspace }: Places,
): GatheredChangelogs {
  const top = topLevel(file, files, workspace);
  const open = targets.filter(
    ({ stage, brokenDates }) => stage !== 'released' && !brokenDates.includes('released'),
  );
  const changelogs: TargetChangelog[] = [];
  const texts: [string, string][] = [];
  for (const target of open) {
    const named = manifest.targets?.[Number(target.path[1])]?.changelog;
    const isDefault =
      named === undefined && open.length === 1 && files.kind(path.join(top, defaultChangelog)) === 'file';
    const name = named ?? (isDefault ? defaultChangelog : undefined);
    if (name === undefined) continue;
    const inTree = path.resolve(top, name);
    const reference = files.kind(inTree) === undefined ? /^([^:]+):(.+)$/.exec(name) : null;
    if (reference) {
      const found = git.fileAt(top, reference[1] ?? '', reference[2] ?? '');
      // What stands at a ref has no line in the work tree: its findings point at the manifest.
      changelogs.push({
        target,
        named: name,
        found: foundAtRef(found, { path: [...target.path, 'changelog'] }),
      });
      continue;
    }
    const reading = readText(files, inTree, workspace);
    if ('wrong' in reading) {
      changelogs.push({ target, named: name, found: { kind: 'missing', why: reading.wrong } });
      continue;
    }
    const positionOf = positionsIn(reading.text, inTree);
    texts.push([inTree, reading.text]);
    changelogs.push({
      target,
      named: name,
      found: {
        kind: 'read',
        changelog: readChangelog(reading.text),
        placeOf: (extent) => ({ position: positionOf(extent) }),
      },
    });
  }
  return { changelogs, texts };
}

function foundAtRef(found: ReturnType<Git['fileAt']>, place: Place): TargetChangelog['found'] {
  if ('unreadable' in found) return { kind: 'unreadable', why: found.unreadable, help: found.help };
  if ('missing' in found) return { kind: 'missing', why: found.missing };
  return { kind: 'read', changelog: readChangelog(found.text), placeOf: () => place };
}

/** The top level of the manifest's repository, as far as it lies in the workspace. */
function topLevel(file: string, files: FileSystem, workspace: string): string {
  const top = gitTopLevel(files, path.dirname(file));
  return top !== undefined && isInside(workspace, top) ? top : workspace;
}
