import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { Pieces } from '../text/pieces.ts';
import { writeAll } from './write-all.ts';

/**
 * The one way in which files are written: whole or not at all. The text goes into a file beside, which takes the
 * place of the old one once all of it is on the disk. What is no regular file, such as a device or a pipe, is written
 * into: it is never removed, and nothing takes its place.
 */

/**
 * `new`: nothing may be there yet. `replace`: a link that is there leads to the file. `replace link`: a link that is
 * there is replaced, and what it leads to stays.
 */
export type HowToWrite = 'new' | 'replace' | 'replace link';

/** Puts a text into a file, which is made where there is none. Throws what the file system says. */
export function writeWhole(file: string, text: Pieces, how: HowToWrite): void {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (entry && how === 'new') throw refusal('EEXIST', file);
  if (!entry || (entry.isSymbolicLink() && how === 'replace link')) putBeside(file, text, how);
  else replaceWhatIsThere(file, text);
}

function replaceWhatIsThere(file: string, text: Pieces): void {
  const there = statSync(file);
  const stream = ownStream(there);
  if (there.isDirectory()) throw refusal('EISDIR', file);
  if (stream !== undefined) writeAll(stream, text);
  else if (there.isFile()) replaceFile(realpathSync(file), text);
  else writeInto(file, text);
}

/**
 * Puts another text into a file that is there, and keeps its mode and its owner: whoever reads meanwhile sees the old
 * text or the new one. Throws what the file system says.
 * @param file absolute, with no link in its place: a link would be replaced
 */
export function replaceFile(file: string, text: Pieces): void {
  const there = statSync(file);
  // The file is opened for writing, though nothing is written: one that may not be changed is not replaced either.
  closeSync(openSync(file, 'r+'));
  putBeside(file, text, 'replace', there);
}

/** @param old the file that is replaced */
function putBeside(file: string, text: Pieces, how: HowToWrite, old?: Stats): void {
  // A name of its own for each run, for one that was killed may have left its file.
  const beside = path.join(path.dirname(file), `.sru-gate.${Math.random().toString(36).slice(2)}.tmp`);
  const descriptor = openSync(beside, 'wx', old ? 0o600 : 0o666);
  try {
    try {
      writeAll(descriptor, text);
      if (old) keepOwnerAndMode(descriptor, old);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (how === 'new') putNew(beside, file);
    else renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function keepOwnerAndMode(descriptor: number, { uid, gid, mode }: Stats): void {
  const { uid: ownUid, gid: ownGid } = fstatSync(descriptor);
  if (uid !== ownUid || gid !== ownGid) {
    try {
      fchownSync(descriptor, uid, gid);
    } catch {
      // Who may write to another's file may not give one away; then it is the writer's.
    }
  }
  fchmodSync(descriptor, mode & 0o7777);
}

/** Gives a file its name, unless something has that name by now: a link, unlike a renaming, replaces nothing. */
function putNew(beside: string, file: string): void {
  try {
    linkSync(beside, file);
  } catch (error) {
    // Some file systems have no such links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
    if (lstatSync(file, { throwIfNoEntry: false })) throw refusal('EEXIST', file);
    renameSync(beside, file);
    return;
  }
  rmSync(beside, { force: true });
}

/** The stream of this program that stands there, as at `/dev/stdout`: what it was given before stays in it. */
function ownStream({ dev, ino }: Stats): number | undefined {
  return [1, 2].find((descriptor) => {
    const stream = fstatSync(descriptor);
    return stream.dev === dev && stream.ino === ino;
  });
}

function writeInto(file: string, text: Pieces): void {
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_NOCTTY);
  try {
    writeAll(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

function refusal(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: ${file}`), { code });
}

/** The system's name for what went wrong; undefined where it was not the system. */
function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
