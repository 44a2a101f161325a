import { execFileSync } from 'node:child_process';
import { workspace } from './workspace.ts';

/** Runs git in a folder, as a test's own user, without the machine's settings or those of a hook that runs the tests. */
export function git(folder: string, ...words: string[]): string {
  return gitFed(folder, '', ...words);
}

/** The same with a text on its standard input. */
export function gitFed(folder: string, input: string, ...words: string[]): string {
  const settings = [
    ...['user.name=A Packager', 'user.email=packager@example.com', 'commit.gpgSign=false'],
    // After each commit git would start another git, to see whether there is something to tidy up.
    'maintenance.auto=false',
  ];
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return execFileSync('git', ['-C', folder, ...settings.flatMap((each) => ['-c', each]), ...words], {
    encoding: 'utf8',
    input,
    stdio: 'pipe',
    env: {
      ...Object.fromEntries(inherited),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    },
  }).trim();
}

/** A real repository with these files committed on the branch `main`. */
export function repository(files: Readonly<Record<string, string>>): string {
  const folder = workspace(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, 'First');
  return folder;
}

/** The same repository, its last commit with something in the place of a signature. */
export function signed(folder: string): string {
  const [header = '', ...message] = execFileSync('git', ['-C', folder, 'cat-file', 'commit', 'HEAD'], {
    encoding: 'utf8',
  }).split('\n\n');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----';
  const commit = execFileSync('git', ['-C', folder, 'hash-object', '-t', 'commit', '-w', '--stdin'], {
    encoding: 'utf8',
    input: [`${header}\n${signature}`, ...message].join('\n\n'),
  });
  git(folder, 'reset', '--quiet', '--hard', commit.trim());
  return folder;
}

/** Commits the work tree as it stands. */
export function commit(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}
