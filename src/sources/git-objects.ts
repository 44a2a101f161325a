import { ask, askForHeld, type Unreadable } from './ask-git.ts';
import { largestFile } from './files.ts';

/** A commit, and what stands at the top level of its tree. */
export interface Commit {
  /** Its object name. */
  readonly commit: string;
  /** That of its tree. */
  readonly tree: string;
  readonly top: readonly TopEntry[];
  /** The bytes of its `debian/changelog`, where that was asked for and is a regular file of at most 1 MiB. */
  readonly changelog?: Buffer | undefined;
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
  const answer = askForHeld(folder, ['cat-file', '--batch'], longest, {
    input: names.flatMap(questions).join('\n'),
  });
  if ('unreadable' in answer) return answer;
  const objects = objectsOf(answer.out);
  return names.map((_, index) => commitIn(objects.slice(2 * index, 2 * index + 2)));
}

/**
 * The same, each with its changelog, which is asked for next of whatever commit a manifest names. Where git has no such
 * answer, as of a changelog that is too large or that the repository lacks, the commits alone are asked for.
 */
export function commitsWithChangelogs(
  folder: string,
  names: readonly string[],
): (Commit | undefined)[] | Unreadable {
  const asked = names.flatMap((name) => [...questions(name), `${name}:debian`, `${name}:debian/changelog`]);
  const answer = ask(folder, ['cat-file', '--batch'], longest, { input: asked.join('\n') });
  if (!('out' in answer)) return commitsOf(folder, names);
  const objects = objectsOf(answer.out);
  return names.map((_, index) => {
    const [commit, tree, debian, changelog] = objects.slice(4 * index, 4 * index + 4);
    const found = commitIn([commit, tree]);
    return found && { ...found, changelog: changelogIn(debian, changelog) };
  });
}

function questions(name: string): string[] {
  return [`${name}^{commit}`, `${name}^{tree}`];
}

function commitIn([commit, tree]: readonly (GitObject | undefined)[]): Commit | undefined {
  if (!commit || !tree) return undefined;
  const top = entriesOf(tree).map(({ name, mode }) => ({ name, isFolder: mode === '40000' }));
  return { commit: commit.name, tree: tree.name, top };
}

function changelogIn(debian: GitObject | undefined, file: GitObject | undefined): Buffer | undefined {
  if (debian?.kind !== 'tree' || file?.kind !== 'blob' || file.content.length > largestFile) return undefined;
  const isRegular = entriesOf(debian).some(
    ({ name, mode }) => name === 'changelog' && mode.startsWith('100'),
  );
  // A copy, for a piece would hold the whole answer.
  return isRegular ? Buffer.from(file.content) : undefined;
}

interface GitObject {
  readonly name: string;
  readonly kind: string;
  readonly content: Buffer;
}

/** Reads what `git cat-file --batch` prints: name, kind and size of an object and its bytes, or that there is none. */
function objectsOf(out: Buffer): (GitObject | undefined)[] {
  const objects: (GitObject | undefined)[] = [];
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf('\n', at);
    const found = /^([0-9a-f]+) (commit|tree|blob) (\d+)$/.exec(out.toString('latin1', at, end));
    const size = Number(found?.[3] ?? 0);
    const [, name, kind] = found ?? [];
    objects.push(name && kind ? { name, kind, content: out.subarray(end + 1, end + 1 + size) } : undefined);
    at = end + 1 + (found ? size + 1 : 0);
  }
  return objects;
}

/** Reads a tree as git stores it: `mode name`, a NUL, and the bytes of an object's name. */
function entriesOf({ name: own, content: tree }: GitObject) {
  const entries: { readonly name: string; readonly mode: string }[] = [];
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(' ', at);
    const end = tree.indexOf(0, space);
    entries.push({
      name: tree.toString('utf8', space + 1, end),
      mode: tree.toString('latin1', at, space),
    });
    at = end + 1 + own.length / 2;
  }
  return entries;
}
