import { closeSync, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { writeAll } from './write-all.ts';

/**
 * Puts a text at the end of a file, all of it or nothing: half of an output is one that the runner cannot read, and
 * fails the job by. Makes the file where there is none. Throws what the file system says.
 */
export function appendWhole(file: string, text: string): void {
  const descriptor = openSync(file, 'a');
  try {
    const { size } = fstatSync(descriptor);
    try {
      writeAll(descriptor, text);
    } catch (error) {
      if (fstatSync(descriptor).isFile()) ftruncateSync(descriptor, size);
      throw error;
    }
  } finally {
    closeSync(descriptor);
  }
}
