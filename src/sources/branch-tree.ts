import { isUtf8 } from 'node:buffer';
import { compareText } from '../model/compare-text.ts';
import { askForHeld, longestList, type Unreadable } from './ask-git.ts';

/** What stands at a path of a commit's tree. */
export interface TreeNode {
  /** `folder` also for another repository's commit, which is an empty folder where it is not checked out. */
  readonly kind: 'file' | 'folder' | 'link';
  readonly object: string;
  /** Bytes of a file or a link. */
  readonly size: number;
}

/** A commit's whole tree, by paths from its top level; the top level itself is the empty path. */
export interface CommitTree {
  readonly nodes: ReadonlyMap<string, TreeNode>;
  /** Sorted names in a folder. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Reads a commit's tree by one question to git. */
export function treeOf(top: string, commit: string): CommitTree | Unreadable {
  const answer = askForHeld(top, ['ls-tree', '-r', '-t', '-z', '-l', '--full-tree', commit], longestList);
  if ('unreadable' in answer) return answer;
  const nodes = new Map<string, TreeNode>([['', { kind: 'folder', object: '', size: 0 }]]);
  const names = new Map<string, string[]>([['', []]]);
  const isWhole = isUtf8(answer.out);
  for (const entry of answer.out.toString().split('\0')) {
    const [, mode = '', object = '', size = '', file = ''] =
      /^(\d+) \w+ (\w+) +(\S+)\t(.*)$/s.exec(entry) ?? [];
    if (!isPath(file)) continue;
    const kind = kindOf(mode);
    // Where a name is no UTF-8 it stands in its folder as on a disk, and nothing is found by it: git knows it by its bytes.
    if (isWhole || !file.includes('\ufffd')) nodes.set(file, { kind, object, size: Number(size) || 0 });
    if (kind === 'folder') names.set(file, []);
    const slash = file.lastIndexOf('/');
    names.get(file.slice(0, Math.max(0, slash)))?.push(file.slice(slash + 1));
  }
  for (const each of names.values()) each.sort(compareText);
  return { nodes, names };
}

/** Whether git would check a path out: it takes no `..` and no `.git`, but an object may be made by other means. */
function isPath(file: string): boolean {
  return file !== '' && file.split('/').every((name) => !/^(?:|\.|\.\.|\.git)$/i.test(name));
}

function kindOf(mode: string): TreeNode['kind'] {
  if (mode === '040000' || mode === '160000') return 'folder';
  return mode === '120000' ? 'link' : 'file';
}

/** No honest path leads over as many links. */
const mostLinks = 40;

/**
 * Follows the links on a path, inside the tree alone.
 * @param file from the top level
 * @param readLink gives what a link says
 * @returns the path of what is there; undefined where there is nothing, or a link leads out of the tree
 */
export function resolvedIn(
  { nodes, names }: CommitTree,
  file: string,
  readLink: (link: TreeNode) => string | undefined,
): string | undefined {
  const pending = stepsOf(file);
  const at: string[] = [];
  let links = 0;
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (!names.has(at.join('/'))) return undefined;
    if (name === '..') {
      // Above the top level lies what is no part of the branch.
      if (at.pop() === undefined) return undefined;
      continue;
    }
    const node = nodes.get([...at, name].join('/'));
    if (!node) return undefined;
    if (node.kind !== 'link') {
      at.push(name);
      continue;
    }
    const said = readLink(node);
    if (said === undefined || said.startsWith('/') || ++links > mostLinks) return undefined;
    pending.push(...stepsOf(said));
  }
  return at.join('/');
}

/** The names on a path, the last first. */
function stepsOf(file: string): string[] {
  return file
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    .reverse();
}
