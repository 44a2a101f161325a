import path from 'node:path';
import type { FileSystem } from '../../src/model/file-system.ts';

/** A file system of a few texts, by absolute path. Links are left to the tests that run on a real disk. */
export function memoryFiles(texts: Readonly<Record<string, string>>): FileSystem {
  const names = Object.keys(texts);
  const kind = (file: string): 'file' | 'folder' | undefined => {
    if (Object.hasOwn(texts, file)) return 'file';
    return names.some((name) => name.startsWith(`${file}/`)) ? 'folder' : undefined;
  };
  return {
    kind,
    realPath: (file) => (kind(file) ? file : undefined),
    size: (file) => Buffer.byteLength(texts[file] ?? ''),
    read: (file) => Buffer.from(texts[file] ?? ''),
    readHead: (file, most) => Buffer.from(texts[file] ?? '').subarray(0, most),
    list: (folder) =>
      names.filter((name) => path.dirname(name) === folder).map((name) => path.basename(name)),
  };
}
