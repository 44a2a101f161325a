import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { about } from '../../src/generated/about.ts';
import { baseManifest } from '../support/check.ts';
import { refereeTest } from '../support/referee.ts';
import { commit, git, repository } from '../support/repository.ts';
import { actionNode, runAction } from '../support/run-action.ts';
import { complaints, read, slug, type Workflow } from '../support/workflow.ts';
import { workspace } from '../support/workspace.ts';

/** The recipes for other places than GitHub, each run as far as it can be without them. */

const top = fileURLToPath(new URL('../../', import.meta.url));
const page = read('docs/elsewhere.md');
const release = `v${about.version}`;

/** A block of the page by its first line, without the line. */
function block(firstLine: string): string {
  const [, found = ''] = page.split(`\n${firstLine}\n`);
  expect(found).not.toBe('');
  return found.split(/^```$/m)[0] ?? '';
}

const fine = baseManifest;
const wrong = baseManifest.replace('title: Backport', 'title: Back port');
const inconclusive = baseManifest.replace(/^ {4}replaces:/m, '    ref: ubuntu/nowhere\n$&');

/** The day on which all that is run here is run: the upload gate of the manifests is open. */
const date = '2026-06-08';

/** A script that runs the check, on that day. */
function dated(script: string): string {
  expect(script).toMatch(/ check\b/);
  return script.replace(/ check\b/g, ` check --date ${date}`);
}

/** A repository as sru-gate's own is cloned: what a release has of the command line. */
function released(): string {
  const folder = repository({ 'README.md': '' });
  cpSync(path.join(top, 'dist/cli'), path.join(folder, 'dist/cli'), { recursive: true });
  commit(folder, 'A release');
  git(folder, 'tag', release);
  return folder;
}
const source = `file://${released()}`;

/** Runs a script in a folder, with sru-gate's repository here in place of GitHub's. */
function shell(folder: string, script: string, variables: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-ec', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: [path.dirname(process.execPath), process.env.PATH].join(':'),
      HOME: folder,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${source}.insteadOf`,
      GIT_CONFIG_VALUE_0: `${about.homepage}.git`,
      ...variables,
    },
  });
  return { status, out: stdout, err: stderr };
}

interface Input {
  readonly default: string;
  readonly options?: readonly string[];
}

interface GitLabJob {
  readonly stage: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
}

/** The documents of a YAML text. */
function documents<T>(text: string): T {
  return parseAllDocuments(text).map((each) => each.toJS()) as T;
}

describe('GitLab', () => {
  const template = read('templates/sru-gate/template.yml');
  const { inputs } = documents<[{ spec: { inputs: Record<string, Input> } }]>(template)[0].spec;
  // The report comes with the format; until then there is nothing to run.

  /** The job of the component, as GitLab fills in the inputs. */
  function job(given: Readonly<Record<string, string>> = {}): GitLabJob {
    const filled = template.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => {
      const value = given[name] ?? inputs[name]?.default;
      if (value === undefined) throw new Error(`there is no input ${name}`);
      return value;
    });
    const [found] = Object.values(documents<[unknown, Record<string, GitLabJob>]>(filled)[1]);
    return found as GitLabJob;
  }

  const run = (folder: string, given: Readonly<Record<string, string>> = {}) => {
    const { script, variables } = job(given);
    // As GitLab's runner begins.
    return shell(folder, dated(['set -eo pipefail', ...script].join('\n')), variables);
  };

  test('the page has the inputs with their defaults, at this release', () => {
    const [, section = ''] = page.split('\n## GitLab\n');
    const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([\w-]+)` \| (.+?) \|/gm)];
    expect(rows.map(([, name]) => name)).toEqual(Object.keys(inputs));
    for (const [, name = '', shown = ''] of rows) {
      const value = inputs[name]?.default;
      expect(shown).toBe(value === '' ? "the manifest's" : `\`${value}\``);
    }
    expect(inputs.version?.default).toBe(release);
  });

  test.each(['# .gitlab-ci.yml', '# debian/salsa-ci.yml'])(
    '%s includes it at this release, with inputs that it has',
    (name) => {
      const { include } = parse(block(name)) as { include: (string | { remote: string; inputs?: object })[] };
      const [ours] = include.flatMap((each) => (typeof each === 'string' ? [] : [each]));
      const raw = `https://raw.githubusercontent.com/${slug}/${release}/templates/sru-gate/template.yml`;
      expect(ours?.remote).toBe(raw);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(ours?.inputs ?? {})));
    },
  );

  const report = (folder: string) =>
    JSON.parse(readFileSync(path.join(folder, 'gl-code-quality-report.json'), 'utf8')) as {
      check_name: string;
    }[];

  test.each([
    ['a manifest that breaks the policy', { 'debian/backport.yaml': wrong }, {}, 1, 'title-format'],
    [
      'the same, with nothing to fail on',
      { 'debian/backport.yaml': wrong },
      { 'fail-on': 'never' },
      0,
      'title-format',
    ],
  ])('the job writes a report of %s', (_, files, given, expected, rule) => {
    const folder = repository(files);
    const { status, out } = run(folder, given);
    expect(out).toContain(`error[${rule}]`);
    expect(status).toBe(expected);
    expect(report(folder).map((each) => each.check_name)).toContain(rule);
  });

  test('the job says by its exit code that a check is inconclusive, which GitLab lets pass', () => {
    expect(run(repository({ 'backport.yaml': inconclusive })).status).toBe(3);
    expect(job()).toMatchObject({ allow_failure: { exit_codes: 3 } });
  });

  test('the job passes what is fine, by the policy that the pipeline names', () => {
    const folder = repository({ 'backport.yaml': fine.replace('policy: open-vm-tools', 'policy: none') });
    expect(run(folder, { policy: 'open-vm-tools' })).toMatchObject({ status: 0, err: '' });
    expect(run(folder).status).toBe(1);
  });

  test('the job fails where there is no manifest', () => {
    const { status, err } = run(repository({ 'README.md': '' }));
    expect(err).toContain('There is no backport manifest here.');
    expect(status).toBe(2);
  });

  const referee = process.env.SRU_GATE_GITLAB_CI_LOCAL;
  refereeTest(referee !== undefined)(
    'gitlab-ci-local finds it as GitLab’s schema has it, and runs it',
    () => {
      const folder = repository({
        'debian/backport.yaml': wrong,
        'ci/template.yml': dated(template),
        '.gitlab-ci.yml': `include:\n  - local: ci/template.yml\n    inputs: { source: '${source}' }\n`,
      });
      git(folder, 'remote', 'add', 'origin', 'git@gitlab.example.com:group/project.git');
      const { out, err } = shell(folder, `"$GITLAB_CI_LOCAL" --force-shell-executor --color=false`, {
        GITLAB_CI_LOCAL: referee ?? '',
      });
      expect(`${out}${err}`).toContain('json schema validated');
      expect(out).toContain('sru-gate > error[title-format]');
      expect(out).toContain(' FAIL  sru-gate');
    },
    60_000,
  );
});

