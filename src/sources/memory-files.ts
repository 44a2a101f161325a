import path from 'node:path';
import type { FileSystem } from '../model/file-system.ts';

/** Files by absolute path: texts, or bytes. */
export type HeldFiles = Readonly<Record<string, string | Uint8Array>>;

/** A file system of files that are held in memory. It has no links. */
export function memoryFiles(held: HeldFiles): FileSystem {
  const names = Object.keys(held);
  const folders = new Map<string, Set<string>>();
  for (const name of names) {
    for (let at = name; at !== path.dirname(at); at = path.dirname(at)) {
      const above = path.dirname(at);
      const known = folders.get(above);
      if (known?.has(path.basename(at))) break;
      folders.set(above, (known ?? new Set()).add(path.basename(at)));
    }
  }
  const bytesOf = (file: string): Uint8Array => {
    const content = Object.hasOwn(held, file) ? held[file] : undefined;
    return typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? new Uint8Array());
  };
  const kind = (file: string): 'file' | 'folder' | undefined => {
    if (Object.hasOwn(held, file)) return 'file';
    return folders.has(file) ? 'folder' : undefined;
  };
  return {
    kind,
    realPath: (file) => (kind(file) ? file : undefined),
    size: (file) => bytesOf(file).length,
    read: bytesOf,
    readHead: (file, most) => bytesOf(file).subarray(0, most),
    list: (folder) => [...(folders.get(folder) ?? [])].sort(),
  };
}
