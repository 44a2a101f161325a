import type { FileChange } from './git-changes.ts';

/** Which files of a repository are about the backport, or about the repository, and no part of the package. */

/** Absolute paths of what a manifest is and names. */
export interface OwnFiles {
  readonly manifest: string;
  readonly policies: readonly string[];
  readonly descriptions: readonly string[];
}

/** The same by their paths from the top level, with forward slashes: what is exempt, whatever changes in it. */
export function ownNames(
  { manifest, policies, descriptions }: OwnFiles,
  nameOf: (file: string) => string,
): ReadonlySet<string> {
  return new Set([
    ...[manifest, ...policies].map(nameOf).filter((name) => isYaml.test(name)),
    ...descriptions.map(nameOf).filter(isProse),
  ]);
}

/** Where manifests are looked for, as far as a dot does not begin the path. */
const defaultPlace = /^(?:(?:debian\/)?backport|backports\/[^/]+)\.ya?ml$/;

const isYaml = /\.ya?ml$/;

/** Whether a file says something to people: what a build reads is none, whatever it is called. */
function isProse(name: string): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1);
  if (readByBuilds.test(file)) return false;
  return /\.(?:md|rst|txt)$/.test(file) || /^(?:sru|backport|bug|description)[\w-]{0,60}$/.test(file);
}

/** Names with the end of a text that a build reads: CMake's, Meson's, Python's, and those of lists. */
const readByBuilds =
  /^(?:cmake[\w.-]*|meson[_.]options|[\w.-]*requirements[\w.-]*|[\w-]*constraints|conanfile|dependencies|deps|sources?|files?|manifest|modules?|version|packages?)\.txt$/i;

/**
 * What begins with a dot at the top level and runs nothing when a package is built: for services that host code, test
 * it or look after it, for version control, for editors, and quilt's notes. Another such file counts as any does:
 * `.cargo/config.toml` runs code.
 */
const harmless = new Set([
  ...['.git', '.github', '.gitlab', '.gitea', '.forgejo', '.launchpad', '.circleci', '.semaphore', '.tx'],
  ...['.gitignore', '.gitattributes', '.gitmodules', '.gitreview', '.git-blame-ignore-revs', '.mailmap'],
  ...['.bzrignore', '.bzr-builddeb', '.hgignore', '.hgtags', '.cvsignore', '.pc'],
  ...['.gitlab-ci.yml', '.gitlab-ci.yaml', '.launchpad.yaml', '.launchpad.yml', '.lpcraft.yaml'],
  ...['.salsa-ci.yml', '.travis.yml', '.cirrus.yml', '.appveyor.yml', '.zuul.yaml', '.zuul.d'],
  ...['.build.yml', '.builds', '.woodpecker.yml', '.woodpecker', '.drone.yml', '.packit.yaml', '.packit.yml'],
  ...['.pre-commit-config.yaml', '.editorconfig', '.vscode', '.idea', '.devcontainer', '.dir-locals.el'],
  ...['.codecov.yml', '.codecov.yaml', '.coveralls.yml', '.codeclimate.yml', '.codespellrc', '.lgtm.yml'],
  ...['.mergify.yml', '.readthedocs.yml', '.readthedocs.yaml', '.dockerignore', '.all-contributorsrc'],
  ...['.markdownlint.json', '.markdownlint.yaml', '.wokeignore', '.woke.yaml', '.renovaterc.json'],
]);

/** Of these the description alone is one: a build may read what stood there before. */
const isWithoutEnding = /^(?:.*\/)?[^/.]+$/;

/**
 * Whether a changed file is about the backport rather than part of it: a manifest, what it names, what stands in
 * the list above. What may be run, and a link, is never that.
 * @param own paths of the manifest and of what it names, as `ownNames` gives them
 */
export function isOwnFile(
  { path: name, isMoreThanText, kind }: Pick<FileChange, 'path' | 'isMoreThanText'> & Partial<FileChange>,
  own: ReadonlySet<string>,
): boolean {
  if (harmless.has(name.split('/', 1)[0] ?? '')) return true;
  if (isMoreThanText || kind === 'mode' || kind === 'type') return false;
  if (defaultPlace.test(name)) return true;
  if (own.has(name)) return !isWithoutEnding.test(name) || kind === undefined || kind === 'new';
  // A manifest in `backports/` has others beside it, with descriptions of their own.
  const isBeside = /^backports\/[^/]+$/.test(name) && isProse(name);
  return isBeside && [...own].some((each) => /^backports\/[^/]+\.ya?ml$/.test(each));
}
