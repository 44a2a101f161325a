import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { baseDay, baseManifest, edited } from '../support/check.ts';
import { runAction } from '../support/run-action.ts';
import { complaints, read, stepsOf, type Workflow } from '../support/workflow.ts';
import { workspace } from '../support/workspace.ts';

const text = read('.github/workflows/check.yml');
const workflow = parse(text) as Workflow & {
  on: { workflow_call: { inputs: Record<string, { default: unknown }> } };
};

describe('the reusable workflow', () => {
  test('a slip in it would be seen by GitHub’s parser', () => {
    const broken = text
      .replace('inputs.fail-on', 'inputs.failon')
      .replace('timeout-minutes: 30', 'timeout: 30')
      .replace('          gate: ', '          gates: ');
    const [slips = []] = complaints([broken]);
    expect(slips.map((line) => line.replace(/^\d+: /, '')).sort()).toEqual([
      'Context access might be invalid: failon',
      "Invalid action input 'gates'",
      "Unexpected value 'timeout'",
    ]);
  });

  test('has no right but to read, and asks for no secret', () => {
    expect(workflow.permissions).toEqual({});
    expect(
      Object.values(workflow.jobs).flatMap(({ permissions }) =>
        permissions === undefined ? [] : [permissions],
      ),
    ).toEqual([{ contents: 'read' }]);
    expect(text).not.toMatch(/secrets\.|github\.token/);
  });

  test('runs actions by their commit, and ours by the workflow’s own', () => {
    for (const [, used, comment] of text.matchAll(/^ +(?:- )?uses: (\S+)(?: # (\S+))?$/gm)) {
      if (used?.startsWith('$/'))
        expect(existsSync(new URL(`../../${used.slice(2)}/action.yml`, import.meta.url))).toBe(true);
      else expect(`${used} ${comment}`).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} v\d+\.\d+\.\d+$/);
    }
  });

  test('hands on each input that it shares with the action', () => {
    const inputs = Object.keys(workflow.on.workflow_call.inputs);
    const action = Object.keys((parse(read('action.yml')) as { inputs: object }).inputs);
    const handed = stepsOf(workflow).find(({ uses }) => uses === '$/check')?.with ?? {};
    const shared = inputs.filter((name) => action.includes(name));
    expect(shared.length).toBeGreaterThan(4);
    for (const name of shared) expect(handed[name]).toBe(`\${{ inputs.${name} }}`);
    expect(action.filter((name) => !(name in handed))).toEqual([
      'date',
      'calendar',
      'comment',
      'token',
      'launchpad-url',
      'excuses-url',
      'launchpad-timeout',
    ]);
  });

  test('puts no expression into a script', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
  });
});

/** Runs the script of a step as the runner does, and gives its outputs. */
function script(run: string | undefined, environment: Record<string, string>) {
  const folder = mkdtempSync(path.join(workspace({}), 'step-'));
  const [output, summary] = ['output', 'summary'].map((name) => path.join(folder, name)) as [string, string];
  for (const file of [output, summary]) writeFileSync(file, '');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-c', run ?? 'exit 99'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, ...environment },
    },
  );
  const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean);
  return {
    status,
    stdout,
    stderr,
    outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2))),
    summary: readFileSync(summary, 'utf8').trim(),
  };
}

const runOf = (job: string, find: (step: { id?: string; run?: string }) => boolean): string | undefined =>
  workflow.jobs[job]?.steps?.find(find)?.run;
const count = runOf('shards', ({ id }) => id === 'count');
const leave = runOf('check', ({ run }) => run !== undefined);
const join = runOf('result', ({ id }) => id === 'join');

