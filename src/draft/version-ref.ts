import type { Git } from '../sources/git.ts';
import { readChangelog } from '../text/changelog.ts';

/** Where git holds the packaging of a version that no branch has on top: at its tag, else at a commit. */

const changelog = 'debian/changelog';

/** Where git-ubuntu and git-buildpackage put the tag of a version; git-ubuntu's clone has its own below `pkg/`. */
const places = ['import', 'pkg/import', 'ubuntu', 'upload', 'pkg/upload', 'debian'];

/**
 * How to find the ref that holds the packaging of a version: its tag, else the newest commit of a branch whose changelog
 * has the version on top.
 * @param names refs in full
 */
export function refFinder(
  names: readonly string[],
  top: string,
  git: Git,
): (version: string, branch: string | undefined) => string | undefined {
  const tags = new Set(names.filter((name) => name.startsWith('refs/tags/')));
  const holds = (ref: string, version: string): boolean => {
    const found = git.fileAt(top, ref, changelog, 'any');
    return 'text' in found && readChangelog(found.text).entries[0]?.version === version;
  };
  return (version, branch) => {
    const tag = places
      .map((place) => `${place}/${inTag(version)}`)
      .find((name) => tags.has(`refs/tags/${name}`) && holds(name, version));
    if (tag !== undefined || branch === undefined) return tag;
    const commits = git.commitsOn(top, branch, changelog);
    return 'unreadable' in commits ? undefined : commits.find((commit) => holds(commit, version));
  };
}

/** A version as a tag's name has it (DEP 14): git takes neither `:` nor `~`, nor two full stops beside each other. */
function inTag(version: string): string {
  return version
    .replaceAll(':', '%')
    .replaceAll('~', '_')
    .replace(/\.(?=\.|$|lock$)/g, '.#');
}
