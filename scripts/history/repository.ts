import { execFileSync } from 'node:child_process';
import { topOf } from './changelog.ts';

/** Runs git in a folder, without the settings of a hook or a machine. */
export function git(folder: string, words: readonly string[], input?: string): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return execFileSync('git', ['-C', folder, '-c', 'core.hooksPath=/dev/null', ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    input: input ?? '',
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
}

/** What git says, or undefined where it says no. */
export function tryGit(folder: string, words: readonly string[]): string | undefined {
  try {
    return git(folder, words);
  } catch {
    return undefined;
  }
}

export interface Branch {
  readonly name: string;
  readonly ref: string;
}

/** Branches whose names a pattern matches, those of a remote too; `HEAD` alone without a pattern. */
export function branchesOf(repository: string, patterns: readonly string[]): Branch[] {
  if (patterns.length === 0) return [{ name: 'HEAD', ref: 'HEAD' }];
  const shapes = patterns.map(
    (pattern) => new RegExp(`^${pattern.replace(/[^*\w]/g, '\\$&').replaceAll('*', '.*')}$`),
  );
  const branches = new Map<string, string>();
  for (const ref of linesOf(
    git(repository, ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes']),
  )) {
    const name = ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, '');
    if (name !== 'HEAD' && !branches.has(name) && shapes.some((shape) => shape.test(name)))
      branches.set(name, ref);
  }
  return [...branches].map(([name, ref]) => ({ name, ref }));
}

/** The newest commit of a branch at which each version stands on top of a file that is a changelog, as released. */
export function commitsByVersion(repository: string, { ref }: Branch, file: string): Map<string, string> {
  const commits = linesOf(git(repository, ['log', '--full-history', '--format=%H', ref, '--', file]));
  const blobs = blobsOf(repository, commits, file);
  readTops(repository, blobs.values());
  const found = new Map<string, string>();
  for (const commit of commits) {
    const top = knownTops.get(blobs.get(commit) ?? '');
    if (top && top.distribution !== 'UNRELEASED' && !found.has(top.version)) found.set(top.version, commit);
  }
  return found;
}

/** The commit of a packaging tag in DEP 14's form (`ubuntu/1%2.0_22.04`), where it holds the version. */
export function taggedCommit(repository: string, version: string, file: string): string | undefined {
  const name = version.replaceAll(':', '%').replaceAll('~', '_');
  for (const tag of [`ubuntu/${name}`, `debian/${name}`, name, version.replaceAll('~', '_')]) {
    const commit = tryGit(repository, [
      'rev-parse',
      '--verify',
      '--quiet',
      `refs/tags/${tag}^{commit}`,
    ])?.trim();
    const text = commit && tryGit(repository, ['cat-file', 'blob', `${commit}:${file}`]);
    if (commit && text && topOf(text)?.version === version) return commit;
  }
  return undefined;
}

/** Paths that differ between two commits below a folder. */
export function changedPaths(repository: string, from: string, to: string, folder: string): string[] {
  return linesOf(git(repository, ['diff', '--name-only', '--no-renames', from, to, '--', folder]));
}

function blobsOf(repository: string, commits: readonly string[], file: string): Map<string, string> {
  const asked = commits.map((commit) => `${commit}:${file}\n`).join('');
  const answers = linesOf(git(repository, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], asked));
  return new Map(
    commits.flatMap((commit, index) => {
      const [blob, type] = answers[index]?.split(' ') ?? [];
      return blob && type === 'blob' ? [[commit, blob] as const] : [];
    }),
  );
}

/** What stands on top of a blob; a blob is what its name says, in every repository and branch. */
const knownTops = new Map<string, ReturnType<typeof topOf>>();

function readTops(repository: string, blobs: Iterable<string>): void {
  const unknown = [...new Set(blobs)].filter((blob) => !knownTops.has(blob));
  // A few at a time: a changelog may have a megabyte.
  for (let start = 0; start < unknown.length; start += 50) {
    const some = unknown.slice(start, start + 50);
    const text = git(repository, ['cat-file', '--batch'], `${some.join('\n')}\n`);
    for (const blob of some) {
      const at = text.indexOf(`${blob} blob `);
      const begins = text.indexOf('\n', at) + 1;
      knownTops.set(blob, at < 0 ? undefined : topOf(text.slice(begins, begins + 500)));
    }
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
