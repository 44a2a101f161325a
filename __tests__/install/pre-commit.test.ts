import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { baseManifest } from '../support/check.ts';
import { refereeTest } from '../support/referee.ts';
import { workspace } from '../support/workspace.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const hooks = parse(readFileSync(path.join(top, '.pre-commit-hooks.yaml'), 'utf8')) as {
  id: string;
  entry: string;
  files: string;
}[];
const [hook] = hooks;

describe('the hook', () => {
  test('runs the command as it is committed', () => {
    const [command = '', ...words] = hook?.entry.split(' ') ?? [];
    const { status, stdout } = spawnSync(path.join(top, command), [...words, '--help'], { encoding: 'utf8' });
    expect(stdout).toContain('Usage: sru-gate check');
    expect(status).toBe(0);
  });

  test.each([
    ['backport.yaml', true],
    ['backport.yml', true],
    ['debian/backport.yaml', true],
    ['.github/backport.yaml', true],
    ['backports/13.0.10-noble.yaml', true],
    ['packages/pkg/backports/a.yml', true],
    ['backports/old/a.yaml', false],
    ['my-backport.yaml', false],
    ['backport.yaml.orig', false],
    ['sru-policy.yaml', false],
    ['debian/changelog', false],
  ])('asks about %s: %s', (file, expected) => {
    expect(new RegExp(hook?.files ?? '').test(file)).toBe(expected);
  });
});

const isHere = spawnSync('pre-commit', ['--version']).status === 0;

describe(`with pre-commit itself${isHere ? '' : ' (is not installed here)'}`, () => {
  const when = refereeTest(isHere);
  const folder = workspace({
    'hooks/': '',
    'home/': '',
    'user/backport.yaml': baseManifest,
    'user/x.yaml': '',
  });
  const environment = {
    PATH: [path.dirname(process.execPath), process.env.PATH].join(':'),
    HOME: path.join(folder, 'home'),
    PRE_COMMIT_HOME: path.join(folder, 'home/pre-commit'),
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    // Nothing may be installed: what would have to be fetched fails at once.
    http_proxy: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
  };
  const run = (where: string, command: string, ...words: string[]) =>
    spawnSync(command, words, {
      cwd: path.join(folder, where),
      encoding: 'utf8',
      env: environment,
      timeout: 60_000,
    });

  /** Makes a repository of the hook, as it would be cloned, and one that uses it. Gives what a commit says. */
  const commit = (...args: readonly string[]) => {
    cpSync(path.join(top, '.pre-commit-hooks.yaml'), path.join(folder, 'hooks/.pre-commit-hooks.yaml'));
    cpSync(path.join(top, 'dist'), path.join(folder, 'hooks/dist'), { recursive: true });
    for (const where of ['hooks', 'user']) run(where, 'git', 'init', '--quiet');
    run('hooks', 'git', 'add', '.');
    run('hooks', 'git', 'commit', '--quiet', '--message', 'x');
    const rev = run('hooks', 'git', 'rev-parse', 'HEAD').stdout.trim();
    writeFileSync(
      path.join(folder, 'user/.pre-commit-config.yaml'),
      JSON.stringify({ repos: [{ repo: '../hooks', rev, hooks: [{ id: 'sru-gate', args }] }] }),
    );
    run('user', 'git', 'add', '.');
    run('user', 'pre-commit', 'install');
    return run('user', 'git', 'commit', '--message', 'x');
  };

  when(
    'a commit is held up by what breaks the policy, and by nothing else',
    () => {
      const held = commit('--date', '2026-06-01');
      expect(held.stderr).toContain('error[settling-period]: Too early');
      expect(held.stderr).toContain('in 1 manifest (');
      expect(held.status).toBe(1);
      expect(commit('--date', '2026-06-08').status).toBe(0);
    },
    120_000,
  );
});
