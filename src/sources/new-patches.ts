import path from 'node:path';
import type { Comparison, NewPatch } from '../model/packaging.ts';
import { positionsIn } from '../model/position.ts';
import { listedPatches, patchHeaderText, readPatchHeader } from '../text/patch-header.ts';
import { quote } from '../text/quote.ts';
import { readBeginning } from './files.ts';
import { fileOfTree, type Repository } from './repository.ts';

const patches = 'debian/patches/';

/** How many patches have their headers read: no backport comes near. */
const mostPatches = 500;

/** Bytes of a patch in which its header is looked for. */
const longestHeader = 64 * 1024;

/** What was found, and the texts that findings may point into. */
export interface FoundPatches {
  readonly patches: readonly NewPatch[];
  readonly texts: readonly [string, string][];
  /** Why some were not read; undefined when all were. */
  readonly unread: string | undefined;
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
  if (brought.length === 0) return { patches: [], texts: [], unread: undefined };
  const series = fileOfTree(`${patches}series`, repository);
  const listed = new Set('text' in series ? listedPatches(series.text) : []);
  const named = brought.filter(
    (name) => listed.has(name.slice(patches.length)) || /\.(?:patch|diff)$/.test(name),
  );
  const found: NewPatch[] = [];
  const texts: [string, string][] = [];
  const unread = named.slice(mostPatches).map((name) => `${quote(name)}: those of ${mostPatches} are read`);
  for (const name of named.slice(0, mostPatches)) {
    const file = path.join(repository.top, name);
    const reading = readBeginning(repository.files, file, repository.workspace, longestHeader);
    if ('wrong' in reading) {
      unread.push(`${quote(name)}: ${reading.wrong}`);
      continue;
    }
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
  const more = unread.length > 1 ? ` (and ${unread.length - 1} more)` : '';
  return { patches: found, texts, unread: unread[0] && `${unread[0]}${more}` };
}
