import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { fakeGithub } from '../support/fake-github.ts';
import { git } from '../support/repository.ts';
import { copyOf, manifest, seriesBranches } from '../support/series-branches.ts';
import type { Occasion } from '../support/stand-in-job.ts';
import { runWorkflow } from '../support/stand-in-runner.ts';
import { read, type Workflow, workflowsIn } from '../support/workflow.ts';
import { workspace } from '../support/workspace.ts';

// Each job is a checkout and a start of Node.
jest.setTimeout(120_000);

/** Every recipe, run as far as a stand-in runner can: what it checks passes for ever, and the run is green. */

const released = manifest({
  verification: { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/9' },
  'targets.0.uploaded': '2026-06-08',
  'targets.0.accepted': '2026-06-10',
  'targets.0.verified': '2026-06-23',
  'targets.0.released': '2026-06-25',
});

const pages = ['README.md', 'docs/recipes.md', 'docs/other-tools.md', 'docs/comment.md'];
const recipes = pages.flatMap((name) =>
  workflowsIn(read(name)).map(([line, text]) => [`${name}:${line}`, text] as const),
);

/** A host with a pull request into `main`, and programs that stand in for those that would go out. */
const { origin: pristine, tools } = host();

function host() {
  const { origin, push } = seriesBranches();
  push('main', { 'debian/backport.yaml': released, 'packages/open-vm-tools/backport.yaml': released });
  push('ubuntu/noble', { 'backport.yaml': released });
  push('change', { 'debian/backport.yaml': released, 'tools/special/backport.yaml': released });
  git(origin, 'update-ref', 'refs/pull/7/merge', 'refs/heads/change');
  const tools = workspace({});
  for (const name of ['gh', 'sudo', 'sru-lint', 'ubuntu-lint', 'lintian']) {
    const file = path.join(tools, name);
    writeFileSync(file, '#!/bin/sh\necho "called: $(basename "$0") $*" >&2\n');
    chmodSync(file, 0o755);
  }
  return { origin, tools };
}

const payloads: Readonly<Record<string, unknown>> = {
  pull_request: { pull_request: { number: 7, head: { repo: { full_name: 'owner/packaging' } } } },
  workflow_run: {
    workflow_run: {
      ...{ event: 'pull_request', head_branch: 'change', head_sha: 'x', conclusion: 'failure' },
      ...{ head_repository: { full_name: 'stranger/packaging', owner: { login: 'stranger' } } },
    },
  },
};

function occasionOf(workflow: Workflow): Omit<Occasion, 'origin'> {
  const on = workflow.on;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {});
  const [event] = events as string[];
  const payload = payloads[event ?? ''] ?? {};
  return { event: event ?? '', payload, ...(event === 'pull_request' && { ref: 'refs/pull/7/merge' }) };
}

describe('a recipe', () => {
  test.each(recipes)('%s', async (_, text) => {
    const { origin } = copyOf(pristine);
    const github = await fakeGithub();
    // Launchpad is on a network that no test goes to.
    const offline = text
      .replaceAll('launchpad: true', 'launchpad: false')
      .replace(/(?<=sync\.yml@[\s\S]*)branches: ubuntu\/\*/, '$&\n      launchpad: false');
    const run = await runWorkflow(offline, {
      ...{ origin, tools, server: github.address },
      ...occasionOf(parse(text) as Workflow),
    });
    expect(run.commands.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(run.result).toBe('success');
    expect(run.jobs.some(({ result }) => result === 'success')).toBe(true);
    expect(github.faults).toEqual([]);
  });
});

describe('the workflow for a whole organisation', () => {
  const check = read('.github/workflows/check.yml');
  const early = manifest({ 'sru.title': 'x' });

  test.each([
    [1, ['check', 'result']],
    [3, ['shards', 'check 1/3', 'check 2/3', 'check 3/3', 'result']],
  ])('over %i shards', async (shards, names) => {
    const { origin, push } = seriesBranches();
    push('main', { 'a/backport.yaml': released, 'b/backport.yaml': early, 'c/backport.yaml': released });
    const run = await runWorkflow(check, { origin, inputs: { manifest: '**/backport.yaml', shards } });
    expect(run.jobs.filter(({ result }) => result !== 'skipped').map(({ name }) => name)).toEqual(names);
    expect(run).toMatchObject({ result: 'failure', outputs: { result: 'fail' } });
    expect(run.summary).toContain('Result: fail.');
    push('main', { 'b/backport.yaml': released });
    const again = await runWorkflow(check, { origin, inputs: { manifest: '**/backport.yaml', shards } });
    expect(again).toMatchObject({ result: 'success', outputs: { result: 'pass', 'opens-on': '' } });
  });

  test('where there is no manifest it passes', async () => {
    const run = await runWorkflow(check, { origin: seriesBranches().origin });
    expect(run).toMatchObject({ result: 'success', outputs: { result: 'pass' } });
  });

  test('is not started where the caller grants too little', async () => {
    const caller = (right: string) =>
      `on: push\npermissions: {}\njobs:\n  sru:\n    uses: sru-gate/sru-gate/.github/workflows/again.yml@v0\n    permissions:\n      contents: read\n${right}`;
    const { origin } = seriesBranches();
    await expect(runWorkflow(caller(''), { origin })).rejects.toThrow('requesting issues: write');
    expect(await runWorkflow(caller('      issues: write\n'), { origin })).toMatchObject({
      result: 'success',
    });
  });
});
