import { writeSync } from 'node:fs';
import { type Pieces, piecesOf } from '../text/pieces.ts';

/** Milliseconds between two tries to write to a pipe that is full and does not make its writer wait. */
const pause = 5;

/**
 * Writes a text to an open file, pipe or device to its end, however slowly it is read. Throws what the system says.
 */
export function writeAll(descriptor: number, text: Pieces): void {
  for (const piece of piecesOf(text)) writePiece(descriptor, piece);
}

function writePiece(descriptor: number, piece: string): void {
  const bytes = Buffer.from(piece);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
