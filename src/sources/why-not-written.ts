/** What the system says where a text cannot be written, in words. */
const words: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EEXIST: 'something else is in that place',
  EFBIG: 'it would be larger than is allowed here',
  EISDIR: 'a folder stands there',
  ENOENT: 'its folder is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where its folder should be',
  ENXIO: 'nothing reads from it',
  EDQUOT: 'the disk is full',
  EPERM: 'permission is denied',
  EPIPE: 'nobody reads it any more',
  EROFS: 'its file system is read-only',
};

/** Why a text was not written, in words and by the system's name, for a sentence; what else went wrong as it is. */
export function whyNotWritten(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return String(error);
  const known = words[code];
  return known === undefined ? code : `${known} (${code})`;
}
