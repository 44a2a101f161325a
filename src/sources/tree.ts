import path from 'node:path';
import type { PlaceOf } from '../model/packaging.ts';
import { type Path, positionsIn } from '../model/position.ts';
import { quote } from '../text/quote.ts';
import { type Encoding, isInside, readBeginning, readText } from './files.ts';
import type { Repository } from './repository.ts';

/** A tree that holds packaging: the work tree, or what stands at a ref. */
export interface Tree {
  /** Undefined for the work tree. */
  readonly ref: string | undefined;
  /** In words: `the work tree`. */
  readonly name: string;
  /** Reads a text file, by its path from the top level. */
  readonly read: (file: string, encoding?: Encoding) => TreeFile | { readonly wrong: string };
  /** Reads the beginning of one that may be in any encoding, at least so many bytes of it. */
  readonly readBeginning: (file: string, most: number) => TreeFile | { readonly wrong: string };
  /** Whether something other than a folder stands at a path below a folder, by their names. */
  readonly has: (folder: string, file: string) => boolean;
}

/** A text file of a tree, and where its pieces stand. */
export interface TreeFile {
  readonly text: string;
  readonly hasByteOrderMark?: true;
  readonly placeOf: PlaceOf;
  /** Of the work tree, its absolute path and its text, for reporters that show the line. */
  readonly file: [string, string] | undefined;
}

/** The work tree of a repository. */
export function workTree({ files, top, workspace }: Repository): Tree {
  const withPlaces = (name: string, reading: ReturnType<typeof readText>) => {
    if ('wrong' in reading) return reading;
    const file = path.resolve(top, name);
    const positionOf = positionsIn(reading.text, file);
    return {
      ...reading,
      placeOf: (extent: Parameters<PlaceOf>[0]) => ({ position: positionOf(extent) }),
      file: [file, reading.text] satisfies [string, string],
    };
  };
  return {
    ref: undefined,
    name: 'the work tree',
    read: (name, encoding) => withPlaces(name, readText(files, path.resolve(top, name), workspace, encoding)),
    readBeginning: (name, most) =>
      withPlaces(name, readBeginning(files, path.resolve(top, name), workspace, most)),
    has: (folder, name) => {
      const file = path.join(top, folder, name);
      if (!isInside(path.join(top, folder), file)) return false;
      const real = files.realPath(file);
      const within = files.realPath(workspace) ?? workspace;
      // What lies outside, or in git's own folder, is nobody's to find, be it there or not.
      if (real === undefined || !isInside(within, real)) return false;
      if (path.relative(within, real).split(path.sep).includes('.git')) return false;
      return files.kind(real) !== 'folder';
    },
  };
}

/**
 * The tree at a ref. It has no lines in the work tree: what is found in it is shown where the manifest names it.
 * @param place where the manifest names the ref
 */
export function treeAt(ref: string, place: Path, { git, top }: Pick<Repository, 'git' | 'top'>): Tree {
  const placeOf = () => ({ path: place });
  const read = (name: string, encoding?: Encoding): ReturnType<Tree['read']> => {
    const found = git.fileAt(top, ref, name, encoding);
    if ('text' in found) return { ...found, placeOf, file: undefined };
    return { wrong: 'missing' in found ? found.missing : found.unreadable };
  };
  return {
    ref,
    name: quote(ref),
    read,
    readBeginning: (name) => read(name, 'any'),
    has: (folder, name) => {
      const files = git.filesAt(top, ref, folder);
      // Of what nobody can read nothing is said to be missing.
      return 'unreadable' in files || files.has(path.posix.join(folder, name));
    },
  };
}
