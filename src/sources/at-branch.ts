import path from 'node:path';
import type { FileSystem } from '../model/file-system.ts';
import { ask, type Unreadable } from './ask-git.ts';
import { type CommitTree, resolvedIn, type TreeNode, treeOf } from './branch-tree.ts';
import type { Branch } from './branches.ts';
import { isInside } from './files.ts';
import type { Git } from './git.ts';

/** A branch seen as if it were checked out. */
export interface BranchView {
  /** Below the repository's top level stands the branch's tree; elsewhere is what is there. No link leads from one to the other. */
  readonly files: FileSystem;
  /** Its work tree is the branch's tree. */
  readonly git: Git;
}

/**
 * Sees a branch as if it were checked out at the repository's top level. It is read from git's objects alone: no file
 * is written, no filter or hook is run, and what lies in the work tree is not looked at.
 * @param top absolute path of the repository's top level
 */
export function atBranch(
  { files, git }: BranchView,
  top: string,
  { commit }: Pick<Branch, 'commit'>,
): BranchView | Unreadable {
  const tree = treeOf(top, commit);
  if ('unreadable' in tree) return tree;
  return { files: below(top, filesOf(tree, top), files), git: gitAt(git, commit) };
}

/** One file system below a folder, and another elsewhere. */
function below(top: string, inside: FileSystem, outside: FileSystem): FileSystem {
  const at = (file: string): FileSystem => (isInside(top, path.resolve(file)) ? inside : outside);
  return {
    realPath: (file) => at(file).realPath(file),
    kind: (file) => at(file).kind(file),
    size: (file) => at(file).size(file),
    read: (file) => at(file).read(file),
    readHead: (file, most) => at(file).readHead(file, most),
    list: (folder) => at(folder).list(folder),
  };
}

/** Bytes of the largest file that is read, to see its beginning: a changelog that has grown for decades. */
const largestBlob = 64 * 1024 * 1024;

/** Bytes of what a link may say. */
const longestLink = 4096;

/** Bytes of what is kept of files that were read: the same few are asked for again. */
const mostKept = 4 * 1024 * 1024;

function filesOf(tree: CommitTree, top: string): FileSystem {
  const read = blobsOf(top);
  const resolve = (file: string): string | undefined => {
    const whole = path.resolve(file);
    if (!isInside(top, whole)) return undefined;
    const inTree = path.relative(top, whole).split(path.sep).join('/');
    return resolvedIn(tree, inTree, (link) =>
      link.size > longestLink ? undefined : read(link).toString('utf8'),
    );
  };
  const node = (file: string): TreeNode | undefined => {
    const resolved = resolve(file);
    return resolved === undefined ? undefined : tree.nodes.get(resolved);
  };
  const fileAt = (file: string): TreeNode => {
    const found = node(file);
    if (found?.kind === 'file') return found;
    throw Object.assign(new Error(`no file ${file}`), { code: found ? 'EISDIR' : 'ENOENT' });
  };
  // A top level is known by it.
  const isGit = (file: string): boolean => path.resolve(file) === path.join(top, '.git');
  return {
    realPath: (file) => {
      if (isGit(file)) return path.resolve(file);
      const resolved = resolve(file);
      return resolved === undefined ? undefined : path.join(top, resolved);
    },
    kind: (file) => {
      if (isGit(file)) return 'folder';
      const found = node(file);
      return found?.kind === 'link' ? undefined : found?.kind;
    },
    size: (file) => fileAt(file).size,
    read: (file) => read(fileAt(file)),
    readHead: (file, most) => read(fileAt(file)).subarray(0, most),
    list: (folder) => [...(tree.names.get(resolve(folder) ?? '\0') ?? [])],
  };
}

/** Reads blobs of a repository, and keeps the small ones. Throws where there is none of that size. */
function blobsOf(top: string): (node: TreeNode) => Buffer {
  const known = new Map<string, Buffer>();
  let kept = 0;
  return ({ object, size }) => {
    const there = known.get(object);
    if (there) return there;
    if (size > largestBlob) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    const answer = ask(top, ['cat-file', 'blob', object], size + 1);
    if (!('out' in answer)) throw Object.assign(new Error('unreadable'), { code: 'EIO' });
    if (kept + size <= mostKept) {
      known.set(object, answer.out);
      kept += size;
    }
    return answer.out;
  };
}

/** Git, as it is where a commit is checked out and nothing is changed. */
function gitAt(git: Git, commit: string): Git {
  const named = (ref: string): string => (ref === 'HEAD' || ref === '@' ? commit : ref);
  return {
    foresee: (folder, refs, other = commit) => git.foresee?.(folder, refs.map(named), named(other)),
    fileAt: (folder, ref, ...rest) => git.fileAt(folder, named(ref), ...rest),
    filesAt: (folder, ref, ...rest) => git.filesAt(folder, named(ref), ...rest),
    refs: git.refs,
    commitsOn: (folder, ref, file) => git.commitsOn(folder, named(ref), file),
    changesInRange: () => ({
      unreadable: 'what a change touches is told of what is checked out',
      help: 'Check the branch out.',
    }),
    changesSince: (folder, ref, other = commit) => git.changesSince(folder, named(ref), named(other)),
  };
}
