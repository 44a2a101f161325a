import { askForHeld, type Unreadable } from './ask-git.ts';

/** A commit, and what stands at the top level of its tree. */
export interface Commit {
  /** Its object name. */
  readonly commit: string;
  readonly top: readonly TopEntry[];
}

export interface TopEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Bytes of all commits and trees asked for at once: a top level of some 100,000 names. */
const longest = 16 * 1024 * 1024;

/**
 * The commits that some names stand for, all by one question to git: to start it takes longer than its answer.
 * @param names ways to name a commit, without white space; nobody else's words
 * @returns in their order; undefined for a name that stands for no commit
 */
export function commitsOf(folder: string, names: readonly string[]): (Commit | undefined)[] | Unreadable {
  const asked = names.flatMap((name) => [`${name}^{commit}`, `${name}^{tree}`]);
  const answer = askForHeld(folder, ['cat-file', '--batch'], longest, { input: asked.join('\n') });
  if ('unreadable' in answer) return answer;
  const objects = objectsOf(answer.out);
  return names.map((_, index) => {
    const [commit, tree] = objects.slice(2 * index);
    return commit && tree
      ? { commit: commit.name, top: topEntries(tree.content, commit.name.length / 2) }
      : undefined;
  });
}

interface GitObject {
  readonly name: string;
  readonly content: Buffer;
}

/** Reads what `git cat-file --batch` prints: name, kind and size of an object and its bytes, or that there is none. */
function objectsOf(out: Buffer): (GitObject | undefined)[] {
  const objects: (GitObject | undefined)[] = [];
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf('\n', at);
    const found = /^([0-9a-f]+) (?:commit|tree) (\d+)$/.exec(out.toString('latin1', at, end));
    const size = Number(found?.[2] ?? 0);
    objects.push(found?.[1] ? { name: found[1], content: out.subarray(end + 1, end + 1 + size) } : undefined);
    at = end + 1 + (found ? size + 1 : 0);
  }
  return objects;
}

/** Reads a tree as git stores it: `mode name`, a NUL, and the bytes of an object's name. */
function topEntries(tree: Buffer, nameLength: number): TopEntry[] {
  const entries: TopEntry[] = [];
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(' ', at);
    const end = tree.indexOf(0, space);
    entries.push({
      name: tree.toString('utf8', space + 1, end),
      isFolder: tree.toString('latin1', at, space) === '40000',
    });
    at = end + 1 + nameLength;
  }
  return entries;
}
