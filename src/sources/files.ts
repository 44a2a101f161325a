import path from 'node:path';
import type { FileSystem, Reading } from '../model/file-system.ts';

/** No manifest, policy, description or changelog is as large, in bytes; a larger file is refused before it is read. */
export const largestFile = 1024 * 1024;

export const tooLarge = 'it is larger than 1 MiB';

/**
 * Reads a text file of at most 1 MiB.
 * @param within the folder that the file must lie in, links resolved; undefined for a file that the caller trusts
 * @param encoding `any`: one in an older encoding than UTF-8 is read, too; its characters beyond ASCII may be others
 */
export function readText(
  files: FileSystem,
  file: string,
  within: string | undefined,
  encoding: Encoding = 'utf-8',
): Reading {
  const reading = readBytes(files, file, within, (real) =>
    files.size(real) > largestFile ? undefined : files.read(real),
  );
  return 'wrong' in reading ? reading : textOf(reading.bytes, encoding);
}

/**
 * Reads the beginning of a file that may be in an older encoding than UTF-8; its characters beyond ASCII may then come
 * out wrong.
 * @param most how many bytes to read
 */
export function readBeginning(files: FileSystem, file: string, within: string, most: number): Reading {
  const reading = readBytes(files, file, within, (real) => files.readHead(real, most));
  if ('wrong' in reading) return reading;
  const text = textOf(reading.bytes);
  return 'text' in text ? text : { text: new TextDecoder('latin1').decode(reading.bytes) };
}

/** What is no UTF-8 in a name is read as U+FFFD, and by that nothing is found. */
function notThere(file: string): string {
  const nothing = 'there is no such file';
  return file.includes('\ufffd') ? `${nothing}, or its name is not UTF-8: give it another name` : nothing;
}

function readBytes(
  files: FileSystem,
  file: string,
  within: string | undefined,
  read: (real: string) => Uint8Array | undefined,
): { readonly bytes: Uint8Array } | { readonly wrong: string } {
  if (within !== undefined && !isInside(within, path.resolve(file))) return { wrong: outside };
  try {
    const real = files.realPath(file);
    if (real === undefined) return { wrong: notThere(file) };
    if (within !== undefined) {
      const folder = files.realPath(within) ?? within;
      if (!isInside(folder, real)) return { wrong: outside };
      // `.git` has settings and secrets in it, and no text of a packaging repository.
      if (path.relative(folder, real).split(path.sep).includes('.git')) return { wrong: 'it lies in `.git`' };
    }
    const kind = files.kind(real);
    if (kind !== 'file') return { wrong: kind === 'folder' ? 'it is a folder' : 'it is no regular file' };
    const bytes = read(real);
    return bytes ? { bytes } : { wrong: tooLarge };
  } catch (error) {
    return { wrong: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
  }
}

/** How a text may be written: in `any` encoding, as for a program that reads bytes, what is no UTF-8 becomes U+FFFD. */
export type Encoding = 'utf-8' | 'any';

/** The text that bytes hold. A byte order mark at the beginning is no part of it. */
export function textOf(bytes: Uint8Array, encoding: Encoding = 'utf-8'): Reading {
  const text = encoding === 'utf-8' ? strictUtf8(bytes) : utf8(bytes);
  if (text === undefined) return { wrong: 'it is not UTF-8 text' };
  return byteOrderMarkOf(text) === '' ? { text } : { text: text.slice(1), hasByteOrderMark: true };
}

/** The byte order mark that a file's text begins with; empty for none. It stays where the rest is changed. */
export function byteOrderMarkOf(text: string): string {
  return text.startsWith('\ufeff') ? '\ufeff' : '';
}

/** Bytes read as UTF-8, whether or not they are; a byte order mark is kept. */
export function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Undefined where the bytes are no UTF-8. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const outside = 'it lies outside the workspace';

/** Whether a path is a folder itself or lies below it. */
export function isInside(folder: string, file: string): boolean {
  // Most names have no step upwards in them, and need not be taken apart.
  if (file.startsWith(`${folder}${path.sep}`) && !file.includes('..')) return true;
  const relative = path.relative(folder, file);
  return (
    relative === '' ||
    (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative))
  );
}

/** The file system as if texts, by absolute path, were written already: over files that are there, or as new ones. */
export function withFiles(files: FileSystem, texts: ReadonlyMap<string, string | Uint8Array>): FileSystem {
  // A file is read by its name without links once that was asked for.
  const byRealPath = new Map<string, string | Uint8Array>();
  const textAt = (name: string): string | Uint8Array | undefined => {
    const file = path.resolve(name);
    return texts.get(file) ?? byRealPath.get(file);
  };
  const bytesAt = (name: string): Uint8Array | undefined => {
    const text = textAt(name);
    return typeof text === 'string' ? new TextEncoder().encode(text) : text;
  };
  return {
    realPath: (name) => {
      const text = textAt(name);
      if (text === undefined) return files.realPath(name);
      const real = realPathToBe(path.resolve(name), files);
      byRealPath.set(real, text);
      return real;
    },
    kind: (name) => (textAt(name) === undefined ? files.kind(name) : 'file'),
    size: (name) => bytesAt(name)?.length ?? files.size(name),
    read: (name) => bytesAt(name) ?? files.read(name),
    readHead: (name, most) => bytesAt(name)?.subarray(0, most) ?? files.readHead(name, most),
    list: (folder) => files.list(folder),
  };
}

/** What the path of a file will be without links once it is written. */
function realPathToBe(file: string, files: FileSystem): string {
  const above = path.dirname(file);
  const real = files.realPath(file);
  return real ?? (above === file ? file : path.join(realPathToBe(above, files), path.basename(file)));
}

/** Whether a link on a path in a folder leads out of that folder. The end of the path need not be there yet. */
export function leadsOut(file: string, folder: string, { realPath }: Pick<FileSystem, 'realPath'>): boolean {
  if (!isInside(folder, file)) return false;
  let there = file;
  while (there !== folder && realPath(there) === undefined) there = path.dirname(there);
  return !isInside(realPath(folder) ?? folder, realPath(there) ?? there);
}

/** The nearest folder, from `folder` upwards, that git calls a top level: it has a `.git`. */
export function gitTopLevel(files: FileSystem, folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (files.kind(path.join(at, '.git')) !== undefined) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

/** A path as reports show it: relative to a folder, with forward slashes. */
export function shownPath(file: string, from: string): string {
  return path.relative(from, file).split(path.sep).join('/') || '.';
}
