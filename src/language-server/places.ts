import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileSystem } from '../model/file-system.ts';
import { gitTopLevel, isInside } from '../sources/files.ts';

/** The absolute path of a document on this machine; undefined for another. */
export function fileOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    const file = fileURLToPath(uri);
    // No file has such a name.
    return file.includes('\0') ? undefined : path.resolve(file);
  } catch {
    return undefined;
  }
}

/** How the editor names a file. */
export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

/**
 * The folder that what a document names must lie in: the top level of its repository, and no more than the editor has
 * open. Of a document that is open by itself, its repository, or its own folder.
 * @param open the folders that the editor has open
 */
export function workspaceAround(file: string, open: readonly string[], files: FileSystem): string {
  const top = gitTopLevel(files, path.dirname(file));
  // The innermost of several.
  const folder = open
    .filter((each) => isInside(each, file))
    .reduce<string | undefined>(
      (inner, each) => (inner && inner.length > each.length ? inner : each),
      undefined,
    );
  if (folder === undefined) return top ?? path.dirname(file);
  return top !== undefined && isInside(folder, top) ? top : folder;
}
