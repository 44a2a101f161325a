import type { Backport } from '../../../model/backport.ts';
import type { ChangedFile, Comparison } from '../../../model/packaging.ts';
import { joinWords, quote } from '../../../text/quote.ts';

/** A change as the manifest declares it. */
export interface DeclaredChange {
  /** Its place in the list. */
  readonly index: number;
  readonly path: string;
}

/** The packaging changes that a manifest declares, as far as their paths are known. */
export function declaredChanges({ manifest }: Backport, list: Comparison['list']): DeclaredChange[] {
  return (manifest['packaging-changes']?.[list] ?? []).flatMap((change, index) =>
    change?.path === undefined ? [] : [{ index, path: plainPath(change.path) }],
  );
}

/** Whether the schema took a declared change out, so that nobody knows what it covers. */
export function hidesChanges({ manifest, problems }: Backport, list: Comparison['list']): boolean {
  const other = list === 'from-source' ? 'from-previous' : 'from-source';
  if (manifest['packaging-changes']?.[list]?.some((change) => change?.path === undefined)) return true;
  // An unknown key beside the other list may be this one misspelt.
  return problems.some(
    ({ at }) =>
      'path' in at &&
      at.path[0] === 'packaging-changes' &&
      (at.path.length === 1 || (at.path.length === 2 && at.path[1] !== other)),
  );
}

/** A path as git writes it. */
export function plainPath(written: string): string {
  return written.trim().replace(/^(?:\.\/)+/, '');
}

/** Whether a declared path covers a file: it is that file, or a folder above it, which ends in `/`. */
export function covers({ path }: DeclaredChange, file: string): boolean {
  return path.endsWith('/') ? file.startsWith(path) : file === path;
}

/** Whether one of the declared paths covers a file: as `covers`, for many files and many paths. */
export function coveredBy(declared: readonly DeclaredChange[]): (file: string) => boolean {
  const paths = new Set(declared.map(({ path }) => path));
  return (file) => {
    if (!file.endsWith('/') && paths.has(file)) return true;
    for (let slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1))
      if (paths.has(file.slice(0, slash + 1))) return true;
    return false;
  };
}

/** How many files a message names. */
const mostNamed = 10;

/** Changed files in words: up to ten by name, with what became of them. */
export function nameFiles(files: readonly ChangedFile[]): string {
  const words = files.slice(0, mostNamed).map(({ path, kind }) => `${quote(path)}${kinds[kind]}`);
  const left = files.length - words.length;
  return joinWords(left > 0 ? [...words, `${left} more`] : words);
}

const kinds = {
  new: ' (new)',
  removed: ' (removed)',
  mode: ' (its mode)',
  type: ' (its type)',
  changed: '',
} as const;