test.each([
  ['2', [1, 2]],
  ['12', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
])('the list for %s shards', (shards, expected) => {
  const { outputs, status } = script(count, { SHARDS: shards });
  expect({ list: JSON.parse(outputs.list ?? ''), status }).toEqual({ list: expected, status: 0 });
});

test.each(['2.5', '2,5', '1e2'])('%s shards are none', (shards) => {
  expect(script(count, { SHARDS: shards })).toMatchObject({
    status: 1,
    outputs: {},
    stdout: `::error::The input shards is ${shards}: name a whole number.\n`,
  });
});

test.each([
  ['sru-gate', 'sru-gate-shard-12', 0],
  ['sru-gate', 'sru-gate-shard-2-shard-12', 1],
  ['sru-gate', 'sru-gate-shard-weekly-shard-1', 1],
])('of two calls each joins its own artifacts: %s and %s', (name, artifact, status) => {
  const download = stepsOf(workflow).find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
  const pattern = String(download?.with?.pattern).replace(/\$\{\{ inputs\.name \}\}/, name);
  // The action's globs know the extended forms of a shell's.
  const matches = `shopt -s extglob; [[ $ARTIFACT == ${pattern} ]]`;
  expect(script(matches, { ARTIFACT: artifact }).status).toBe(status);
});

describe('the outcome of all shards', () => {
  test.each([
    ['one that passes', ['pass 2026-06-22'], 'success', 'pass', '2026-06-22', 0],
    [
      'the earliest day counts',
      ['pass 2026-07-01', 'pass ', 'pass 2026-06-22'],
      'success',
      'pass',
      '2026-06-22',
      0,
    ],
    ['no day', ['pass ', 'pass '], 'success', 'pass', '', 0],
    ['one that fails', ['pass ', 'fail 2026-06-04', 'inconclusive '], 'failure', 'fail', '2026-06-04', 1],
    ['one without evidence', ['pass ', 'inconclusive '], 'success', 'inconclusive', '', 0],
    ['failing although each passes, by `fail-on: warning`', ['pass ', 'pass '], 'failure', 'pass', '', 1],
    ['one that could not run', ['pass ', undefined], 'failure', '', '', 1],
    ['one that could not run beside one that fails', [undefined, 'fail '], 'failure', 'fail', '', 1],
    ['none that could run', [undefined], 'failure', '', '', 1],
    ['cancelled', [undefined, undefined], 'cancelled', '', '', 1],
  ])('%s', (_, outcomes, check, result, opensOn, status) => {
    const folder = workspace({});
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome !== undefined) writeFileSync(path.join(folder, `outcome-${at + 1}`), `${outcome}\n`);
    }
    const run = script(join, { CHECK: check, FOLDER: folder, SHARDS: `${outcomes.length}` });
    expect(run).toMatchObject({ status, stderr: '', outputs: { result, 'opens-on': opensOn } });
    if (opensOn !== '') expect(run.summary).toContain(`The next gate opens on ${opensOn}.`);
  });
});

test('from the action over three runners to one outcome', () => {
  const fleet = workspace({
    '.git/': '',
    ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`p${at}/backport.yaml`, baseManifest])),
    'p6/backport.yaml': edited({ 'sru.title': 'x' }),
  });
  const folder = workspace({});
  const results = ['1', '2', '3'].map((shard) => {
    const run = runAction(fleet, {
      date: baseDay,
      manifest: '*/backport.yaml',
      shard: `${shard}/3`,
      sarif: path.join(folder, `sru-gate-${shard}.sarif`),
    });
    const { result = '', 'opens-on': opensOn = '', report = '' } = run.outputs;
    expect(
      script(leave, { RESULT: result, OPENS_ON: opensOn, REPORT: report, FOLDER: folder, SHARD: shard }),
    ).toMatchObject({ status: 0, stderr: '' });
    return run.exitCode;
  });
  expect(results.reduce<number>((sum, code) => sum + (code ?? 9), 0)).toBe(1);
  expect(script(join, { CHECK: 'failure', FOLDER: folder, SHARDS: '3' })).toMatchObject({
    status: 1,
    outputs: { result: 'fail', 'opens-on': '2026-06-22' },
    summary: 'Result: fail. The next gate opens on 2026-06-22.',
  });
  const paths = ['1', '2', '3'].flatMap((shard) =>
    JSON.parse(readFileSync(path.join(folder, `report-${shard}.json`), 'utf8')).manifests.map(
      (manifest: { path: string }) => manifest.path,
    ),
  );
  expect(paths.sort()).toEqual([1, 2, 3, 4, 5, 6].map((at) => `p${at}/backport.yaml`));
});
