import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { baseManifest } from '../support/check.ts';
import { type LaunchpadServer, type ServerSettings, startLaunchpad } from '../support/launchpad-server.ts';
import { runActionBeside } from '../support/run-action.ts';
import { workspace } from '../support/workspace.ts';

/** The built action, and a Launchpad that it asks. */

let server: LaunchpadServer;

afterEach(() => server.stop());

const scant = baseManifest.replace(/^ {2}title: [\s\S]*/m, '');

async function act(inputs: Readonly<Record<string, string>>, settings: ServerSettings = {}) {
  server = await startLaunchpad(settings);
  const folder = workspace({ 'backport.yaml': scant });
  return runActionBeside(folder, { date: '2026-06-24', 'launchpad-url': server.root, ...inputs });
}

test('takes from Launchpad what the manifest leaves out', async () => {
  const { exitCode, outputs, summary } = await act({ launchpad: 'true' });
  expect({ exitCode, result: outputs.result }).toEqual({ exitCode: 0, result: 'pass' });
  expect(summary).toContain('in -proposed since 2026&#8209;06&#8209;10 (by Launchpad)');
  const report = JSON.parse(readFileSync(path.resolve(outputs.report ?? ''), 'utf8'));
  expect(report.manifests[0].targets[0].fromLaunchpad).toMatchObject({ accepted: '2026-06-10' });
});

test.each(['', 'false'])('is not asked with the input %j', async (launchpad) => {
  const { exitCode, commands } = await act({ launchpad });
  expect(server.asked).toEqual([]);
  expect(commands[0]?.message).toContain('`sru.description`');
  expect(exitCode).toBe(1);
});

test('a server that never answers costs the limit and no more; what it would have said is inconclusive', async () => {
  const { exitCode, outputs, commands } = await act(
    { launchpad: 'true', 'launchpad-timeout': '1' },
    { trouble: () => 'silence' },
  );
  expect({ exitCode, result: outputs.result }).toEqual({ exitCode: 0, result: 'inconclusive' });
  expect(commands[0]).toMatchObject({
    name: 'warning',
    message: expect.stringContaining('the time for all questions, 1 s, was over'),
  });
}, 20_000);

test('an input that says neither yes nor no is refused', async () => {
  const { exitCode, commands } = await act({ launchpad: 'yes' });
  expect(commands[0]?.message).toContain('The input `launchpad` is `yes`; it takes `true` and `false`.');
  expect(exitCode).toBe(1);
});
