import type { Target } from '../model/manifest.ts';
import type { Comparison, NewPatch } from '../model/packaging.ts';
import { patchHeaderText, readPatchHeader } from '../text/patch-header.ts';
import { quote } from '../text/quote.ts';
import { listedIn, patchesFolder } from './patch-lists.ts';
import type { Tree } from './tree.ts';

const patches = `${patchesFolder}/`;

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

/**
 * The patches of a tree that none of the refs has which it was compared with, with their headers: those that the
 * backport brings.
 * @param comparisons those of the tree
 * @param targets those whose packaging it holds
 */
export function newPatches(
  comparisons: readonly Comparison[],
  tree: Tree,
  targets: readonly Target[],
): FoundPatches {
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
  const listed = listedIn(tree);
  const isListed = (name: string): boolean => listed.has(name);
  const named = brought.filter((name) => isListed(name) || /\.(?:patch|diff)$/.test(name));
  const found: NewPatch[] = [];
  const texts: [string, string][] = [];
  const unread = named.slice(mostPatches).map((name) => `${quote(name)}: those of ${mostPatches} are read`);
  for (const name of named.slice(0, mostPatches)) {
    const reading = tree.readBeginning(name, longestHeader);
    if ('wrong' in reading) {
      unread.push(`${quote(name)}: ${reading.wrong}`);
      continue;
    }
    const header = patchHeaderText(reading.text);
    // A patch without a header is shown by the line in whose place it should stand.
    const shown = header + (reading.text.slice(header.length).split('\n', 1)[0] ?? '');
    found.push({
      path: name,
      header: readPatchHeader(header),
      placeOf: reading.placeOf,
      isListed: isListed(name),
      targets,
    });
    if (reading.file) texts.push([reading.file[0], shown]);
  }
  const more = unread.length > 1 ? ` (and ${unread.length - 1} more)` : '';
  return { patches: found, texts, unread: unread[0] && `${unread[0]}${more}` };
}
