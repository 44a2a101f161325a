/** Git as the check sees it: handed in, and asked only where a manifest names a ref. */
export interface Git {
  /** The text of a file of at most 1 MiB at a ref of the repository in a folder. */
  fileAt(folder: string, ref: string, path: string): GitText;
}

/** A file's text; or that the ref has no such file; or why nobody can know, and the way out. */
export type GitText =
  | { readonly text: string }
  | { readonly missing: string }
  | { readonly unreadable: string; readonly help: string };

const largestFile = 1024 * 1024;

/** Milliseconds after which git is given up: no question here takes it long. */
const patience = 20_000;

/** What a workflow needs so that refs are there. */
const fetchHelp =
  'In the workflow, give `actions/checkout` the line `fetch-depth: 0`, which fetches all branches and tags; elsewhere fetch the ref.';

/** The git of this machine, run as a child process with a list of arguments. */
export const systemGit: Git = {
  fileAt(folder, ref, path) {
    // A ref is somebody's word: it is first turned into a commit's name, behind a mark that ends all options.
    const commit = ask(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if ('failed' in commit) {
      if (commit.failed !== undefined) return { unreadable: commit.failed, help: gitHelp };
      const remote = ask(folder, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `refs/remotes/origin/${ref}^{commit}`,
      ]);
      if ('failed' in remote) return { unreadable: 'the repository here has no such ref', help: fetchHelp };
      return fileOf(folder, remote.out.trim(), path);
    }
    return fileOf(folder, commit.out.trim(), path);
  },
};

const gitHelp =
  'Install git, run the check in a clone of the packaging repository, and let git trust its folder.';

function fileOf(folder: string, commit: string, path: string): GitText {
  const blob = ask(folder, ['cat-file', 'blob', `${commit}:${path}`]);
  if (!('failed' in blob)) return { text: blob.out };
  return blob.failed === undefined
    ? { missing: 'there is no such file at that ref' }
    : { unreadable: blob.failed, help: gitHelp };
}

/** Runs git; `failed` is undefined when git ran and said no, and the reason when it could not answer at all. */
function ask(
  folder: string,
  words: readonly string[],
): { readonly out: string } | { readonly failed: string | undefined } {
  // Loaded here and not at the top: most runs never ask git, and the module costs every start.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...words], {
    encoding: 'utf8',
    maxBuffer: largestFile,
    timeout: patience,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
  if (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { failed: 'git is not installed here' };
    if (code === 'ENOBUFS') return { failed: 'the file is larger than 1 MiB' };
    return { failed: `git gave no answer (${code ?? 'unknown error'})` };
  }
  if (status === 0) return { out: stdout };
  if (/not a git repository/.test(stderr)) return { failed: 'there is no git repository here' };
  if (/dubious ownership/.test(stderr))
    return { failed: 'git does not trust the owner of this folder (`safe.directory`)' };
  return { failed: undefined };
}
