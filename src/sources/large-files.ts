import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { ask } from './ask-git.ts';

/**
 * Files that Git LFS keeps elsewhere: git has a pointer, with a digest of the file's bytes. So it can be told without
 * the program of Git LFS whether a file of the work tree is the one that git has.
 */

/** What a pointer says: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const pointerForm =
  /^version https:\/\/[^\n]+\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;

/** No pointer is longer, in bytes. */
const longestPointer = 1024;

/** Whether a blob of git is the pointer to a file of the work tree. False also where nobody can tell. */
export function isPointerTo(folder: string, blob: string, name: string): boolean {
  const answer = ask(folder, ['cat-file', 'blob', blob], longestPointer);
  const pointer = 'out' in answer ? pointerForm.exec(answer.out.toString('latin1')) : null;
  return pointer !== null && hasDigest(path.join(folder, name), pointer[1] ?? '', Number(pointer[2]));
}

function hasDigest(file: string, digest: string, size: number): boolean {
  // Loaded here alone: few repositories have such a file.
  const { createHash } = process.getBuiltinModule('node:crypto');
  try {
    const opened = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(opened);
      if (!stat.isFile() || stat.size !== size) return false;
      const hash = createHash('sha256');
      const part = Buffer.alloc(1024 * 1024);
      for (let read = readSync(opened, part); read > 0; read = readSync(opened, part))
        hash.update(part.subarray(0, read));
      return hash.digest('hex') === digest;
    } finally {
      closeSync(opened);
    }
  } catch {
    return false;
  }
}
