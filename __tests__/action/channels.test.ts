import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { edited } from '../support/check.ts';
import { actionNode, runAction } from '../support/run-action.ts';
import { workspace } from '../support/workspace.ts';

/** Each channel of the built action is alone: where one cannot be written, the verdict and the others stand. */

const files = { '.git/': '', 'backport.yaml': edited({}), file: 'precious\n' };
const early = { date: '2026-06-01', sarif: 'sru.sarif' };

/** The channels that are files, by the variable that names them. */
const named = {
  GITHUB_OUTPUT: 'The outputs of the step (GITHUB_OUTPUT)',
  GITHUB_STEP_SUMMARY: 'The job summary (GITHUB_STEP_SUMMARY)',
  RUNNER_TEMP: 'The JSON report (in RUNNER_TEMP)',
  sarif: 'SARIF',
} as const;
type Channel = keyof typeof named;

/** Runs the action on a manifest with one error, with one of the channels elsewhere. */
function runWith(channel: Channel, place: string, more: Readonly<Record<string, string>> = {}) {
  const folder = workspace(files);
  mkdirSync(path.join(folder, 'folder'));
  const at = place.startsWith('/') ? place : path.join(folder, place);
  const run =
    channel === 'sarif'
      ? runAction(folder, { ...early, ...more, sarif: at })
      : runAction(folder, { ...early, ...more }, { [channel]: at });
  return { folder, run };
}

/** A full disk is `/dev/full`; a file system that takes nothing from anybody, root included, is `/proc`. */
const obstacles: readonly (readonly [Channel, string, string])[] = [
  ['GITHUB_OUTPUT', 'folder', 'a folder stands there (EISDIR)'],
  ['GITHUB_OUTPUT', 'file/output', 'a file stands where its folder should be (ENOTDIR)'],
  ['GITHUB_OUTPUT', 'nowhere/output', 'its folder is not there (ENOENT)'],
  ['GITHUB_OUTPUT', '/dev/full', 'the disk is full (ENOSPC)'],
  ['GITHUB_STEP_SUMMARY', 'folder', 'a folder stands there (EISDIR)'],
  ['GITHUB_STEP_SUMMARY', 'file/summary', 'a file stands where its folder should be (ENOTDIR)'],
  ['GITHUB_STEP_SUMMARY', '/dev/full', 'the disk is full (ENOSPC)'],
  ['RUNNER_TEMP', 'file', 'something else is in that place (EEXIST)'],
  ['RUNNER_TEMP', 'file/temp', 'a file stands where its folder should be (ENOTDIR)'],
  ['RUNNER_TEMP', '/proc/sru-gate', 'ENOENT'],
  ['sarif', 'folder', 'a folder stands there (EISDIR)'],
  ['sarif', 'file/x.sarif', 'something else is in that place (EEXIST)'],
  ['sarif', '/proc/x.sarif', 'ENOENT'],
  ['sarif', '/dev/full', 'the disk is full (ENOSPC)'],
];

test.each(obstacles)('%s at %s', (channel, place, why) => {
  const { folder, run } = runWith(channel, place);
  const [finding, warning, ...more] = run.commands;
  // The verdict, with its annotation and its line in the log.
  expect(run.exitCode).toBe(1);
  expect(finding).toMatchObject({ name: 'error', properties: { title: 'settling-period' } });
  expect(run.log).toEqual([expect.stringMatching(/^Not yet: /)]);
  // One warning, which names the channel and says why.
  expect(more).toEqual([]);
  expect(warning).toMatchObject({ name: 'warning', properties: { title: 'sru-gate' } });
  expect(warning?.message).toContain(`${named[channel]} could not be written: `);
  expect(warning?.message).toContain(why);
  // The other channels have all that they always have.
  if (channel !== 'GITHUB_OUTPUT') {
    expect(run.outputs).toMatchObject({
      result: 'fail',
      errors: '1',
      warnings: '0',
      'opens-on': '2026-06-04',
    });
    expect(existsSync(run.outputs.report ?? '')).toBe(channel !== 'RUNNER_TEMP');
  }
  if (channel !== 'GITHUB_STEP_SUMMARY') {
    expect(run.summary).toContain('Not yet&#58;');
    expect(run.summary).toContain('could not be written&#58; ');
  }
  if (channel !== 'sarif')
    expect(JSON.parse(readFileSync(path.join(folder, 'sru.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('precious\n');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('all of them at once, and a run with nothing to fail on passes', () => {
  const folder = workspace(files);
  const run = runAction(
    folder,
    { date: '2026-06-08', sarif: '/dev/full' },
    { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full', RUNNER_TEMP: path.join(folder, 'file') },
  );
  expect(run.exitCode).toBe(0);
  expect(run.commands.map(({ name }) => name)).toEqual(['warning', 'warning', 'warning', 'warning']);
  expect(run.log).toEqual(['Pass: nothing breaks the policy.']);
});

test('a log that takes nothing: the summary says so', () => {
  const folder = workspace(files);
  const [summary, output] = ['summary', 'output'].map((name) => path.join(folder, name)) as [string, string];
  const action = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));
  const { status, stderr } = spawnSync('sh', ['-c', '"$NODE" "$ACTION" > /dev/full'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NODE: actionNode,
      ACTION: action,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: path.join(folder, 'temp'),
      INPUT_DATE: '2026-06-01',
    },
  });
  expect([status, stderr]).toEqual([1, '']);
  expect(readFileSync(output, 'utf8')).toContain('\nfail\n');
  expect(readFileSync(summary, 'utf8')).toContain(
    'The annotations could not be written&#58; the disk is full &#40;ENOSPC&#41;.',
  );
  expect(existsSync(path.join(folder, 'temp/sru-gate.json'))).toBe(true);
});

describe('what other steps of a job wrote stays', () => {
  test('where there is no room for an output or a summary, not half of one is left', () => {
    const folder = workspace(files);
    for (const name of ['output', 'summary']) writeFileSync(path.join(folder, name), 'x'.repeat(500));
    const action = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));
    // Files of at most 512 bytes, so that a part of it fits.
    const { status } = spawnSync('sh', ['-c', 'ulimit -f 1; exec "$NODE" "$ACTION"'], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        NODE: actionNode,
        ACTION: action,
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: path.join(folder, 'output'),
        GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
        RUNNER_TEMP: path.join(folder, 'temp'),
        INPUT_DATE: '2026-06-08',
      },
    });
    expect(status).toBe(0);
    for (const name of ['output', 'summary'])
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe('x'.repeat(500));
    expect(readdirSync(path.join(folder, 'temp'))).toEqual([]);
  });

  test('a device in the place of SARIF stays one', () => {
    runWith('sarif', '/dev/full');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    const { run } = runWith('sarif', '/dev/null');
    expect(run.commands.map(({ name }) => name)).toEqual(['error']);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
