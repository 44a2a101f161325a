import path from 'node:path';
import type { Comparison, NewPatch } from '../backport.ts';
import { listedPatches, patchHeaderText, readPatchHeader } from '../debian/patch-header.ts';
import { positionsIn } from '../read/position.ts';
import { readLoosely } from './files.ts';
import { fileOfTree, type Repository } from './repository.ts';

const patches = 'debian/patches/';

/** How many patches have their headers read: no backport comes near. */
export const mostPatches = 500;

/** Bytes of a patch that is looked at: what changes may be long, but not endless. */
export const largestPatch = 16 * 1024 * 1024;

/** What was found, and the texts that findings may point into. */
export interface FoundPatches {
  readonly patches: readonly NewPatch[];
  readonly texts: readonly [string, string][];
  /** How many more there are that were not read. */
  readonly left: number;
}

/** The patches that none of the refs has, with their headers: those that the backport brings. */
export function newPatches(comparisons: readonly Comparison[], repository: Repository): FoundPatches {
  const [first, ...others] = comparisons.map(
    ({ packaging }) =>
      new Set(
        packaging
          .filter(({ path, kind }) => kind === 'new' && path.startsWith(patches))
          .map(({ path }) => path),
      ),
  );
  const brought = [...(first ?? [])].filter((name) => others.every((each) => each.has(name)));
  if (brought.length === 0) return { patches: [], texts: [], left: 0 };
  const series = fileOfTree(`${patches}series`, repository);
  const listed = new Set('text' in series ? listedPatches(series.text) : []);
  const named = brought.filter(
    (name) => listed.has(name.slice(patches.length)) || /\.(?:patch|diff)$/.test(name),
  );
  const found: NewPatch[] = [];
  const texts: [string, string][] = [];
  for (const name of named.slice(0, mostPatches)) {
    const file = path.join(repository.top, name);
    const reading = readLoosely(repository.files, file, repository.workspace, largestPatch);
    if ('wrong' in reading) continue;
    const header = patchHeaderText(reading.text);
    // A patch without a header is shown by the line in whose place it should stand.
    const shown = header + (reading.text.slice(header.length).split('\n', 1)[0] ?? '');
    const positionOf = positionsIn(shown, file);
    found.push({
      path: name,
      header: readPatchHeader(header),
      placeOf: (extent) => ({ position: positionOf(extent) }),
    });
    texts.push([file, shown]);
  }
  return { patches: found, texts, left: named.length - found.length };
}
