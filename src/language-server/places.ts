import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileSystem } from '../model/file-system.ts';
import { gitTopLevel } from '../sources/files.ts';

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
 * The folder that what a document names must lie in, as for a check there: the top level of its repository; where it is
 * in none, the innermost folder that the editor has open around it, by whatever name; else its own folder.
 * @param open the folders that the editor has open
 */
export function workspaceAround(file: string, open: readonly string[], files: FileSystem): string {
  const own = path.dirname(file);
  return gitTopLevel(files, own) ?? openAbove(own, open, files) ?? own;
}

/** The nearest folder, from `folder` upwards, that the editor has open; a link to it, or from it, is as good. */
function openAbove(folder: string, open: readonly string[], files: FileSystem): string | undefined {
  const real = (name: string): string => files.realPath(name) ?? name;
  const opened = new Set(open.map(real));
  for (let at = folder; ; at = path.dirname(at)) {
    if (opened.has(real(at))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}
