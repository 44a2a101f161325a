import path from 'node:path';
import type { Target, UnreadableEvidence } from '../model/backport.ts';
import type { TargetChangelog } from '../model/packaging.ts';
import { type Path, positionsIn } from '../model/position.ts';
import { readChangelog } from '../text/changelog.ts';
import { quote } from '../text/quote.ts';
import type { Unreadable } from './ask-git.ts';
import { isInside, outside, readAnyText } from './files.ts';
import { isOpen, openTargets, type Repository } from './repository.ts';

/** Where a changelog is when a manifest names none. */
const defaultChangelog = 'debian/changelog';

/** What was gathered, and the texts that findings may point into. */
export interface GatheredChangelogs {
  readonly changelogs: readonly TargetChangelog[];
  readonly unreadable: readonly UnreadableEvidence[];
  readonly texts: readonly [string, string][];
}

/**
 * Reads the changelogs of the targets that are not released yet: the one that a target names, as a path in the
 * work tree or as git `ref:path`; else `debian/changelog`, where there is one and one such target alone.
 */
export function gatherChangelogs(targets: readonly Target[], repository: Repository): GatheredChangelogs {
  const { files, top } = repository;
  const isForOne = targets.filter(isOpen).length === 1;
  const hasDefault = isForOne && files.kind(path.join(top, defaultChangelog)) === 'file';
  const changelogs: TargetChangelog[] = [];
  const unreadable: UnreadableEvidence[] = [];
  const texts: [string, string][] = [];
  for (const target of openTargets(targets)) {
    const { path: place, value, state } = target.changelog;
    const named = value ?? (hasDefault && state === 'absent' ? defaultChangelog : undefined);
    if (named === undefined) continue;
    const read = find(named, place, repository);
    if ('unreadable' in read) {
      const { unreadable: why, help } = read;
      unreadable.push({ path: place, what: `The changelog ${quote(named)}`, why, help, targets: [target] });
      continue;
    }
    changelogs.push({ target, named, found: read.found });
    if (read.text) texts.push(read.text);
  }
  return { changelogs, unreadable, texts };
}

/** A changelog by its name, and its text where findings point into it. */
function find(
  named: string,
  place: Path,
  { files, git, workspace, top }: Repository,
): { readonly found: TargetChangelog['found']; readonly text?: [string, string] } | Unreadable {
  if (!isInside(workspace, top)) return { found: { kind: 'missing', why: outside } };
  const inTree = path.resolve(top, named);
  const [, ref, inRef] = (files.kind(inTree) === undefined && /^([^:]+):(.+)$/s.exec(named)) || [];
  if (ref && inRef) {
    const atRef = git.fileAt(top, ref, inRef);
    if ('unreadable' in atRef) return atRef;
    if ('missing' in atRef) return { found: { kind: 'missing', why: atRef.missing } };
    // What stands at a ref has no line in the work tree: its findings point at the manifest.
    return {
      found: { kind: 'read', changelog: readChangelog(atRef.text), placeOf: () => ({ path: place }) },
    };
  }
  // dpkg reads bytes: an old letter in an old entry is no fault, and a byte order mark makes it no changelog.
  const reading = readAnyText(files, inTree, workspace);
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
