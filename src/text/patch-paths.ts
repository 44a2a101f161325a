/** No path that a patch names is longer. */
const longestPath = 4096;

/** Some lines that a patch has one place of, and how they change. */
export interface Hunk {
  /** The line at which it begins in the file that is patched, counted from 1. */
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a patch does to one file. */
export interface FilePatch {
  /** The file's names, in one way to read them: two where the patch may mean either. */
  readonly paths: readonly string[];
  readonly hunks: readonly Hunk[];
}

export interface PatchPaths {
  /** The files with hunks. */
  readonly files: readonly FilePatch[];
  /** What git moves from, and to, without a hunk. */
  readonly moved: ReadonlySet<string>;
}

/**
 * The files that a patch changes, as dpkg-source reads it: those of `---` and `+++` with a hunk below them. What else
 * stands in it is text. Linear in the patch's length.
 * @param level how many folders `-p` takes off
 */
export function pathsIn(patch: string, level = 1): PatchPaths {
  const lines = patch.split('\n');
  const files: FilePatch[] = [];
  const moved = new Set<string>();
  let index = 0;
  for (let line = lines[0]; line !== undefined; line = lines[++index]) {
    const next = lines[index + 1];
    if (line.startsWith('diff --git ')) index = readMove(lines, index, level, moved);
    else if (line.startsWith('--- ') && next?.startsWith('+++ ')) {
      const names = [line, next].map((each) => nameIn(each.slice(4), level));
      const { hunks, end } = readHunks(lines, index + 2);
      const paths = [...new Set(names.filter((name) => name !== undefined))];
      if (hunks.length > 0) files.push({ paths, hunks });
      index = end - 1;
    }
  }
  return { files, moved };
}

/** Reads the header that git writes; returns the last line of it. */
function readMove(lines: readonly string[], start: number, level: number, moved: Set<string>): number {
  let index = start + 1;
  let from: string | undefined;
  for (let line = lines[index]; line !== undefined && headers.test(line); line = lines[++index]) {
    if (line.startsWith('rename from ')) from = line.slice('rename from '.length);
    if (line.startsWith('rename to ') && from !== undefined) {
      for (const name of [from, line.slice('rename to '.length)]) {
        // These have no folder before them that `-p1` takes off.
        const path = nameIn(name, Math.max(level - 1, 0));
        if (path !== undefined) moved.add(path);
      }
    }
  }
  return index - 1;
}

const headers = /^(?:similarity |dissimilarity |rename |copy |old mode |new mode |index )/;

/** The path in a line that names a file; undefined for none. */
function nameIn(written: string, level: number): string | undefined {
  const name = written.slice(0, longestPath).trimStart();
  const path = name.replace(name.includes('\t') ? /\t.*/s : /\s.*/s, '');
  if (path === '/dev/null') return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.slice(level).join('/') || undefined;
}

const hunkHeader = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@(?:\s|$)/;

/** Reads the hunks below two names. */
function readHunks(
  lines: readonly string[],
  start: number,
): { readonly hunks: Hunk[]; readonly end: number } {
  const hunks: Hunk[] = [];
  let index = start;
  for (;;) {
    while (lines[index]?.startsWith('\\ ')) index++;
    const found = lines[index]?.match(hunkHeader);
    if (!found) return { hunks, end: index };
    const [, at, old = 1, now = 1] = found;
    const { before, after, end } = readHunk(lines, index + 1, Number(old), Number(now));
    index = end;
    hunks.push({ at: Number(at), before, after });
  }
}

/** Reads so many lines as a hunk says that it has, as far as they are there. */
function readHunk(
  lines: readonly string[],
  start: number,
  old: number,
  now: number,
): Pick<Hunk, 'before' | 'after'> & { readonly end: number } {
  const before: string[] = [];
  const after: string[] = [];
  let end = start;
  for (let line = lines[end]; line !== undefined; line = lines[++end]) {
    const isWhole = before.length >= old && after.length >= now;
    const sign = line.slice(0, 1) || ' ';
    if (isWhole || !' -+\\'.includes(sign)) break;
    if (sign === ' ' || sign === '-') before.push(line.slice(1));
    if (sign === ' ' || sign === '+') after.push(line.slice(1));
  }
  return { before, after, end };
}
