import { CannotRun } from '../model/cannot-run.ts';
import type { FileSystem } from '../model/file-system.ts';
import { defaultPlaces, inDefaultPlaces } from '../sources/default-places.ts';
import { quote, quoteList } from '../text/quote.ts';
import { heldAs, isPathFromTop, workspace } from './files-held.ts';

/** The manifests that are named, else those in the default places, by absolute path. Throws `CannotRun` where there is none. */
export function manifestsHeld(named: readonly string[] | undefined, files: FileSystem): readonly string[] {
  if (named === undefined || named.length === 0) {
    const found = inDefaultPlaces(workspace, files);
    if (found.length > 0) return found.sort();
    throw new CannotRun(
      `There is no manifest among the files: name one in \`manifests\`. Default places are ${quoteList(defaultPlaces)}.`,
    );
  }
  return [...new Set(named.map((name) => manifestHeld(name, files)))].sort();
}

/** The absolute path of a manifest by its path from the top level. Throws `CannotRun` where there is no such file. */
export function manifestHeld(name: string, files: FileSystem): string {
  const file = heldAs(name);
  if (!isPathFromTop(name) || files.kind(file) !== 'file')
    throw new CannotRun(`There is no file ${quote(name, 300)}: name a manifest among the files.`);
  return file;
}
