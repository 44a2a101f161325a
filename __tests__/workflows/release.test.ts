import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { read, type Workflow } from '../support/workflow.ts';
import { workspace } from '../support/workspace.ts';

/** How a release is tagged and published, with programs that stand in for GitHub's and npm's. */

const { jobs } = parse(read('.github/workflows/release.yml')) as Workflow;
const commit = '1111111111111111111111111111111111111111';

/**
 * Runs the scripts of a job; what they would do is noted.
 * @param answers what stands in for a program, by its name: a shell script
 */
function run(
  job: string,
  answers: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
) {
  const folder = workspace({
    'release/sru-gate-1.2.0.tgz': '',
    'release/notes.md': '',
    'bin/': '',
    calls: '',
  });
  for (const [name, answer] of Object.entries(answers)) {
    const file = path.join(folder, 'bin', name);
    writeFileSync(file, `#!/bin/bash\necho "${name} $*" >> "${folder}/calls"\n${answer}\n`);
    chmodSync(file, 0o755);
  }
  const env = {
    PATH: [path.join(folder, 'bin'), process.env.PATH].join(':'),
    ...{ GITHUB_SHA: commit, GH_REPO: 'owner/name', TAG: 'v1.2.0', ...variables },
  };
  const said = [];
  let status: number | null = 0;
  for (const { run: script } of jobs[job]?.steps ?? []) {
    if (script === undefined || status !== 0) continue;
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-e', '-c', script], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    status = ran.status;
    said.push(ran.stdout);
  }
  const calls = readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n');
  return { status, said: said.join(''), calls: calls.map((line) => line.replaceAll(' --silent', '')) };
}

const tagged = (sha: string): string => `case "$*" in *commits/tags*) echo ${sha};; esac`;
const moved = `gh api --method PATCH repos/owner/name/git/refs/tags/v1 --field sha=${commit} --field force=true`;

describe('the tags', () => {
  test('of a new release: its own, the release, then that of the major version', () => {
    const nothing = 'case "$*" in *commits/tags*|*"release view"*|*PATCH*) exit 1;; esac';
    const { status, calls } = run('tag', { gh: nothing });
    expect(status).toBe(0);
    expect(calls).toEqual([
      'gh api repos/owner/name/commits/tags/v1.2.0 --jq .sha',
      `gh api repos/owner/name/git/refs --field ref=refs/tags/v1.2.0 --field sha=${commit}`,
      'gh release view v1.2.0',
      'gh release create v1.2.0 release/sru-gate-1.2.0.tgz --verify-tag --title v1.2.0 --notes-file release/notes.md',
      moved,
      `gh api repos/owner/name/git/refs --field ref=refs/tags/v1 --field sha=${commit}`,
    ]);
  });

  test('run again: what is there stays', () => {
    const { status, calls } = run('tag', { gh: tagged(commit) });
    expect(status).toBe(0);
    expect(calls.slice(1)).toEqual(['gh release view v1.2.0', moved]);
  });

  test('a tag of another commit is never moved', () => {
    const { status, said, calls } = run('tag', { gh: tagged('2'.repeat(40)) });
    expect(status).toBe(1);
    expect(said).toContain('::error::v1.2.0 is there, and of another commit');
    expect(calls).toHaveLength(1);
  });
});

describe('npm', () => {
  test('gets the package that was attested', () => {
    const { status, calls } = run('npm', { npm: '' }, { NODE_AUTH_TOKEN: 'x' });
    expect(status).toBe(0);
    expect(calls).toEqual([
      'npm publish ./release/sru-gate-1.2.0.tgz --provenance --access public --ignore-scripts',
    ]);
  });

  test('gets nothing without a token, and the run says where the package is', () => {
    const { status, said, calls } = run('npm', { npm: '' });
    expect({ status, calls }).toEqual({ status: 0, calls: [''] });
    expect(said).toContain('::notice::There is no secret NPM_TOKEN');
  });
});

test('nothing is tagged before it is tested and attested, and npm comes last', () => {
  expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
    ['test', undefined],
    ['pack', 'test'],
    ['attest', 'pack'],
    ['tag', ['pack', 'attest']],
    ['npm', ['pack', 'tag']],
  ]);
});
