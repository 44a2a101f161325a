import type { Git } from '../../src/sources/git.ts';
import type { FileChange } from '../../src/sources/git-changes.ts';

type Texts = Readonly<Record<string, string>>;

/**
 * A git of a few texts. What the real one does with renames, modes and odd names is the business of the tests
 * that run it.
 * @param refs ref to the files at it
 * @param tree the files of the work tree
 */
export function memoryGit(refs: Readonly<Record<string, Texts>>, tree: Texts): Git {
  const unreadable = (ref: string) => ({
    unreadable: `the repository here has no ref \`${ref}\``,
    help: 'In the workflow, give `actions/checkout` the line `fetch-depth: 0`.',
  });
  return {
    fileAt(_, ref, file) {
      const text = refs[ref]?.[file];
      if (!refs[ref]) return unreadable(ref);
      return text === undefined ? { missing: 'there is no such file at that ref' } : { text };
    },
    filesAt(_, ref, below) {
      const files = refs[ref];
      if (!files) return unreadable(ref);
      return new Set(Object.keys(files).filter((name) => name.startsWith(`${below}/`)));
    },
    changesInRange: (_, { base }) => unreadable(base),
    changesSince(_, ref, other) {
      const theirs = refs[ref];
      const ours = other === undefined ? tree : refs[other];
      if (!theirs) return unreadable(ref);
      if (!ours) return unreadable(other ?? '');
      const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].sort();
      const files = names
        .filter((name) => theirs[name] !== ours[name])
        .map((path): FileChange => ({ path, kind: kindOf(theirs[path], ours[path]) }));
      const top = [...new Set(Object.keys(theirs).map((name) => name.split('/')[0] ?? ''))].map((name) => ({
        name,
        isFolder: !Object.hasOwn(theirs, name),
      }));
      const ownTop = [...new Set(Object.keys(ours).map((name) => name.split('/')[0] ?? ''))].map((name) => ({
        name,
        isFolder: !Object.hasOwn(ours, name),
      }));
      return { files, top, ownTop };
    },
    refs: () => ({ names: Object.keys(refs).map((ref) => `refs/heads/${ref}`), checkedOut: undefined }),
    commitsOn: () => [],
  };
}

function kindOf(before: string | undefined, now: string | undefined): FileChange['kind'] {
  if (before === undefined) return 'new';
  return now === undefined ? 'removed' : 'changed';
}
