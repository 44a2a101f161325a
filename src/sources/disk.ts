import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import type { FileSystem } from '../model/file-system.ts';

/** The file system of this machine. */
export const disk: FileSystem = {
  // The system's own resolves a path at once; the other asks it about each folder on the way.
  realPath: (file) => attempt(() => realpathSync.native(file)),
  kind: (file) => {
    const stat = attempt(() => statSync(file, { throwIfNoEntry: false }));
    if (!stat) return undefined;
    if (stat.isFile()) return 'file';
    return stat.isDirectory() ? 'folder' : 'other';
  },
  size: (file) => statSync(file).size,
  read: (file) => readFileSync(file),
  readHead: (file, most) => {
    const bytes = Buffer.alloc(most);
    const opened = openSync(file, 'r');
    try {
      return bytes.subarray(0, readSync(opened, bytes, 0, most, 0));
    } finally {
      closeSync(opened);
    }
  },
  list: (folder) => (attempt(() => readdirSync(folder)) ?? []).sort(),
};

/**
 * What the file system says where nothing stands at a path, or nothing can: a name is too long, or has a zero in it.
 */
const nothingThere = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** What an action on the disk gives; undefined when there is nothing at that path. Throws what else goes wrong. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (nothingThere.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
