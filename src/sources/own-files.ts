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

/** Where a manifest is looked for, as far as a dot does not begin the path. */
const defaultPlace = /^(?:debian\/)?backport\.ya?ml$/;

/** Where several are; what else is YAML there may be the package's. */
const amongSeveral = /^backports\/[^/]+\.ya?ml$/;

const isYaml = /\.ya?ml$/;

/** Whether a file says something to people: what a build reads is none, whatever it is called. */
function isProse(name: string): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1);
  if (readByBuilds.test(file) || manual.test(file) || (isPackaging.test(name) && isReadByPackaging(name)))
    return false;
  return /\.(?:md|rst|txt)$/.test(file) || /^(?:sru|backport|bug|description)[\w-]{0,60}$/.test(file);
}

/** Names with the end of a text that a build reads: CMake's, Meson's, Python's, and those of lists. */
const readByBuilds =
  /^(?:cmake[\w.-]*|meson[_.]options|[\w.-]*requirements[\w.-]*|[\w-]*constraints|conanfile|dependencies|deps|sources?|files?|manifest|modules?|version|packages?)\.txt$/i;

/** A manual page before it is one, such as `tool.1.md`; `13.0.1.md` is none. */
const manual = /[a-z_-]\.[1-9][a-z]*\.(?:md|rst|txt)$/i;

const isPackaging = /^debian\//;

/**
 * Whether debhelper, dpkg or a test may read a text of the packaging. In the folder itself that is what has the name of
 * something that debhelper reads (`debian/install`, `debian/PACKAGE.docs`, `debian/bug-script`), whatever its ending.
 */
function isReadByPackaging(name: string): boolean {
  const [, file = '', ...deeper] = name.split('/');
  return deeper.length > 0 || file.split('.').some((part) => debhelperReads.test(part));
}

const debhelperReads =
  /^(?:bug|bug-(?:script|control|presubj)|install|not-installed|docs|doc-base|examples|info|manpages|dirs|links|clean|config|templates|(?:pre|post)(?:inst|rm)|triggers|maintscript|conffiles|init|default|service|socket|timer|path|mount|target|tmpfiles?|sysusers|udev|modprobe|cron|logrotate|pam|ppp|if-(?:up|down|pre-up|post-down)|emacsen-\w+|menu|mime|sharedmimeinfo|wm|lintian-overrides|shlibs|symbols|substvars|files|changelog|copyright|control|rules|compat|watch|alternatives|gsettings-override|bash-completion|pyinstall|pyremove|source|NEWS|TODO)$/;

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

/**
 * Whether a changed file is about the backport rather than part of it: a manifest, what it names, what stands in
 * the list above. What may be run, and a link, is never that; nor is a text, such as the description, that the ref has,
 * too: a build may read it.
 * @param own paths of the manifest and of what it names, as `ownNames` gives them
 * @param isManifest whether a file is a manifest or its policy wherever it is there
 */
export function isOwnFile(
  { path: name, isMoreThanText, kind }: FileChange,
  own: ReadonlySet<string>,
  isManifest: (name: string) => boolean,
): boolean {
  if (isHarmless(name)) return true;
  if (isMoreThanText || kind === 'mode' || kind === 'type') return false;
  if (defaultPlace.test(name)) return true;
  if (own.has(name) && (isYaml.test(name) || kind === 'new')) return true;
  if (amongSeveral.test(name)) return isManifest(name);
  if (!/^backports\/[^/]+$/.test(name) || !isProse(name)) return false;
  // A manifest in `backports/` has others beside it, with descriptions of their own.
  const isBeside = kind === 'new' && isInBackports(own);
  return isBeside || ['yaml', 'yml'].some((ending) => isManifest(name.replace(/(?:\.\w+)?$/, `.${ending}`)));
}

/** Whether something at the top level says nothing of whether a tree holds more than packaging. */
export function isOwnName(name: string, own: ReadonlySet<string>): boolean {
  if (isHarmless(name) || defaultPlace.test(name) || own.has(name)) return true;
  return name === 'backports' && isInBackports(own);
}

function isHarmless(name: string): boolean {
  return harmless.has(name.split('/', 1)[0] ?? '');
}

function isInBackports(own: ReadonlySet<string>): boolean {
  return [...own].some((each) => amongSeveral.test(each));
}
