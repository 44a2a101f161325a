import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Puts another text into a file at once or not at all, and keeps its mode: whoever reads meanwhile sees the old text or
 * the new one. Throws what the file system says.
 * @param file absolute, with no link in its place: a link would be replaced
 */
export function replaceFile(file: string, text: string): void {
  const { mode } = statSync(file);
  // The file is opened for writing, though nothing is written: one that may not be changed is not replaced either.
  closeSync(openSync(file, 'r+'));
  const beside = path.join(path.dirname(file), `.sru-gate.${process.pid}.tmp`);
  const descriptor = openSync(beside, 'wx', 0o600);
  try {
    try {
      writeFileSync(descriptor, text);
      fchmodSync(descriptor, mode & 0o7777);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
