import type { Git } from '../sources/git.ts';
import { readChangelog } from '../text/changelog.ts';

/** Where git-ubuntu and git-buildpackage put the tag of a version; git-ubuntu's clone has its own below `pkg/`. */
const places = ['import', 'pkg/import', 'ubuntu', 'upload', 'pkg/upload', 'debian'];

/**
 * How to find the tag that holds the packaging of a version.
 * @param names refs in full
 */
export function tagFinder(
  names: readonly string[],
  top: string,
  git: Git,
): (version: string) => string | undefined {
  const there = new Set(names.filter((name) => name.startsWith('refs/tags/')));
  return (version) =>
    places
      .map((place) => `${place}/${inTag(version)}`)
      .filter((tag) => there.has(`refs/tags/${tag}`))
      .find((tag) => {
        const found = git.fileAt(top, tag, 'debian/changelog', 'any');
        return 'text' in found && readChangelog(found.text).entries[0]?.version === version;
      });
}

/** A version as a tag's name has it (DEP 14): git takes neither `:` nor `~`, nor two full stops beside each other. */
function inTag(version: string): string {
  return version
    .replaceAll(':', '%')
    .replaceAll('~', '_')
    .replace(/\.(?=\.|$|lock$)/g, '.#');
}
