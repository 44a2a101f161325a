import type { Unreadable } from './ask-git.ts';

/** What git lists of differences, as facts. */

export interface FileChange {
  /** From the top level, with forward slashes. */
  readonly path: string;
  /** `type`: no longer, or not before, a regular file. */
  readonly kind: 'new' | 'removed' | 'changed' | 'mode' | 'type';
  /** Whether it may be run or is no regular file, such as a link. */
  readonly isMoreThanText?: true;
}

/** Changed files by path. */
export type Differences = ReadonlyMap<string, FileChange> | Unreadable;

/** The facts alone, whatever the settings of user and repository make of a diff; no program of theirs is run. */
export const plainly = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-relative',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=dirty',
];

/** Reads what `git diff --raw -z` prints. */
export function filesOf(out: Buffer): Map<string, FileChange> {
  const files = new Map<string, FileChange>();
  for (const { path, before, now, status } of entriesOf(out)) {
    // A file that is in conflict is listed twice.
    if (files.has(path)) continue;
    const isMoreThanText = now !== '100644' && now !== '000000';
    files.set(path, {
      path,
      kind: kindOf(status, before, now),
      ...(isMoreThanText && { isMoreThanText }),
    });
  }
  return files;
}

/** The names of the objects that stood there before, by path. */
export function objectsBefore(out: Buffer): ReadonlyMap<string, string> {
  return new Map(entriesOf(out).map(({ path, object }) => [path, object]));
}

/** `:modes, objects, status`, then the path. */
function entriesOf(out: Buffer) {
  const pieces = out.toString().split('\0');
  return Array.from({ length: Math.floor(pieces.length / 2) }, (_, index) => {
    const [facts = '', path = ''] = pieces.slice(2 * index);
    const [before = '', now = '', object = '', , status = ''] = facts.slice(1).split(' ');
    return { path, before, now, object, status };
  });
}

function kindOf(status: string, before: string, now: string): FileChange['kind'] {
  if (status === 'A') return 'new';
  if (status === 'D') return 'removed';
  if (status === 'T') return 'type';
  return status === 'M' && before !== now ? 'mode' : 'changed';
}