describe('Launchpad', () => {
  interface LaunchpadJob {
    readonly series: string;
    readonly architectures: string;
    readonly run: string;
  }
  const { pipeline, jobs } = parse(block('# .launchpad.yaml')) as {
    pipeline: string[];
    jobs: Record<string, LaunchpadJob>;
  };

  test('the file has what lpci asks for, and nothing that it does not know', () => {
    expect(Object.keys(jobs)).toEqual(pipeline);
    for (const [name, job] of Object.entries(jobs)) {
      expect(name).toMatch(/^[a-z0-9][a-z0-9+._-]+$/);
      expect(Object.keys(job)).toEqual(['series', 'architectures', 'packages', 'snaps', 'run']);
    }
    expect(jobs['sru-gate']?.run).toContain(` --branch ${release} `);
  });

  test.each([
    ['fails for what breaks the policy', { 'debian/backport.yaml': wrong }, 1, 'error[title-format]'],
    ['passes what is fine', { 'backport.yaml': fine }, 0, 'pass: backport.yaml'],
    ['passes what is inconclusive', { 'backport.yaml': inconclusive }, 0, 'inconclusive: backport.yaml'],
    ['fails where there is no manifest', { 'README.md': '' }, 1, 'There is no backport manifest here.'],
  ])('the job %s', (_, files, expected, sentence) => {
    const { status, out, err } = shell(repository(files), dated(jobs['sru-gate']?.run ?? ''));
    expect(`${out}${err}`).toContain(sentence);
    expect(status).toBe(expected);
  });
});

describe('Forgejo', () => {
  const text = block('# .forgejo/workflows/sru.yml');
  const steps = (parse(text) as Workflow).jobs['sru-gate']?.steps ?? [];

  test('the steps are those that GitHub takes, but for the address of the action', () => {
    expect(steps.map(({ uses }) => uses)).toContain(`${about.homepage}@v${about.version.split('.')[0]}`);
    expect(complaints([text.replace(about.homepage, slug)])).toEqual([[]]);
  });

  test.each([
    ['fails', wrong, 1],
    ['passes', fine, 0],
  ])('the action %s with what the runner of Forgejo sets', (_, manifest, expected) => {
    const folder = repository({ 'backport.yaml': manifest });
    const forgejo = {
      FORGEJO_ACTIONS: 'true',
      GITEA_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://forgejo.example.org',
      GITHUB_API_URL: 'https://forgejo.example.org/api/v1',
    };
    const inputs = { ...(steps.at(-1)?.with as Record<string, string>), date };
    for (const node of new Set([process.execPath, actionNode])) {
      const { exitCode, commands, log } = runAction(folder, inputs, forgejo, node);
      expect({ exitCode, log }).toEqual({ exitCode: expected, log: expect.any(Array) });
      const errors = commands.filter(({ name }) => name === 'error');
      expect(errors.length > 0).toBe(expected === 1);
    }
  });
});

describe('git alone', () => {
  const hook = `#!/bin/sh\n${dated(block('#!/bin/sh'))}`;

  /** Pushes a repository with the hook to an empty one. */
  function push(files: Readonly<Record<string, string>>) {
    const folder = repository(files);
    const [bin, hooks] = [path.join(folder, '.git/bin'), path.join(folder, '.git/hooks')];
    for (const each of [bin, hooks]) mkdirSync(each, { recursive: true });
    symlinkSync(path.join(top, 'dist/cli/index.js'), path.join(bin, 'sru-gate'));
    writeFileSync(path.join(hooks, 'pre-push'), hook);
    chmodSync(path.join(hooks, 'pre-push'), 0o755);
    const there = workspace({ 'there.git/': '' });
    git(path.join(there, 'there.git'), 'init', '--quiet', '--bare', '--initial-branch=main');
    const pushed = shell(folder, `PATH="${bin}:$PATH" git push --quiet "${there}/there.git" main`);
    const hasArrived = existsSync(path.join(there, 'there.git/refs/heads/main'));
    return { ...pushed, hasArrived };
  }

  test.each([
    ['is held up by what breaks the policy', { 'debian/backport.yaml': wrong }, false],
    ['goes through where all is fine', { 'backport.yaml': fine }, true],
    ['goes through where there is no manifest', { 'README.md': '' }, true],
  ])('a push %s', (_, files, expected) => {
    const { hasArrived, out, err } = push(files);
    expect(hasArrived).toBe(expected);
    if (!expected) expect(`${out}${err}`).toContain('error[title-format]');
  });
});
