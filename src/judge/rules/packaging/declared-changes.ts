import type { Backport } from '../../../model/backport.ts';
import type { Field } from '../../../model/field.ts';
import type { ChangedFile, Comparison } from '../../../model/packaging.ts';
import { joinWords, quote } from '../../../text/quote.ts';

/** A file that the manifest declares as changed, or with `/` at its end all below a folder. */
export interface DeclaredPath {
  /** Where it is declared. */
  readonly at: Field<string>;
  /** As git writes it. */
  readonly path: string;
}

/** The packaging changes that a manifest declares, as far as their paths are known. */
export function declaredPaths({ packagingChanges }: Backport, list: Comparison['list']): DeclaredPath[] {
  return packagingChanges[list].items.flatMap(({ file }) =>
    file.value === undefined ? [] : [{ at: file, path: plainPath(file.value) }],
  );
}

/** Whether a declared change breaks the schema, so that nobody knows what it covers. */
export function hidesChanges({ packagingChanges }: Backport, list: Comparison['list']): boolean {
  const { state, items } = packagingChanges[list];
  return state === 'broken' || items.some(({ file }) => file.value === undefined);
}

/** A path as git writes it. */
function plainPath(written: string): string {
  return written.trim().replace(/^(?:\.\/)+/, '');
}

/** Whether a declared path covers a file: it is that file, or a folder above it, which ends in `/`. */
export function covers({ path }: DeclaredPath, file: string): boolean {
  return path.endsWith('/') ? file.startsWith(path) : file === path;
}

/** Whether one of the declared paths covers a file: as `covers`, for many files and many paths. */
export function coveredBy(declared: readonly DeclaredPath[]): (file: string) => boolean {
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
