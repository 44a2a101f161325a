import { CannotRun } from '../model/cannot-run.ts';
import { whyNotWritten } from './why-not-written.ts';
import { writeAll } from './write-all.ts';

/**
 * Writes a text to standard output, all of it before it returns. Throws `CannotRun` where that is full or closed: a
 * reader that stops early, as `head` does, has seen no whole report.
 */
export function printOut(text: string): void {
  try {
    writeAll(1, text);
  } catch (error) {
    throw new CannotRun(`Standard output cannot be written to: ${whyNotWritten(error)}.`);
  }
}

/** Writes a text to standard error. Where it cannot be, there is nobody left to tell. */
export function printError(text: string): void {
  try {
    writeAll(2, text);
  } catch {}
}
