import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * The program as V8 compiled it, kept in a folder of the user's. V8 takes what it is given on trust, and damaged data
 * may end the run: so a checksum stands before the data, and what somebody else could have written is not read. Nothing
 * here ever fails: without what is kept the program starts as well, only later.
 */

/** In front of the data: the checksum, and zeros so that the data lies where V8 can use it in place. */
const headSize = 8;
/** More than the program takes by far. */
const mostBytes = 16 * 1024 * 1024;
/** Of programs and of versions of Node; older ones are removed. */
const mostFiles = 4;
const ownName = /^[0-9a-f]{8}-v[\w.+-]{1,60}\.compiled(?:\.\w{1,20})?$/;

/** What is kept of a program for this Node; undefined where that is nothing, or nothing to trust. */
export function readCompiled(folder: string, program: Buffer): Buffer | undefined {
  return quietly(() => {
    const checksum = crc32(program);
    if (!isOwn(lstatSync(folder)) || !lstatSync(folder).isDirectory()) return undefined;
    const kept = readOwn(path.join(folder, nameOf(checksum)));
    const data = kept?.subarray(headSize);
    return data !== undefined && kept?.readUInt32LE(0) === crc32(data, checksum) ? data : undefined;
  });
}

/** Keeps what V8 compiled of a program, whole or not at all. */
export function keepCompiled(folder: string, program: Buffer, data: Buffer): void {
  quietly(() => {
    const checksum = crc32(program);
    makeOwn(path.dirname(folder));
    makeOwn(folder);
    const stat = lstatSync(folder);
    if (!isOwn(stat) || !stat.isDirectory()) return;
    const head = Buffer.alloc(headSize);
    head.writeUInt32LE(crc32(data, checksum));
    const file = path.join(folder, nameOf(checksum));
    // A name of its own for each run, for two may end at once.
    const beside = `${file}.${Math.random().toString(36).slice(2)}`;
    try {
      writeFileSync(beside, Buffer.concat([head, data]), { flag: 'wx', mode: 0o600 });
      renameSync(beside, file);
    } finally {
      rmSync(beside, { force: true });
    }
    removeOld(folder);
  });
}

function crc32(bytes: Buffer, before = 0): number {
  // Loaded only where something may be kept: it costs what it checks.
  return process.getBuiltinModule('node:zlib').crc32(bytes, before);
}

function nameOf(checksum: number): string {
  return `${checksum.toString(16).padStart(8, '0')}-${process.version}-${process.arch}.compiled`;
}

/** The bytes of a regular file that nobody else can have written; a link is not followed. */
function readOwn(file: string): Buffer | undefined {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const opened = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = fstatSync(opened);
    const isFit = stat.isFile() && isOwn(stat) && stat.size > headSize && stat.size <= mostBytes;
    return isFit ? readFileSync(opened) : undefined;
  } finally {
    closeSync(opened);
  }
}

/**
 * Whether something belongs to whom this runs as, and nobody else may even read it, as it was made here. With sudo, the
 * user's is not root's.
 */
function isOwn({ uid, mode }: Stats): boolean {
  return uid === process.geteuid?.() && (mode & 0o077) === 0;
}

/** Makes a folder in one of the user's own: root makes none in a home that it only borrows. */
function makeOwn(folder: string): void {
  if (lstatSync(path.dirname(folder)).uid === process.geteuid?.())
    quietly(() => mkdirSync(folder, { mode: 0o700 }));
}

/** Removes all but the newest, and what a run that was killed left half-written. */
function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => ownName.test(name))
    .map((name) => ({ name, time: lstatSync(path.join(folder, name)).mtimeMs }))
    .sort((one, other) => other.time - one.time);
  for (const { name } of files.slice(mostFiles)) rmSync(path.join(folder, name), { force: true });
}

function quietly<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
